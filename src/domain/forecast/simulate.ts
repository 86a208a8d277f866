import { onePeriod, type OnePeriod } from './one-period.ts';
import { type Prepared, prepare } from './prepare.ts';
import { PRIOR } from './prior.ts';
import { exponential, normal, type Random } from './random.ts';

/** Taken once: inner loops look up no global. */
const { floor } = Math;
/** Paths of a forecast: ±1.1 points of probability. */
const PATHS = 4_000;
/** Nothing is promised beyond half a year of two-week sprints. */
export const MOST_PERIODS = 26;
/** No team has more than a hundred times its usual capacity. */
const MOST_CAPACITY = 100;
/** The spread at which the drift of the pace was measured. */
const USUAL_SPREAD = 0.6;

/** A forecast made ready: ask it how much, or how long. */
export interface Forecast {
  readonly prepared: Prepared;
  /** The next period, exactly. */
  readonly first: OnePeriod;
  /** Sums of the first k periods over all paths, ascending. `k` is a whole number from 1 to 26. */
  sums(k: number): Float64Array;
}

/** What is known beyond the past. */
interface SimulateOptions {
  /** Simulated futures; 4,000 where nothing is said. */
  readonly paths?: number;
  /**
   * Share of its usual capacity that the team has in each coming period, the next one first: 0.5 for half a
   * sprint of holidays, 1 as usual. 0 to 100. Periods beyond the list are as usual.
   */
  readonly capacity?: readonly number[];
}

/**
 * Simulates what the next periods finish (REC, docs/metrics.md "Forecast"). A path draws from the team's own
 * periods, from the prior, or from its own former draws (a Pólya urn, which keeps what is unknown about the
 * team unknown over the whole path), and its pace drifts. Sprints or weeks, points or items: whatever the
 * history counts, the forecast counts.
 * @param history Finished amounts, oldest first, zeros included.
 * @param random Fixed by its seed: the same history and seed give the same answer, to the last bit.
 * @returns `null` without a period, and when an amount is not a number from 0 to 1e12 or a capacity not one from 0 to 100.
 */
export function simulate(history: readonly number[], random: Random, options: SimulateOptions = {}): Forecast | null {
  const { paths = PATHS, capacity = [] } = options;
  const prepared = prepare(history);
  if (!prepared || !capacity.every((share) => share >= 0 && share <= MOST_CAPACITY)) return null;
  const walk = startWalk(prepared, random, { paths, capacity });
  const sorted = new Map<number, Float64Array>();
  return {
    prepared,
    first: onePeriod(prepared, capacity[0]),
    sums(k) {
      const known = sorted.get(k);
      if (known) return known;
      const sums = walk.sumsAfter(Math.min(Math.max(1, k), MOST_PERIODS));
      sums.sort();
      sorted.set(k, sums);
      return sums;
    },
  };
}

interface Walk {
  sumsAfter(k: number): Float64Array;
}

/** Walks all paths one period further only when somebody asks for it. */
function startWalk(prepared: Prepared, random: Random, { paths, capacity }: Required<SimulateOptions>): Walk {
  const draws: Float64Array[] = [];
  const totals: Float64Array[] = [];
  const pace = Float64Array.from({ length: paths }, () => normal(random));
  const pick = picker(prepared, random);
  const step = (): void => {
    const now = new Float64Array(paths);
    const total = new Float64Array(paths);
    const before = totals.at(-1);
    const share = capacity[totals.length] ?? 1;
    for (let path = 0; path < paths; path += 1) {
      const drawn = pick(draws, path);
      now[path] = drawn;
      total[path] = (before?.[path] ?? 0) + drawn * share;
    }
    draws.push(now);
    totals.push(total);
  };
  return {
    sumsAfter(k) {
      while (totals.length < k) step();
      const total = totals[k - 1] ?? new Float64Array(paths);
      const drift = (PRIOR.drift * prepared.spread * Math.sqrt(k - 1)) / USUAL_SPREAD;
      return total.map((sum, path) => sum * exponential(drift * (pace[path] ?? 0)));
    },
  };
}

/** Draws one period of one path: own past, prior, or what this path drew before. */
function picker(prepared: Prepared, random: Random): (draws: readonly Float64Array[], path: number) => number {
  const { history, weights, mass, prior } = prepared;
  return (draws, path) => {
    let at = random() * (mass + PRIOR.mass + draws.length);
    if (at < mass) {
      // The newest periods weigh most, so the search from the end is short.
      for (let i = history.length - 1; i > 0; i -= 1) {
        at -= weights[i] ?? 0;
        if (at < 0) return history[i] ?? 0;
      }
      return history[0] ?? 0;
    }
    at -= mass;
    if (at < PRIOR.mass) return prior[floor((at / PRIOR.mass) * prior.length)] ?? 0;
    return draws[Math.min(draws.length - 1, floor(at - PRIOR.mass))]?.[path] ?? 0;
  };
}
