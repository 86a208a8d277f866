import { RICE_CONFIDENCE, RICE_IMPACT, type ScoreModel, WSJF_SCALE } from '../../shared/score.ts';
import { combine, type Distribution } from '../uncertainty/distribution.ts';
import type { RatioOutcomes } from '../uncertainty/ratio-outcomes.ts';
import { stepsOff } from '../uncertainty/steps.ts';
import { confidenceFraction } from './rice.ts';

const RICE_STEP = 1.5;
const sorted = (scale: readonly number[]): readonly number[] => [...scale].sort((a, b) => a - b);
const WSJF_STEPS = sorted(WSJF_SCALE);
const IMPACT_STEPS = sorted(RICE_IMPACT);
const CONFIDENCE_STEPS = sorted(RICE_CONFIDENCE);

/**
 * What numbers on a scale give is asked again and again in a long list: kept per combination of steps, 343 for the
 * three parts of WSJF and 15 for impact and confidence. Numbers off the scale are worked out each time.
 */
const kept = { wsjf: new Map<number, Distribution>(), rice: new Map<number, Distribution>() };

/**
 * Reach and effort of RICE have no scale: one step is taken as half as much again, or two thirds. Together they are
 * the effort for each person reached: both off in the same direction leave it as it is, in opposite ones move it by two steps.
 */
const perPersonReached = (reach: number, effort: number): Distribution => {
  const value = effort / reach;
  return [
    [value / (RICE_STEP * RICE_STEP), 0.0625],
    [value / RICE_STEP, 0.25],
    [value, 0.375],
    [value * RICE_STEP, 0.25],
    [value * RICE_STEP * RICE_STEP, 0.0625],
  ];
};

/**
 * Every score an item can have if each of its numbers may be one step off; `null` without a complete set of
 * inputs, each a number above 0.
 */
export function outcomes(model: ScoreModel, inputs: Readonly<Record<string, number>>): RatioOutcomes | null {
  if (model === 'wsjf') {
    const { ubv, tc, rroe, size } = inputs;
    if (!usable(ubv) || !usable(tc) || !usable(rroe) || !usable(size)) return null;
    return { gains: costsOfDelay(ubv, tc, rroe), efforts: stepsOff(size, WSJF_STEPS, 'medium') };
  }
  const { reach, impact, confidence, effort } = inputs;
  if (!usable(reach) || !usable(impact) || !usable(confidence) || !usable(effort)) return null;
  return { gains: surePerPerson(impact, confidenceFraction(confidence)), efforts: perPersonReached(reach, effort) };
}

function costsOfDelay(ubv: number, tc: number, rroe: number): Distribution {
  const [i, j, k] = [WSJF_STEPS.indexOf(ubv), WSJF_STEPS.indexOf(tc), WSJF_STEPS.indexOf(rroe)];
  const off = (value: number): Distribution => stepsOff(value, WSJF_STEPS, 'medium');
  const make = (): Distribution => combine(combine(off(ubv), off(tc), add), off(rroe), add);
  return Math.min(i, j, k) < 0 ? make() : keep(kept.wsjf, (i * WSJF_STEPS.length + j) * WSJF_STEPS.length + k, make);
}

function surePerPerson(impact: number, confidence: number): Distribution {
  const [i, j] = [IMPACT_STEPS.indexOf(impact), CONFIDENCE_STEPS.indexOf(confidence)];
  const make = (): Distribution =>
    combine(stepsOff(impact, IMPACT_STEPS, 'medium'), stepsOff(confidence, CONFIDENCE_STEPS, 'medium'), times);
  return Math.min(i, j) < 0 ? make() : keep(kept.rice, i * CONFIDENCE_STEPS.length + j, make);
}

function keep(where: Map<number, Distribution>, key: number, make: () => Distribution): Distribution {
  const known = where.get(key);
  if (known) return known;
  const made = make();
  where.set(key, made);
  return made;
}

const usable = (value: number | undefined): value is number => value !== undefined && Number.isFinite(value) && value > 0;

function add(x: number, y: number): number {
  return x + y;
}

function times(x: number, y: number): number {
  return x * y;
}
