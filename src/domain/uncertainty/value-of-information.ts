import type { Random } from '../forecast/random.ts';
import { certain } from './distribution.ts';
import { drawValue, type UncertainValue } from './uncertain-input.ts';
import { chanceBefore, type UncertainScore } from './uncertain-score.ts';

/** What it would be worth to know one input for certain. */
export interface InputWorth {
  readonly item: 'A' | 'B';
  readonly input: string;
  /** By how much the chance of putting the right item first grows on average, 0 to 0.5. */
  readonly gain: number;
}

/** A continuous input is fixed at this many draws. */
const FIXED_AT = 32;

/**
 * "Reduce the uncertainty of X": which input, once known, helps most to tell two items apart. For each uncertain
 * input, alone: the mean over its values v of max(P, 1 - P) with it fixed at v, minus max(P, 1 - P) as things are.
 * @param seeded A fresh source of the same seed at each call, so that differences are not noise.
 * @returns Most helpful first; inputs without doubt are left out.
 */
export function valueOfInformation(a: UncertainScore, b: UncertainScore, seeded: () => Random): readonly InputWorth[] {
  const right = (x: UncertainScore, y: UncertainScore): number => {
    const { p } = chanceBefore(x, y, seeded());
    return Math.max(p, 1 - p);
  };
  const now = right(a, b);
  const worth = (item: 'A' | 'B', score: UncertainScore, after: (fixed: UncertainScore) => number): readonly InputWorth[] =>
    Object.entries(score.inputs).flatMap(([input, value]) => {
      const points = fixedPoints(value, seeded);
      if (points.length < 2) return [];
      const known = points.reduce((sum, [at, p]) => sum + p * after(withInput(score, input, at)), 0);
      return [{ item, input, gain: Math.max(0, known - now) }];
    });
  return [...worth('A', a, (fixed) => right(fixed, b)), ...worth('B', b, (fixed) => right(a, fixed))].sort((x, y) => y.gain - x.gain);
}

function fixedPoints(value: UncertainValue, seeded: () => Random): readonly (readonly [number, number])[] {
  if (value.kind === 'discrete') return value.values.filter(([, p]) => p > 0);
  if (value.log.sigma === 0) return [];
  const random = seeded();
  return Array.from({ length: FIXED_AT }, () => [drawValue(value, random), 1 / FIXED_AT] as const);
}

function withInput(score: UncertainScore, input: string, at: number): UncertainScore {
  const fixed: UncertainValue = { kind: 'discrete', values: certain(at) };
  return score.model === 'wsjf'
    ? { model: 'wsjf', inputs: { ...score.inputs, [input]: fixed } }
    : { model: 'rice', inputs: { ...score.inputs, [input]: fixed } };
}
