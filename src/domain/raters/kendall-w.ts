/**
 * Kendall's coefficient of concordance with the correction for ties: W = 12 S / (m²(n³ - n) - m ΣT), T = Σ(t³ - t)
 * over groups of t equal ratings of one rater. 0: no agreement on the order; 1: all the same order.
 * @param matrix Rows raters, columns items; ratings or ranks in any unit, each rater's own.
 * @returns `null` with fewer than two raters or items, rows of different length, numbers that are not finite, or when
 *   all raters rate everything the same.
 */
export function kendallW(matrix: readonly (readonly number[])[]): number | null {
  const m = matrix.length;
  const n = matrix[0]?.length ?? 0;
  if (m < 2 || n < 2 || matrix.some((row) => row.length !== n || !row.every(Number.isFinite))) return null;
  const sums = Array.from({ length: n }, () => 0);
  let ties = 0;
  for (const row of matrix) {
    const { ranks, correction } = midranks(row);
    ranks.forEach((rank, at) => {
      sums[at] = (sums[at] ?? 0) + rank;
    });
    ties += correction;
  }
  const mean = (m * (n + 1)) / 2;
  const spread = sums.reduce((total, sum) => total + (sum - mean) ** 2, 0);
  const most = m * m * (n ** 3 - n) - m * ties;
  return most > 0 ? Math.min(1, (12 * spread) / most) : null;
}

/** True for a number that can be a W: a page that prints another one has miscounted. */
export const canBeW = (value: number): boolean => value >= 0 && value <= 1;

/** Ranks from 1, equals sharing the mean of theirs, and Σ(t³ - t) over the groups of equals. */
function midranks(row: readonly number[]): { readonly ranks: readonly number[]; readonly correction: number } {
  const places = row.map((value, at) => ({ value, at })).sort((a, b) => a.value - b.value);
  const ranks: number[] = [];
  let correction = 0;
  for (let from = 0; from < places.length; ) {
    let to = from + 1;
    while (to < places.length && places[to]?.value === places[from]?.value) to += 1;
    for (const { at } of places.slice(from, to)) ranks[at] = (from + 1 + to) / 2;
    correction += (to - from) ** 3 - (to - from);
    from = to;
  }
  return { ranks, correction };
}
