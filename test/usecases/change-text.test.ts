import { createJiraClient } from '../../src/jira/client.ts';
import { JiraError } from '../../src/jira/error.ts';
import type { JiraHttp, JiraHttpRequest } from '../../src/jira/http.ts';
import { itemTexts, plainText } from '../../src/domain/text/adf/item-texts.ts';
import type { ItemContext } from '../../src/shared/contract.ts';
import type { IssueId, ProjectId } from '../../src/shared/ids.ts';
import { DEFAULT_SETTINGS } from '../../src/shared/settings.ts';
import { type ChangeDeps, changeText } from '../../src/usecases/change-text.ts';
import { type ItemRead, readItem } from '../../src/usecases/load-item.ts';
import type { AdfDoc } from '../../src/shared/adf.ts';
import { doc as docOf, ID, openSite, type TestSite, type Who } from '../local/jira-rest/site.ts';

const QUESTION = { issueId: String(ID.story) as IssueId, projectId: '10000' };
const PATH = `/rest/api/3/issue/${ID.story}`;
const doc = (text: string): AdfDoc => docOf(text) as AdfDoc;
let site: TestSite;
beforeEach(() => {
  site = openSite();
});
afterEach(() => {
  site.jira.close();
  site.sql.close();
});

/** What somebody else does at a certain moment: before our look, or between our look and our write, or right after it. */
type Moment = 'before-write' | 'after-write';

/** The screens' own client on the local Jira, with time that passes. */
function screen(who: Who = 'owner', meanwhile: Partial<Record<Moment, () => Promise<unknown>>> = {}) {
  const sent: JiraHttpRequest[] = [];
  const context: ItemContext = {
    projectId: '10000' as ProjectId,
    settings: { ...DEFAULT_SETTINGS, on: true },
    epoch: 1,
    license: 'active',
  };
  const http: JiraHttp = {
    send: async (request) => {
      sent.push(request);
      const isWrite = request.method === 'PUT';
      if (isWrite) await meanwhile['before-write']?.();
      site.advance(1000);
      const answer = await site.call(who, `${request.method} ${request.path}`, request.body);
      site.advance(1000);
      if (isWrite) await meanwhile['after-write']?.();
      return { status: answer.status, headers: {}, body: answer.body };
    },
  };
  const values = new Map<string, unknown>();
  const deps: ChangeDeps = {
    jira: createJiraClient(http),
    openItem: async () => context,
    memory: { get: (key) => values.get(key), set: (key, value) => void values.set(key, value), remove: (key) => void values.delete(key) },
    now: () => new Date('2026-11-21T10:00:00Z'),
    lozengeKey: null,
    license: null,
  };
  return { deps, context, writes: () => sent.filter(({ method }) => method === 'PUT') };
}

const someoneWrites = (words: string) => async (): Promise<void> => {
  site.advance(500);
  const answer = await site.call('developer', `PUT ${PATH}`, { fields: { description: doc(words) } });
  expect(answer.status).toBe(204);
  site.advance(500);
};
const words = (read: ItemRead): string => plainText(read.snapshot.description ?? null);
const started = async (deps: ChangeDeps, text = 'The first text.'): Promise<ItemRead> => {
  await someoneWrites(text)();
  return readItem(deps, QUESTION);
};

test('saved: only what changed is sent, the item is read again, and undo takes it back', async () => {
  const { deps, writes } = screen();
  const read = await started(deps);
  const base = itemTexts(read.snapshot);
  const result = await changeText(deps, { read, base, change: { summary: read.snapshot.summary, description: doc('A better text.') } });
  expect(result.kind).toBe('saved');
  expect(writes()).toEqual([{ method: 'PUT', path: PATH, body: { fields: { description: doc('A better text.') } } }]);
  if (result.kind !== 'saved' || result.undo === null) throw new Error('no way back');
  expect(words(result.read)).toBe('A better text.');
  const back = await changeText(deps, { read: result.read, ...result.undo });
  expect([back.kind, words(back.read)]).toEqual(['saved', 'The first text.']);
});

test('undo after somebody wrote on top is a conflict, not a loss', async () => {
  const { deps } = screen();
  const read = await started(deps);
  const result = await changeText(deps, { read, base: itemTexts(read.snapshot), change: { description: doc('Ours.') } });
  if (result.kind !== 'saved' || result.undo === null) throw new Error('no way back');
  await someoneWrites('Theirs.')();
  const back = await changeText(deps, { read: result.read, ...result.undo });
  expect(back).toMatchObject({ kind: 'conflict', theirs: { description: doc('Theirs.') }, ours: { description: doc('The first text.') } });
});

test('somebody changed the text since: nothing is written, both texts come back, and ours can still be written', async () => {
  const { deps, writes } = screen();
  const read = await started(deps);
  await someoneWrites('Theirs.')();
  const change = { description: doc('Ours.') };
  const result = await changeText(deps, { read, base: itemTexts(read.snapshot), change });
  expect(result).toMatchObject({ kind: 'conflict', theirs: { description: doc('Theirs.') }, ours: change });
  expect(writes()).toEqual([]);
  if (result.kind !== 'conflict') throw new Error(result.kind);
  const mine = await changeText(deps, { read: result.read, base: result.theirs, change });
  expect([mine.kind, words(mine.read)]).toEqual(['saved', 'Ours.']);
});

test('somebody changed another text, or made the very same change: no conflict', async () => {
  const { deps, writes } = screen();
  const read = await started(deps);
  await site.call('developer', `PUT ${PATH}`, { fields: { summary: 'Another title' } });
  const base = itemTexts(read.snapshot);
  expect((await changeText(deps, { read, base, change: { description: doc('Ours.') } })).kind).toBe('saved');
  await someoneWrites('Agreed.')();
  const same = await changeText(deps, { read, base, change: { description: doc('Agreed.') } });
  expect(same).toMatchObject({ kind: 'saved', undo: null });
  expect(writes()).toHaveLength(1);
});

test('somebody wrote between our look and our write: theirs is offered back', async () => {
  const { deps } = screen('owner', { 'before-write': someoneWrites('Written in between.') });
  const read = await started(deps);
  const result = await changeText(deps, { read, base: itemTexts(read.snapshot), change: { description: doc('Ours.') } });
  expect(result).toMatchObject({ kind: 'changed-in-between', whose: 'theirs', other: { description: 'Written in between.' } });
  expect(words(result.read)).toBe('Ours.');
});

test('somebody wrote right after us: ours is offered back', async () => {
  const { deps } = screen('owner', { 'after-write': someoneWrites('Written after.') });
  const read = await started(deps);
  const result = await changeText(deps, { read, base: itemTexts(read.snapshot), change: { description: doc('Ours.') } });
  expect(result).toMatchObject({ kind: 'changed-in-between', whose: 'ours', other: { description: 'Ours.' } });
  expect(words(result.read)).toBe('Written after.');
});

test.each([
  ['the license has ended', { license: 'lapsed' }, 'license'],
  ['the project was turned off', { settings: { ...DEFAULT_SETTINGS, on: false } }, 'not-on'],
] as const)('%s: nothing is written', async (_what, other, why) => {
  const { deps, context, writes } = screen();
  const read = await started(deps);
  deps.memory.remove(`context:${QUESTION.issueId}`);
  const later: ChangeDeps = { ...deps, openItem: async () => ({ ...context, ...other }) };
  const result = await changeText(later, { read, base: itemTexts(read.snapshot), change: { description: doc('Ours.') } });
  expect([result.kind === 'refused' && result.why, writes()]).toEqual([why, []]);
});

test('without the right to edit nothing is written', async () => {
  const { deps, writes } = screen('stakeholder');
  const read = await started(deps);
  const result = await changeText(deps, { read, base: itemTexts(read.snapshot), change: { description: doc('Ours.') } });
  expect([result.kind === 'refused' && result.why, writes()]).toEqual(['edit', []]);
});

test('Jira refuses the write: its error is thrown and the item stands as before', async () => {
  const { deps } = screen();
  const read = await started(deps);
  const change = { summary: 'a'.repeat(300) };
  await expect(changeText(deps, { read, base: itemTexts(read.snapshot), change })).rejects.toBeInstanceOf(JiraError);
  expect((await readItem(deps, QUESTION)).snapshot.summary).toBe(read.snapshot.summary);
});
