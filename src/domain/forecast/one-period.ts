import { PRIOR } from './prior.ts';
import type { Prepared } from './prepare.ts';

/** What one period can finish, exactly: amounts in ascending order, and the probability up to and including each. */
export interface OnePeriod {
  readonly amounts: readonly number[];
  readonly cumulative: readonly number[];
}

/**
 * One period needs no simulation: the team's own periods and the atoms of the prior, by weight.
 * @param capacity Share of the usual capacity that the team has in this period, at least 0.
 */
export function onePeriod(prepared: Prepared, capacity: number = 1): OnePeriod {
  const each = PRIOR.mass / prepared.prior.length;
  const atoms = [
    ...prepared.history.map((amount, at) => ({ amount, weight: prepared.weights[at] ?? 0 })),
    ...prepared.prior.map((amount) => ({ amount, weight: each })),
  ].sort((a, b) => a.amount - b.amount);
  const total = prepared.mass + PRIOR.mass;
  let sum = 0;
  const cumulative = atoms.map(({ weight }) => {
    sum += weight;
    return sum / total;
  });
  return { amounts: atoms.map(({ amount }) => amount * capacity), cumulative };
}

/** Quantile by inverse CDF: the smallest amount that is not exceeded with probability `q` (0 to 1). */
export function onePeriodQuantile(period: OnePeriod, q: number): number {
  const at = period.cumulative.findIndex((share) => share >= q - 1e-12);
  return period.amounts[at < 0 ? period.amounts.length - 1 : at] ?? 0;
}

/** Probability (0 to 1) that one period finishes no more than `amount`. */
export const onePeriodShare = (period: OnePeriod, amount: number): number => shareWhile(period, (one) => one <= amount);

/** Probability (0 to 1) that one period finishes less than `amount`. */
export const onePeriodBelow = (period: OnePeriod, amount: number): number => shareWhile(period, (one) => one < amount);

function shareWhile(period: OnePeriod, holds: (amount: number) => boolean): number {
  let share = 0;
  for (let at = 0; at < period.amounts.length; at += 1) {
    if (!holds(period.amounts[at] ?? 0)) break;
    share = period.cumulative[at] ?? share;
  }
  return share;
}
