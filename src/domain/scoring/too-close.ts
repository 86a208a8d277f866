import { RICE_CONFIDENCE, RICE_IMPACT, type ScoreModel, WSJF_SCALE } from '../../shared/score.ts';
import { compareRatios, type Ratio } from './ratio.ts';
import { confidenceFraction } from './rice.ts';

/** A value and how likely it is. */
export type Weighted = readonly [value: number, probability: number];

/** Pairs whose order holds in 7 to 13 of 20 cases are too close to call. */
const TIE_ABOVE = 0.35;
const TIE_BELOW = 0.65;

const RICE_STEP = 1.5;
const steps = (scale: readonly number[]): readonly number[] => [...scale].sort((a, b) => a - b);
const WSJF_STEPS = steps(WSJF_SCALE);
const IMPACT_STEPS = steps(RICE_IMPACT);
const CONFIDENCE_STEPS = steps(RICE_CONFIDENCE);

/**
 * One number that may be one step off: itself with 1/2, its neighbors on the scale with 1/4 each.
 * At an end of the scale the missing neighbor's share stays with the value. A value off the scale
 * has the nearest steps around it as neighbors.
 */
export function oneStepOff(value: number, scale: readonly number[]): readonly Weighted[] {
  const below = scale.filter((step) => step < value).at(-1) ?? value;
  const above = scale.find((step) => step > value) ?? value;
  return merge([
    [below, 0.25],
    [value, 0.5],
    [above, 0.25],
  ]);
}

/**
 * Probability that A comes before B: P(A > B) + P(A = B) / 2, by enumeration of every combination.
 * Exact for independent inputs.
 */
export function probabilityBefore(
  a: readonly WeightedRatio[],
  b: readonly WeightedRatio[],
): { readonly win: number; readonly tie: number; readonly p: number } {
  let win = 0;
  let tie = 0;
  for (const x of a) {
    for (const y of b) {
      const order = compareRatios(x.ratio, y.ratio);
      if (order < 0) win += x.probability * y.probability;
      else if (order === 0) tie += x.probability * y.probability;
    }
  }
  return { win, tie, p: win + tie / 2 };
}

/** A possible score and how likely it is. */
export interface WeightedRatio {
  readonly ratio: Ratio;
  readonly probability: number;
}

/** Every score that WSJF inputs with these likelihoods can give; equal outcomes are merged. */
export function wsjfOutcomes(inputs: {
  readonly ubv: readonly Weighted[];
  readonly tc: readonly Weighted[];
  readonly rroe: readonly Weighted[];
  readonly size: readonly Weighted[];
}): readonly WeightedRatio[] {
  const gains = combine(combine(inputs.ubv, inputs.tc, add), inputs.rroe, add);
  return cross(gains, inputs.size);
}

/** Every score an item can have if each of its numbers may be one step off; `null` without a complete set of inputs. */
export function outcomes(model: ScoreModel, inputs: Readonly<Record<string, number>>): readonly WeightedRatio[] | null {
  if (model === 'wsjf') {
    const { ubv, tc, rroe, size } = inputs;
    if (ubv === undefined || tc === undefined || rroe === undefined || size === undefined) return null;
    const off = (value: number): readonly Weighted[] => oneStepOff(value, WSJF_STEPS);
    return wsjfOutcomes({ ubv: off(ubv), tc: off(tc), rroe: off(rroe), size: off(size) });
  }
  const { reach, impact, confidence, effort } = inputs;
  if (reach === undefined || impact === undefined || confidence === undefined || effort === undefined) return null;
  const confident = oneStepOff(confidenceFraction(confidence), CONFIDENCE_STEPS);
  const gains = combine(combine(byHalf(reach), oneStepOff(impact, IMPACT_STEPS), times), confident, times);
  return cross(gains, byHalf(effort));
}

/** True when small doubts would swap the two: "too close to call". */
export const isTooClose = (p: number): boolean => p > TIE_ABOVE && p < TIE_BELOW;

const add = (x: number, y: number): number => x + y;
const times = (x: number, y: number): number => x * y;

/** Reach and effort of RICE have no scale: one step is taken as half as much again, or two thirds. */
const byHalf = (value: number): readonly Weighted[] => [
  [value / RICE_STEP, 0.25],
  [value, 0.5],
  [value * RICE_STEP, 0.25],
];

function merge(outcomesOfOne: readonly Weighted[]): readonly Weighted[] {
  const sums = new Map<number, number>();
  for (const [value, probability] of outcomesOfOne) sums.set(value, (sums.get(value) ?? 0) + probability);
  return [...sums];
}

const combine = (a: readonly Weighted[], b: readonly Weighted[], by: (x: number, y: number) => number): readonly Weighted[] =>
  merge(a.flatMap(([x, p]) => b.map(([y, q]): Weighted => [by(x, y), p * q])));

const cross = (gains: readonly Weighted[], efforts: readonly Weighted[]): readonly WeightedRatio[] =>
  gains.flatMap(([gain, p]) => efforts.map(([effort, q]) => ({ ratio: { gain, effort }, probability: p * q })));
