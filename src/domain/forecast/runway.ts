import { onePeriodBelow, onePeriodShare } from './one-period.ts';
import { type Forecast, MOST_PERIODS } from './simulate.ts';

/** "At least": true in 17 of 20 cases. */
export const SURE = 0.85;
/** "Probably": true in at least 10 of 20 cases. */
export const EVEN = 0.5;

/** Probability that `k` periods finish no more than `amount`: that this much ready work lasts them. */
export function lasts(forecast: Forecast, amount: number, k: number): number {
  if (k === 1) return onePeriodShare(forecast.first, amount);
  const sums = forecast.sums(k);
  return upTo(sums, amount) / sums.length;
}

/**
 * Whole periods that ready work lasts: the largest k for which k and every smaller number of periods
 * finish no more than `amount` with this confidence. It looks at the fast side: work runs out when a team is quick.
 * @returns 0 to 26.
 */
export function runway(forecast: Forecast, amount: number, confidence: number): number {
  if (!(amount > 0) || forecast.prepared.center <= 0) return 0;
  let k = 0;
  while (k < MOST_PERIODS && lasts(forecast, amount, k + 1) >= confidence) k += 1;
  return k;
}

/**
 * "When": whole periods until `amount` is finished, with this confidence (0 to 1). Never shorter for more work
 * or more confidence.
 * @returns 0 for nothing to do; `null` when not within 26 periods: nothing is promised so far ahead.
 */
export function periodsUntil(forecast: Forecast, amount: number, confidence: number): number | null {
  if (!(amount > 0)) return Number.isNaN(amount) ? null : 0;
  for (let k = 1; k <= MOST_PERIODS; k += 1) if (reaches(forecast, amount, k) >= confidence) return k;
  return null;
}

/** Probability that `k` periods finish at least `amount`. */
function reaches(forecast: Forecast, amount: number, k: number): number {
  if (k === 1) return 1 - onePeriodBelow(forecast.first, amount);
  const sums = forecast.sums(k);
  return 1 - below(sums, amount) / sums.length;
}

/** How many of the ascending numbers are at most `limit`. */
function upTo(sorted: Float64Array, limit: number): number {
  return firstWhere(sorted, (value) => value > limit);
}

/** How many of the ascending numbers are less than `limit`. */
function below(sorted: Float64Array, limit: number): number {
  return firstWhere(sorted, (value) => value >= limit);
}

/** Index of the first number that passes; the length when none does. */
function firstWhere(sorted: Float64Array, passes: (value: number) => boolean): number {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (passes(sorted[middle] ?? Number.POSITIVE_INFINITY)) to = middle;
    else from = middle + 1;
  }
  return from;
}
