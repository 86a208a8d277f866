import { quantile7 } from '../stats/quantile7.ts';

/** Several people's ratings of one component. */
export interface ScaleMedian {
  readonly n: number;
  /** Always a step of the scale. */
  readonly median: number;
  /** The middle lies between two steps: the lower one is taken and said so. */
  readonly split: boolean;
  /** Interquartile range in the unit of the scale (type-7 quantiles of the ratings). */
  readonly iqr: number;
  /** Interquartile range in steps (type-7 quantiles of the positions on the scale). */
  readonly steps: number;
  /** Largest minus smallest, in steps. */
  readonly range: number;
  /** Two steps of interquartile range or three of range: "talk about this one". */
  readonly talk: boolean;
}

/** The middle, or why there is none. */
export type ScaleMedianResult =
  | { readonly kind: 'agreed'; readonly result: ScaleMedian }
  | { readonly kind: 'no-ratings' }
  | { readonly kind: 'invalid'; readonly rating: number };

const TALK_FROM_IQR = 2;
const TALK_FROM_RANGE = 3;
/** Interpolated positions land a digit beside a whole step. */
const SLIP = 1e-9;

/**
 * Median on an ordinal scale: of the positions, since a step is not a number of fixed width. Ratings that are absent
 * (`null`) are left out. @param scale Ascending.
 * @returns `invalid` with the first rating that is not on the scale. Source: metrics reference 1.10.
 */
export function medianOnScale(ratings: readonly (number | null)[], scale: readonly number[]): ScaleMedianResult {
  const given = ratings.filter((rating) => rating !== null);
  const off = given.find((rating) => !scale.includes(rating));
  if (off !== undefined) return { kind: 'invalid', rating: off };
  const positions = given.map((rating) => scale.indexOf(rating));
  const middle = quantile7(positions, 0.5);
  if (middle === null) return { kind: 'no-ratings' };
  const steps = between(positions);
  const range = Math.max(...positions) - Math.min(...positions);
  const median = scale[Math.floor(middle + SLIP)] ?? Number.NaN;
  const split = middle - Math.floor(middle + SLIP) > SLIP;
  return {
    kind: 'agreed',
    result: {
      n: given.length,
      median,
      split,
      iqr: between(given),
      steps,
      range,
      talk: steps >= TALK_FROM_IQR - SLIP || range >= TALK_FROM_RANGE,
    },
  };
}

const between = (values: readonly number[]): number => (quantile7(values, 0.75) ?? 0) - (quantile7(values, 0.25) ?? 0);
