import { listOrder, listOrderBy, pullBlockers } from './list-order.ts';
import type { Network } from './problem.ts';

/** Items by ratio of cost of delay to duration, blockers ignored; ties smaller first, then by position. With links it may not be feasible. */
export function scoreOrder({ w, p }: Pick<Network, 'w' | 'p'>): readonly number[] {
  const ahead = (a: number, b: number): number => (w[b] ?? 0) * (p[a] ?? 0) - (w[a] ?? 0) * (p[b] ?? 0);
  return [...w.keys()].sort((a, b) => ahead(a, b) || (p[a] ?? 0) - (p[b] ?? 0) || a - b);
}

/** Feasible orders by the rules that people use; each item once, blockers first. */
export interface SimpleOrders {
  /** Always the highest score among what is not blocked, ties by position. */
  readonly highestUnblocked: readonly number[];
  /** Score order, each item's missing blockers pulled in front of it. */
  readonly pullBlockers: readonly number[];
  /** Own score plus the scores of what it blocks directly: a sum of ratios, as a known spreadsheet has it. */
  readonly sumOfRatios: readonly number[];
  /** Cost of delay of all that waits for it, over its own size. */
  readonly inherited: readonly number[];
  /** Cost of delay over size, both summed over it and all that waits for it. */
  readonly downstream: readonly number[];
}

/** The orders of five simple rules: starting points and yardsticks, none of them best. */
export function simpleOrders(network: Network): SimpleOrders {
  const { w, p, succ } = network;
  const ratio = w.map((value, item) => value / (p[item] ?? 1));
  const waiting = downstreamSums(network);
  return {
    highestUnblocked: listOrder(network, (a, b) => {
      const lead = (w[a] ?? 0) * (p[b] ?? 0) - (w[b] ?? 0) * (p[a] ?? 0);
      return lead > 0 || (lead === 0 && a < b);
    }),
    pullBlockers: pullBlockers(network.pred, scoreOrder(network)),
    sumOfRatios: listOrderBy(
      network,
      ratio.map((own, item) => (succ[item] ?? []).reduce((sum, next) => sum + (ratio[next] ?? 0), own)),
    ),
    inherited: listOrderBy(
      network,
      p.map((own, item) => (waiting.w[item] ?? 0) / own),
    ),
    downstream: listOrderBy(
      network,
      p.map((_, item) => (waiting.w[item] ?? 0) / (waiting.p[item] ?? 1)),
    ),
  };
}

/** Above this many items the sums count a thing that waits on two ways twice, to stay fast. */
const MOST_FOR_SETS = 6000;

interface Sums {
  readonly w: Float64Array;
  readonly p: Float64Array;
}

/** Sums over each item and all that waits for it, directly or not. */
function downstreamSums(network: Network): Sums {
  const { n, w, p, succ, topological } = network;
  const sums = { w: Float64Array.from(w), p: Float64Array.from(p) };
  if (n <= MOST_FOR_SETS) return addWaiting(network, sums);
  for (const item of topological.toReversed()) {
    for (const next of succ[item] ?? []) add(sums, item, sums.w[next] ?? 0, sums.p[next] ?? 0);
  }
  return sums;
}

function addWaiting({ n, w, p, succ, topological }: Network, sums: Sums): Sums {
  const words = (n + 31) >> 5;
  const below = new Int32Array(n * words);
  for (const item of topological.toReversed()) {
    const own = item * words;
    for (const next of succ[item] ?? []) {
      const theirs = next * words;
      for (let word = 0; word < words; word += 1) below[own + word] = (below[own + word] ?? 0) | (below[theirs + word] ?? 0);
      below[own + (next >> 5)] = (below[own + (next >> 5)] ?? 0) | (1 << (next & 31));
    }
    for (let word = 0; word < words; word += 1) {
      for (let bits = below[own + word] ?? 0; bits !== 0; bits &= bits - 1) {
        const other = word * 32 + 31 - Math.clz32(bits & -bits);
        add(sums, item, w[other] ?? 0, p[other] ?? 0);
      }
    }
  }
  return sums;
}

function add(sums: Sums, item: number, w: number, p: number): void {
  sums.w[item] = (sums.w[item] ?? 0) + w;
  sums.p[item] = (sums.p[item] ?? 0) + p;
}
