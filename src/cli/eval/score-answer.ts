import type { Score } from '../../shared/score.ts';
import { assertNever } from '../../shared/result.ts';

/** A score in the words of the published oracles: `value` is always there, and a number only when scored. */
export function scoreAnswer(score: Score<string>): Readonly<Record<string, unknown>> {
  switch (score.kind) {
    case 'scored':
      return score.costOfDelay === undefined ? { value: score.value } : { cod: score.costOfDelay, value: score.value };
    case 'incomplete':
      return { status: 'incomplete', value: null, ...(score.bounds ? { bounds: score.bounds } : {}), missing: score.missing };
    case 'not-scored':
      return { status: 'unscored', value: null };
    case 'invalid':
      return { status: 'invalid', value: null, input: score.input, reason: score.reason };
    default:
      return assertNever(score);
  }
}
