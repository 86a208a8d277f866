/** A value and how likely it is. */
export type Weighted = readonly [value: number, probability: number];

/** Independent outcomes with probabilities that sum to 1. */
export type Distribution = readonly Weighted[];

/** Slack for probabilities that were divided and added up. */
const SLIP = 1e-9;

/** Beyond this, products of values could overflow. */
const LIMIT = 1e12;

/** Products of the same numbers in another order differ in the last digit: they are one value. */
const SAME = 1e-12;

/** True for at least one value, all at most 1e12 from 0, probabilities of at least 0 and a sum of 1. */
export const isDistribution = (outcomes: Distribution): boolean =>
  outcomes.length > 0 &&
  outcomes.every(([value, p]) => Math.abs(value) <= LIMIT && p >= 0 && p <= 1 + SLIP) &&
  Math.abs(outcomes.reduce((sum, [, p]) => sum + p, 0) - 1) <= SLIP;

/** A number without doubt. */
export const certain = (value: number): Distribution => [[value, 1]];

/** Adds up the probabilities of equal values; ascending by value, so that the order of the input does not matter. */
export function merge(outcomes: Distribution): Distribution {
  const sums = new Map<number, number>();
  for (const [value, p] of outcomes) sums.set(value, (sums.get(value) ?? 0) + p);
  return [...sums].sort((a, b) => a[0] - b[0]);
}

/** The same, when it is ascending already without any work. */
export const ascending = (outcomes: Distribution): Distribution =>
  outcomes.every(([value], at) => at === 0 || value > (outcomes[at - 1]?.[0] ?? value)) ? outcomes : merge(outcomes);

/**
 * Every pair of outcomes of two independent distributions, joined by `by`; at most |a| x |b| outcomes, ascending.
 * @param a Ascending, as `b`. @param by Must grow with both: a sum, or a product of values above 0.
 */
export function combine(a: Distribution, b: Distribution, by: (x: number, y: number) => number): Distribution {
  let joined: Distribution = [];
  for (const [x, p] of a) joined = zip(joined, b, (y) => by(x, y), p);
  return joined;
}

/** Merges the outcomes of `b`, changed by `to` and weighed by `p`, into an ascending list. */
function zip(list: Distribution, b: Distribution, to: (y: number) => number, p: number): Distribution {
  const merged: Weighted[] = [];
  let at = 0;
  for (const [y, q] of b) {
    const value = to(y);
    const slip = SAME * Math.abs(value);
    let next = list[at];
    while (next && next[0] < value - slip) {
      merged.push(next);
      at += 1;
      next = list[at];
    }
    const same = next && next[0] <= value + slip ? next : null;
    if (same) at += 1;
    merged.push([same?.[0] ?? value, (same?.[1] ?? 0) + p * q]);
  }
  for (; at < list.length; at += 1) merged.push(list[at] ?? [0, 0]);
  return merged;
}

/** Expected value. */
export const mean = (outcomes: Distribution): number => outcomes.reduce((sum, [value, p]) => sum + value * p, 0);

/**
 * Several people's numbers as one distribution: one of them drawn at random, so that real disagreement
 * stays in (metrics: "draw one rater at random per component").
 * @param each One distribution a person: what they said, with their own doubt around it. At least one.
 */
export const mixture = (each: readonly Distribution[]): Distribution =>
  merge(each.flatMap((one) => one.map(([value, p]): Weighted => [value, p / each.length])));
