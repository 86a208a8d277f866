/**
 * Quantile of sorted numbers by inverse CDF (type 1 of Hyndman and Fan): always a number that happened.
 * @param sorted Ascending, at least one.
 * @param q 0 to 1.
 */
export function quantileSorted(sorted: ArrayLike<number>, q: number): number {
  const at = Math.min(sorted.length - 1, Math.max(0, Math.ceil(q * sorted.length - 1e-9) - 1));
  return sorted[at] ?? Number.NaN;
}

/** Median by inverse CDF: the lower of the two middle ones. `null` for none. */
export function median(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  return quantileSorted(
    [...values].sort((a, b) => a - b),
    0.5,
  );
}
