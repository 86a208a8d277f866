import { wilson } from './wilson.ts';

/** A difference of two shares with its 95 % interval, in shares: 0.031 is 3.1 points. */
export interface ShareDifference {
  readonly diff: number;
  readonly lo: number;
  readonly hi: number;
}

/**
 * Difference of two independent shares, second minus first, with Newcombe's hybrid score interval
 * (Newcombe 1998, Statistics in Medicine 17:873, method 10): made from the two Wilson intervals.
 * @param k1 Cases that hold in the first sample, 0 to n1. @param k2 Cases that hold in the second, 0 to n2.
 * @returns `null` when a sample is empty or its counts cannot be.
 */
export function newcombe(k1: number, n1: number, k2: number, n2: number): ShareDifference | null {
  const first = wilson(k1, n1);
  const second = wilson(k2, n2);
  if (!first || !second) return null;
  const p1 = k1 / n1;
  const p2 = k2 / n2;
  const diff = p2 - p1;
  return { diff, lo: diff - Math.hypot(p2 - second.lo, first.hi - p1), hi: diff + Math.hypot(second.hi - p2, p1 - first.lo) };
}
