import { RICE_CONFIDENCE, RICE_IMPACT, type ScoreModel, WSJF_SCALE } from '../../shared/score.ts';
import type { Distribution } from '../uncertainty/distribution.ts';
import { type RatioOutcomes, riceOutcomes, wsjfOutcomes } from '../uncertainty/ratio-outcomes.ts';
import { stepsOff } from '../uncertainty/steps.ts';
import { confidenceFraction } from './rice.ts';

const RICE_STEP = 1.5;
const steps = (scale: readonly number[]): readonly number[] => [...scale].sort((a, b) => a - b);
const WSJF_STEPS = steps(WSJF_SCALE);
const IMPACT_STEPS = steps(RICE_IMPACT);
const CONFIDENCE_STEPS = steps(RICE_CONFIDENCE);

/** Reach and effort of RICE have no scale: one step is taken as half as much again, or two thirds. */
const byHalf = (value: number): Distribution => [
  [value / RICE_STEP, 0.25],
  [value, 0.5],
  [value * RICE_STEP, 0.25],
];

/**
 * Every score an item can have if each of its numbers may be one step off; `null` without a complete set of
 * inputs, each a number above 0.
 */
export function outcomes(model: ScoreModel, inputs: Readonly<Record<string, number>>): RatioOutcomes | null {
  if (model === 'wsjf') {
    const { ubv, tc, rroe, size } = inputs;
    if (!usable(ubv) || !usable(tc) || !usable(rroe) || !usable(size)) return null;
    const off = (value: number): Distribution => stepsOff(value, WSJF_STEPS, 'medium');
    return wsjfOutcomes({ ubv: off(ubv), tc: off(tc), rroe: off(rroe), size: off(size) });
  }
  const { reach, impact, confidence, effort } = inputs;
  if (!usable(reach) || !usable(impact) || !usable(confidence) || !usable(effort)) return null;
  return riceOutcomes({
    reach: byHalf(reach),
    impact: stepsOff(impact, IMPACT_STEPS, 'medium'),
    confidence: stepsOff(confidenceFraction(confidence), CONFIDENCE_STEPS, 'medium'),
    effort: byHalf(effort),
  });
}

const usable = (value: number | undefined): value is number => value !== undefined && Number.isFinite(value) && value > 0;
