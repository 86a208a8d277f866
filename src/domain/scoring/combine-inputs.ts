import type { Score } from '../../shared/score.ts';
import { firstInvalid, type InputState, inputBounds, missingInputs } from './input.ts';

/** Ends of the scale of each input: what a missing one can be. `null` when there are none, as for reach. */
export type Ends<I extends string> = Readonly<Record<I, readonly [least: number, most: number] | null>>;

/**
 * The four states for any formula that is monotonic in each of its inputs.
 * Invalid names the first input, in the order given, that cannot be used; all missing is not scored; some
 * missing is incomplete, with the least and the most the formula can give, while every missing input has ends.
 * @param falling Inputs that lower the score when they grow (effort).
 */
export function combineInputs<I extends string>(
  order: readonly I[],
  states: Readonly<Record<I, InputState>>,
  ends: Ends<I>,
  falling: readonly I[],
  formula: (values: Readonly<Record<I, number>>) => number,
): Score<I> {
  const invalid = firstInvalid(order, states);
  if (invalid) return invalid;
  const missing = missingInputs(order, states);
  if (missing.length === order.length) return { kind: 'not-scored' };
  if (missing.some((input) => ends[input] === null)) return { kind: 'incomplete', missing, bounds: null };
  const at = (side: 0 | 1): number => {
    const values = order.map((input) => {
      const [least, most] = ends[input] ?? [1, 1];
      const end = falling.includes(input) ? 1 - side : side;
      return [input, inputBounds(states[input], least, most)[end === 0 ? 0 : 1]] as const;
    });
    return formula(Object.fromEntries(values) as Record<I, number>);
  };
  return missing.length > 0 ? { kind: 'incomplete', missing, bounds: [at(0), at(1)] } : { kind: 'scored', value: at(0) };
}
