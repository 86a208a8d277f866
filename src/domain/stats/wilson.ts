/** 97.5 % point of the normal distribution: both sides together leave 5 %. */
const Z95 = 1.959963984540054;

/** An interval of a share, both ends from 0 to 1. */
interface Interval {
  readonly lo: number;
  readonly hi: number;
}

/**
 * 95 % score interval of a share (Wilson 1927): honest for few cases, where k/n is not.
 * @param k Cases that hold, 0 to n.
 * @returns `null` without cases or for counts that cannot be.
 */
export function wilson(k: number, n: number): Interval | null {
  if (!Number.isFinite(k) || !Number.isFinite(n) || n <= 0 || k < 0 || k > n) return null;
  const z2 = Z95 * Z95;
  const share = k / n;
  const middle = (share + z2 / (2 * n)) / (1 + z2 / n);
  const half = (Z95 / (1 + z2 / n)) * Math.sqrt((share * (1 - share)) / n + z2 / (4 * n * n));
  return { lo: Math.max(0, middle - half), hi: Math.min(1, middle + half) };
}
