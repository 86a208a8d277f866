import { OPS } from '../../../src/cli/eval/ops.ts';
import { checkOracles } from '../../support/oracles.ts';
import { testWithSharedData } from '../../support/shared-data.ts';

const ORDER = ['order', 'order_excess', 'swap_gain', 'cycle', 'must_start_by'];
const AGREEMENT = ['inversions', 'wilson', 'newcombe', 'growth_test', 'say_do', 'say_do_strict'];

/** How an instance was drawn, and the output of a story told around two others: neither follows from the inputs. */
const LABELS = ['forest', 'outputAthenB', 'outputBthenA'];

describe('the shared oracles hold', () => {
  for (const [family, ops, count] of [
    ['order', ORDER, 20],
    ['agreement', AGREEMENT, 11],
  ] as const) {
    testWithSharedData(['oracles.json'], family, async () => {
      const { wrong, checked } = checkOracles(ops, LABELS);
      expect(wrong).toEqual([]);
      expect(checked).toBeGreaterThanOrEqual(count);
    });
  }
});

const chain = { w: [1, 2], p: [1, 1], pred: [[], [0]] };

test.each<[string, string, unknown, object]>([
  ['a cycle is named', 'order', { w: [1, 1], p: [1, 1], pred: [[1], [0]] }, { error: 'cycle', items: [0, 1] }],
  ['no cycle', 'cycle', chain, { error: null }],
  ['an input that cannot be used is named', 'order', { w: [1], p: [0], pred: [[]] }, { error: 'invalid', item: 0, field: 'p' }],
  ['an order before its blocker', 'order_excess', { ...chain, order: [1, 0] }, { error: 'blocked', item: 1, blocker: 0 }],
  ['not an order', 'order_moves', { ...chain, order: [1, 1] }, { error: 'not-an-order' }],
  ['earliest starts', 'order', { w: [1, 1], p: [1, 1], pred: [[], []], release: [5, 0] }, { minCost: 7, optimalOrder: [1, 0] }],
  [
    'the largest saving first',
    'order_moves',
    { w: [3, 7, 9], p: [3, 4, 6], pred: [[], [], []], order: [2, 1, 0] },
    { moves: [{ item: 2, from: 0, to: 1, saving: 6 }] },
  ],
  [
    'a backlog by ids',
    'order_plan',
    {
      items: [
        { id: 'A', costOfDelay: 2, size: 1 },
        { id: 'B', costOfDelay: 9, size: 1, blockedBy: ['X'] },
      ],
      outside: [{ id: 'X', remaining: 1 }],
    },
    { order: ['X', 'B', 'A'], moves: [{ id: 'A', after: 'B' }], onlyBlocking: ['X'] },
  ],
  ['fixed dates carried back', 'latest_starts', { durations: [2, 1], dues: [null, 4], pred: [[], [0]] }, { latestStarts: [1, 3] }],
  ['growth from nothing', 'growth_test', { arrivals: 2, departures: 0 }, { net: 2, ratio: null, p: 0.5 }],
  ['nothing measured', 'newcombe', { k1: 0, n1: 0, k2: 1, n2: 2 }, { diff: null, lo: null, hi: null }],
  ['nothing committed', 'say_do_strict', { committedPoints: 0 }, { reliability: null, delivery: null, churn: null }],
])('%s', (_, op, inputs, expected) => {
  expect(OPS[op]?.run(inputs)).toMatchObject(expected);
});
