import { RICE_CONFIDENCE, RICE_IMPACT, type RiceInput, type RiceInputs, type Score } from '../../shared/score.ts';
import { firstInvalid, type InputState, inputBounds, judgeInput, missingInputs } from './input.ts';

/** Inputs of RICE in the order in which they are shown and reported. */
export const RICE_INPUTS = ['reach', 'impact', 'confidence', 'effort'] as const satisfies readonly RiceInput[];

/**
 * RICE: reach x impact x confidence / effort (Intercom). Reach in people per quarter, effort in
 * person-months, confidence as a fraction; a confidence above 1 is read as a percentage.
 *
 * Reach and effort have no scale, so an incomplete score has bounds only while both are known.
 */
export function scoreRice(inputs: RiceInputs): Score<RiceInput> {
  const states: Record<RiceInput, InputState> = {
    reach: judgeInput(inputs.reach),
    impact: judgeInput(inputs.impact),
    confidence: judgeConfidence(inputs.confidence),
    effort: judgeInput(inputs.effort),
  };
  const invalid = firstInvalid(RICE_INPUTS, states);
  if (invalid) return invalid;
  const missing = missingInputs(RICE_INPUTS, states);
  if (missing.length === RICE_INPUTS.length) return { kind: 'not-scored' };
  const { reach, effort } = states;
  if (reach.kind !== 'given' || effort.kind !== 'given') return { kind: 'incomplete', missing, bounds: null };
  const impact = inputBounds(states.impact, Math.min(...RICE_IMPACT), Math.max(...RICE_IMPACT));
  const confidence = inputBounds(states.confidence, Math.min(...RICE_CONFIDENCE), Math.max(...RICE_CONFIDENCE));
  const at = (end: 0 | 1): number => (reach.value * impact[end] * confidence[end]) / effort.value;
  return missing.length > 0 ? { kind: 'incomplete', missing, bounds: [at(0), at(1)] } : { kind: 'scored', value: at(0) };
}

/** Confidence as a fraction: 80 and 0.8 are the same. */
export const confidenceFraction = (raw: number): number => (raw > 1 ? raw / 100 : raw);

function judgeConfidence(raw: number | null | undefined): InputState {
  const state = judgeInput(raw);
  if (state.kind !== 'given') return state;
  const value = confidenceFraction(state.value);
  return value > 1 ? { kind: 'invalid', reason: 'off-scale' } : { kind: 'given', value };
}
