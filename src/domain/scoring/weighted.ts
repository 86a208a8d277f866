import type { InputState } from './input.ts';
import { judgeRange } from './input-range.ts';

/** One criterion of a weighted score. A cost enters as (most - score), so that less is better. */
export interface Criterion {
  readonly name: string;
  /** At least 0, any unit: weights are divided by their sum. */
  readonly weight: number;
  readonly cost?: boolean;
}

/** A weighted score; `value` is in the unit of the scores. Coverage is the share of weight that has a score, 0 to 1. */
export type WeightedScore =
  | { readonly kind: 'scored'; readonly value: number; readonly coverage: 1 }
  /** Over the criteria that have a score, renormalised; `bounds` is what the full score can become on the scale. */
  | {
      readonly kind: 'incomplete';
      readonly value: number;
      readonly coverage: number;
      readonly lowCoverage: boolean;
      readonly missing: readonly string[];
      readonly bounds: readonly [number, number] | null;
    }
  | { readonly kind: 'not-scored' }
  | { readonly kind: 'invalid'; readonly input: string; readonly reason: 'not-positive' | 'not-a-number' | 'off-scale' };

/** Ends of the scale of the scores. Without them missing scores have no bounds and costs cannot be turned round. */
export interface ScoreRange {
  readonly least: number;
  readonly most: number;
}

/** Below this share of weight a warning goes with the value: an opinion, metrics reference 1.5. */
const LOW_COVERAGE = 0.8;
/** Beyond this a sum of products could lose its digits. */
const LIMIT = 1e12;

/**
 * Weighted scoring: sum of weight x score over the sum of weights, over the criteria that have a score.
 * A missing score is left out, never 0. Criteria with weight 0 count for nothing and are not missed.
 * @param range Needed for costs. @returns `invalid` names the criterion whose weight or score cannot be used;
 *   `not-scored` when no criterion with a weight has a score. A range that is not one is `invalid` as the input "scale".
 */
export function scoreWeighted(
  criteria: readonly Criterion[],
  scores: Readonly<Record<string, number | null | undefined>>,
  range: ScoreRange | null,
): WeightedScore {
  if (range && !isRange(range)) return { kind: 'invalid', input: 'scale', reason: 'off-scale' };
  const counted: { readonly name: string; readonly weight: number; readonly state: InputState; readonly cost: boolean }[] = [];
  for (const { name, weight, cost = false } of criteria) {
    const state = judgeRange(Object.hasOwn(scores, name) ? scores[name] : null, range?.least ?? -LIMIT, range?.most ?? LIMIT);
    const judged = judgeRange(weight, 0, LIMIT);
    if (judged.kind !== 'given') return { kind: 'invalid', input: name, reason: weight < 0 ? 'not-positive' : 'not-a-number' };
    if (state.kind === 'invalid') return { kind: 'invalid', input: name, reason: state.reason };
    if (cost && !range) return { kind: 'invalid', input: name, reason: 'off-scale' };
    if (weight > 0) counted.push({ name, weight, state, cost });
  }
  const all = counted.reduce((sum, { weight }) => sum + weight, 0);
  const scored = counted.flatMap(({ weight, state, cost }) =>
    state.kind === 'given' ? [{ weight, score: cost && range ? range.most - state.value : state.value }] : [],
  );
  if (scored.length === 0) return { kind: 'not-scored' };
  const present = scored.reduce((sum, { weight }) => sum + weight, 0);
  const total = scored.reduce((sum, { weight, score }) => sum + weight * score, 0);
  const value = total / present;
  if (scored.length === counted.length) return { kind: 'scored', value, coverage: 1 };
  const missing = counted.filter(({ state }) => state.kind === 'missing');
  const coverage = present / all;
  // A missing benefit is between least and most; a missing cost between 0 and most - least, once turned round.
  const end = (side: 'least' | 'most'): number =>
    missing.reduce((sum, { weight, cost }) => sum + weight * endOf(range, cost, side), total) / all;
  const bounds: readonly [number, number] | null = range ? [end('least'), end('most')] : null;
  return { kind: 'incomplete', value, coverage, lowCoverage: coverage < LOW_COVERAGE, missing: missing.map(({ name }) => name), bounds };
}

const isRange = ({ least, most }: ScoreRange): boolean => least >= -LIMIT && least < most && most <= LIMIT;

function endOf(range: ScoreRange | null, cost: boolean, side: 'least' | 'most'): number {
  if (!range) return 0;
  if (!cost) return range[side];
  return side === 'least' ? 0 : range.most - range.least;
}
