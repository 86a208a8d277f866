import { onePeriod, onePeriodQuantile } from './one-period.ts';
import { prepare } from './prepare.ts';
import { PRIOR } from './prior.ts';

/** A forecast needs three finished periods. */
export const FEWEST_PERIODS = 3;
const MOST_TESTS = 12;

/**
 * Replays "at least" on a team's own past: for each of the last twelve periods the promise made
 * from the periods before it, and whether the period held it.
 * @returns `null` when no period has three before it.
 */
export function backTest(history: readonly number[]): { readonly held: number; readonly of: number } | null {
  const from = Math.max(FEWEST_PERIODS, history.length - MOST_TESTS);
  let held = 0;
  let of = 0;
  for (let at = from; at < history.length; at += 1) {
    const before = prepare(history.slice(0, at));
    if (!before) continue;
    of += 1;
    if ((history[at] ?? 0) >= onePeriodQuantile(onePeriod(before), PRIOR.levels[0].low)) held += 1;
  }
  return of > 0 ? { held, of } : null;
}
