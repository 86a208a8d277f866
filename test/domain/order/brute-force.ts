import type { OrderProblem } from '../../../src/domain/order/problem.ts';

/** The least cost over all feasible orders, set by set: shares no code with the product. At most 16 items, no earliest starts. */
export function leastCost({ w, p, pred }: OrderProblem): number {
  const full = 1 << w.length;
  const blockers = pred.map((list) => list.reduce((mask, item) => mask | (1 << item), 0));
  const cost = new Float64Array(full).fill(Number.POSITIVE_INFINITY);
  const time = new Float64Array(full);
  cost[0] = 0;
  for (let done = 0; done < full; done += 1) {
    if (cost[done] === Number.POSITIVE_INFINITY) continue;
    for (let item = 0; item < w.length; item += 1) {
      const then = done | (1 << item);
      if (then === done || (blockers[item]! & ~done) !== 0) continue;
      time[then] = time[done]! + p[item]!;
      cost[then] = Math.min(cost[then]!, cost[done]! + w[item]! * time[then]);
    }
  }
  return cost[full - 1]!;
}

/** The least cost by trying every feasible order, earliest starts included. At most 7 items. */
export function leastReleasedCost({ w, p, pred, release }: OrderProblem): number {
  const visit = (done: ReadonlySet<number>, time: number, cost: number): number => {
    if (done.size === w.length) return cost;
    let least = Number.POSITIVE_INFINITY;
    w.forEach((value, item) => {
      if (done.has(item) || !pred[item]!.every((blocker) => done.has(blocker))) return;
      const finish = Math.max(time, release?.[item] ?? 0) + p[item]!;
      least = Math.min(least, visit(new Set([...done, item]), finish, cost + value * finish));
    });
    return least;
  };
  return visit(new Set(), 0, 0);
}
