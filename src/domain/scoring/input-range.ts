import type { InputState } from './input.ts';

/**
 * Judges an input whose range has ends and may contain 0, such as an answer from 0 to 10.
 * `null` and `undefined` are missing; what is outside is refused, never clamped.
 * @param least Included.
 * @param most Included.
 */
export function judgeRange(raw: number | null | undefined, least: number, most: number): InputState {
  if (raw === null || raw === undefined) return { kind: 'missing' };
  if (typeof raw !== 'number' || !Number.isFinite(raw)) return { kind: 'invalid', reason: 'not-a-number' };
  return raw < least || raw > most ? { kind: 'invalid', reason: 'off-scale' } : { kind: 'given', value: raw };
}
