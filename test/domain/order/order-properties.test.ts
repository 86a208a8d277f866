import fc from 'fast-check';
import { swapGain } from '../../../src/domain/order/order-cost.ts';
import type { OrderProblem } from '../../../src/domain/order/problem.ts';
import { costOf, solve } from './networks.ts';

const MOST = 12;

/** Small networks: item i may be blocked by items before it. */
const problems: fc.Arbitrary<OrderProblem> = fc.integer({ min: 1, max: MOST }).chain((n) =>
  fc.record({
    w: fc.array(fc.integer({ min: 0, max: 60 }), { minLength: n, maxLength: n }),
    p: fc.array(fc.integer({ min: 1, max: 20 }), { minLength: n, maxLength: n }),
    pred: fc.tuple(
      ...Array.from({ length: n }, (_, item) =>
        fc.uniqueArray(fc.integer({ min: 0, max: Math.max(0, item - 1) }), { maxLength: Math.min(3, item) }),
      ),
    ),
  }),
);

const close = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));

test('names do not matter: the optimum stays when items are numbered differently', () => {
  fc.assert(
    fc.property(problems, fc.infiniteStream(fc.nat()), (problem, keys) => {
      const key = problem.w.map(() => keys.next().value as number);
      const oldOf = [...key.keys()].sort((a, b) => key[a]! - key[b]! || a - b);
      const newOf = oldOf.map((_, old) => oldOf.indexOf(old));
      const renamed = {
        w: oldOf.map((old) => problem.w[old]!),
        p: oldOf.map((old) => problem.p[old]!),
        pred: oldOf.map((old) => problem.pred[old]!.map((one) => newOf[one]!)),
      };
      return close(solve(renamed).cost, solve(problem).cost);
    }),
  );
});

test('an item that costs nothing and is linked to none changes nothing', () => {
  fc.assert(
    fc.property(problems, fc.integer({ min: 1, max: 20 }), (problem, size) => {
      const more = { w: [...problem.w, 0], p: [...problem.p, size], pred: [...problem.pred, []] };
      return close(solve(more).cost, solve(problem).cost);
    }),
  );
});

test('a link more never makes the best order cheaper', () => {
  fc.assert(
    fc.property(problems, fc.nat(), fc.nat(), (problem, one, other) => {
      const n = problem.w.length;
      const late = Math.max(one % n, other % n);
      const early = Math.min(one % n, other % n);
      const more = { ...problem, pred: problem.pred.map((list, item) => (item === late && early < late ? [...list, early] : list)) };
      return solve(more).cost >= solve(problem).cost - 1e-9;
    }),
  );
});

test('ratios of the blocks fall, blocks hold each item once, and no blocker lies in a later block', () => {
  fc.assert(
    fc.property(problems, (problem) => {
      const { blocks } = solve(problem);
      const block = new Map(blocks.flatMap(({ items }, at) => items.map((item) => [item, at] as const)));
      expect(blocks.every(({ ratio }, at) => at === 0 || ratio < blocks[at - 1]!.ratio)).toBe(true);
      expect(block.size).toBe(problem.w.length);
      expect(problem.pred.every((list, item) => list.every((blocker) => block.get(blocker)! <= block.get(item)!))).toBe(true);
    }),
  );
});

test('the gain of a swap is the difference of the costs', () => {
  const pair = fc.record({ w: fc.integer({ min: 0, max: 60 }), p: fc.integer({ min: 1, max: 20 }) });
  fc.assert(
    fc.property(fc.array(pair, { minLength: 2, maxLength: 8 }), fc.nat(), (items, where) => {
      const at = where % (items.length - 1);
      const problem = { w: items.map(({ w }) => w), p: items.map(({ p }) => p), pred: items.map(() => []) };
      const order = [...items.keys()];
      const swapped = order.with(at, at + 1).with(at + 1, at);
      return close(costOf(problem, order) - costOf(problem, swapped), swapGain(items[at]!, items[at + 1]!));
    }),
  );
});

test('money in other units: cost scales, order stays', () => {
  fc.assert(
    fc.property(problems, fc.constantFrom(0.1, 0.5, 3, 1000), (problem, factor) => {
      const scaled = solve({ ...problem, w: problem.w.map((w) => w * factor) });
      return close(scaled.cost, solve(problem).cost * factor);
    }),
  );
});
