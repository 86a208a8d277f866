import { screen, waitFor, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import type { AdfDoc } from '../../src/shared/adf.ts';
import { FakeHost, storyFields } from './support/fake-host.ts';
import { expectQuietConsole } from './support/quiet-console.ts';
import { showSurface } from './support/show-surface.tsx';

expectQuietConsole();
let host: FakeHost;
beforeEach(() => {
  host = new FakeHost().install();
  host.issue = { ...storyFields('Renew a permit', []), description: DESCRIPTION };
});

const MENTION = { type: 'mention', attrs: { id: 'a', text: '@owner' } };
const TABLE = {
  type: 'table',
  content: [
    { type: 'tableRow', content: [{ type: 'tableCell', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Zone' }] }] }] },
  ],
};
const text = (words: string) => ({ type: 'text', text: words });
const DESCRIPTION: AdfDoc = {
  type: 'doc',
  version: 1,
  content: [
    { type: 'paragraph', content: [text('As a resident, I want to renew my permit quickly so that I can keep parking.')] },
    { type: 'paragraph', content: [text('Asked by '), MENTION, text(' in May')] },
    TABLE,
  ],
};
const edits = () => host.requests.filter(({ method, path }) => method === 'PUT' && path.endsWith('/issue/10042'));

async function openEditor() {
  const shown = await showSurface('panel-quality');
  await shown.user.click(await screen.findByRole('button', { name: 'Edit text' }));
  return { ...shown, editor: await screen.findByRole('region', { name: 'Edit the text' }) };
}
const field = (name: RegExp | string): HTMLElement => screen.getByRole('textbox', { name });

test('findings follow while somebody writes, and what is saved changes one paragraph only', async () => {
  const { user, container, editor } = await openEditor();
  expect(await within(editor).findByText(/“quickly” cannot be checked/)).toBeVisible();
  expect(await axe(container)).toHaveNoViolations();
  const story = field('Paragraph, block 1 of 3');
  await user.clear(story);
  await user.click(story);
  await user.paste('As a resident, I want to renew my permit in under 3 minutes so that I can keep parking.');
  await waitFor(() => expect(within(editor).queryByText(/“quickly”/)).toBeNull());
  expect(edits()).toEqual([]);
  await user.keyboard('{Control>}{Enter}{/Control}');
  expect(await screen.findByText('Description changed.', { selector: 'p' })).toBeVisible();
  const [{ body } = { body: null }] = edits();
  expect(body).toEqual({
    fields: {
      description: {
        ...DESCRIPTION,
        content: [
          { type: 'paragraph', content: [text('As a resident, I want to renew my permit in under 3 minutes so that I can keep parking.')] },
          ...DESCRIPTION.content.slice(1),
        ],
      },
    },
  });
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(host.issue['description']).toEqual(DESCRIPTION));
});

test('a mention is a chip between words, a table is locked; both stay', async () => {
  const { user, editor } = await openEditor();
  expect(within(editor).getByTitle('@owner, stays as it is')).toBeVisible();
  expect(within(editor).getByText(/^Table: stays as it is/)).toBeVisible();
  const [before, after] = screen.getAllByRole('textbox', { name: 'Paragraph, block 2 of 3' });
  expect([before, after].map((one) => (one as HTMLTextAreaElement).value)).toEqual(['Asked by ', ' in May']);
  await user.type(after ?? editor, ' and June');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText('Description changed.', { selector: 'p' });
  expect((host.issue['description'] as AdfDoc).content[1]?.content).toEqual([text('Asked by '), MENTION, text(' in May and June')]);
});

test('Enter begins a block, Backspace in an empty one takes it away', async () => {
  const { user } = await openEditor();
  await user.click(field('Paragraph, block 1 of 3'));
  await user.keyboard('{End}{Enter}');
  const added = field('Paragraph, block 2 of 4');
  expect(added).toHaveFocus();
  await user.keyboard('{Backspace}');
  expect(field('Paragraph, block 1 of 3')).toHaveFocus();
});

test('what was written survives a failure and a reload, until it is discarded', async () => {
  const { user, unmount } = await openEditor();
  await user.click(field('Title'));
  await user.paste(' online');
  host.writeStatus = 500;
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByRole('alert')).toBeVisible();
  expect(field('Title')).toHaveValue('Renew a permit online');
  unmount();

  const again = await showSurface('panel-quality');
  expect(await screen.findByText('This is your text from before. It is not saved yet.')).toBeVisible();
  expect(field('Title')).toHaveValue('Renew a permit online');
  await again.user.click(screen.getByRole('button', { name: 'Cancel' }));
  await again.user.click(screen.getByRole('button', { name: 'Discard' }));
  expect(await screen.findByRole('button', { name: 'Edit text' })).toBeVisible();
  expect(host.issue['summary']).toBe('Renew a permit');
});

test('somebody else wrote meanwhile: both texts are shown and nothing is lost', async () => {
  const { user } = await openEditor();
  await user.click(field('Title'));
  await user.paste(' online');
  host.issue = { ...host.issue, summary: 'Renew a permit by mail' };
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('Renew a permit by mail')).toBeVisible();
  expect(edits()).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Use mine' }));
  await waitFor(() => expect(host.issue['summary']).toBe('Renew a permit online'));
  expect(await screen.findByRole('button', { name: 'Edit text' })).toBeVisible();
});

test('a title cannot be empty, and says so', async () => {
  const { user } = await openEditor();
  await user.clear(field('Title'));
  expect(screen.getByRole('alert')).toHaveTextContent('A work item needs a title.');
  expect(screen.getByRole('button', { name: 'Save' })).toBeDisabled();
});

test('readers are offered no tools', async () => {
  host.mayEdit = false;
  await showSurface('panel-quality');
  await screen.findByText(/“quickly” cannot be checked/);
  expect(screen.queryByRole('button', { name: 'Edit text' })).toBeNull();
});
