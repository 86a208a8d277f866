import { FEWEST_PERIODS } from './back-test.ts';
import { onePeriod, onePeriodQuantile } from './one-period.ts';
import { prepare } from './prepare.ts';
import { PRIOR } from './prior.ts';

/** Periods that must all lie outside what was promised before them. By chance that is rare: 0.15³ is one in 300. */
const IN_A_ROW = 3;

/** The team is no longer the one that its older periods tell of. */
interface PaceChange {
  readonly kind: 'slower' | 'faster';
  /** Place in the history of the first period of the new pace: the window that a person may choose to start from. */
  readonly from: number;
}

/**
 * Change alert: the last three periods each finished less than "at least", or each more than "at most", of the
 * forecast made before it. No method sees a team being dissolved; this says when the past misleads.
 * @param history Finished amounts, oldest first.
 * @returns `null` without a change, and below six periods: three to promise from, three to compare.
 */
export function paceChange(history: readonly number[]): PaceChange | null {
  const from = history.length - IN_A_ROW;
  if (from < FEWEST_PERIODS) return null;
  const sides = history.slice(from).map((done, at) => sideOf(history.slice(0, from + at), done));
  const [first] = sides;
  return first && sides.every((side) => side === first) ? { kind: first, from } : null;
}

function sideOf(before: readonly number[], done: number): PaceChange['kind'] | null {
  const prepared = prepare(before);
  if (!prepared) return null;
  const period = onePeriod(prepared);
  if (done < onePeriodQuantile(period, PRIOR.levels[0].low)) return 'slower';
  return done > onePeriodQuantile(period, PRIOR.levels[0].high) ? 'faster' : null;
}
