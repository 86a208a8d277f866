import { blockBootstrap, conformal, negativeBinomial, normalBand, polyaUrn } from './alternatives.ts';
import { type DurationTally, replayNaiveRunway, replayRunway, replayWhen } from './durations.ts';
import { bootstrap, meanOfLast, type Method, rec, recencyBootstrap, studentT } from './method.ts';
import { type Case, replay } from './replay.ts';
import type { Series } from './series.ts';
import { type Tally, tally } from './tally.ts';

/** Periods ahead that promises are tested for. */
export const HORIZONS = [1, 2, 3, 6] as const;
/** History from which the published figures are reported. */
const SETTLED = 12;
/** Every length of history that a user of the app can see: a forecast from three periods, and never more than twelve. */
const LENGTHS = [3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;
const BANDS = [
  [3, 5],
  [6, 8],
  [9, 11],
] as const;
const STRATA = [
  [0, 0.25],
  [0.25, 0.35],
  [0.35, 0.5],
  [0.5, 0.75],
  [0.75, Number.POSITIVE_INFINITY],
] as const;

/** One row of a table: a method, a length of history or a stratum, with the figures for each horizon. */
export interface Row {
  readonly name: string;
  readonly by: readonly (Tally | null)[];
}

export interface BacktestResult {
  readonly series: number;
  readonly periods: number;
  /** REC first, then the alternatives. From twelve periods of history on. */
  readonly methods: readonly Row[];
  /** The history cut to its last n periods, at the same moments for each n: nothing but the length differs. */
  readonly lengths: readonly Row[];
  /** The first periods of each series, as they came. */
  readonly beginnings: readonly Row[];
  /** By the team's own variation, for one and three periods ahead; each promise weighs the same. */
  readonly strata: readonly Row[];
  readonly when: readonly DurationTally[];
  readonly runway: readonly DurationTally[];
  readonly naiveRunway: readonly DurationTally[];
}

export interface BacktestOptions {
  readonly paths: number;
  /** Every which moment is replayed for each length of history. */
  readonly stride: number;
  /** The same for durations, which take longer. */
  readonly step: number;
  /** `false` leaves out the methods that REC is compared with, but for the ones that cost nothing. */
  readonly alternatives: boolean;
}

const perHorizon = (name: string, cases: readonly Case[]): Row => ({
  name,
  by: HORIZONS.map((k) => tally(cases.filter((one) => one.k === k))),
});

/** What REC is compared with. The ones that draw take long, so that a quick run has one of them only. */
const othersOf = (paths: number, all: boolean): readonly Method[] => [
  meanOfLast(3),
  meanOfLast(8),
  normalBand(8),
  studentT(5),
  studentT(8),
  conformal(8),
  bootstrap(8, paths),
  ...(all
    ? [
        ...[3, 5, 12, Number.POSITIVE_INFINITY].map((n) => bootstrap(n, paths)),
        recencyBootstrap(paths),
        blockBootstrap(12, paths),
        polyaUrn(8, paths),
        negativeBinomial(8, paths),
      ]
    : []),
];

/** Replays everything. The same series and options give the same figures on every machine. */
export function runBacktest(all: readonly Series[], { paths, stride, step, alternatives }: BacktestOptions): BacktestResult {
  const own = rec(paths);
  const settled = replay(own, all, { horizons: HORIZONS, from: SETTLED });
  const early = replay(own, all, { horizons: HORIZONS, from: 3, to: SETTLED - 1 });
  const others = othersOf(paths, alternatives);
  return {
    series: all.length,
    periods: all.reduce((sum, { done }) => sum + done.length, 0),
    methods: [
      perHorizon(own.name, settled),
      ...others.map((one) => perHorizon(one.name, replay(one, all, { horizons: HORIZONS, from: SETTLED }))),
    ],
    lengths: LENGTHS.map((window) => perHorizon(`${window}`, replay(own, all, { horizons: HORIZONS, from: SETTLED, window, stride }))),
    beginnings: BANDS.map(([from, to]) =>
      perHorizon(
        `${from} to ${to}`,
        early.filter((one) => one.periods >= from && one.periods <= to),
      ),
    ),
    strata: STRATA.map(([from, to]) => stratum(from, to, settled)),
    when: replayWhen(all, { multiples: [1, 2, 3, 4, 5, 6], paths, step }),
    runway: replayRunway(all, { multiples: [1.5, 2.5, 4], paths, step }),
    naiveRunway: replayNaiveRunway(all, { multiples: [1.5, 2.5, 4], paths: 1, step }),
  };
}

function stratum(from: number, to: number, cases: readonly Case[]): Row {
  const own = cases.filter(({ variation }) => variation !== null && variation >= from && variation < to);
  const name = to === Number.POSITIVE_INFINITY ? `${from} and more` : `${from} to ${to}`;
  return {
    name,
    by: [1, 3].map((k) =>
      tally(
        own.filter((one) => one.k === k),
        'case',
      ),
    ),
  };
}
