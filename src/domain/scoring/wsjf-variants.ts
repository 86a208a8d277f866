import { type Score, WSJF_SCALE, type WsjfInput, type WsjfInputs } from '../../shared/score.ts';
import { combineInputs } from './combine-inputs.ts';
import { judgeInput } from './input.ts';
import { scoreWsjf } from './wsjf.ts';

/**
 * Formulas that go by the name WSJF: the sum of three parts (SAFe), the product of value and time
 * criticality ("Arnold mod"), and the sum of these two (three-field extensions).
 */
export type WsjfVariant = 'sum' | 'product' | 'two-part-sum';

const INPUTS = ['ubv', 'tc', 'size'] as const satisfies readonly WsjfInput[];
const ENDS: readonly [number, number] = [WSJF_SCALE[0], WSJF_SCALE[WSJF_SCALE.length - 1] ?? WSJF_SCALE[0]];

/**
 * WSJF by a named variant; higher first. `sum` is `scoreWsjf`. The other two use value, time criticality
 * and size, and leave risk reduction out; their missing inputs are bounded by 1 to 20.
 * Sources: metrics reference 1.1, "variants to recognise on import".
 */
export function scoreWsjfVariant(inputs: WsjfInputs, variant: WsjfVariant): Score<WsjfInput> {
  if (variant === 'sum') return scoreWsjf(inputs);
  const cost = variant === 'product' ? (ubv: number, tc: number) => ubv * tc : (ubv: number, tc: number) => ubv + tc;
  const states = { ubv: judgeInput(inputs.ubv), tc: judgeInput(inputs.tc), size: judgeInput(inputs.size) };
  return combineInputs(INPUTS, states, { ubv: ENDS, tc: ENDS, size: ENDS }, ['size'], ({ ubv, tc, size }) => cost(ubv, tc) / size);
}
