import { type Score, WSJF_SCALE, type WsjfInput, type WsjfInputs } from '../../shared/score.ts';
import { firstInvalid, type InputState, inputBounds, judgeInput, missingInputs } from './input.ts';

/** Inputs of WSJF in the order in which they are shown and reported. */
export const WSJF_INPUTS = ['ubv', 'tc', 'rroe', 'size'] as const satisfies readonly WsjfInput[];

const LOWEST = WSJF_SCALE[0];
const HIGHEST = WSJF_SCALE[WSJF_SCALE.length - 1] ?? LOWEST;

/**
 * Weighted shortest job first: (value + time criticality + risk reduction and opportunity) / job size
 * (SAFe; Packt, SAFe Coaches Handbook, ch. 8). Higher goes first.
 *
 * Never 0, NaN or Infinity: a missing input makes the score incomplete, with the bounds it would
 * have if the missing inputs were anything from 1 to 20; a size of 0 makes it invalid.
 * @param scale When given, the three components must be on it. Size may come from an estimation
 *   field of its own scale and is never held to it.
 */
export function scoreWsjf(inputs: WsjfInputs, scale?: readonly number[]): Score<WsjfInput> {
  const states: Record<WsjfInput, InputState> = {
    ubv: judgeInput(inputs.ubv, scale),
    tc: judgeInput(inputs.tc, scale),
    rroe: judgeInput(inputs.rroe, scale),
    size: judgeInput(inputs.size),
  };
  const invalid = firstInvalid(WSJF_INPUTS, states);
  if (invalid) return invalid;
  const missing = missingInputs(WSJF_INPUTS, states);
  if (missing.length === WSJF_INPUTS.length) return { kind: 'not-scored' };
  const [ubv, tc, rroe, size] = WSJF_INPUTS.map((input) => inputBounds(states[input], LOWEST, HIGHEST)) as [Bounds, Bounds, Bounds, Bounds];
  const least = ubv[0] + tc[0] + rroe[0];
  const most = ubv[1] + tc[1] + rroe[1];
  if (missing.length > 0) return { kind: 'incomplete', missing, bounds: [least / size[1], most / size[0]] };
  return { kind: 'scored', value: least / size[0], costOfDelay: least };
}

type Bounds = readonly [number, number];
