import { normalCdf } from '../stats/normal-cdf.ts';

/** Normal distribution of the logarithm of a positive quantity; `sigma` at least 0. */
export interface LogNormal {
  readonly mu: number;
  readonly sigma: number;
}

/** Numbers beyond this, or closer to 0 than its inverse, are no estimates of work; with them nothing can overflow. */
const LIMIT = 1e12;

/** Distance of the 10 % and the 90 % points of a normal distribution, in standard deviations. */
const P10_TO_P90 = 2.5631031310892007;

/**
 * Three-point estimate: mean (a + 4m + b) / 6, standard deviation (b - a) / 6, in the unit of the numbers.
 * @param a Least, @param m likely and @param b most, in this order; equal ones are allowed.
 * @returns `null` for numbers out of order or beyond 1e12.
 */
export function pert(a: number, m: number, b: number): { readonly mean: number; readonly sd: number } | null {
  if (![a, m, b].every((point) => Math.abs(point) <= LIMIT) || a > m || m > b) return null;
  return { mean: (a + 4 * m + b) / 6, sd: (b - a) / 6 };
}

/**
 * Lognormal with these 10 % and 90 % points: mu = (ln a + ln b) / 2, sigma = (ln b - ln a) / 2.563.
 * @param p10 At least 1e-12. @param p90 At least p10, at most 1e12. @returns `null` otherwise.
 */
export function logNormalFrom(p10: number, p90: number): LogNormal | null {
  if (!(p10 >= 1 / LIMIT) || !(p90 >= p10) || !(p90 <= LIMIT)) return null;
  const [low, high] = [Math.log(p10), Math.log(p90)];
  return { mu: (low + high) / 2, sigma: (high - low) / P10_TO_P90 };
}

/** Lognormal with the mean and standard deviation of a three-point estimate of a positive quantity; `null` unless a > 0 and in order. */
export function logNormalOfPert(a: number, m: number, b: number): LogNormal | null {
  const point = a >= 1 / LIMIT ? pert(a, m, b) : null;
  if (!point) return null;
  const variance = Math.log(1 + (point.sd / point.mean) ** 2);
  return { mu: Math.log(point.mean) - variance / 2, sigma: Math.sqrt(variance) };
}

/** Product of independent lognormals, each to a power of 1 or -1: RICE is reach · impact · confidence · effort^-1. */
export function logNormalProduct(parts: readonly { readonly part: LogNormal; readonly power: 1 | -1 }[]): LogNormal {
  const mu = parts.reduce((sum, { part, power }) => sum + power * part.mu, 0);
  return { mu, sigma: Math.sqrt(parts.reduce((sum, { part }) => sum + part.sigma * part.sigma, 0)) };
}

/**
 * P(A > B) of independent lognormals, closed: Phi((muA - muB) / sqrt(sigmaA² + sigmaB²)). Without any spread 0, 1/2 or 1.
 * @returns `null` for a negative sigma or numbers beyond 1e12.
 */
export function probabilityAbove(a: LogNormal, b: LogNormal): number | null {
  if (![a.mu, a.sigma, b.mu, b.sigma].every((value) => Math.abs(value) <= LIMIT) || a.sigma < 0 || b.sigma < 0) return null;
  const spread = Math.sqrt(a.sigma * a.sigma + b.sigma * b.sigma);
  if (spread === 0) return a.mu === b.mu ? 0.5 : a.mu > b.mu ? 1 : 0;
  return normalCdf((a.mu - b.mu) / spread);
}
