import type { Score } from '../../shared/score.ts';
import { combineInputs } from './combine-inputs.ts';
import { judgeInput } from './input.ts';

/** Inputs of ICE, each 1 to 10. */
export type IceInput = 'impact' | 'confidence' | 'ease';

/** Inputs of ICE in the order in which they are shown and reported. */
const ICE_INPUTS = ['impact', 'confidence', 'ease'] as const satisfies readonly IceInput[];

type Triple = Readonly<Record<IceInput, number>>;

/**
 * The formulas that go by the name ICE (metrics reference 1.3, each with its source there). They disagree
 * on order, so the variant is a setting and stands beside the number.
 */
export const ICE_VARIANTS = {
  product: ({ impact, confidence, ease }: Triple): number => impact * confidence * ease,
  mean: ({ impact, confidence, ease }: Triple): number => (impact + confidence + ease) / 3,
  sum: ({ impact, confidence, ease }: Triple): number => impact + confidence + ease,
  product10: ({ impact, confidence, ease }: Triple): number => (impact * confidence * ease) / 10,
  product3: ({ impact, confidence, ease }: Triple): number => (impact * confidence * ease) / 3,
  /** The third input is an effort here: more of it is worse. */
  overEffort: ({ impact, confidence, ease }: Triple): number => (impact * confidence) / ease,
} as const;

/** Name of one of the formulas. */
export type IceVariant = keyof typeof ICE_VARIANTS;

const ENDS = { impact: [1, 10], confidence: [1, 10], ease: [1, 10] } as const;

/**
 * ICE (Sean Ellis): impact, confidence and ease, each 1 to 10, higher first.
 * @param variant Which of the formulas; the product unless a project says otherwise.
 * @returns Never 0, NaN or infinity; with a missing input the bounds over 1 to 10.
 */
export function scoreIce(inputs: { readonly [K in IceInput]?: number | null }, variant: IceVariant = 'product'): Score<IceInput> {
  const states = { impact: judgeInput(inputs.impact), confidence: judgeInput(inputs.confidence), ease: judgeInput(inputs.ease) };
  return combineInputs(ICE_INPUTS, states, ENDS, variant === 'overEffort' ? ['ease'] : [], ICE_VARIANTS[variant]);
}
