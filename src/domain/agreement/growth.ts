import { twoSidedBinomial } from '../stats/binomial.ts';

/** How a backlog grows over a window of time. */
export interface Growth {
  /** Arrived minus left, in items. */
  readonly net: number;
  /** Arrived for each that left; `null` when none left. */
  readonly ratio: number | null;
  /** Probability of a difference at least as large if as many arrived as left. */
  readonly p: number;
  /** Worth saying: p below 0.1, and the difference at least a tenth of the backlog. */
  readonly isSignal: boolean;
}

const SURE = 0.1;
const LARGE = 0.1;

/**
 * Arrivals against departures.
 * @param arrivals Items created in the window. @param departures Items finished or closed in it. Both whole numbers, 0 or more.
 * @param pool Items in the backlog; `null` when unknown: then only the probability decides.
 * @returns `null` for counts that cannot be.
 */
export function growth(arrivals: number, departures: number, pool: number | null): Growth | null {
  const p = departures < 0 ? null : twoSidedBinomial(arrivals, arrivals + departures);
  if (p === null) return null;
  const net = arrivals - departures;
  const isLarge = pool === null || Math.abs(net) >= LARGE * pool;
  return { net, ratio: departures > 0 ? arrivals / departures : null, p, isSignal: p < SURE && isLarge };
}
