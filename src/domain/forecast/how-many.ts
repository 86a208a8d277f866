import { quantileSorted } from '../stats/quantile.ts';
import { onePeriodQuantile } from './one-period.ts';
import { PRIOR } from './prior.ts';
import { type Forecast, MOST_PERIODS } from './simulate.ts';

/** How much the next periods finish: at least `low` and at most `high`, each true in 17 of 20 cases. */
interface HowMany {
  readonly low: number;
  /** Reached in 10 of 20 cases. */
  readonly middle: number;
  readonly high: number;
}

/** Probability levels (0 to 1) at which the three numbers are read from the simulated futures. */
interface Levels {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

/**
 * Points or items that the next `k` periods finish together, at the calibrated levels: what is read at 11.2 %
 * of the simulated futures is what teams reach in 85 % of cases (docs/metrics.md, "Forecast").
 * One period is exact. More periods never promise less than fewer do.
 * @param k Whole periods, 1 to 26.
 * @param levels Other levels for exactly these `k` periods; for checks against published values.
 * @throws RangeError for another `k`: nothing is promised beyond half a year.
 */
export function howMany(forecast: Forecast, k: number, levels?: Levels): HowMany {
  if (!Number.isInteger(k) || k < 1 || k > MOST_PERIODS)
    throw new RangeError(`periods must be a whole number from 1 to ${MOST_PERIODS}, not ${k}`);
  if (levels) return amountsAt(forecast, k, levels);
  let most: HowMany = { low: 0, middle: 0, high: 0 };
  for (let periods = 1; periods <= k; periods += 1) {
    const { low, middle, high } = amountsAt(forecast, periods, levelsOf(periods));
    most = { low: Math.max(low, most.low), middle: Math.max(middle, most.middle), high: Math.max(high, most.high) };
  }
  return most;
}

/** Beyond six periods the levels no longer move. */
const levelsOf = (k: number): Levels => PRIOR.levels[Math.min(k, PRIOR.levels.length) - 1] ?? PRIOR.levels[0];

function amountsAt(forecast: Forecast, k: number, level: Levels): HowMany {
  const at = k === 1 ? (q: number) => onePeriodQuantile(forecast.first, q) : (q: number) => quantileSorted(forecast.sums(k), q);
  return { low: at(level.low), middle: at(level.middle), high: at(level.high) };
}
