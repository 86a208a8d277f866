import { screen, waitFor, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { adfToText } from '../../src/domain/text/adf/adf-to-text.ts';
import type { AdfDoc } from '../../src/shared/adf.ts';
import { FakeHost, SETTINGS, storyFields } from './support/fake-host.ts';
import { expectQuietConsole } from './support/quiet-console.ts';
import { keptDrafts } from './support/kept-drafts.ts';
import { showSurface } from './support/show-surface.tsx';

expectQuietConsole();
let host: FakeHost;
beforeEach(() => {
  host = new FakeHost().install();
  host.issue = { ...storyFields('Renew a permit', []), description: DESCRIPTION };
});

const MENTION = { type: 'mention', attrs: { id: 'a', text: '@owner' } };
const text = (words: string) => ({ type: 'text', text: words });
const heading = (words: string) => ({ type: 'heading', attrs: { level: 3 }, content: [text(words)] });
const item = (words: string) => ({ type: 'listItem', content: [{ type: 'paragraph', content: [text(words)] }] });
const OLD = 'As a resident, I want to renew my permit quickly so that I can keep parking.';
const DESCRIPTION: AdfDoc = {
  type: 'doc',
  version: 1,
  content: [
    { type: 'paragraph', content: [text(OLD), text(' Asked by '), MENTION] },
    heading('Open questions'),
    { type: 'bulletList', content: [item('Who pays?')] },
    { type: 'rule' },
  ],
};
const edits = () => host.requests.filter(({ method, path }) => method === 'PUT' && path.endsWith('/issue/10042'));

async function openComposer() {
  const shown = await showSurface('panel-quality');
  await shown.user.click(await screen.findByRole('button', { name: /^Write (who, what, why|it: who, what, why)$/ }));
  return { ...shown, composer: await screen.findByRole('region', { name: 'Write who, what, why' }) };
}
const field = (name: RegExp): HTMLElement => screen.getByRole('textbox', { name });
const who = (): HTMLElement => screen.getByRole('combobox', { name: /^Who wants it/ });

test('the answers of the old story are there; the new one takes its place and nothing else moves', async () => {
  const { user, container, composer } = await openComposer();
  expect(who()).toHaveValue('resident');
  expect(who()).toHaveFocus();
  expect(field(/^What do they want/)).toHaveValue('renew my permit quickly');
  expect(field(/^Why\?/)).toHaveValue('I can keep parking');
  expect(await within(composer).findByText(/“quickly” cannot be checked/)).toBeVisible();
  expect(await axe(container)).toHaveNoViolations();

  await user.clear(field(/^What do they want/));
  await user.type(field(/^What do they want/), 'renew my permit in one step');
  const result = screen.getByRole('region', { name: 'What will stand in the description' });
  expect(within(result).getByText('As a resident, I want to renew my permit in one step so that I can keep parking.')).toBeVisible();
  await waitFor(() => expect(within(composer).queryByText(/“quickly”/)).toBeNull());
  await user.type(field(/^What limits it/), 'Works on old tablets');
  await user.type(field(/^What is still open/), 'From when on?{Enter}Who signs?');
  expect(edits()).toEqual([]);

  await user.click(screen.getByRole('button', { name: 'Use this text' }));
  await screen.findByText('Description changed.', { selector: 'p' });
  expect(edits()).toHaveLength(1);
  expect(host.issue['summary']).toBe('Renew a permit');
  expect((host.issue['description'] as AdfDoc).content).toEqual([
    {
      type: 'paragraph',
      content: [text('As a resident, I want to renew my permit in one step so that I can keep parking.'), text(' Asked by '), MENTION],
    },
    heading('Open questions'),
    { type: 'bulletList', content: [item('Who pays?'), item('From when on?'), item('Who signs?')] },
    { type: 'rule' },
    heading('Constraints'),
    { type: 'bulletList', content: [item('Works on old tablets')] },
  ]);
  expect(keptDrafts()).toEqual([]);
});

test('an empty item gets its first text; roles and words of the team are offered', async () => {
  host.issue = storyFields('Fees at the counter', []);
  const norms = {
    template: { role: 'as a', means: 'i need', ends: 'in order to' },
    roles: ['clerk', 'resident'],
    criteriaFormat: null,
    largestUsual: null,
  };
  host.context = { ...host.context, settings: { ...SETTINGS, profile: { ...SETTINGS.profile, norms } } };
  const { user, container } = await openComposer();
  expect([...container.querySelectorAll('datalist option')].map((one) => one.textContent)).toEqual(['clerk', 'resident']);
  expect(screen.getByRole('button', { name: 'Use this text' })).toBeDisabled();
  await user.type(who(), 'clerk');
  await user.type(field(/^What do they want/), 'see all fees');
  await user.type(field(/^Why\?/), 'save time');
  await user.keyboard('{Control>}{Enter}{/Control}');
  await screen.findByText('Description changed.', { selector: 'p' });
  expect(adfToText(host.issue['description'] as AdfDoc).text).toBe('As a clerk, I need to see all fees in order to save time.');
});

test('a title that is no more than the story is offered a shorter one', async () => {
  host.issue = { ...storyFields(OLD, []), description: DESCRIPTION };
  const { user } = await openComposer();
  await user.clear(field(/^What do they want/));
  await user.type(field(/^What do they want/), 'renew my permit in one step');
  const box = screen.getByRole('checkbox', { name: 'Also change the title to “Renew my permit in one step”' });
  expect(box).toBeChecked();
  await user.click(box);
  await user.click(box);
  await user.click(screen.getByRole('button', { name: 'Use this text' }));
  await waitFor(() => expect(host.issue['summary']).toBe('Renew my permit in one step'));
});

test('answers survive a reload, until they are discarded', async () => {
  const { user, unmount } = await openComposer();
  await user.type(field(/^Why\?/), ' at night');
  unmount();
  const again = await showSurface('panel-quality');
  expect(await screen.findByText('This is your text from before. It is not saved yet.')).toBeVisible();
  expect(field(/^Why\?/)).toHaveValue('I can keep parking at night');
  await again.user.click(screen.getByRole('button', { name: 'Cancel' }));
  await again.user.click(screen.getByRole('button', { name: 'Discard' }));
  expect(await screen.findByRole('button', { name: 'Edit text' })).toBeVisible();
  expect(edits()).toEqual([]);
  expect(keptDrafts()).toEqual([]);
});

test('a failure keeps the answers', async () => {
  const { user } = await openComposer();
  await user.type(field(/^Why\?/), ' at night');
  host.writeStatus = 500;
  await user.click(screen.getByRole('button', { name: 'Use this text' }));
  expect(await screen.findByRole('alert')).toBeVisible();
  expect(field(/^Why\?/)).toHaveValue('I can keep parking at night');
});
