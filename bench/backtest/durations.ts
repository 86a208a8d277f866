import { randomFrom } from '../../src/domain/forecast/random.ts';
import { periodsUntil, runway, SURE } from '../../src/domain/forecast/runway.ts';
import { type Forecast, simulate } from '../../src/domain/forecast/simulate.ts';
import type { Series } from './series.ts';

/** A promise about a length of time, over all series: how often it held. Each series weighs the same. */
export interface DurationTally {
  /** Amount in multiples of the mean of the last eight periods. */
  readonly multiple: number;
  readonly held: number;
  readonly cases: number;
  readonly series: number;
}

export interface DurationOptions {
  readonly multiples: readonly number[];
  readonly paths: number;
  /** Every which moment of a series is replayed. */
  readonly step: number;
}

const FIRST = 12;
/** Moments with fewer periods after them cannot tell how a long promise ended. */
const FUTURE = 20;

/** "Done in at most k periods, 85 % sure". A promise of "not within 26" counts as held when the future seen did not do it either. */
export const replayWhen = (all: readonly Series[], options: DurationOptions): readonly DurationTally[] =>
  replayDurations(all, options, (forecast, amount, future) => {
    const k = periodsUntil(forecast, amount, SURE) ?? future.length;
    return sumOf(future.slice(0, k)) >= amount;
  });

/** "Ready work lasts at least k periods, 85 % sure": it lasted when k periods finished no more than that. */
export const replayRunway = (all: readonly Series[], options: DurationOptions): readonly DurationTally[] =>
  replayDurations(all, options, (forecast, amount, future) => sumOf(future.slice(0, runway(forecast, amount, SURE))) <= amount);

/** What is usually said instead: ready work divided by average velocity, in whole periods. */
export const replayNaiveRunway = (all: readonly Series[], options: DurationOptions): readonly DurationTally[] =>
  replayDurations(all, options, (_, amount, future, mean) => sumOf(future.slice(0, Math.floor(amount / mean))) <= amount);

type Held = (forecast: Forecast, amount: number, future: readonly number[], mean: number) => boolean;

function replayDurations(all: readonly Series[], { multiples, paths, step }: DurationOptions, held: Held): readonly DurationTally[] {
  const shares = multiples.map((): number[] => []);
  let cases = 0;
  for (const { name, set, done } of all) {
    const own = multiples.map(() => 0);
    let moments = 0;
    for (let at = FIRST; at + FUTURE <= done.length; at += step) {
      const history = done.slice(0, at);
      const mean = sumOf(history.slice(-8)) / 8;
      const forecast = simulate(history, randomFrom(`${set} ${name} ${at}`), { paths });
      if (!forecast || mean <= 0) continue;
      moments += 1;
      const future = done.slice(at);
      multiples.forEach((multiple, index) => {
        if (held(forecast, multiple * mean, future, mean)) own[index] = (own[index] ?? 0) + 1;
      });
    }
    cases += moments;
    if (moments > 0) own.forEach((count, index) => shares[index]?.push(count / moments));
  }
  return multiples.map((multiple, index) => {
    const one = shares[index] ?? [];
    return { multiple, held: sumOf(one) / one.length, cases, series: one.length };
  });
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
