import type { FinishedPeriod, Runway } from '../../shared/health.ts';
import { backTest, FEWEST_PERIODS } from '../forecast/back-test.ts';
import { howMany } from '../forecast/how-many.ts';
import { randomFrom } from '../forecast/random.ts';
import { EVEN, lasts, runway, SURE } from '../forecast/runway.ts';
import { type Forecast, simulate } from '../forecast/simulate.ts';
import { median } from '../stats/quantile.ts';

/** History made ready to be asked about any amount of ready work. */
interface RunwayModel {
  readonly done: readonly number[];
  /** `null` below three finished periods, and while none of them finished anything. */
  readonly forecast: Forecast | null;
  /** Median of the finished periods; `null` without one. */
  readonly usual: number | null;
}

/** @param seed Board and last finished period: numbers do not flicker between two looks. */
export function runwayModel(history: readonly FinishedPeriod[], seed: string): RunwayModel {
  const done = history.map((period) => period.done);
  const enough = done.length >= FEWEST_PERIODS && done.some((amount) => amount > 0);
  return { done, forecast: enough ? simulate(done, randomFrom(seed)) : null, usual: median(done) };
}

/** How long an amount of ready work lasts. */
export function runwayOf(model: RunwayModel, ready: number): Runway {
  const { done, forecast, usual } = model;
  if (done.length === 0 || usual === null) return { kind: 'no-history' };
  if (!forecast) return { kind: 'too-few', done };
  const atLeast = runway(forecast, ready, SURE);
  const probably = Math.max(atLeast, runway(forecast, ready, EVEN));
  const next = howMany(forecast, 1);
  return {
    kind: 'forecast',
    atLeast,
    probably,
    usual,
    periods: done.length,
    probablyInTwenty: probably === 0 ? 20 : Math.floor(20 * lasts(forecast, ready, probably) + 0.5),
    low: Math.floor(next.low),
    high: Math.ceil(next.high),
    backTest: backTest(done),
  };
}

/** Whole periods that ready work lasts in 17 of 20 cases; `null` without a forecast. */
export const atLeastOf = (model: RunwayModel, ready: number): number | null =>
  model.forecast ? runway(model.forecast, ready, SURE) : null;
