import { screen, waitFor, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { doc } from './support/adf.ts';
import { FakeHost, storyFields } from './support/fake-host.ts';
import { expectQuietConsole } from './support/quiet-console.ts';
import { showSurface } from './support/show-surface.tsx';

expectQuietConsole();
let host: FakeHost;
beforeEach(() => {
  host = new FakeHost().install();
  host.issue = storyFields('Renew a permit', TEXT);
});

const STORY = 'As a resident, I want to to renew my permit so that I can keep parking.';
const FIXED = STORY.replace('to to', 'to');
const TEXT = [STORY, '# Acceptance criteria', '- The renewed permit shows the new end date.'];
const edits = () => host.requests.filter(({ method, path }) => method === 'PUT' && path.endsWith('/issue/10042'));

/** Opens the preview of the doubled word. */
async function openPreview() {
  const shown = await showSurface('panel-quality');
  const change = await screen.findByRole('button', { name: /^Change: finding/ });
  await shown.user.click(change);
  return { ...shown, change, preview: screen.getByRole('list', { name: 'What changes' }) };
}

test('a fix is shown as a difference, applied, and taken back; nothing is written before', async () => {
  const { user, container, change, preview } = await openPreview();
  expect(change).toHaveAttribute('aria-expanded', 'true');
  expect(preview.querySelector('del')).toHaveTextContent('Taken away: to');
  expect(preview.querySelector('ins')).toBeNull();
  expect(screen.getByText('Changes one sentence. The rest of the description stays as it is.')).toBeVisible();
  expect(edits()).toEqual([]);
  expect(await axe(container)).toHaveNoViolations();

  await user.click(screen.getByRole('button', { name: 'Apply' }));
  const result = await screen.findByText('Description changed.', { selector: 'p' });
  expect(edits().map(({ body }) => body)).toEqual([{ fields: { description: doc([FIXED, ...TEXT.slice(1)]) } }]);
  await waitFor(() => expect(screen.queryByRole('button', { name: /^Change: finding/ })).toBeNull());
  expect(result.closest('[tabindex="-1"]')).toHaveFocus();
  expect(await axe(container)).toHaveNoViolations();

  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(await screen.findByText('Description changed back.', { selector: 'p' })).toBeVisible();
  expect(host.issue['description']).toEqual(doc(TEXT));
  expect(await screen.findByRole('button', { name: /^Change: finding/ })).toBeVisible();
});

test('what was found after the change is kept for search, without a reload', async () => {
  const { user } = await openPreview();
  await waitFor(() => expect(host.requestsTo('plumbline-analysis').filter(({ method }) => method === 'PUT')).toHaveLength(1));
  await user.click(screen.getByRole('button', { name: 'Apply' }));
  await screen.findByText('Description changed.', { selector: 'p' });
  await waitFor(() => expect(host.requestsTo('/properties/plumbline-analysis')).toHaveLength(2));
  const [before, after] = host.requestsTo('/properties/plumbline-analysis').map(({ body }) => body as { h: string; c: string });
  expect(before?.c).toContain('s09');
  expect(after?.c).not.toContain('s09');
  expect(after?.h).not.toBe(before?.h);
});

test('cancel closes the preview and writes nothing', async () => {
  const { user, change } = await openPreview();
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(change).toHaveAttribute('aria-expanded', 'false');
  expect(screen.queryByRole('list', { name: 'What changes' })).toBeNull();
  expect(edits()).toEqual([]);
});

test('somebody changed the description meanwhile: both texts stand there, and one click decides', async () => {
  const { user, container } = await openPreview();
  host.edit({ description: doc(['Somebody else wrote this.']) });
  await user.click(screen.getByRole('button', { name: 'Apply' }));
  expect(await screen.findByText('The description changed while you were editing. Both texts are below; nothing is lost.')).toBeVisible();
  expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'In Jira now' }).value).toContain('Somebody else wrote this.');
  expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Yours' }).value).toContain(FIXED);
  expect(edits()).toEqual([]);
  expect(await axe(container)).toHaveNoViolations();

  await user.click(screen.getByRole('button', { name: 'Use mine' }));
  expect(await screen.findByText('Description changed.', { selector: 'p' })).toBeVisible();
  expect(host.issue['description']).toEqual(doc([FIXED, ...TEXT.slice(1)]));
});

test('keep theirs leaves Jira as it is', async () => {
  const { user } = await openPreview();
  host.edit({ description: doc(['Somebody else wrote this.']) });
  await user.click(screen.getByRole('button', { name: 'Apply' }));
  await user.click(await screen.findByRole('button', { name: 'Keep theirs' }));
  expect(screen.queryByRole('button', { name: 'Keep theirs' })).toBeNull();
  expect(edits()).toEqual([]);
  expect(await screen.findByText('Somebody else wrote this.')).toBeVisible();
});

test('somebody wrote in the very moment of our write: their text is offered back', async () => {
  host.beforeWrite = () => host.edit({ description: doc(['Somebody else wrote this.']) });
  const { user } = await openPreview();
  await user.click(screen.getByRole('button', { name: 'Apply' }));
  expect(
    await screen.findByText(/^Someone changed the description in the same moment\. Yours is in Jira now; theirs is below/),
  ).toBeVisible();
  expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Theirs' }).value).toContain('Somebody else wrote this.');
});

test('a failure keeps the preview, says so, and can be tried again', async () => {
  const { user } = await openPreview();
  host.writeStatus = 500;
  await user.click(screen.getByRole('button', { name: 'Apply' }));
  expect(await screen.findByText('The change was not confirmed. Your text is still here.')).toBeVisible();
  expect(screen.getByRole('list', { name: 'What changes' })).toBeVisible();
  host.writeStatus = 204;
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('Description changed.', { selector: 'p' })).toBeVisible();
});

test.each([
  {
    name: 'without the right to edit',
    set: () => (host.mayEdit = false),
    sentence: 'You can read this. To change it you need permission to edit this work item.',
  },
  {
    name: 'after the license has ended',
    set: () => (host.context = { ...host.context, license: 'lapsed' }),
    sentence: 'The license has ended. Everything can be read and exported; changes are off.',
  },
])('$name there is no button, and it is said why', async ({ set, sentence }) => {
  set();
  await showSurface('panel-quality');
  const list = await screen.findByRole('region', { name: 'Findings' });
  expect(within(list).getByText(/same word twice/)).toBeVisible();
  expect(screen.queryByRole('button', { name: /^Change: finding/ })).toBeNull();
  expect(screen.getByText(sentence)).toBeVisible();
});

test('the stored result shows at once; the words come with the rules', async () => {
  const first = await showSurface('issue-summary');
  expect(await screen.findByText('READY')).toBeVisible();
  await waitFor(() => expect(host.requestsTo('/properties/plumbline-analysis')).toHaveLength(1));
  const stored = host.requestsTo('/properties/plumbline-analysis')[0]?.body;
  first.unmount();
  window.sessionStorage.clear();
  host.properties['plumbline-analysis'] = stored;
  await showSurface('issue-summary');
  expect(await screen.findByText('READY')).toBeVisible();
  expect(host.requestsTo('/properties/plumbline-analysis')).toHaveLength(1);
});
