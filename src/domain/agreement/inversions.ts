/** Pairs that stand the wrong way round. */
export interface Inversions {
  /** Pairs whose lower score stands first. */
  readonly discordant: number;
  /** All pairs of scored items. */
  readonly pairs: number;
  /** Kendall's tau-a: concordant minus discordant over all pairs, -1 to 1; `null` for fewer than two items. */
  readonly tau: number | null;
}

/**
 * Compares an order with falling scores (Kendall 1938). Ties are neither right nor wrong. Items without a score are left out.
 * @param scores Score of each item in the order in which they stand; `null`: not scored.
 */
export function inversions(scores: readonly (number | null)[]): Inversions {
  const scored = scores.filter((score): score is number => score !== null && Number.isFinite(score));
  const pairs = (scored.length * (scored.length - 1)) / 2;
  const [, discordant] = sortAndCount(scored);
  const counts = new Map<number, number>();
  for (const score of scored) counts.set(score, (counts.get(score) ?? 0) + 1);
  const tied = [...counts.values()].reduce((sum, count) => sum + (count * (count - 1)) / 2, 0);
  return { discordant, pairs, tau: pairs > 0 ? (pairs - tied - 2 * discordant) / pairs : null };
}

/** Sorts falling, and counts pairs that stood rising. */
function sortAndCount(values: readonly number[]): readonly [readonly number[], number] {
  if (values.length <= 1) return [values, 0];
  const middle = values.length >> 1;
  const [left, inLeft] = sortAndCount(values.slice(0, middle));
  const [right, inRight] = sortAndCount(values.slice(middle));
  const sorted: number[] = [];
  let count = inLeft + inRight;
  let at = 0;
  for (const value of left) {
    for (; at < right.length && (right[at] ?? 0) > value; at += 1) {
      sorted.push(right[at] ?? 0);
    }
    count += at;
    sorted.push(value);
  }
  return [[...sorted, ...right.slice(at)], count];
}

/** From this probability on, that an item belongs before another is worth saying. */
const SURE = 0.8;

/** A pair that stands the wrong way round, surely enough to say so. */
export interface ConfidentInversion<T> {
  /** Stands first, should not. */
  readonly first: T;
  readonly second: T;
  /** Probability that the second outranks the first, 0.8 to 1. */
  readonly probability: number;
}

/**
 * Pairs of an order where the later one outranks the earlier one with a probability of at least 0.8, and nothing explains it.
 * @param outranks Probability, 0 to 1, that the first argument outranks the second; `null` when one is not scored.
 * @param isExplained Whether a blocker or a fixed date asks for the first argument to stand before the second.
 */
export function confidentInversions<T>(
  order: readonly T[],
  outranks: (a: T, b: T) => number | null,
  isExplained: (first: T, second: T) => boolean,
): readonly ConfidentInversion<T>[] {
  return order.flatMap((first, at) =>
    order.slice(at + 1).flatMap((second) => {
      const probability = outranks(second, first);
      return probability === null || probability < SURE || isExplained(first, second) ? [] : [{ first, second, probability }];
    }),
  );
}
