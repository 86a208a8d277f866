import { createHeap } from './heap.ts';
import type { Steps } from './improve-order.ts';
import { scaledCost } from './order-cost.ts';
import type { Network } from './problem.ts';

const MOST_EXACT = 10;
const SEARCH_STEPS = 20_000_000;

/**
 * A good order where some items cannot start before a date (strongly NP-hard even without links: Lenstra, Rinnooy Kan and
 * Brucker 1977). Up to 10 items exactly; longer lists by moving single items of the best starting order.
 * @param starts Feasible orders. @param freeBound A lower bound with all dates left out.
 * @returns the order and a lower bound of its scaled cost.
 */
export function bestReleasedOrder(
  network: Network,
  starts: readonly (readonly number[])[],
  freeBound: number,
): { readonly order: readonly number[]; readonly bound: number } {
  if (network.n <= MOST_EXACT) {
    const order = exactReleasedOrder(network);
    return { order, bound: scaledCost(network, order) };
  }
  const costs = [...starts, availableFirst(network)].map((order) => ({ order, cost: scaledCost(network, order) }));
  const best = costs.reduce((a, b) => (b.cost < a.cost ? b : a));
  return { order: moveItems(network, [...best.order], { left: SEARCH_STEPS }), bound: Math.max(freeBound, busyTimeBound(network)) };
}

/** What a set of finished items has cost, and when it was finished. */
interface Label {
  readonly time: number;
  readonly cost: number;
  readonly item: number;
  readonly before: Label | null;
}

/** By sets of finished items, keeping each pair of time and cost that no other beats in both. */
function exactReleasedOrder({ n, w, p, pred, release }: Network): readonly number[] {
  const blockers = pred.map((list) => list.reduce((mask, item) => mask | (1 << item), 0));
  const labels: Label[][] = Array.from({ length: 1 << n }, () => []);
  labels[0] = [{ time: 0, cost: 0, item: -1, before: null }];
  for (let done = 0; done < 1 << n; done += 1) {
    for (const before of labels[done] ?? []) {
      for (let item = 0; item < n; item += 1) {
        if ((done & (1 << item)) !== 0 || ((blockers[item] ?? 0) & ~done) !== 0) continue;
        const time = Math.max(before.time, release?.[item] ?? 0) + (p[item] ?? 0);
        const label = { time, cost: before.cost + (w[item] ?? 0) * time, item, before };
        const then = labels[done | (1 << item)] ?? [];
        if (then.some((other) => other.time <= label.time && other.cost <= label.cost)) continue;
        labels[done | (1 << item)] = [...then.filter((other) => other.time < label.time || other.cost < label.cost), label];
      }
    }
  }
  const order: number[] = [];
  const ends = labels[(1 << n) - 1] ?? [];
  let label: Label | null = ends.reduce<Label | null>((a, b) => (a && a.cost <= b.cost ? a : b), null);
  for (; label?.before; label = label.before) order.push(label.item);
  return order.reverse();
}

const byRatio =
  ({ w, p }: Network) =>
  (a: number, b: number): boolean => {
    const lead = (w[a] ?? 0) * (p[b] ?? 0) - (w[b] ?? 0) * (p[a] ?? 0);
    return lead > 0 || (lead === 0 && a < b);
  };

/** Always the highest score among what is not blocked and may start; waits only when nothing may. */
function availableFirst(network: Network): readonly number[] {
  const { p, pred, succ, release } = network;
  const start = (item: number): number => release?.[item] ?? 0;
  const open = pred.map((list) => list.length);
  const waiting = createHeap((a, b) => start(a) < start(b) || (start(a) === start(b) && a < b));
  const ready = createHeap(byRatio(network));
  open.forEach((count, item) => count === 0 && waiting.push(item));
  const order: number[] = [];
  let time = 0;
  while (order.length < network.n) {
    for (let item = waiting.peek(); item !== undefined && start(item) <= time; item = waiting.peek()) ready.push(waiting.pop() ?? item);
    const item = ready.pop();
    if (item === undefined) {
      time = start(waiting.peek() ?? 0);
      continue;
    }
    order.push(item);
    time += p[item] ?? 0;
    for (const next of succ[item] ?? []) {
      open[next] = (open[next] ?? 0) - 1;
      if (open[next] === 0) waiting.push(next);
    }
  }
  return order;
}

/** Moves single items to their best feasible place until nothing gains or the steps are used up. */
function moveItems(network: Network, start: readonly number[], steps: Steps): readonly number[] {
  let order = start;
  let cost = scaledCost(network, order);
  for (let improved = true; improved; ) {
    improved = false;
    for (let item = 0; item < network.n && steps.left > 0; item += 1) {
      const rest = order.filter((other) => other !== item);
      const first = rest.reduce((at, other, place) => (network.pred[item]?.includes(other) ? place + 1 : at), 0);
      const last = rest.findIndex((other) => network.succ[item]?.includes(other));
      for (let at = first; at <= (last < 0 ? rest.length : last) && steps.left > 0; at += 1) {
        const moved = [...rest.slice(0, at), item, ...rest.slice(at)];
        steps.left -= 4 * order.length;
        const then = scaledCost(network, moved);
        if (then >= cost * (1 - 1e-12)) continue;
        order = moved;
        cost = then;
        improved = true;
      }
    }
  }
  return order;
}

/**
 * The least possible sum of w × (mean busy time + p/2), links left out: work may be interrupted, and the highest score that may start
 * is always worked on (Goemans 1997). Earliest starts are first carried along the links.
 */
function busyTimeBound(network: Network): number {
  const { n, w, p, pred, topological } = network;
  const start = [...(network.release ?? p.map(() => 0))];
  for (const item of topological) {
    for (const blocker of pred[item] ?? []) start[item] = Math.max(start[item] ?? 0, (start[blocker] ?? 0) + (p[blocker] ?? 0));
  }
  const arrivals = [...start.keys()].sort((a, b) => (start[a] ?? 0) - (start[b] ?? 0) || a - b);
  const left = [...p];
  const ready = createHeap(byRatio(network));
  let time = 0;
  let bound = 0;
  for (let arrived = 0; arrived < n || ready.peek() !== undefined; ) {
    for (; arrived < n && (start[arrivals[arrived] ?? 0] ?? 0) <= time; arrived += 1) ready.push(arrivals[arrived] ?? 0);
    const next = arrived < n ? (start[arrivals[arrived] ?? 0] ?? 0) : Number.POSITIVE_INFINITY;
    const item = ready.peek();
    if (item === undefined) {
      time = next;
      continue;
    }
    const share = Math.min(left[item] ?? 0, next - time);
    bound += ((w[item] ?? 0) * share * (time + share / 2)) / (p[item] ?? 1);
    left[item] = (left[item] ?? 0) - share;
    time += share;
    if ((left[item] ?? 0) <= 0) {
      ready.pop();
      bound += ((w[item] ?? 0) * (p[item] ?? 0)) / 2;
    }
  }
  return bound;
}
