import { baselineGraph, denseGraph, sparseGraph } from '../../../bench/order-graphs.ts';
import { randomFrom } from '../../../src/domain/forecast/random.ts';
import { scoreOrder, simpleOrders } from '../../../src/domain/order/simple-rules.ts';
import { orderFault } from '../../../src/domain/order/order-cost.ts';
import type { OrderProblem } from '../../../src/domain/order/problem.ts';
import { leastCost, leastReleasedCost } from './brute-force.ts';
import { costOf, networkOf, solve } from './networks.ts';

const DENSITIES = [0.05, 0.1, 0.2, 0.35, 0.6];

function randomGraphs(seed: string, count: number, least: number, most: number, densities = DENSITIES): OrderProblem[] {
  const random = randomFrom(seed);
  return Array.from({ length: count }, (_, at) =>
    denseGraph(random, least + Math.floor(random() * (most - least + 1)), densities[at % densities.length]!),
  );
}

const differs = (a: number, b: number): boolean => Math.abs(a - b) > 1e-9 * Math.max(1, b);

describe('against brute force', () => {
  test('10,000 random instances up to 9 items: the optimum, and known as such', () => {
    const wrong = randomGraphs('brute', 10_000, 1, 9).filter((problem) => {
      const best = solve(problem);
      return differs(best.cost, leastCost(problem)) || !best.exact || best.gap !== 0;
    });
    expect(wrong.slice(0, 3)).toEqual([]);
  }, 60_000);

  test('bounds hold, and orders stay within them, where blocks are too large for the exact method', () => {
    const random = randomFrom('bounds');
    const problems = Array.from({ length: 12 }, () => denseGraph(random, 20, 0.12 + 0.1 * random()));
    const wrong = problems.filter((problem) => {
      const best = solve(problem);
      const least = leastCost(problem);
      return best.lowerBound > least * (1 + 1e-9) || best.cost < least * (1 - 1e-9) || best.cost > least * 1.05;
    });
    expect(wrong).toEqual([]);
  }, 60_000);

  test.each(['out', 'in'])('forests grown %s are ordered exactly at any size', (kind) => {
    const random = randomFrom(kind);
    const forests = Array.from({ length: 400 }, (_, at) => forest(random, at % 2 === 0 ? 12 : 60 + (at % 7) * 20, kind === 'in'));
    const wrong = forests.filter((problem) => {
      const best = solve(problem);
      return !best.exact || (problem.w.length <= 12 && differs(best.cost, leastCost(problem)));
    });
    expect(wrong).toEqual([]);
  });

  test('earliest starts: 1,000 random instances up to 6 items', () => {
    const random = randomFrom('release');
    const problems = randomGraphs('released', 1000, 2, 6).map((problem) => ({
      ...problem,
      release: problem.w.map(() => (random() < 0.4 ? Math.floor(random() * 30) : 0)),
    }));
    expect(problems.filter((problem) => differs(solve(problem).cost, leastReleasedCost(problem)))).toEqual([]);
  });
});

function forest(random: () => number, n: number, isReversed: boolean): OrderProblem {
  const parents = Array.from({ length: n }, (_, item) => (item > 0 && random() < 0.85 ? Math.floor(random() * item) : null));
  const pred: number[][] = parents.map(() => []);
  parents.forEach((parent, item) => parent !== null && (isReversed ? pred[parent]!.push(item) : pred[item]!.push(parent)));
  const some = (): number => 1 + Math.floor(random() * 20);
  return { w: pred.map(some), p: pred.map(some), pred };
}

describe('against the rules that people use', () => {
  const worse = (problem: OrderProblem): boolean => {
    const network = networkOf(problem);
    const best = solve(problem);
    const byScore = scoreOrder(network);
    const rules = [...Object.values(simpleOrders(network)), ...(orderFault(network, byScore) ? [] : [byScore])];
    return rules.some((order) => orderFault(network, order) !== null || best.cost > costOf(problem, order) * (1 + 1e-12));
  };

  test('never worse than any of them on 10,000 instances of 10 to 30 items', () => {
    expect(randomGraphs('rules', 10_000, 10, 30, [0.05, 0.1, 0.2]).filter(worse)).toEqual([]);
  }, 120_000);

  test('nor on long lists, nor with earliest starts', () => {
    const random = randomFrom('long');
    const long = [baselineGraph(0), baselineGraph(1), sparseGraph('long', 3000, 6000), sparseGraph('huge', 9000, 9000)];
    const dated = randomGraphs('dated', 40, 10, 40).map((problem) => ({
      ...problem,
      release: problem.w.map(() => Math.floor(random() * 60)),
    }));
    expect([...long, ...dated].filter(worse)).toEqual([]);
  }, 60_000);
});

test('no items, one item, items that cost nothing', () => {
  expect(solve({ w: [], p: [], pred: [] })).toMatchObject({ order: [], cost: 0, gap: 0, exact: true });
  expect(solve({ w: [3], p: [2], pred: [[]] })).toMatchObject({ order: [0], cost: 6, blocks: [{ items: [0], ratio: 1.5 }] });
  expect(solve({ w: [0, 0], p: [2, 1], pred: [[], [0]] })).toMatchObject({ order: [0, 1], cost: 0, exact: true });
});

test('an enabler is worth what it unblocks', () => {
  const best = solve({ w: [1000, 2333, 3000, 0], p: [3, 4, 6, 10], pred: [[3], [], [3], []] });
  expect(best.order).toEqual([1, 3, 2, 0]);
  expect(best.blocks).toEqual([
    { items: [1], ratio: 2333 / 4 },
    { items: [0, 2, 3], ratio: 4000 / 19 },
  ]);
});

test('the same input gives the same order', () => {
  const problem = baselineGraph(7);
  expect(solve(problem)).toEqual(solve(problem));
});
