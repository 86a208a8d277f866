import { screen, waitFor, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { adfToText } from '../../src/domain/text/adf/adf-to-text.ts';
import type { AdfDoc } from '../../src/shared/adf.ts';
import { FakeHost, SETTINGS, storyFields } from './support/fake-host.ts';
import { expectQuietConsole } from './support/quiet-console.ts';
import { showSurface } from './support/show-surface.tsx';

expectQuietConsole();
let host: FakeHost;
beforeEach(() => {
  host = new FakeHost().install();
  host.issue = { ...storyFields('Renew or cancel a permit online', []), description: descriptionOf(STORY) };
});

const MENTION = { type: 'mention', attrs: { id: 'a', text: '@owner' } };
const STORY = 'As a resident, I want to renew and cancel my permit quickly so that I can keep parking.';
const text = (words: string) => ({ type: 'text', text: words });
const paragraph = (words: string) => ({ type: 'paragraph', content: [text(words)] });
const item = (words: string) => ({ type: 'listItem', content: [paragraph(words)] });
const CRITERIA = [
  'The renewed permit shows the new end date.',
  'The fee is shown first.',
  'A canceled permit is not valid from the next morning.',
];
const list = (...points: readonly string[]) => ({ type: 'bulletList', content: points.map(item) });
const AROUND = { type: 'paragraph', content: [text('Asked by '), MENTION] };
const HEAD = { type: 'heading', attrs: { level: 2 }, content: [text('Acceptance criteria')] };
const descriptionOf = (story: string, points: readonly string[] = CRITERIA): AdfDoc => ({
  type: 'doc',
  version: 1,
  content: [paragraph(story), AROUND, HEAD, list(...points)],
});
const FIRST = STORY.replace('renew and cancel', 'renew');
const SECOND = STORY.replace('renew and cancel', 'cancel');

async function openSplit() {
  const shown = await showSurface('panel-quality');
  await shown.user.click(await screen.findByRole('button', { name: /^Split…: finding \d+$/ }));
  return { ...shown, split: await screen.findByRole('region', { name: 'Split the story' }) };
}
/** What stays is open to be read, and the rules have read it. */
async function review(count: number): Promise<void> {
  expect(await screen.findByText(`${count} linked work items`)).toBeVisible();
  await screen.findByText(/^(\d+ findings?|Nothing found in what you wrote\.)$/);
}
const draft = (name: RegExp): HTMLElement => screen.getByRole('group', { name });

test('one wish stays, the other becomes a linked item; what stays is reviewed before it is saved', async () => {
  const { user, container } = await openSplit();
  const [stays, becomes] = [draft(/^Stays in PERM-142/), draft(/^New work item, linked/)];
  expect(within(stays).getByRole('textbox', { name: 'Story 1' })).toHaveValue(FIRST);
  expect(within(becomes).getByRole('textbox', { name: 'Story 2' })).toHaveValue(SECOND);
  expect(
    within(stays)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual(CRITERIA.slice(0, 2));
  expect(
    within(becomes)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual(CRITERIA.slice(1));
  expect(await axe(container)).toHaveNoViolations();
  const title = within(becomes).getByRole('textbox', { name: 'Title of story 2' });
  await user.clear(title);
  await user.type(title, 'Cancel a permit');

  await user.dblClick(screen.getByRole('button', { name: 'Create 1 work item' }));
  await review(2);
  expect(host.created.map(({ fields }) => fields)).toEqual([
    {
      project: { id: '10000' },
      issuetype: { id: '10001' },
      summary: 'Cancel a permit',
      description: descriptionOf(SECOND, CRITERIA.slice(1)),
    },
  ]);
  expect(host.links).toHaveLength(1);
  expect(screen.getByRole('button', { name: 'Open PERM-900 in a new tab' })).toBeVisible();
  expect(await axe(container)).toHaveNoViolations();

  const editor = screen.getByRole('region', { name: 'Edit the text' });
  expect(within(editor).getByText('Not saved yet. Your text is kept in this browser.')).toBeVisible();
  expect(within(editor).getByRole('textbox', { name: 'Paragraph, block 1 of 5' })).toHaveValue(FIRST);
  expect(host.issue['description']).toEqual(descriptionOf(STORY));
  await waitFor(() => expect(within(editor).queryByText(/Two wishes/)).toBeNull());
  await user.click(within(editor).getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(host.issue['description']).toEqual(descriptionOf(FIRST, CRITERIA.slice(0, 2))));
});

test('what stays is kept as a draft until it is saved, also over a reload', async () => {
  const { user, unmount } = await openSplit();
  await user.click(screen.getByRole('button', { name: 'Create 1 work item' }));
  await review(2);
  unmount();
  await showSurface('panel-quality');
  expect(await screen.findByRole('textbox', { name: 'Paragraph, block 1 of 5' })).toHaveValue(FIRST);
  await screen.findByText(/^(\d+ findings?|Nothing found in what you wrote\.)$/);
  expect(host.created).toHaveLength(1);
});

test('some fail: what was created is listed, the rest is tried again, and nothing is created twice', async () => {
  host.issue = { ...host.issue, description: descriptionOf(STORY.replace('renew and cancel', 'renew, cancel and print')) };
  const { user } = await openSplit();
  expect(screen.getAllByRole('group')).toHaveLength(3);
  host.createStatuses.push(201, 400);
  await user.click(screen.getByRole('button', { name: 'Create 2 work items' }));
  const problem = await screen.findByRole('alert');
  expect(problem).toHaveTextContent('1 work item was not created.');
  expect(problem).toHaveTextContent('Permits are closed today.');
  expect(screen.getByRole('button', { name: 'Open PERM-900 in a new tab' })).toBeVisible();
  expect(screen.getAllByRole('group')).toHaveLength(2);
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  await review(3);
  expect(host.created.map(({ fields }) => fields['summary'])).toEqual(['Cancel my permit', 'Print my permit']);
});

const THREE = STORY.replace('renew and cancel', 'renew, cancel and print');

test('a reload after some failed: what was created is shown with its key, the others are offered as they were written', async () => {
  host.issue = { ...host.issue, description: descriptionOf(THREE) };
  const { user, unmount } = await openSplit();
  const title = screen.getByRole('textbox', { name: 'Title of story 3' });
  await user.clear(title);
  await user.type(title, 'Print it at home');
  host.createStatuses.push(201, 400);
  await user.click(screen.getByRole('button', { name: 'Create 2 work items' }));
  await screen.findByRole('alert');
  unmount();
  const again = await showSurface('panel-quality');
  await screen.findByRole('region', { name: 'Split the story' });
  expect(screen.getByText('These are your stories from before. What is not created yet is kept in this browser.')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Open PERM-900 in a new tab' })).toBeVisible();
  expect(screen.getAllByRole('group')).toHaveLength(2);
  expect(screen.getByRole('textbox', { name: 'Title of story 3' })).toHaveValue('Print it at home');
  expect(await axe(again.container)).toHaveNoViolations();
  await again.user.click(screen.getByRole('button', { name: 'Create 1 work item' }));
  await review(3);
  expect(host.created.map(({ fields }) => fields['summary'])).toEqual(['Cancel my permit', 'Print it at home']);
  expect(Object.keys(window.localStorage).filter((key) => key.includes('split:'))).toEqual([]);
});

test('a reload while Jira works: what it had confirmed is not created again, and the rest is to be looked for first', async () => {
  host.issue = { ...host.issue, description: descriptionOf(THREE) };
  const { user, unmount } = await openSplit();
  let before: string | null = null;
  const stored = () => Object.entries(window.localStorage).find(([key]) => key.includes('split:'));
  host.beforeCreate = () => {
    if (host.created.length === 1) before = stored()?.[1] as string;
  };
  await user.click(screen.getByRole('button', { name: 'Create 2 work items' }));
  await review(3);
  unmount();
  // What the browser held in that moment is what it holds after a reload.
  const prefix =
    Object.keys(window.localStorage)
      .find((key) => key.includes('text:'))
      ?.replace(/text:.*$/, '') ?? '';
  window.localStorage.clear();
  window.localStorage.setItem(`${prefix}split:10042`, before ?? '');
  await showSurface('panel-quality');
  await screen.findByRole('region', { name: 'Split the story' });
  expect(screen.getByRole('alert')).toHaveTextContent('Jira did not confirm it.');
  expect(screen.getByRole('button', { name: 'Open PERM-900 in a new tab' })).toBeVisible();
  expect(screen.getAllByRole('group')).toHaveLength(2);
});

test('the text was edited in Jira meanwhile: the stories are as they were written, and both texts are shown before one is lost', async () => {
  host.issue = { ...host.issue, description: descriptionOf(THREE) };
  const { user, unmount } = await openSplit();
  host.createStatuses.push(201, 400);
  await user.click(screen.getByRole('button', { name: 'Create 2 work items' }));
  await screen.findByRole('alert');
  unmount();
  host.edit({ description: descriptionOf('Somebody else wrote this.', []) });
  const again = await showSurface('panel-quality');
  await again.user.click(await screen.findByRole('button', { name: 'Go on without' }));
  await again.user.click(await screen.findByRole('button', { name: 'Save' }));
  expect(await screen.findByText(/Both texts are below/)).toBeVisible();
  expect(host.issue['description']).toEqual(descriptionOf('Somebody else wrote this.', []));
});

test('what was canceled is forgotten', async () => {
  const { user, unmount } = await openSplit();
  await user.type(screen.getByRole('textbox', { name: 'Title of story 2' }), ' online');
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  unmount();
  await showSurface('panel-quality');
  expect(await screen.findByRole('button', { name: /^Split…: finding \d+$/ })).toBeVisible();
  expect(screen.queryByRole('region', { name: 'Split the story' })).toBeNull();
});

test('a draft can be left out; its criteria stay where they are', async () => {
  host.issue = {
    ...host.issue,
    description: descriptionOf(STORY.replace('renew and cancel', 'renew, cancel and print'), [
      ...CRITERIA,
      'The printed permit has a code.',
    ]),
  };
  const { user } = await openSplit();
  await user.click(screen.getByRole('checkbox', { name: /^Create this one: Cancel/ }));
  expect(screen.getByText('Left out. Its acceptance criteria stay where they are.')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Create 1 work item' }));
  await review(2);
  const values = screen.getAllByRole('textbox').map((field) => (field as HTMLTextAreaElement).value);
  expect(values).toContain(CRITERIA[2]);
  expect(values).not.toContain('The printed permit has a code.');
});

test('who may not create items hears so, and nothing is lost', async () => {
  const { user } = await openSplit();
  host.createStatuses.push(403);
  await user.click(screen.getByRole('button', { name: 'Create 1 work item' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('You may not create work items of this type in this project.');
  expect(screen.getByRole('textbox', { name: 'Story 2' })).toHaveValue(SECOND);
  expect(host.created).toEqual([]);
});

test('without a safe split there are two stories to write, the first begun', async () => {
  const goal = 'As a resident, I want to pay by card or by invoice so that I can choose.';
  host.context = { ...host.context, settings: { ...SETTINGS, lint: { ...SETTINGS.lint, preset: 'strict' } } };
  host.issue = { ...host.issue, description: descriptionOf(goal) };
  const { user } = await openSplit();
  expect(screen.getByText('Plumbline found no safe split. Write the stories yourself:')).toBeVisible();
  expect(screen.getByRole('textbox', { name: 'Story 1' })).toHaveValue(goal);
  expect(screen.getByRole('button', { name: 'Create 1 work item' })).toBeDisabled();
  await user.type(screen.getByRole('textbox', { name: 'Story 2' }), 'As a resident, I want to pay by invoice so that I can choose.');
  await user.click(screen.getByRole('button', { name: 'Create 1 work item' }));
  await review(2);
  expect(host.created[0]?.fields['summary']).toBe('Pay by invoice');
  expect(adfToText(host.created[0]?.fields['description'] as AdfDoc).text).toBe(
    ['As a resident, I want to pay by invoice so that I can choose.', 'Asked by @owner', 'Acceptance criteria', ...CRITERIA].join('\n'),
  );
});
