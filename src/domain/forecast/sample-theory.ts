/**
 * How often the next period reaches the q-quantile of n past ones, if all of them are alike: what a plain Monte
 * Carlo forecast really promises. P(next ≥ x₍⌈qn⌉₎) = 1 - ⌈qn⌉ / (n + 1): with 8 periods "85 %" is 78 %.
 * @param n Whole number of past periods, at least 1.
 * @param q Level from 0 to 1; 0.15 for "at least, 85 % sure".
 * @returns Share from 0 to 1; `null` for anything else.
 */
export function bootstrapCoverage(n: number, q: number): number | null {
  if (!Number.isInteger(n) || n < 1 || !(q >= 0 && q <= 1)) return null;
  return 1 - Math.ceil(q * n - 1e-9) / (n + 1);
}

/**
 * How often the next period lies between the least and the most of n past ones, if all of them are alike:
 * (n - 1) / (n + 1) (Magennis, "Prediction Intervals").
 * @param n Whole number of past periods, at least 1.
 */
export const rangeCoverage = (n: number): number | null => (Number.isInteger(n) && n >= 1 ? (n - 1) / (n + 1) : null);
