import { scoreRice, RICE_INPUTS } from '../domain/scoring/rice.ts';
import { scoreWsjf, WSJF_INPUTS } from '../domain/scoring/wsjf.ts';
import type { SaveScore } from '../shared/contract.ts';
import { assertNever, type AppError } from '../shared/result.ts';
import { RICE_CONFIDENCE, RICE_IMPACT, WSJF_SCALE } from '../shared/score.ts';

/** Larger than any reach or size that means something; keeps the property small. */
const LARGEST = 1_000_000_000;

type Refusal = Extract<AppError, { kind: 'bad-request' }>;
const refuse = (field: string, message: string): Refusal => ({ kind: 'bad-request', field: `inputs.${field}`, message });

/** Inputs with fixed steps; the others take any number above 0. Job size may come from a field with its own scale. */
const STEPS: Readonly<Record<string, readonly number[]>> = {
  ubv: WSJF_SCALE,
  tc: WSJF_SCALE,
  rroe: WSJF_SCALE,
  impact: RICE_IMPACT,
  confidence: RICE_CONFIDENCE,
};

const inputsOf = (model: SaveScore['model']): readonly string[] => {
  switch (model) {
    case 'wsjf':
      return WSJF_INPUTS;
    case 'rice':
      return RICE_INPUTS;
    default:
      return assertNever(model);
  }
};

/** Never believes a screen: names that belong to the model, numbers on their scale, nothing that cannot be scored. @returns `null` when all is well. */
export function checkScore({ model, inputs, sources }: Pick<SaveScore, 'model' | 'inputs' | 'sources'>): Refusal | null {
  const names = inputsOf(model);
  for (const [name, value] of Object.entries(inputs)) {
    if (!names.includes(name)) return refuse(name, `is no input of ${model}`);
    const steps = STEPS[name];
    if (steps !== undefined && !steps.includes(value)) return refuse(name, `must be one of ${steps.join(', ')}`);
    if (!(value > 0 && value <= LARGEST)) return refuse(name, 'must be more than 0');
  }
  const stray = Object.keys(sources).find((name) => inputs[name] === undefined);
  if (stray !== undefined) return { kind: 'bad-request', field: `sources.${stray}`, message: 'names an input that has no value' };
  const score = model === 'wsjf' ? scoreWsjf(inputs) : scoreRice(inputs);
  if (score.kind === 'invalid') return refuse(score.input, score.reason);
  return score.kind === 'not-scored' ? { kind: 'bad-request', field: 'inputs', message: 'At least one input is needed.' } : null;
}
