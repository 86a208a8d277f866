/** A corner of a desirability: raw value and how desirable it is, 0 to 1. */
export type Breakpoint = readonly [value: number, desirability: number];

/**
 * How desirable a raw value is: straight lines between breakpoints, level beyond the first and the last.
 * A target with two sides, such as "enough, but not too much", rises and falls again.
 * @param value Raw value in the unit of the breakpoints; `null` is missing and stays missing.
 * @param points In any order; of two at the same value the later one holds from there on.
 * @returns 0 to 1 where the breakpoints are; `null` for a missing value, one that is no number, or no breakpoint.
 */
export function desirability(value: number | null, points: readonly Breakpoint[]): number | null {
  const sorted = [...points].sort(([a], [b]) => a - b);
  const [first] = sorted;
  if (value === null || Number.isNaN(value) || !first || !sorted.every((point) => point.every(Number.isFinite))) return null;
  if (value < first[0]) return first[1];
  const at = sorted.findLastIndex(([x]) => x <= value);
  const left = sorted[at] ?? first;
  const right = sorted[at + 1];
  if (!right) return left[1];
  return left[1] + ((right[1] - left[1]) * (value - left[0])) / (right[0] - left[0]);
}
