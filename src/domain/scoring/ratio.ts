import type { ScoreModel } from '../../shared/score.ts';
import { scoreRice } from './rice.ts';
import { scoreWsjf } from './wsjf.ts';

/** A score before its division: `gain` (cost of delay; reach x impact x confidence) over `effort`, both above 0. */
export interface Ratio {
  readonly gain: number;
  readonly effort: number;
}

/** Products of inputs like 0.8 and 1.6 differ in the last digit where the ratios are the same. */
const SLIP = 1e-12;

/**
 * Orders two ratios, higher first, by cross-multiplication, so that 16/3 and 32/6 are the same
 * and no rounding of a division decides who is first.
 * @returns below 0 when `a` goes first, 0 for a tie.
 */
export function compareRatios(a: Ratio, b: Ratio): number {
  const own = a.gain * b.effort;
  const other = b.gain * a.effort;
  return Math.abs(own - other) <= SLIP * own ? 0 : Math.sign(other - own);
}

/** The ratio behind stored or typed inputs; `null` while the item is not scored. */
export function ratioOf(model: ScoreModel, inputs: Readonly<Record<string, number>>): Ratio | null {
  const score = model === 'wsjf' ? scoreWsjf(inputs) : scoreRice(inputs);
  const effort = model === 'wsjf' ? inputs.size : inputs.effort;
  if (score.kind !== 'scored' || effort === undefined) return null;
  return { gain: score.costOfDelay ?? score.value * effort, effort };
}
