import { judgeInput } from './input.ts';

/** Over which time a reach is counted. RICE compares only where all use the same. */
export type ReachPeriod = 'week' | 'month' | 'quarter' | 'year';

const PER_YEAR: Readonly<Record<ReachPeriod, number>> = { week: 52, month: 12, quarter: 4, year: 1 };

/**
 * Reach over a period from a monthly count: people a month x share of them who meet the feature x months
 * (Intercom: 500 x 30 % x 3 = 450 a quarter).
 * @param share 0 to 1; above 1 it is read as a percentage.
 * @returns People in the period; `null` for numbers that are not above 0, or a share above 100 %.
 */
export function reachOver(perMonth: number, share: number, months: number): number | null {
  const fraction = share > 1 ? share / 100 : share;
  const reach = perMonth * fraction * months;
  return perMonth > 0 && fraction > 0 && fraction <= 1 && months > 0 && Number.isFinite(reach) && reach > 0 ? reach : null;
}

/**
 * The same reach over another period, taking people to come at an even pace; the result has the unit people per `to`.
 * @returns `null` for a reach that RICE could not use either.
 */
export function reachIn(reach: number, from: ReachPeriod, to: ReachPeriod): number | null {
  const state = judgeInput(reach);
  return state.kind === 'given' ? (state.value * PER_YEAR[from]) / PER_YEAR[to] : null;
}
