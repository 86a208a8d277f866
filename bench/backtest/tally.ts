import type { Case } from './replay.ts';

/** How a method's promises turned out. Shares from 0 to 1. */
export interface Tally {
  readonly cases: number;
  readonly series: number;
  /** At least the low promise was finished. Right is 0.85. */
  readonly low: number;
  /** At least the middle one. Right is 0.5. */
  readonly middle: number;
  /** At most the high one. Right is 0.85. */
  readonly high: number;
  /** Mean of twice the pinball loss at 15, 50 and 85 %, relative to the mean of the series. Smaller is better. */
  readonly loss: number;
}

const pinball = (level: number, promised: number, actual: number): number =>
  actual >= promised ? level * (actual - promised) : (1 - level) * (promised - actual);

const lossOf = ({ promise, actual, scale, k }: Case): number =>
  (2 * (pinball(0.15, promise.low, actual) + pinball(0.5, promise.middle, actual) + pinball(0.85, promise.high, actual))) / 3 / (scale * k);

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
/** Sums of halves and thirds: a promise met to the last digit is met. */
const SLACK = 1e-9;

function grouped(cases: readonly Case[]): readonly (readonly Case[])[] {
  const groups = new Map<string, Case[]>();
  for (const one of cases) {
    const own = groups.get(one.series);
    if (own) own.push(one);
    else groups.set(one.series, [one]);
  }
  return [...groups.values()];
}

/**
 * @param weigh `series`: each series weighs the same; `case`: each promise does, where a series has few of them.
 * @returns `null` without cases.
 */
export function tally(cases: readonly Case[], weigh: 'series' | 'case' = 'series'): Tally | null {
  if (cases.length === 0) return null;
  const bySeries = grouped(cases);
  const average = weigh === 'series' ? perSeries(bySeries) : perCase(cases);
  return {
    cases: cases.length,
    series: bySeries.length,
    low: average(({ actual, promise }) => Number(actual >= promise.low - SLACK)),
    middle: average(({ actual, promise }) => Number(actual >= promise.middle - SLACK)),
    high: average(({ actual, promise }) => Number(actual <= promise.high + SLACK)),
    loss: average(lossOf),
  };
}

type Average = (value: (one: Case) => number) => number;
const perCase =
  (cases: readonly Case[]): Average =>
  (value) =>
    mean(cases.map(value));
const perSeries =
  (bySeries: readonly (readonly Case[])[]): Average =>
  (value) =>
    mean(bySeries.map((own) => mean(own.map(value))));
