/** Scale of SAFe's relative method, "modified Fibonacci" (reference: Packt, SAFe Coaches Handbook, ch. 8). */
export const WSJF_SCALE = [1, 2, 3, 5, 8, 13, 20] as const;

/** Impact steps of RICE (Intercom): massive, high, medium, low, minimal. */
export const RICE_IMPACT = [3, 2, 1, 0.5, 0.25] as const;
/** Confidence steps of RICE (Intercom), as fractions. */
export const RICE_CONFIDENCE = [1, 0.8, 0.5] as const;

export type ScoreModel = 'wsjf' | 'rice';

/** Inputs of WSJF. Keys are the ones stored and exchanged: user-business value, time criticality, risk reduction and opportunity enablement, job size. */
export type WsjfInput = 'ubv' | 'tc' | 'rroe' | 'size';
export type RiceInput = 'reach' | 'impact' | 'confidence' | 'effort';
export type ScoreInput = WsjfInput | RiceInput;
/** A missing input is absent or `null`; it is never 0. */
export type WsjfInputs = { readonly [K in WsjfInput]?: number | null };
export type RiceInputs = { readonly [K in RiceInput]?: number | null };

/** The four states of a score. A missing input never becomes a number. */
export type Score<I extends string = ScoreInput> =
  | { readonly kind: 'scored'; readonly value: number; readonly costOfDelay?: number }
  /** Some inputs are missing; `bounds` is what the score could become on the scale, where the model has one. */
  | { readonly kind: 'incomplete'; readonly missing: readonly I[]; readonly bounds: readonly [number, number] | null }
  | { readonly kind: 'not-scored' }
  | { readonly kind: 'invalid'; readonly input: I; readonly reason: 'not-positive' | 'not-a-number' | 'off-scale' };
