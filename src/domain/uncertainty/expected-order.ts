import { compareRatios } from '../scoring/ratio.ts';
import { type Distribution, mean } from './distribution.ts';

/** Cost of delay (per time) and duration as independent distributions; values above 0. */
export interface UncertainJob {
  readonly cost: Distribution;
  readonly size: Distribution;
}

/** Two ways to make one number of an uncertain ratio; only the first gives the cheapest order. */
export interface UncertainRatio {
  readonly ratioOfMeans: number;
  readonly meanOfRatios: number;
}

/**
 * E[cost] / E[size], by which jobs of uncertain size are ordered (WSEPT; Rothkopf 1966: it has the least expected
 * delay cost), and E[cost / size], which is not used and only shown to say why.
 */
export const ratiosOf = ({ cost, size }: UncertainJob): UncertainRatio => ({
  ratioOfMeans: mean(cost) / mean(size),
  meanOfRatios: mean(cost) * mean(size.map(([value, p]) => [1 / value, p])),
});

/** Which of two jobs goes first by the ratio of means, and the expected delay cost of both orders, in cost x time. */
export interface PairOrder {
  readonly best: 'A' | 'B' | 'either';
  readonly costAfirst: number;
  readonly costBfirst: number;
}

/** Orders two jobs that are done one after the other: cost of an order = sum of E[cost] · E[time until done]. */
export function orderPair(a: UncertainJob, b: UncertainJob): PairOrder {
  const [costA, sizeA, costB, sizeB] = [mean(a.cost), mean(a.size), mean(b.cost), mean(b.size)];
  const order = compareRatios({ gain: costA, effort: sizeA }, { gain: costB, effort: sizeB });
  return {
    best: order < 0 ? 'A' : order > 0 ? 'B' : 'either',
    costAfirst: costA * sizeA + costB * (sizeA + sizeB),
    costBfirst: costB * sizeB + costA * (sizeA + sizeB),
  };
}
