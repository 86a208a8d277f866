import { ascending, combine, type Distribution } from './distribution.ts';

/**
 * What a score can be before its division: the gains (cost of delay; reach x impact x confidence) and,
 * independent of them, the efforts. Both merged and ascending, all values above 0.
 */
export interface RatioOutcomes {
  readonly gains: Distribution;
  readonly efforts: Distribution;
}

/** P(A before B) = P(A > B) + P(A = B) / 2, and the two parts; 0 to 1. */
export interface BeforeChance {
  readonly win: number;
  readonly tie: number;
  readonly p: number;
}

/** Products of equal ratios differ by a few units in the last place at most. */
const SLIP = 1e-12;

/** Pairs whose order holds in 7 to 13 of 20 cases are too close to call. */
const TIE_ABOVE = 0.35;
const TIE_BELOW = 0.65;

/** True when small doubts would swap the two: "too close to call". */
export const isTooClose = (p: number): boolean => p > TIE_ABOVE && p < TIE_BELOW;

/** Every sum of three parts over every size; sums that are equal are merged. */
export const wsjfOutcomes = (inputs: Readonly<Record<'ubv' | 'tc' | 'rroe' | 'size', Distribution>>): RatioOutcomes => ({
  gains: combine(combine(ascending(inputs.ubv), ascending(inputs.tc), add), ascending(inputs.rroe), add),
  efforts: ascending(inputs.size),
});

/** Every product of reach, impact and confidence over every effort. */
export const riceOutcomes = (inputs: Readonly<Record<'reach' | 'impact' | 'confidence' | 'effort', Distribution>>): RatioOutcomes => ({
  gains: combine(combine(ascending(inputs.reach), ascending(inputs.impact), times), ascending(inputs.confidence), times),
  efforts: ascending(inputs.effort),
});

/**
 * Probability that A comes before B, exact for independent inputs: every combination counts, found by
 * running up both ascending lists of gains once for each pair of efforts. O(|e| · |f| · (|g| + |h|)).
 */
export function probabilityBefore(a: RatioOutcomes, b: RatioOutcomes): BeforeChance {
  let win = 0;
  let tie = 0;
  for (const [effort, p] of a.efforts) {
    for (const [other, q] of b.efforts) {
      const met = meet(a.gains, other, b.gains, effort);
      win += p * q * met.win;
      tie += p * q * met.tie;
    }
  }
  return { win, tie, p: win + tie / 2 };
}

/** P(x · byX > y · byY) and P(equal), for x and y from ascending lists: both are run through once. */
function meet(xs: Distribution, byX: number, ys: Distribution, byY: number): { readonly win: number; readonly tie: number } {
  let win = 0;
  let tie = 0;
  let below = 0;
  let passed = 0;
  let next = ys[0];
  for (let at = 0; at < xs.length; at += 1) {
    const own = xs[at];
    if (own === undefined) break;
    const high = own[0] * byX;
    const slip = SLIP * high;
    while (next !== undefined && next[0] * byY < high - slip) {
      below += next[1];
      passed += 1;
      next = ys[passed];
    }
    win += own[1] * below;
    if (next !== undefined && next[0] * byY <= high + slip) tie += own[1] * next[1];
  }
  return { win, tie };
}

function add(x: number, y: number): number {
  return x + y;
}

function times(x: number, y: number): number {
  return x * y;
}
