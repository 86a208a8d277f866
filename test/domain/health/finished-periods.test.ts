import { finishedSprints, finishedWeeks } from '../../../src/domain/health/finished-periods.ts';
import type { IssueSnapshot, SprintRef } from '../../../src/shared/issue.ts';
import { snapshot } from '../../support/snapshots.ts';

describe('finished periods', () => {
  const sprint = (id: number, start: string, end: string): SprintRef => ({
    id,
    name: `Sprint ${id}`,
    state: 'closed',
    startDate: start,
    endDate: end,
    completeDate: end,
  });
  const closed = [sprint(1, '2026-05-01T08:00:00Z', '2026-05-14T16:00:00Z'), sprint(2, '2026-05-15T08:00:00Z', '2026-05-28T16:00:00Z')];
  const done = (id: number, of: SprintRef | undefined, resolved: string, estimate: number | null): IssueSnapshot =>
    snapshot(id, { category: 'done', sprint: of ?? null, resolved, estimate });
  const items = [
    done(1, closed[0], '2026-05-03T10:00:00Z', 5),
    done(2, closed[0], '2026-05-20T10:00:00Z', 8),
    done(3, closed[1], '2026-05-20T10:00:00Z', 3),
    done(4, closed[1], '2026-05-21T10:00:00Z', null),
  ];

  test('an item counts in its last closed sprint, when it was resolved while that ran', () => {
    expect(finishedSprints(closed, { items, completeFrom: null }, 'points').map((period) => period.done)).toEqual([5, 3]);
    expect(finishedSprints(closed, { items, completeFrom: null }, 'items').map((period) => period.done)).toEqual([1, 2]);
  });

  test('a sprint that was not read whole is left out', () => {
    expect(finishedSprints(closed, { items, completeFrom: '2026-05-10T00:00:00Z' }, 'points').map((period) => period.name)).toEqual([
      'Sprint 2',
    ]);
  });

  test('weeks are whole, from Monday on, and begin with the first that finished something', () => {
    const weeks = finishedWeeks(new Date('2026-06-03T08:00:00Z'), { items, completeFrom: null }, 'items');
    expect(weeks.map((week) => [week.name, week.done])).toEqual([
      ['2026-04-27', 1],
      ['2026-05-04', 0],
      ['2026-05-11', 0],
      ['2026-05-18', 3],
      ['2026-05-25', 0],
    ]);
  });
});
