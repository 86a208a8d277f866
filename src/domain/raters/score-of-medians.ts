import { type Score, WSJF_SCALE, type WsjfInput } from '../../shared/score.ts';
import { scoreWsjf, WSJF_INPUTS } from '../scoring/wsjf.ts';
import { quantile7 } from '../stats/quantile7.ts';
import { medianOnScale } from './median-on-scale.ts';

/** One person's numbers; absent ones are `null`. */
export type Rating = Readonly<Record<WsjfInput, number | null>>;

/** The score of a round, and the number that it is not. */
export interface RoundScore {
  readonly score: Score<WsjfInput>;
  /** Median of the personal scores, of complete ones; shown nowhere as the score: it explains itself by no numbers. */
  readonly medianOfScores: number | null;
}

/**
 * Score of several people: the median of each component on its scale, then the formula. A component off the scale
 * (points as size) takes the lower of the two middle ratings. Source: metrics reference 1.10.
 */
export function scoreOfMedians(raters: readonly Rating[]): RoundScore {
  const medians = WSJF_INPUTS.map((input) => [input, componentMedian(raters.map((rater) => rater[input]))] as const);
  const personal = raters.map((rater) => scoreWsjf(rater)).flatMap((score) => (score.kind === 'scored' ? [score.value] : []));
  return { score: scoreWsjf(Object.fromEntries(medians)), medianOfScores: quantile7(personal, 0.5) };
}

function componentMedian(ratings: readonly (number | null)[]): number | null {
  const onScale = medianOnScale(ratings, WSJF_SCALE);
  if (onScale.kind === 'agreed') return onScale.result.median;
  const given = ratings.filter((rating) => rating !== null).toSorted((a, b) => a - b);
  return given[Math.ceil(given.length / 2) - 1] ?? null;
}
