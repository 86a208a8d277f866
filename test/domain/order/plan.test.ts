import { latestStart, latestStarts } from '../../../src/domain/order/latest-start.ts';
import { chainFactors } from '../../../src/domain/order/chain-factors.ts';
import { type OutsideBlocker, type PlannedItem, planProblem } from '../../../src/domain/order/plan-problem.ts';
import { waitingOf } from '../../../src/domain/order/starvation.ts';
import { networkOf } from './networks.ts';

const item = (id: string, costOfDelay: number | null, size: number | null, ...blockedBy: string[]): PlannedItem => ({
  id,
  costOfDelay,
  size,
  blockedBy,
});

describe('a backlog as a problem', () => {
  test.each<[string, PlannedItem[], OutsideBlocker[], number | null, object]>([
    ['unknown blockers are done', [item('a', 5, 2, 'gone')], [], null, { ids: ['a'], onlyBlocking: [] }],
    [
      'an open blocker outside enters with what is left',
      [item('a', 5, 2, 'x')],
      [{ id: 'x', remaining: 4 }],
      null,
      { ids: ['a', 'x'], problem: { w: [5, 0], p: [2, 4], pred: [[1], []] }, onlyBlocking: ['x'], assumed: [] },
    ],
    [
      'of unknown size: the median, and marked',
      [item('a', 5, 2, 'x')],
      [{ id: 'x', remaining: null }],
      3,
      { ids: ['a', 'x'], problem: { w: [5, 0], p: [2, 3], pred: [[1], []] }, assumed: ['x'] },
    ],
    [
      'no median: all that waits is set aside',
      [item('a', 5, 2, 'x'), item('b', 1, 1, 'a'), item('c', 1, 1)],
      [{ id: 'x', remaining: null }],
      null,
      { ids: ['c'], waitingOutside: ['a', 'b'] },
    ],
    ['an outside blocker that is done', [item('a', 5, 2, 'x')], [{ id: 'x', remaining: 0 }], null, { ids: ['a'] }],
    ['outside items that block nothing stay out', [item('a', 5, 2)], [{ id: 'x', remaining: 3 }], null, { ids: ['a'] }],
    [
      'items without a score are left out',
      [item('a', 5, null), item('b', null, 2), item('c', 1, 1)],
      [],
      3,
      { ids: ['c'], notScored: ['a', 'b'] },
    ],
    [
      'unless a scored one waits for them',
      [item('a', null, 2), item('b', 4, 1, 'a')],
      [],
      3,
      { ids: ['a', 'b'], problem: { w: [0, 4], p: [2, 1], pred: [[], [0]] }, onlyBlocking: ['a'], notScored: [] },
    ],
    [
      'a circle through an item without a score stays in',
      [item('a', 1, 1, 'b'), item('b', null, 1, 'a')],
      [],
      3,
      { problem: { w: [1, 0], p: [1, 1], pred: [[1], [0]] } },
    ],
  ])('%s', (_, items, outside, median, expected) => {
    expect(planProblem(items, outside, median)).toMatchObject(expected);
  });

  test('earliest starts are carried over', () => {
    expect(planProblem([{ ...item('a', 1, 1), notBefore: 5 }, item('b', 1, 1)], [], null).problem.release).toEqual([5, 0]);
  });
});

test.each([
  [6, 3, 3],
  [2, 3, -1],
  [Number.NaN, 3, null],
  [6, -1, null],
])('due %d, lasting %d: starts at %j at the latest', (due, duration, start) => {
  expect(latestStart(due, duration)).toBe(start);
});

test('a blocker must finish before what it blocks must start', () => {
  const network = networkOf({ w: [0, 0, 0, 0], p: [1, 1, 1, 1], pred: [[], [0], [1], []] });
  expect(latestStarts(network, [2, 1, 3, 5], [null, 4, 10, null])).toEqual([1, 3, 7, null]);
  expect(latestStarts(network, [2, 1, 3, 5], [null, null, 4, null])).toEqual([-2, 0, 1, null]);
});

test('who waits because younger ones pass', () => {
  const waiting = waitingOf([1, 2, 0], [3, 5, 8], [200, 10, 20], { oldDays: 120, horizon: 10 });
  expect(waiting).toEqual([
    { item: 1, workAhead: 0, overtakenBy: 0, overtakingWork: 0, starves: false },
    { item: 2, workAhead: 5, overtakenBy: 1, overtakingWork: 5, starves: false },
    { item: 0, workAhead: 13, overtakenBy: 2, overtakingWork: 13, starves: true },
  ]);
});

test('chains have factors, other networks have none', () => {
  expect(chainFactors(networkOf({ w: [6, 18, 12, 8, 8], p: [3, 6, 6, 5, 4], pred: [[], [0], [1], [], [3]] }))).toEqual([24 / 9, 16 / 9]);
  expect(chainFactors(networkOf({ w: [1, 1, 1], p: [1, 1, 1], pred: [[], [0], [0]] }))).toBeNull();
});
