/** What a difference between two ratings means: only that they differ, how many ratings lie between, or how far apart they are. */
export type Level = 'nominal' | 'ordinal' | 'interval';

/** Ratings, rows raters and columns items; `null` where someone did not rate. */
export type RatingMatrix = readonly (readonly (number | null)[])[];

/**
 * Krippendorff's alpha: 1 - observed over expected disagreement. 1 is full agreement, 0 what chance gives, below 0
 * worse than chance.
 *
 * alpha = 1 - (n - 1) Σ o_ck δ² / Σ n_c n_k δ², o_ck = Σ over items (pairs c, k within the item) / (m_u - 1);
 * ordinal δ = Σ n_g from c to k - (n_c + n_k) / 2, interval δ = c - k, nominal δ = 1. Items with fewer than two ratings
 * are dropped. Source: Krippendorff; values of his "C" data as in R's irr.
 * @returns `null` when there is nothing to disagree on: no item with two ratings, or all ratings the same.
 */
export function krippendorffAlpha(matrix: RatingMatrix, level: Level): number | null {
  return alphaOf(unitsOf(matrix), level);
}

/** Ratings of each item that has at least two. */
export function unitsOf(matrix: RatingMatrix): readonly (readonly number[])[] {
  const width = Math.max(0, ...matrix.map((row) => row.length));
  const units = Array.from({ length: width }, (_, item) => matrix.flatMap((row) => usable(row[item])));
  return units.filter((ratings) => ratings.length > 1);
}

/** Squares of what lies beyond could overflow; no scale reaches it. */
const LIMIT = 1e12;

const usable = (rating: number | null | undefined): readonly number[] =>
  typeof rating === 'number' && Math.abs(rating) <= LIMIT ? [rating] : [];

/** The same from the ratings of each item. */
export function alphaOf(units: readonly (readonly number[])[], level: Level): number | null {
  const values = [...new Set(units.flat())].sort((a, b) => a - b);
  const place = new Map(values.map((value, at) => [value, at]));
  // Each rating of an item stands in m - 1 pairs, each weighing 1 / (m - 1): its value counts 1.
  const counts = values.map(() => 0);
  for (const rating of units.flat()) counts[place.get(rating) ?? 0] = (counts[place.get(rating) ?? 0] ?? 0) + 1;
  const n = counts.reduce((sum, count) => sum + count, 0);
  const squared = distances(values, counts, level);
  const between = (a: number, b: number): number => squared[place.get(a) ?? 0]?.[place.get(b) ?? 0] ?? 0;
  let observed = 0;
  for (const unit of units) {
    let within = 0;
    for (const a of unit) for (const b of unit) within += between(a, b);
    observed += within / (unit.length - 1);
  }
  let expected = 0;
  counts.forEach((own, c) => counts.forEach((other, k) => (expected += own * other * (squared[c]?.[k] ?? 0))));
  return expected > 0 ? 1 - ((n - 1) * observed) / expected : null;
}

function distances(values: readonly number[], counts: readonly number[], level: Level): readonly (readonly number[])[] {
  const upTo = [0];
  for (const count of counts) upTo.push((upTo.at(-1) ?? 0) + count);
  return values.map((value, c) =>
    values.map((other, k) => {
      if (c === k) return 0;
      if (level === 'nominal') return 1;
      if (level === 'interval') return (value - other) ** 2;
      const [low, high] = c < k ? [c, k] : [k, c];
      const from = (upTo[high + 1] ?? 0) - (upTo[low] ?? 0);
      return (from - ((counts[c] ?? 0) + (counts[k] ?? 0)) / 2) ** 2;
    }),
  );
}
