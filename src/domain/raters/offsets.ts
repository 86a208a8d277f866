import { quantile7 } from '../stats/quantile7.ts';
import type { RatingMatrix } from './krippendorff.ts';

/** How one rater stands to the others; raters are positions, never names. */
export interface RaterOffset {
  readonly rater: number;
  /** Items that this rater and at least one other rated. */
  readonly items: number;
  /** Median of (own position - median position of the others), in steps; above 0 rates higher. `null` without such items. */
  readonly steps: number | null;
}

/**
 * Offset of each rater in steps of the scale: a steady offset is a habit to talk about, not a different view of an item.
 * @param matrix Rows raters, columns items. @param scale Ascending; a rating off the scale is left out.
 */
export function raterOffsets(matrix: RatingMatrix, scale: readonly number[]): readonly RaterOffset[] {
  const positions = matrix.map((row) => row.map((rating) => (rating === null ? -1 : scale.indexOf(rating))));
  return positions.map((own, rater) => {
    const offs = own.flatMap((position, item) => {
      const others = positions.flatMap((row, other) => (other !== rater && (row[item] ?? -1) >= 0 ? [row[item] ?? 0] : []));
      const middle = quantile7(others, 0.5);
      return position < 0 || middle === null ? [] : [position - middle];
    });
    return { rater, items: offs.length, steps: quantile7(offs, 0.5) };
  });
}
