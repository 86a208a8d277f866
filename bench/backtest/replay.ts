import type { Promise85 } from './draws.ts';
import type { Method } from './method.ts';
import type { Series } from './series.ts';

/** One promise and what came of it. */
export interface Case {
  readonly series: string;
  /** Periods of history that the promise was made from. */
  readonly periods: number;
  /** Variation of the last eight of them: standard deviation / mean; `null` while it is not known. */
  readonly variation: number | null;
  readonly k: number;
  readonly promise: Promise85;
  readonly actual: number;
  /** Mean of the whole series: what losses are relative to. */
  readonly scale: number;
}

export interface ReplayOptions {
  readonly horizons: readonly number[];
  /** Histories shorter than this make no promise. */
  readonly from: number;
  /** Histories longer than this are not replayed. */
  readonly to?: number;
  /** Cut the history to its last periods: a team that has this tool only since then. */
  readonly window?: number;
  /** Every which moment is replayed; each one where nothing is said. */
  readonly stride?: number;
}

/** Makes the promise at each moment of each series from what was known then, and looks what came of it. */
export function replay(method: Method, all: readonly Series[], options: ReplayOptions): readonly Case[] {
  return all.flatMap((series) => replaySeries(method, series, options));
}

function replaySeries(
  method: Method,
  { name, set, done }: Series,
  { horizons, from, to, window, stride = 1 }: ReplayOptions,
): readonly Case[] {
  const cases: Case[] = [];
  const scale = done.reduce((sum, amount) => sum + amount, 0) / done.length;
  const last = Math.min(to ?? done.length - 1, done.length - 1);
  for (let periods = from; periods <= last; periods += stride) {
    const history = done.slice(window === undefined ? 0 : periods - window, periods);
    const promises = method.promise(history, horizons, `${set} ${name} ${periods}`);
    const variation = variationOf(history.slice(-8));
    horizons.forEach((k, at) => {
      const promise = promises[at];
      if (!promise || periods + k > done.length) return;
      const actual = done.slice(periods, periods + k).reduce((sum, amount) => sum + amount, 0);
      cases.push({ series: `${set} ${name}`, periods, variation, k, promise, actual, scale });
    });
  }
  return cases;
}

function variationOf(recent: readonly number[]): number | null {
  const mean = recent.reduce((sum, amount) => sum + amount, 0) / recent.length;
  if (recent.length < 2 || mean <= 0) return null;
  return Math.sqrt(recent.reduce((sum, amount) => sum + (amount - mean) ** 2, 0) / (recent.length - 1)) / mean;
}
