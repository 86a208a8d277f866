import { type Random, randomFrom } from '../src/domain/forecast/random.ts';
import type { OrderProblem } from '../src/domain/order/problem.ts';

const SCALE = [1, 2, 3, 5, 8, 13, 20];

const pick = (random: Random): number => SCALE[Math.floor(random() * SCALE.length)] ?? 1;

/** A shuffled list of 0 to n - 1. */
function shuffled(random: Random, n: number): readonly number[] {
  const list = Array.from({ length: n }, (_, at) => at);
  for (let at = n - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [list[at], list[other]] = [list[other] ?? 0, list[at] ?? 0];
  }
  return list;
}

/** Items scored on the scale, half of the blockers with the least value of their own: an enabler is worth what it unblocks. */
function scored(random: Random, pred: readonly (readonly number[])[]): OrderProblem {
  const blockers = new Set(pred.flat());
  const w = pred.map((_, item) => (blockers.has(item) && random() < 0.5 ? 3 : pick(random) + pick(random) + pick(random)));
  return { w, p: pred.map(() => pick(random)), pred };
}

/** Each pair of items linked with a probability, in an order that positions do not give away. */
export function denseGraph(random: Random, n: number, density: number): OrderProblem {
  const name = shuffled(random, n);
  const pred: number[][] = name.map(() => []);
  for (let late = 0; late < n; late += 1) {
    for (let early = 0; early < late; early += 1) if (random() < density) pred[name[late] ?? 0]?.push(name[early] ?? 0);
  }
  return scored(random, pred);
}

/** A number of links between random pairs of items. */
export function sparseGraph(seed: string, n: number, links: number): OrderProblem {
  const random = randomFrom(seed);
  const name = shuffled(random, n);
  const pred: number[][] = name.map(() => []);
  for (let count = 0; count < links; ) {
    const one = Math.floor(random() * n);
    const other = Math.floor(random() * n);
    if (one === other) continue;
    pred[name[Math.max(one, other)] ?? 0]?.push(name[Math.min(one, other)] ?? 0);
    count += 1;
  }
  return scored(random, pred);
}

/** The graph of the committed baseline: 50 to 300 items, density .05 to .2. */
export function baselineGraph(index: number): OrderProblem {
  const random = randomFrom(`order-gap-${index}`);
  return denseGraph(random, 50 + Math.floor(random() * 251), 0.05 + 0.15 * random());
}
