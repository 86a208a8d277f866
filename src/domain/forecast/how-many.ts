import { quantileSorted } from '../stats/quantile.ts';
import { onePeriodQuantile } from './one-period.ts';
import { PRIOR } from './prior.ts';
import type { Forecast } from './simulate.ts';

/** How much the next periods finish: at least `low` and at most `high`, each true in 17 of 20 cases. */
interface HowMany {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

/** Amount that the next `k` periods finish together, at calibrated levels. One period is exact. */
export function howMany(forecast: Forecast, k: number): HowMany {
  const level = PRIOR.levels[Math.min(k, PRIOR.levels.length) - 1] ?? PRIOR.levels[0];
  const at = k === 1 ? (q: number) => onePeriodQuantile(forecast.first, q) : (q: number) => quantileSorted(forecast.sums(k), q);
  return { low: at(level.low), middle: at(level.middle), high: at(level.high) };
}
