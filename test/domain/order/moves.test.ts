import fc from 'fast-check';
import { denseGraph } from '../../../bench/order-graphs.ts';
import { randomFrom } from '../../../src/domain/forecast/random.ts';
import { bestMoves } from '../../../src/domain/order/best-moves.ts';
import { fewestMoves } from '../../../src/domain/order/fewest-moves.ts';
import { orderFault } from '../../../src/domain/order/order-cost.ts';
import { tieGroups } from '../../../src/domain/order/tie-groups.ts';
import { costOf, networkOf, solve } from './networks.ts';

test.each([
  ['in order', 'abcd', ['a', 'b', 'c', 'd'], [], 'abcd'],
  ['one to the top', 'bcda', ['a', 'b', 'c', 'd'], ['a first'], 'abcd'],
  ['one to the end', 'dabc', ['a', 'b', 'c', 'd'], ['d after c'], 'abcd'],
  ['ties stay as they are', 'cbad', ['abc', 'd'], [], 'cbad'],
  ['into a group of ties, in the present order', 'dcab', ['abc', 'd'], ['d after b'], 'cabd'],
  ['what is in no group is never moved', 'xbya', ['a', 'b'], ['b after a'], 'xyab'],
  ['reversed', 'dcba', ['a', 'b', 'c', 'd'], ['b after a', 'c after b', 'd after c'], 'abcd'],
  ['wanted ids that are not there', 'ba', ['z', 'a', 'b'], ['b after a'], 'ab'],
])('fewest moves: %s', (_, present, groups, moves, order) => {
  const answer = fewestMoves(
    present.split(''),
    groups.map((group) => group.split('')),
  );
  expect(answer.order.join('')).toBe(order);
  const said = answer.moves.map(({ id, after }) => (after === null ? `${id} first` : `${id} after ${after}`));
  expect(said).toHaveLength(moves.length);
  expect(said.toSorted()).toEqual(moves.toSorted());
});

test('no order of the groups is reached with fewer moves', () => {
  const lists = fc.uniqueArray(fc.nat({ max: 30 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(lists, fc.integer({ min: 1, max: 3 }), (list, size) => {
      const present = list.map(String);
      const sorted = list.toSorted((a, b) => a - b).map(String);
      const groups = sorted.flatMap((_, at) => (at % size === 0 ? [sorted.slice(at, at + size)] : []));
      const rank = new Map(groups.flatMap((group, at) => group.map((id) => [id, at] as const)));
      const { moves, order } = fewestMoves(present, groups);
      let stays = 0;
      for (let kept = 0; kept < 1 << present.length; kept += 1) {
        const ranks = present.flatMap((id, at) => (kept & (1 << at) ? [rank.get(id)!] : []));
        if (ranks.every((one, at) => at === 0 || ranks[at - 1]! <= one)) stays = Math.max(stays, ranks.length);
      }
      expect(moves).toHaveLength(present.length - stays);
      expect(order.map((id) => rank.get(id)!)).toEqual(order.map((id) => rank.get(id)!).toSorted((a, b) => a - b));
    }),
    { numRuns: 200 },
  );
});

test('the best moves save what they say, one after the other, and stay feasible', () => {
  const random = randomFrom('moves');
  for (let count = 0; count < 60; count += 1) {
    const plain = denseGraph(random, 12, 0.15);
    const problem = count % 2 === 0 ? plain : { ...plain, release: plain.w.map(() => Math.floor(random() * 40)) };
    const network = networkOf(problem);
    const { moves, order } = bestMoves(network, network.topological, 5);
    const saved = moves.reduce((sum, move) => sum + move.saving, 0);
    expect(orderFault(network, order)).toBeNull();
    expect(costOf(problem, network.topological) - saved).toBeCloseTo(costOf(problem, order), 6);
    expect(moves.every((move) => move.saving > 0)).toBe(true);
    if (count % 2 === 0) expect(moves.every((move, at) => at === 0 || costOf(problem, order) >= solve(problem).cost)).toBe(true);
  }
});

test('the one swap that helps is the first move', () => {
  const network = networkOf({ w: [3, 7, 9], p: [3, 4, 6], pred: [[], [], []] });
  expect(bestMoves(network, [2, 1, 0], 3).moves).toEqual([{ item: 2, from: 0, to: 1, saving: 6 }]);
  expect(bestMoves(network, [1, 2, 0], 3).moves).toEqual([]);
});

test('groups of an order: same ratio and no link among them', () => {
  const network = networkOf({ w: [2, 4, 1, 3], p: [1, 2, 1, 3], pred: [[], [], [], [2]] });
  expect(tieGroups(network, [0, 1, 2, 3])).toEqual([[0, 1], [2], [3]]);
});
