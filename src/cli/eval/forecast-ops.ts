import * as v from 'valibot';
import { howMany } from '../../domain/forecast/how-many.ts';
import { randomFrom } from '../../domain/forecast/random.ts';
import { periodsUntil, runway, SURE } from '../../domain/forecast/runway.ts';
import { bootstrapCoverage, rangeCoverage } from '../../domain/forecast/sample-theory.ts';
import { type Forecast, MOST_PERIODS, simulate } from '../../domain/forecast/simulate.ts';
import { chanceOfAtLeast, distributionQuantile, throughputSum } from '../../domain/forecast/throughput-sum.ts';
import { meanVelocity } from '../../domain/stats/mean-velocity.ts';
import { op, type Ops } from './op.ts';

/** Enough paths that the noise of the simulation stays far below one percent. */
const PATHS = 50_000;
const forecastOf = (history: readonly number[]): Forecast | null => simulate(history, randomFrom('eval'), { paths: PATHS });

const History = v.array(v.number());
const Levels = v.optional(v.tuple([v.number(), v.number(), v.number()]));
const Confidence = v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1)), SURE);
const Periods = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_PERIODS));

const levelsOf = (levels: v.InferOutput<typeof Levels>) => (levels ? { low: levels[0], middle: levels[1], high: levels[2] } : undefined);

/** Least and most likely of one period; every value `null` without a history. */
function nextPeriod(history: readonly number[], levels: v.InferOutput<typeof Levels>): unknown {
  const forecast = forecastOf(history);
  if (!forecast) return { spread: null, p85: null, p50: null, p15: null };
  const { low, middle, high } = howMany(forecast, 1, levelsOf(levels));
  return { spread: forecast.prepared.spread, p85: low, p50: middle, p15: high };
}

function nextPeriods(history: readonly number[], k: number, levels: v.InferOutput<typeof Levels>): unknown {
  const forecast = forecastOf(history);
  if (!forecast) return { p85: null, p50: null, p15: null };
  const { low, middle, high } = howMany(forecast, k, levelsOf(levels));
  return { p85: low, p50: middle, p15: high };
}

/** The runway, and beside it what dividing by the average would have said. */
function readyRunway(history: readonly number[], ready: number, confidence: number): unknown {
  const forecast = forecastOf(history);
  const mean = meanVelocity(history)?.mean ?? 0;
  return { sprints: forecast ? runway(forecast, ready, confidence) : null, naive: mean > 0 ? ready / mean : null };
}

/** Quantiles of a sum of periods by exact convolution. */
function sumOfPeriods(samples: readonly number[], weeks: number): unknown {
  const sum = throughputSum(samples, weeks);
  const mean = meanVelocity(samples)?.mean;
  if (!sum || mean === undefined) return { mean: null, median_sample: null };
  const sorted = [...samples].sort((a, b) => a - b);
  const half = (sorted.length - 1) / 2;
  const at = (q: number): number => distributionQuantile(sum, q);
  return {
    mean: mean * weeks,
    median_sample: ((sorted[Math.floor(half)] ?? 0) + (sorted[Math.ceil(half)] ?? 0)) / 2,
    q05: at(0.05),
    q15: at(0.15),
    q50: at(0.5),
    q85: at(0.85),
    p_ge_50: chanceOfAtLeast(sum, 50),
    p_ge_60: chanceOfAtLeast(sum, 60),
  };
}

/** How many, when, how long ready work lasts, and the theory of small samples. */
export const FORECAST_OPS: Ops = {
  rec_k1: op(v.object({ history: History, levels: Levels }), ({ history, levels }) => nextPeriod(history, levels)),
  rec_howmany: op(v.object({ history: History, k: Periods, levels: Levels }), ({ history, k, levels }) => nextPeriods(history, k, levels)),
  rec_when: op(v.object({ history: History, backlog: v.number(), conf: Confidence }), ({ history, backlog, conf }) => {
    const forecast = forecastOf(history);
    return { sprints: forecast && periodsUntil(forecast, backlog, conf) };
  }),
  rec_runway: op(v.object({ history: History, ready: v.number(), conf: Confidence }), ({ history, ready, conf }) =>
    readyRunway(history, ready, conf),
  ),
  mean_velocity: op(
    v.object({ velocities: v.array(v.number()) }),
    ({ velocities }) => meanVelocity(velocities) ?? { mean: null, min: null, max: null },
  ),
  bootstrap_theory: op(v.object({ n: v.number(), q: v.optional(v.number(), 1 - SURE) }), ({ n, q }) => ({
    coverage: bootstrapCoverage(n, q),
  })),
  range_theory: op(v.object({ n: v.number() }), ({ n }) => ({ value: rangeCoverage(n) })),
  throughput_sum: op(v.object({ samples: v.array(v.number()), weeks: v.number() }), ({ samples, weeks }) => sumOfPeriods(samples, weeks)),
};
