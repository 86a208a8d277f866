import { createJiraClient } from '../../src/jira/client.ts';
import type { PrioritiesView } from '../../src/shared/priorities.ts';
import type { ProjectId } from '../../src/shared/ids.ts';
import { tieTooltip, whyNotScored } from '../../src/shared/texts/prioritize.ts';
import { loadPriorities } from '../../src/usecases/load-priorities.ts';
import { type FakeItem, fakeJira, type FakeLog } from '../support/fake-jira.ts';

const NOW = '2026-06-01T08:50:00.000Z';

const scored = (id: number, [ubv, tc, rroe, size]: readonly [number, number, number, number], over: Partial<FakeItem> = {}): FakeItem => ({
  id,
  points: size,
  properties: {
    'plumbline-score': {
      v: 1,
      id: String(id),
      rev: 1,
      m: 'wsjf',
      sv: 1,
      i: { ubv, tc, rroe, size },
      f: { size: 'points' },
      x: { wsjf: (ubv + tc + rroe) / size },
      at: { ubv: '2026-05-29', tc: '2026-05-29', rroe: '2026-05-29', size: '2026-05-29' },
      s: '2026-05-29',
      h: 'k3f9a1c2',
    },
  },
  ...over,
});

/** In backlog order, as on the drawing of the page. */
const items: readonly FakeItem[] = [
  scored(142, [13, 8, 3, 5]),
  scored(147, [8, 8, 3, 5]),
  scored(160, [8, 13, 2, 3]),
  scored(155, [5, 3, 8, 8], { blockedBy: [{ key: 'PLAT-77', done: false }] }),
  scored(149, [13, 5, 2, 8], { points: 13 }),
  { id: 171, points: 3 },
  scored(12, [13, 5, 5, 21] as never, { type: 'Epic', properties: {} }),
  { id: 172, points: 0 },
  { id: 173 },
  { id: 174, parent: 'PERM-12', points: 2 },
  { id: 175, type: 'Sub-task' },
  { id: 176, category: 'done' },
];

async function load(all: readonly FakeItem[]): Promise<{ view: PrioritiesView; log: FakeLog; find: (jql: string) => readonly FakeItem[] }> {
  const { http, log, find } = fakeJira({ items: all, now: NOW });
  const view = await loadPriorities(
    { jira: createJiraClient(http), now: new Date(NOW) },
    { projectId: '10000' as ProjectId, model: 'wsjf' },
  );
  return { view, log, find };
}

describe('loadPriorities', () => {
  test('scored items by score with ties bracketed, others apart in backlog order, children of epics left out', async () => {
    const { view } = await load(items);
    expect(view.scored.map(({ rows }) => rows.map((row) => [row.key, row.position]))).toEqual([
      [['PERM-160', 3]],
      [
        ['PERM-142', 1],
        ['PERM-147', 2],
      ],
      [
        ['PERM-149', 5],
        ['PERM-155', 4],
      ],
    ]);
    expect(view.unscored.map((row) => [row.key, whyNotScored(row)])).toEqual([
      ['PERM-171', 'value, 2 more missing'],
      ['PERM-12', 'value, 2 more missing'],
      ['PERM-172', 'Cannot be scored: effort'],
      ['PERM-173', 'value, 3 more missing'],
    ]);
  });

  test('says what waits, what to look at again, and how close a tie is', async () => {
    const { view } = await load(items);
    const rows = view.scored.flatMap((bracket) => bracket.rows);
    expect(rows.filter((row) => row.waitsFor !== null).map((row) => [row.key, row.waitsFor])).toEqual([['PERM-155', 'PLAT-77']]);
    expect(rows.filter((row) => row.lookAgain).map((row) => row.key)).toEqual(['PERM-149']);
    const tie = view.scored[1];
    expect(tie && tieTooltip(tie)).toMatch(
      /^If each number may be one step off, PERM-142 comes first in 1[0-3] of 20 cases\. Your own order is kept\.$/,
    );
  });

  test('a score that was copied with a clone belongs to nobody', async () => {
    const clone = { ...scored(142, [13, 8, 3, 5]), id: 999 };
    const { view } = await load([clone]);
    expect(view.scored).toEqual([]);
    expect(view.unscored.map((row) => row.key)).toEqual(['PERM-999']);
  });

  test('the search behind the list finds the scored rows in order', async () => {
    const { view, find } = await load(items);
    expect(find(view.jql).map((item) => item.id)).toEqual([160, 142, 147, 149, 155]);
  });

  test.each([500, 5_000])('%d items: at most four list requests', async (size) => {
    const many = Array.from({ length: size }, (_, at) => (at % 3 === 0 ? scored(at + 1_000, [8, 5, 3, 5]) : { id: at + 1_000 }));
    const { view, log } = await load(many);
    expect(log.requests.filter(({ path }) => /search\/jql|bulkfetch/.test(path)).length).toBeLessThanOrEqual(4);
    expect(view.scored.flatMap(({ rows }) => rows)).toHaveLength(100);
    expect(view.unscored).toHaveLength(50);
    expect(view.more).toEqual({ scored: Math.ceil(size / 3) - 100, unscored: size - Math.ceil(size / 3) - 50 });
  });

  test('nothing scored is no error', async () => {
    expect((await load([{ id: 1 }])).view.scored).toEqual([]);
  });
});
