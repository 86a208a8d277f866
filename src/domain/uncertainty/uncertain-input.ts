import { normal, type Random } from '../forecast/random.ts';
import { type Distribution, isDistribution } from './distribution.ts';
import { type LogNormal, logNormalFrom, logNormalOfPert } from './estimates.ts';

/** One input of a score as people gave it: possible values, an 80 % range, or least, likely and most; all above 0. */
export type UncertainInput =
  | { readonly kind: 'values'; readonly values: Distribution }
  | { readonly kind: 'range'; readonly p10: number; readonly p90: number }
  | { readonly kind: 'three-point'; readonly least: number; readonly likely: number; readonly most: number };

/** The same, proven: discrete, or a lognormal. */
export type UncertainValue =
  | { readonly kind: 'discrete'; readonly values: Distribution }
  | { readonly kind: 'continuous'; readonly log: LogNormal };

/** Proves an input. @returns `null` for values below 1e-12, probabilities that do not add up to 1, or a range out of order. */
export function uncertainValue(input: UncertainInput): UncertainValue | null {
  if (input.kind === 'values') {
    const usable = isDistribution(input.values) && input.values.every(([value]) => value >= 1e-12);
    return usable ? { kind: 'discrete', values: input.values } : null;
  }
  const log = input.kind === 'range' ? logNormalFrom(input.p10, input.p90) : logNormalOfPert(input.least, input.likely, input.most);
  return log ? { kind: 'continuous', log } : null;
}

/** One draw of the input, above 0. */
export function drawValue(input: UncertainValue, random: Random): number {
  if (input.kind === 'continuous') return Math.exp(input.log.mu + input.log.sigma * normal(random));
  let left = random();
  for (const [value, p] of input.values) {
    left -= p;
    if (left < 0) return value;
  }
  return input.values.at(-1)?.[0] ?? Number.NaN;
}
