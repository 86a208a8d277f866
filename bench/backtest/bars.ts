import type { DurationTally } from './durations.ts';
import { type BacktestResult, HORIZONS, type Row } from './run.ts';
import type { Tally } from './tally.ts';

/** One bar of the back-test: what it is about, the figure, and between what it must lie. */
export interface Bar {
  readonly about: string;
  readonly value: number;
  readonly from: number;
  readonly to: number;
}

export const holdsBar = ({ value, from, to }: Bar): boolean => value >= from && value <= to;

/** Largest loss for 1, 2, 3 and 6 periods. */
const MOST_LOSS = [0.39, 0.322, 0.294, 0.277] as const;

const bars = (
  about: string,
  { name, by }: Row,
  horizons: readonly number[],
  value: (tally: Tally) => number,
  from: number,
  to: number,
): readonly Bar[] =>
  by.flatMap((tally, at) => (tally ? [{ about: `${about}, ${name}, next ${horizons[at]}`, value: value(tally), from, to }] : []));

const durations = (about: string, rows: readonly DurationTally[], from: number, to: number): readonly Bar[] =>
  rows.map(({ multiple, held }) => ({ about: `${about}, ${multiple} means`, value: held, from, to }));

/** The bars that the forecast must hold: coverage, calibration by history and by variation, loss, and lengths of time. */
export function barsOf(result: BacktestResult): readonly Bar[] {
  const [own, ...others] = result.methods;
  if (!own) return [];
  const losses = own.by.flatMap((tally, at) =>
    tally ? [{ about: `loss, next ${HORIZONS[at]}`, value: tally.loss, from: 0, to: MOST_LOSS[at] ?? 0 }] : [],
  );
  const beaten = others.flatMap(({ name, by }) =>
    by.flatMap((tally, at) => {
      const mine = own.by[at];
      return tally && mine ? [{ about: `loss below ${name}, next ${HORIZONS[at]}`, value: mine.loss / tally.loss, from: 0, to: 1 }] : [];
    }),
  );
  return [
    ...bars('at least', own, HORIZONS, (tally) => tally.low, 0.82, 0.9),
    ...bars('at most', own, HORIZONS, (tally) => tally.high, 0.82, 0.9),
    ...bars('probably', own, HORIZONS, (tally) => tally.middle, 0.47, 0.53),
    ...result.lengths.flatMap((row) => bars('at least, periods of history', row, HORIZONS, (tally) => tally.low, 0.8, 0.9)),
    ...result.strata.flatMap((row) => bars('at least, variation', row, [1, 3], (tally) => tally.low, 0.82, 0.95)),
    ...losses,
    ...beaten,
    ...durations('when', result.when, 0.82, 0.92),
    ...durations('ready work lasts', result.runway, 0.85, 1),
  ];
}
