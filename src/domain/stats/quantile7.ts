/**
 * Quantile by linear interpolation (type 7 of Hyndman and Fan, as in R and spreadsheets).
 * @param q 0 to 1. @returns `null` for no values; between numbers that happened otherwise.
 */
export function quantile7(values: readonly number[], q: number): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * q;
  const low = sorted[Math.floor(at)];
  const high = sorted[Math.ceil(at)];
  return low === undefined || high === undefined ? null : low + (at - Math.floor(at)) * (high - low);
}
