import { PRIOR } from './prior.ts';

/** What a team's finished periods say, before any simulation. */
export interface Prepared {
  /** Finished amounts, oldest first. */
  readonly history: readonly number[];
  /** Weight of each period; together `mass`. Recent ones count more. */
  readonly weights: readonly number[];
  /** Effective number of periods. */
  readonly mass: number;
  /** Recency-weighted mean. */
  readonly center: number;
  /** Expected relative spread of this team. */
  readonly spread: number;
  /** Amounts that the prior holds for possible, all equally likely. */
  readonly prior: readonly number[];
}

/** Larger amounts are no backlog, and their squares would leave the range of numbers. */
const MOST = 1e12;

/**
 * First step of REC, the recency-weighted bootstrap with a calibrated public prior (docs/metrics.md, "Forecast").
 * @param history Finished points or items of each period, oldest first, zeros included.
 * @returns `null` without a period, or when an amount is not a number from 0 to 1e12: a forecast of a guess is none.
 */
export function prepare(history: readonly number[]): Prepared | null {
  if (history.length === 0 || !history.every((amount) => amount >= 0 && amount <= MOST)) return null;
  const decay = decayOf(history.length);
  const sum = decay.reduce((total, weight) => total + weight, 0);
  const squares = decay.reduce((total, weight) => total + weight * weight, 0);
  const mass = (sum * sum) / squares;
  const center = history.reduce((total, amount, at) => total + amount * (decay[at] ?? 0), 0) / sum;
  const spread = expectedSpread(history.slice(-PRIOR.spreadWindow));
  return {
    history,
    weights: decay.map((weight) => (weight / sum) * mass),
    mass,
    center,
    spread,
    prior: PRIOR.standardized.map((z) => center * Math.max(0, 1 + spread * z)),
  };
}

/** Weight of each period before scaling: 1 for the newest, halved every three periods. By products, which every engine rounds alike. */
function decayOf(periods: number): readonly number[] {
  const weights = Array.from({ length: periods }, () => 1);
  for (let at = periods - 2; at >= 0; at -= 1) weights[at] = (weights[at + 1] ?? 1) * PRIOR.decay;
  return weights;
}

/** A mix of the team's own variation and that of a usual team, so that few steady periods promise nothing. */
function expectedSpread(recent: readonly number[]): number {
  const mean = recent.reduce((total, amount) => total + amount, 0) / recent.length;
  const known = recent.length > 1 && mean > 0;
  const own = known ? Math.min(deviation(recent, mean) / mean, 2) : PRIOR.usualVariation;
  const size = known ? recent.length : 0;
  return PRIOR.spreadIntercept + (PRIOR.spreadSlope * (size * own + PRIOR.kappa * PRIOR.usualVariation)) / (size + PRIOR.kappa);
}

/** Sample standard deviation. */
function deviation(values: readonly number[], mean: number): number {
  const squares = values.reduce((total, value) => total + (value - mean) ** 2, 0);
  return Math.sqrt(squares / (values.length - 1));
}
