/**
 * Two-sided exact binomial test of “each case is as likely to fall on either side”.
 * @param k Cases on one side, a whole number from 0 to n. @param n All cases, a whole number.
 * @returns the probability, 0 to 1, of a split at least as uneven as this one; 1 without cases; `null` for counts that cannot be.
 */
export function twoSidedBinomial(k: number, n: number): number | null {
  if (!Number.isInteger(k) || !Number.isInteger(n) || k < 0 || k > n) return null;
  const smaller = Math.min(k, n - k);
  const middle = Math.floor(n / 2);
  // Weights relative to the middle one: nothing overflows, and what underflows is negligible.
  let weight = 1;
  let half = 0;
  let tail = 0;
  for (let at = middle; at >= 0 && weight > 0; at -= 1) {
    half += weight;
    if (at <= smaller) tail += weight;
    weight *= at / (n - at + 1);
  }
  const all = n % 2 === 0 ? 2 * half - 1 : 2 * half;
  return Math.min(1, (2 * tail) / all);
}
