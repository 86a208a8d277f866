import { periodsUntil, SURE } from './runway.ts';
import type { Forecast } from './simulate.ts';

/** Until when an item with a date must be started. Periods are whole; 1 is the next one. */
export type StartBy =
  /** The last period in which it can be started and still be done in time. */
  | { readonly kind: 'start-by'; readonly period: number }
  /** It should have been started `periods` ago. */
  | { readonly kind: 'too-late'; readonly periods: number }
  /** The team does not finish this much within 26 periods, as far as its past tells. */
  | { readonly kind: 'not-within-reach' };

/**
 * "Must start by": latest start = periods until the date - periods the work takes, 85 % sure.
 * With 6 periods left and 3 needed, work begins after the third period at the latest, so in period 4.
 * @param amount Points or items of the work, in the unit of the forecast.
 * @param periodsLeft Whole periods that end by the date, from `periodsBefore`; at least 0.
 */
export function mustStartBy(forecast: Forecast, amount: number, periodsLeft: number): StartBy {
  const needed = periodsUntil(forecast, amount, SURE);
  if (needed === null) return { kind: 'not-within-reach' };
  const slack = Math.floor(periodsLeft) - needed;
  return slack < 0 ? { kind: 'too-late', periods: -slack } : { kind: 'start-by', period: slack + 1 };
}

const DAY = 86_400_000;

/**
 * Whole periods that end by a day.
 * @param next ISO time at which the next period begins.
 * @param days Length of a period: 7 for boards that count weeks, else the usual length of a sprint.
 * @param due Day or time by which the work is wanted, ISO 8601.
 * @returns 0 when the date comes before the next period ends; `null` for a time or a length that is none.
 */
export function periodsBefore(next: string, days: number, due: string): number | null {
  const left = Date.parse(due) - Date.parse(next);
  if (!Number.isFinite(left) || !(days > 0)) return null;
  return Math.max(0, Math.floor(left / (days * DAY)));
}
