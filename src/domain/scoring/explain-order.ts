import type { ScoreInput, ScoreModel } from '../../shared/score.ts';
import { compareRatios, ratioOf } from './ratio.ts';
import { confidenceFraction } from './rice.ts';

/** One number on which two items differ; the texts make "smaller (3 against 5)" of it. */
export interface OrderReason {
  readonly input: ScoreInput;
  /** Value of the item that comes first; confidence as a fraction. */
  readonly first: number;
  readonly second: number;
  /** How many times the first item's score is higher for this difference alone; above 1 speaks for it, below 1 against it. */
  readonly factor: number;
}

/** Data for "A is above B: smaller (3 against 5) and more urgent (13 against 8), although less valuable". */
export interface OrderExplanation {
  readonly order: 'first-higher' | 'equal' | 'second-higher';
  /** What speaks for the first item, strongest first. */
  readonly because: readonly OrderReason[];
  /** What speaks against it, strongest first. */
  readonly although: readonly OrderReason[];
}

const INPUTS: Readonly<Record<ScoreModel, readonly ScoreInput[]>> = {
  wsjf: ['ubv', 'tc', 'rroe', 'size'],
  rice: ['reach', 'impact', 'confidence', 'effort'],
};

/**
 * Why one item's score is above another's: for every input in which they differ, what the first item's score
 * would lose with the second item's number there and all else as it is.
 * @returns `null` unless both are scored.
 */
export function explainOrder(
  model: ScoreModel,
  first: Readonly<Record<string, number>>,
  second: Readonly<Record<string, number>>,
): OrderExplanation | null {
  const [own, other] = [ratioOf(model, first), ratioOf(model, second)];
  if (!own || !other) return null;
  const reasons = INPUTS[model].flatMap((input): OrderReason[] => {
    const [a, b] = [valueOf(input, first), valueOf(input, second)];
    const swapped = ratioOf(model, { ...first, [input]: b });
    return a === b || !swapped ? [] : [{ input, first: a, second: b, factor: (own.gain * swapped.effort) / (own.effort * swapped.gain) }];
  });
  const order = compareRatios(own, other);
  return {
    order: order < 0 ? 'first-higher' : order > 0 ? 'second-higher' : 'equal',
    because: reasons.filter(({ factor }) => factor > 1).sort((a, b) => b.factor - a.factor),
    although: reasons.filter(({ factor }) => factor < 1).sort((a, b) => a.factor - b.factor),
  };
}

function valueOf(input: ScoreInput, inputs: Readonly<Record<string, number>>): number {
  const value = inputs[input] ?? 0;
  return input === 'confidence' ? confidenceFraction(value) : value;
}
