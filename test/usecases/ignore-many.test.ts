import { NOTES_PROPERTY } from '../../src/shared/notes.ts';
import type { IgnoredNote } from '../../src/shared/contract.ts';
import type { IssueId, IssueKey } from '../../src/shared/ids.ts';
import { ignoreMany, type NotesLines, stopIgnoringMany } from '../../src/usecases/ignore-many.ts';
import { snapshotOf } from '../domain/snapshot-of.ts';

class Conflict extends Error {}
const item = (id: number) => snapshotOf({ id: String(id) as IssueId, key: `PERM-${id}` as IssueKey });
const WISH = { code: 's11', version: 2, reason: 'Said in the meeting.' };

/** Notes of three items on a server that keeps revisions. `busy`: somebody else writes first, once. */
function server({ busy, closed }: { readonly busy?: string; readonly closed?: string } = {}) {
  const notes = new Map<string, { rev: number; ignored: readonly IgnoredNote[] }>();
  let others = 1;
  const of = (id: string) => notes.get(id) ?? { rev: 0, ignored: [] };
  const write = (id: string, baseRev: number, ignored: readonly IgnoredNote[]) => {
    if (id === closed) throw new Error('closed');
    if (id === busy && others > 0) {
      others -= 1;
      notes.set(id, { rev: 1, ignored: [{ code: 's03', version: 1, reason: 'Theirs.', at: '2026-06-01' }] });
    }
    if (of(id).rev !== baseRev) throw new Conflict();
    const saved = { rev: baseRev + 1, ignored };
    notes.set(id, saved);
    return saved;
  };
  const lines: NotesLines = {
    getNotes: async (id) => of(id),
    ignoreFinding: async ({ issueId, baseRev, code, version, reason }) =>
      write(issueId, baseRev, [...of(issueId).ignored, { code, version, reason, at: '2026-06-01' }]),
    stopIgnoring: async ({ issueId, baseRev, code }) =>
      write(
        issueId,
        baseRev,
        of(issueId).ignored.filter((one) => one.code !== code),
      ),
    isConflict: (error) => error instanceof Conflict,
  };
  return { lines, of };
}

test('ignored on each item with the one reason, and shown again', async () => {
  const { lines, of } = server();
  const told: number[] = [];
  const outcomes = await ignoreMany(lines, [item(1), item(2)], WISH, (done) => told.push(done));
  expect(told).toEqual([1, 2]);
  expect(outcomes.map((one) => one.kind === 'written' && one.snapshot.properties[NOTES_PROPERTY])).toEqual([
    { v: 1, id: '1', rev: 1, x: ['s11@2'] },
    { v: 1, id: '2', rev: 1, x: ['s11@2'] },
  ]);
  expect(of('2').ignored).toMatchObject([{ code: 's11', reason: 'Said in the meeting.' }]);
  await stopIgnoringMany(lines, [item(1), item(2)], 's11', () => undefined);
  expect(of('1').ignored).toEqual([]);
});

test('what somebody else ignored meanwhile stays; an item that refuses is named, the rest is done', async () => {
  const { lines, of } = server({ busy: '1', closed: '2' });
  const outcomes = await ignoreMany(lines, [item(1), item(2), item(3)], WISH, () => undefined);
  expect(outcomes.map(({ key, kind }) => [key, kind])).toEqual([
    ['PERM-1', 'written'],
    ['PERM-2', 'failed'],
    ['PERM-3', 'written'],
  ]);
  expect(of('1').ignored.map(({ code }) => code)).toEqual(['s03', 's11']);
});
