import type { ScoreModel } from '../../shared/score.ts';
import { scoreRice } from './rice.ts';
import { scoreWsjf } from './wsjf.ts';

/** A score before its division: `gain` (cost of delay; reach x impact x confidence) over `effort`, both above 0. */
export interface Ratio {
  readonly gain: number;
  readonly effort: number;
}

/**
 * Orders two ratios, higher first, by cross-multiplication, so that 16/3 and 32/6 are the same
 * and no rounding of a division decides who is first.
 * @returns below 0 when `a` goes first, 0 for a tie.
 */
export const compareRatios = (a: Ratio, b: Ratio): number => Math.sign(b.gain * a.effort - a.gain * b.effort);

/** The ratio behind stored or typed inputs; `null` while the item is not scored. */
export function ratioOf(model: ScoreModel, inputs: Readonly<Record<string, number>>): Ratio | null {
  const score = model === 'wsjf' ? scoreWsjf(inputs) : scoreRice(inputs);
  const effort = model === 'wsjf' ? inputs.size : inputs.effort;
  if (score.kind !== 'scored' || effort === undefined) return null;
  return { gain: score.costOfDelay ?? score.value * effort, effort };
}
