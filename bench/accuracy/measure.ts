import type { Verdict } from './tally.ts';

/** A question that labels can answer. */
export interface Measure {
  readonly name: string;
  /** The rules that it speaks of: their pages quote it. */
  readonly rules: readonly string[];
  readonly verdicts: () => Iterable<Verdict>;
}
