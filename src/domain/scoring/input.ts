/**
 * Inputs outside this range are refused, so that no sum, product or ratio of four of them can
 * overflow to Infinity or underflow to 0: a score is a number that people can read, or none.
 */
const LEAST = 1e-6;
const MOST = 1e9;

/** One input as it was given: a number that can be used, nothing, or something that cannot be used. */
export type InputState =
  | { readonly kind: 'given'; readonly value: number }
  | { readonly kind: 'missing' }
  | { readonly kind: 'invalid'; readonly reason: 'not-positive' | 'not-a-number' | 'off-scale' };

/**
 * Judges one input. `null` and `undefined` are missing, never 0.
 * @param scale When given, only its values are allowed.
 */
export function judgeInput(raw: number | null | undefined, scale?: readonly number[]): InputState {
  if (raw === null || raw === undefined) return { kind: 'missing' };
  if (typeof raw !== 'number' || !Number.isFinite(raw)) return { kind: 'invalid', reason: 'not-a-number' };
  if (raw <= 0) return { kind: 'invalid', reason: 'not-positive' };
  const offScale = scale ? !scale.includes(raw) : raw < LEAST || raw > MOST;
  return offScale ? { kind: 'invalid', reason: 'off-scale' } : { kind: 'given', value: raw };
}

/** The first input that cannot be used, in the order given. */
export function firstInvalid<I extends string>(
  order: readonly I[],
  states: Readonly<Record<I, InputState>>,
): { readonly kind: 'invalid'; readonly input: I; readonly reason: 'not-positive' | 'not-a-number' | 'off-scale' } | null {
  for (const input of order) {
    const state = states[input];
    if (state.kind === 'invalid') return { kind: 'invalid', input, reason: state.reason };
  }
  return null;
}

/** Inputs without a value, in the order given. */
export function missingInputs<I extends string>(order: readonly I[], states: Readonly<Record<I, InputState>>): readonly I[] {
  return order.filter((input) => states[input].kind === 'missing');
}

/** Least and most that one input can be: its value, or the ends of the scale while it is missing. */
export function inputBounds(state: InputState, lowest: number, highest: number): readonly [number, number] {
  return state.kind === 'given' ? [state.value, state.value] : [lowest, highest];
}
