import { wilson } from '../../src/domain/stats/wilson.ts';

/** What a question found, held against labels. */
export interface Tally {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
}

/** One answer of the linter beside the label of the same thing. */
export interface Verdict {
  /** What was asked about, to be read where the answer is wrong. */
  readonly text: string;
  readonly found: boolean;
  readonly wanted: boolean;
}

/** Counts what was rightly found, wrongly found, and missed. */
export function tallyOf(verdicts: Iterable<Verdict>): Tally {
  const counts = { tp: 0, fp: 0, fn: 0 };
  for (const { found, wanted } of verdicts) {
    if (found && wanted) counts.tp += 1;
    if (found && !wanted) counts.fp += 1;
    if (!found && wanted) counts.fn += 1;
  }
  return counts;
}

/** A share with the 95 % interval of Wilson (1927); `null` when there is nothing to take a share of. */
export interface Share {
  readonly of: number;
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

function share(part: number, of: number): Share | null {
  const interval = wilson(part, of);
  return interval === null ? null : { of, value: part / of, low: interval.lo, high: interval.hi };
}

export const precisionOf = ({ tp, fp }: Tally): Share | null => share(tp, tp + fp);
export const recallOf = ({ tp, fn }: Tally): Share | null => share(tp, tp + fn);
