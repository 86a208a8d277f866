import type { Labels } from './labels.ts';
import type { Verdict } from './tally.ts';

/** A question that labels can answer. */
export interface Measure {
  readonly name: string;
  /** The rules that it speaks of: their pages quote it. */
  readonly rules: readonly string[];
  /** None where the labels have no row of the kind. */
  readonly verdicts: (labels: Labels) => Iterable<Verdict>;
}
