import fc from 'fast-check';
import { growth } from '../../../src/domain/agreement/growth.ts';
import { confidentInversions, inversions } from '../../../src/domain/agreement/inversions.ts';
import { planFreshness, reorderChurn } from '../../../src/domain/agreement/plan-freshness.ts';
import { sayDo, sayDoStrict } from '../../../src/domain/agreement/say-do.ts';
import { shareTrend, type SprintItem, sprintOutcome } from '../../../src/domain/agreement/sprint-outcome.ts';

test.each([
  [30, 24, 0.8],
  [20, 30, 1.5],
  [10, 0, 0],
  [0, 5, null],
  [-1, 5, null],
  [Number.NaN, 5, null],
])('say/do of %d committed, %d finished', (committed, completed, value) => {
  expect(sayDo(committed, completed)).toBe(value);
});

test('scope apart: what was added does not hide what was dropped', () => {
  const commitment = { committed: 30, completedOfCommitted: 18, completedAdded: 9, added: 9, removed: 4 };
  expect(sayDoStrict(commitment)).toEqual({ reliability: 0.6, delivery: 0.9, churn: 13 / 30 });
  expect(sayDoStrict({ ...commitment, reestimated: 2 })?.churn).toBe(0.5);
  expect(sayDoStrict({ ...commitment, committed: 0 })).toBeNull();
  expect(sayDoStrict({ ...commitment, removed: -1 })).toBeNull();
});

const sprintItem = (start: number | null | 'out', end: number | null | 'out', isDone = false, sprints = 1): SprintItem => ({
  start: start === 'out' ? null : { points: start },
  end: end === 'out' ? null : { points: end, isDone },
  sprints,
});

test('a sprint adds up from its items', () => {
  const items = [
    sprintItem(5, 5, true),
    sprintItem(8, 8),
    sprintItem(3, 'out'),
    sprintItem('out', 2, true),
    sprintItem('out', 5, false, 3),
    sprintItem(2, 3, true),
    sprintItem(null, null, false, 4),
  ];
  expect(sprintOutcome(items)).toEqual({
    committed: 18,
    completedOfCommitted: 7,
    completedAdded: 2,
    added: 7,
    removed: 3,
    reestimated: 1,
    reliability: 7 / 18,
    delivery: 9 / 18,
    churn: 11 / 18,
    carryOver: 13 / 23,
    repeatCarryOver: 2,
    notEstimated: 1,
  });
  expect(sprintOutcome([])).toMatchObject({ reliability: null, delivery: null, churn: null, carryOver: null });
});

test('shares are compared with their own past only', () => {
  expect(shareTrend([])).toBeNull();
  expect(shareTrend([null, 0.8, 0.6])).toEqual({ median: 0.7, least: 0.6, most: 0.8, hasChanged: null });
  expect(shareTrend([0.5, 0.9, 0.7, 0.8, 0.6, 0.7, 0.8])?.hasChanged).toBe(false);
  expect(shareTrend([0.5, 0.9, 0.7, 0.8, 0.6, 0.7, 0.4])?.hasChanged).toBe(true);
});

test.each([
  [30, 20, null, { net: 10, ratio: 1.5, isSignal: false }],
  [60, 40, 150, { net: 20, ratio: 1.5, isSignal: true }],
  [60, 40, 500, { isSignal: false }],
  [40, 60, 150, { net: -20, isSignal: true }],
  [3, 0, null, { net: 3, ratio: null, p: 0.25 }],
  [0, 0, null, { net: 0, ratio: null, p: 1, isSignal: false }],
])('%d came, %d left, %j in all', (arrivals, departures, pool, expected) => {
  expect(growth(arrivals, departures, pool)).toMatchObject(expected);
});

test('counts that cannot be are no growth', () => {
  expect([growth(-1, 3, null), growth(3, -1, null), growth(1.5, 2, null), growth(Number.NaN, 2, null)]).toEqual([null, null, null, null]);
});

test.each<[string, (number | null)[], object]>([
  ['right', [9, 5, 1], { discordant: 0, pairs: 3, tau: 1 }],
  ['wrong', [1, 5, 9], { discordant: 3, pairs: 3, tau: -1 }],
  ['mixed', [1, 9, 5], { discordant: 2, pairs: 3, tau: -1 / 3 }],
  ['ties', [5, 5, 5], { discordant: 0, pairs: 3, tau: 0 }],
  ['not scored', [1, null, 9], { discordant: 1, pairs: 1, tau: -1 }],
  ['one', [4], { discordant: 0, pairs: 0, tau: null }],
])('inversions: %s', (_, scores, expected) => {
  expect(inversions(scores)).toEqual(expected);
});

test('inversions equal a count over all pairs', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 })), (scores) => {
      const wrong = scores.flatMap((a, at) => scores.slice(at + 1).filter((b) => a < b)).length;
      const right = scores.flatMap((a, at) => scores.slice(at + 1).filter((b) => a > b)).length;
      const { discordant, pairs, tau } = inversions(scores);
      return discordant === wrong && (tau === null || Math.abs(tau * pairs - (right - wrong)) < 1e-9);
    }),
  );
});

test('only sure inversions that nothing explains', () => {
  const chance: Record<string, number> = { 'b>a': 0.9, 'c>a': 0.79, 'c>b': 0.85 };
  const pairs = confidentInversions(
    ['a', 'b', 'c'],
    (x, y) => chance[`${x}>${y}`] ?? null,
    (first) => first === 'b',
  );
  expect(pairs).toEqual([{ first: 'a', second: 'b', probability: 0.9 }]);
});

test('a plan ages with its parts, and at once with a change', () => {
  const part = (ageDays: number | null, hasChanged = false) => ({ ageDays, hasChanged });
  expect(planFreshness([part(0), part(90), part(121), part(null), part(5, true)])).toEqual({
    fresh: 1,
    ageing: 1,
    stale: 2,
    unknown: 1,
    freshness: (1 + 0.5 + 0.5 ** (121 / 90)) / 4,
    medianDays: 5,
  });
  expect(planFreshness([])).toMatchObject({ freshness: null, medianDays: null });
});

test.each<[string, string, string, string[], number | null]>([
  ['nothing moved', 'abcd', 'abcd', [], 0],
  ['two changed places', 'abcd', 'bacd', [], 0.5],
  ['the first was scored anew', 'abcd', 'bcda', ['a'], 0],
  ['new and finished ones do not count', 'abcd', 'xbcd', [], 0],
  ['no order before', '', 'ab', [], null],
])('reorder churn: %s', (_, before, after, explained, share) => {
  expect(reorderChurn(before.split(''), after.split(''), new Set(explained))).toBe(share);
});
