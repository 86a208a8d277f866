import type { Network } from './problem.ts';

/**
 * Total cost of delay of an order: the sum of cost of delay times finish, one item after the other,
 * waiting where the next one cannot start yet. In the network's scaled unit; divide by `scale`.
 */
export function scaledCost(network: Network, order: readonly number[]): number {
  let time = 0;
  let cost = 0;
  for (const item of order) {
    time = Math.max(time, network.release?.[item] ?? 0) + (network.p[item] ?? 0);
    cost += (network.w[item] ?? 0) * time;
  }
  return cost;
}

/** Why a list is not an order of the network: not each item once, or an item in front of its blocker. */
export type OrderFault = { readonly kind: 'not-an-order' } | { readonly kind: 'blocked'; readonly item: number; readonly blocker: number };

/** @returns the first fault of an order, `null` when every item stands once and behind its blockers. */
export function orderFault(network: Network, order: readonly number[]): OrderFault | null {
  const placed = new Set<number>();
  const known = new Set(order);
  const complete = known.size === network.n && order.length === network.n;
  if (!complete || order.some((item) => !Number.isInteger(item) || item < 0 || item >= network.n)) return { kind: 'not-an-order' };
  for (const item of order) {
    const blocker = network.pred[item]?.find((one) => !placed.has(one));
    if (blocker !== undefined) return { kind: 'blocked', item, blocker };
    placed.add(item);
  }
  return null;
}

/** Cost of delay and duration of an item. */
interface Weighted {
  readonly w: number;
  readonly p: number;
}

/** What is saved when two neighbors without a link change places: above 0 when the second belongs first (Smith 1956). */
export const swapGain = (first: Weighted, second: Weighted): number => second.w * first.p - first.w * second.p;

/**
 * Extra cost of an order over the best one: 0.09 is 9 %.
 * @returns `null` where the best costs nothing and the order does.
 */
export function excessOver(cost: number, best: number): number | null {
  if (best > 0) return cost / best - 1;
  return cost > 0 ? null : 0;
}
