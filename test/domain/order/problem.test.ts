import { buildNetwork, type OrderProblem } from '../../../src/domain/order/problem.ts';
import { excessOver, orderFault } from '../../../src/domain/order/order-cost.ts';
import { networkOf, solve } from './networks.ts';

const links = (...pred: number[][]): OrderProblem => ({ w: pred.map(() => 1), p: pred.map(() => 1), pred });

test.each<[string, OrderProblem, readonly number[]]>([
  ['two wait for each other', links([1], [0]), [0, 1]],
  ['an item waits for itself', links([], [1]), [1]],
  ['three in a circle, each blocking the next', links([2], [0], [1]), [0, 1, 2]],
  ['the circle only, not what waits for it', links([1, 3], [], [0], [4], [3]), [3, 4]],
  ['the circle only, not what it waits for', links([], [0, 2], [1]), [1, 2]],
])('a cycle is named: %s', (_, problem, items) => {
  expect(buildNetwork(problem)).toEqual({ kind: 'cycle', items });
});

test('a cycle in a long chain is found at once', () => {
  const n = 20_000;
  const pred = Array.from({ length: n }, (_, item) => [(item + n - 1) % n]);
  const found = buildNetwork({ w: pred.map(() => 1), p: pred.map(() => 1), pred });
  expect(found.kind === 'cycle' ? found.items.length : found.kind).toBe(n);
});

test.each<[string, OrderProblem, number, string]>([
  ['size 0', { w: [1, 1], p: [1, 0], pred: [[], []] }, 1, 'p'],
  ['size below 0', { w: [1], p: [-2], pred: [[]] }, 0, 'p'],
  ['cost below 0', { w: [-1], p: [1], pred: [[]] }, 0, 'w'],
  ['cost is no number', { w: [Number.NaN], p: [1], pred: [[]] }, 0, 'w'],
  ['endless cost', { w: [Number.POSITIVE_INFINITY], p: [1], pred: [[]] }, 0, 'w'],
  ['a size missing', { w: [1, 1], p: [1], pred: [[], []] }, 1, 'p'],
  ['a list of blockers missing', { w: [1, 1], p: [1, 1], pred: [[]] }, 1, 'pred'],
  ['a blocker that is no item', { w: [1], p: [1], pred: [[7]] }, 0, 'pred'],
  ['a start before now', { w: [1], p: [1], pred: [[]], release: [-1] }, 0, 'release'],
])('refused by name: %s', (_, problem, item, field) => {
  expect(buildNetwork(problem)).toEqual({ kind: 'invalid', item, field });
});

test('decimals compare exactly: 0.1 and 0.3 are whole numbers of tenths', () => {
  expect(solve({ w: [0.1, 0.2], p: [0.3, 0.6], pred: [[], []] })).toMatchObject({ exact: true, blocks: [{ items: [0, 1] }] });
});

test.each([
  [[0, 1, 2], null],
  [[1, 0, 2], { kind: 'blocked', item: 1, blocker: 0 }],
  [[0, 1], { kind: 'not-an-order' }],
  [[0, 1, 1], { kind: 'not-an-order' }],
  [[0, 1, 3], { kind: 'not-an-order' }],
])('an order is proven: %j', (order, fault) => {
  expect(orderFault(networkOf(links([], [0], [])), order)).toEqual(fault);
});

test.each([
  [163, 157, 163 / 157 - 1],
  [157, 157, 0],
  [0, 0, 0],
  [5, 0, null],
])('excess of %d over %d', (cost, best, excess) => {
  expect(excessOver(cost, best)).toBe(excess);
});
