import { scaledCost } from './order-cost.ts';
import type { Network } from './problem.ts';

/** One item moved, and what it saves. */
export interface SavingMove {
  readonly item: number;
  /** Places before and after the move, from 0. */
  readonly from: number;
  readonly to: number;
  /** Saved cost of delay, above 0, in the units of the problem. */
  readonly saving: number;
}

/** Full evaluations of an order, where dates leave no shortcut, stop after this many items looked at. */
const MOST_LOOKED_AT = 50_000_000;

/**
 * The few moves that save most: always the single feasible move with the largest saving, then again.
 * @param order A feasible order. @param most How many moves at most.
 * @returns fewer when no more single move saves anything; and the order after them.
 */
export function bestMoves(
  network: Network,
  order: readonly number[],
  most: number,
): { readonly moves: readonly SavingMove[]; readonly order: readonly number[] } {
  const moves: SavingMove[] = [];
  let now = order;
  while (moves.length < most) {
    const best = network.release ? bestByEvaluation(network, now) : bestByExchange(network, now);
    if (!best) break;
    moves.push({ ...best, saving: best.saving / network.scale });
    now = moved(now, best.from, best.to);
  }
  return { moves, order: now };
}

const moved = (order: readonly number[], from: number, to: number): readonly number[] =>
  order.toSpliced(from, 1).toSpliced(to, 0, order[from] ?? 0);

/** Places that an item can take without passing a blocker or what it blocks. */
function roomOf(network: Network, place: Int32Array, item: number): readonly [number, number] {
  const first = (network.pred[item] ?? []).reduce((at, other) => Math.max(at, (place[other] ?? 0) + 1), 0);
  const last = (network.succ[item] ?? []).reduce((at, other) => Math.min(at, (place[other] ?? 0) - 1), network.n - 1);
  return [first, last];
}

function placesOf(order: readonly number[]): Int32Array {
  const place = new Int32Array(order.length);
  order.forEach((item, at) => (place[item] = at));
  return place;
}

/** Passing one item saves its cost of delay times the passing duration, and costs the other way round: no evaluation of the rest. */
function bestByExchange(network: Network, order: readonly number[]): SavingMove | null {
  const { w, p } = network;
  const place = placesOf(order);
  let best: SavingMove | null = null;
  order.forEach((item, from) => {
    const [first, last] = roomOf(network, place, item);
    const own = { w: w[item] ?? 0, p: p[item] ?? 0 };
    for (const step of [-1, 1]) {
      let saving = 0;
      for (let to = from + step; to >= first && to <= last; to += step) {
        const other = order[to] ?? 0;
        saving += step * ((w[other] ?? 0) * own.p - own.w * (p[other] ?? 0));
        if (saving > (best?.saving ?? 1e-9) * (1 + 1e-12)) best = { item, from, to, saving };
      }
    }
  });
  return best;
}

function bestByEvaluation(network: Network, order: readonly number[]): SavingMove | null {
  const place = placesOf(order);
  const cost = scaledCost(network, order);
  let best: SavingMove | null = null;
  let left = MOST_LOOKED_AT;
  order.forEach((item, from) => {
    const [first, last] = roomOf(network, place, item);
    for (let to = first; to <= last && left > 0; to += 1) {
      left -= order.length;
      const saving = to === from ? 0 : cost - scaledCost(network, moved(order, from, to));
      if (saving > (best?.saving ?? 1e-9) * (1 + 1e-12)) best = { item, from, to, saving };
    }
  });
  return best;
}
