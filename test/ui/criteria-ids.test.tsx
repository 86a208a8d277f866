import { screen, waitFor, within } from '@testing-library/react';
import { nextCriteriaIds } from '../../src/domain/criteria/edit/criteria-ids.ts';
import { toStoredNotes } from '../../src/domain/lint/stored-notes.ts';
import type { SaveCriteriaIds } from '../../src/shared/contract.ts';
import type { CriteriaIds } from '../../src/shared/notes.ts';
import { doc } from './support/adf.ts';
import { FakeHost, storyFields } from './support/fake-host.ts';
import { expectQuietConsole } from './support/quiet-console.ts';
import { showSurface } from './support/show-surface.tsx';

declare const fakeBridge: { on(name: string, handler: (payload: never) => unknown): void };

expectQuietConsole();
const STORY = 'As a resident, I want to pay my permit by card so that I need no cash.';
const CHARGED = 'The fee is charged to the card.';
const DECLINED = 'When the card is declined, the reason is shown.';
const RECEIPT = 'A receipt is sent within one minute.';
const described = (...criteria: readonly string[]) => doc([STORY, '# Acceptance criteria', ...criteria.map((text) => `- ${text}`)]);

let host: FakeHost;
let rev = 0;
let criteria: CriteriaIds | null = null;
/** Answers that come before the real one. */
const refusals: unknown[] = [];
const asked: SaveCriteriaIds[] = [];
const notes = () => ({ rev, ignored: [], ...(criteria === null ? {} : { criteria }) });

beforeEach(() => {
  host = new FakeHost().install();
  host.issue = { ...storyFields('Pay by card', []), description: described(CHARGED, DECLINED, RECEIPT) };
  rev = 0;
  criteria = null;
  refusals.length = 0;
  asked.length = 0;
  fakeBridge.on('invoke:getNotes', () => ({ ok: true, value: notes() }));
  fakeBridge.on('invoke:saveCriteriaIds', (payload: SaveCriteriaIds) => {
    asked.push(payload);
    const refusal = refusals.shift();
    if (refusal !== undefined) return refusal;
    rev += 1;
    criteria = nextCriteriaIds(criteria, payload.criteria);
    host.properties['plumbline-notes'] = toStoredNotes('10042', notes());
    return { ok: true, value: notes() };
  });
});

const field = (name: string): HTMLElement => screen.getByRole('textbox', { name });
const rowNames = (): readonly (string | null)[] =>
  within(screen.getByRole('list', { name: 'Criteria, in order' }))
    .queryAllByRole('group', { name: /^AC/ })
    .map((row) => row.getAttribute('aria-label'));
const names = (): readonly string[] => rowNames().map((name) => name?.split(',')[0] ?? '');
const saved = () => screen.findByText('Description changed.', { selector: 'p' });

async function openEditor() {
  const shown = await showSurface('panel-quality');
  await shown.user.click(await screen.findByRole('button', { name: 'Edit criteria' }));
  await screen.findByRole('region', { name: 'Edit the acceptance criteria' });
  return shown;
}
type Shown = Awaited<ReturnType<typeof openEditor>>;

async function reopen(shown: Shown): Promise<Shown> {
  shown.unmount();
  window.sessionStorage.clear();
  return openEditor();
}

async function save({ user }: Shown, stored = 1): Promise<void> {
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await saved();
  await waitFor(() => expect(asked).toHaveLength(stored));
}

async function add({ user }: Shown, text: string): Promise<void> {
  await user.click(screen.getByRole('button', { name: 'Add rule' }));
  await user.paste(text);
}

test('ids stay through moving, editing, removing and an edit elsewhere; no number is given twice', async () => {
  let shown = await openEditor();
  await shown.user.click(screen.getByRole('button', { name: 'Move AC3 up' }));
  await shown.user.click(screen.getByRole('button', { name: 'Remove AC2' }));
  await add(shown, 'A clerk can give the money back.');
  await save(shown);
  expect(asked[0]?.criteria.map(({ id }) => id)).toEqual(['AC1', 'AC3', 'AC4']);
  expect(host.properties['plumbline-notes']).toMatchObject({ v: 1, id: '10042', rev: 1, x: [], n: 4 });

  // The same frame knows it at once.
  await shown.user.click(screen.getByRole('button', { name: 'Edit criteria' }));
  await screen.findByRole('region', { name: 'Edit the acceptance criteria' });
  expect(names()).toEqual(['AC1', 'AC3', 'AC4']);

  // Somebody edits in Jira: another order, other words, one more.
  host.edit({ description: described('A clerk can give all the money back.', 'Names are hidden.', RECEIPT, CHARGED) });
  shown = await reopen(shown);
  expect(names()).toEqual(['AC4', 'AC5', 'AC3', 'AC1']);
  await shown.user.click(screen.getByRole('button', { name: 'Add rule' }));
  expect(names()).toEqual(['AC4', 'AC5', 'AC3', 'AC1', 'AC6']);
});

test('steps and sentences of the same criterion have the same id', async () => {
  let shown = await openEditor();
  await shown.user.selectOptions(screen.getByRole('combobox', { name: 'Kind of AC2' }), 'example');
  await shown.user.click(screen.getByRole('button', { name: 'Move AC2 up' }));
  await save(shown);
  shown = await reopen(shown);
  expect(rowNames()).toEqual(['AC2, example, 1 of 3', 'AC1, rule, 2 of 3', 'AC3, rule, 3 of 3']);
});

test('the text is saved and the ids are not: nothing is lost, and the next save keeps them', async () => {
  refusals.push({ ok: false, error: { kind: 'failed', reference: 'x' } });
  let shown = await openEditor();
  await shown.user.click(screen.getByRole('button', { name: 'Remove AC1' }));
  await save(shown);
  expect(host.issue['description']).toEqual(described(DECLINED, RECEIPT));
  expect(screen.queryByRole('alert')).toBeNull();
  expect(host.properties['plumbline-notes']).toBeUndefined();
  shown = await reopen(shown);
  expect(names()).toEqual(['AC1', 'AC2']);
  await shown.user.click(screen.getByRole('button', { name: 'Move AC2 up' }));
  await save(shown, 2);
  expect(criteria?.ac.map(({ id }) => id)).toEqual(['AC2', 'AC1']);
});

test('somebody else wrote into the notes meanwhile: once more on top of theirs, and a number of theirs is not taken', async () => {
  const shown = await openEditor();
  await add(shown, 'A clerk can give the money back.');
  // Their AC4 is another one than ours.
  criteria = nextCriteriaIds(null, [{ id: 'AC4', h: '00000001', w: '0a' }]);
  refusals.push({ ok: false, error: { kind: 'conflict', current: { rev: 1, at: '2026-11-22T09:00:00.000Z', inputs: {} } } });
  await save(shown, 2);
  expect(asked[1]?.criteria.map(({ id }) => id)).toEqual(['AC1', 'AC2', 'AC3', 'AC5']);
});

test('what goes elsewhere carries the ids that are kept', async () => {
  let shown = await openEditor();
  await shown.user.click(screen.getByRole('button', { name: 'Move AC3 up' }));
  await save(shown);
  shown.unmount();
  window.sessionStorage.clear();
  shown = await showSurface('panel-quality');
  await shown.user.click(await screen.findByRole('button', { name: 'Copy or download the acceptance criteria' }));
  await shown.user.click(screen.getByRole('button', { name: 'Copy test checklist' }));
  await screen.findByText('Copied.', { selector: 'span' });
  expect(await navigator.clipboard.readText()).toContain(`- [ ] AC1 ${CHARGED}\n- [ ] AC3 ${RECEIPT}\n- [ ] AC2 `);
});

test('undone: what was removed has its id again', async () => {
  let shown = await openEditor();
  await add(shown, 'Names are hidden.');
  await save(shown);
  await shown.user.click(screen.getByRole('button', { name: 'Edit criteria' }));
  await shown.user.click(await screen.findByRole('button', { name: 'Remove AC2' }));
  await save(shown, 2);
  await shown.user.click(screen.getByRole('button', { name: 'Undo' }));
  await screen.findByText('Description changed back.', { selector: 'p' });
  shown = await reopen(shown);
  expect(names()).toEqual(['AC1', 'AC2', 'AC3', 'AC4']);
  expect(field('AC2, rule')).toHaveValue(DECLINED);
});
