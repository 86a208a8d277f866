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

/**
 * First step of REC, the recency-weighted bootstrap with a calibrated public prior (docs/data-model.md).
 * @param history Finished amounts, oldest first, zeros included.
 * @returns `null` without a period.
 */
export function prepare(history: readonly number[]): Prepared | null {
  if (history.length === 0) return null;
  const decay = history.map((_, at) => 0.5 ** ((history.length - 1 - at) / PRIOR.halfLife));
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
