import { type RiceInputs, type ScoreInput, type ScoreModel, WSJF_SCALE, type WsjfInputs } from '../../shared/score.ts';
import { confidenceFraction, scoreRice } from './rice.ts';
import { scoreWsjf } from './wsjf.ts';

/** Data for "Score 4.8 = (13 + 8 + 3) / 5". Numbers are unrounded. */
export type ScoreEquation =
  | {
      readonly model: 'wsjf';
      readonly value: number;
      readonly parts: readonly [ubv: number, tc: number, rroe: number];
      readonly size: number;
    }
  | {
      readonly model: 'rice';
      readonly value: number;
      readonly reach: number;
      readonly impact: number /** Fraction. */;
      readonly confidence: number;
      readonly effort: number;
    };

/** Data for "Value makes up more than half of this. One step less value (8) would give 3.8." */
export interface ScoreDriver {
  readonly input: ScoreInput;
  /** `null` when the input is at the bottom of the scale. */
  readonly oneStepLess: { readonly input: number; readonly score: number } | null;
}

/** Why a score is what it is; `driver` is `null` when no component makes up more than half. */
export interface ScoreExplanation {
  readonly equation: ScoreEquation;
  readonly driver: ScoreDriver | null;
}

/** Explains a complete score; `null` for every other state. */
export function explainScore(model: ScoreModel, inputs: WsjfInputs & RiceInputs): ScoreExplanation | null {
  return model === 'wsjf' ? explainWsjf(inputs) : explainRice(inputs);
}

function explainWsjf(inputs: WsjfInputs): ScoreExplanation | null {
  const score = scoreWsjf(inputs);
  const { ubv, tc, rroe, size } = inputs;
  if (score.kind !== 'scored' || !ubv || !tc || !rroe || !size) return null;
  const equation: ScoreEquation = { model: 'wsjf', value: score.value, parts: [ubv, tc, rroe], size };
  const parts = { ubv, tc, rroe };
  const total = ubv + tc + rroe;
  for (const input of ['ubv', 'tc', 'rroe'] as const) {
    if (parts[input] * 2 <= total) continue;
    const less = stepBelow(parts[input], WSJF_SCALE);
    const then = less === null ? null : { input: less, score: (total - parts[input] + less) / size };
    return { equation, driver: { input, oneStepLess: then } };
  }
  return { equation, driver: null };
}

/** In a product no part makes up a share of the whole, so RICE has no driver. */
function explainRice(inputs: RiceInputs): ScoreExplanation | null {
  const score = scoreRice(inputs);
  const { reach, impact, effort } = inputs;
  if (score.kind !== 'scored' || !reach || !impact || !effort || !inputs.confidence) return null;
  const confidence = confidenceFraction(inputs.confidence);
  return { equation: { model: 'rice', value: score.value, reach, impact, confidence, effort }, driver: null };
}

/** The next lower value of a scale; `null` at the bottom. */
function stepBelow(value: number, scale: readonly number[]): number | null {
  return (
    [...scale]
      .sort((a, b) => a - b)
      .filter((step) => step < value)
      .at(-1) ?? null
  );
}
