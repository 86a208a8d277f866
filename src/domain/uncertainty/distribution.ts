/** A value and how likely it is. */
export type Weighted = readonly [value: number, probability: number];

/** Independent outcomes with probabilities that sum to 1. */
export type Distribution = readonly Weighted[];

/** Slack for probabilities that were divided and added up. */
const SLIP = 1e-9;

/** True for at least one finite value, probabilities of at least 0 and a sum of 1. */
export const isDistribution = (outcomes: Distribution): boolean =>
  outcomes.length > 0 &&
  outcomes.every(([value, p]) => Number.isFinite(value) && p >= 0 && p <= 1 + SLIP) &&
  Math.abs(outcomes.reduce((sum, [, p]) => sum + p, 0) - 1) <= SLIP;

/** A number without doubt. */
export const certain = (value: number): Distribution => [[value, 1]];

/** Adds up the probabilities of equal values; ascending by value, so that the order of the input does not matter. */
export function merge(outcomes: Distribution): Distribution {
  const sums = new Map<number, number>();
  for (const [value, p] of outcomes) sums.set(value, (sums.get(value) ?? 0) + p);
  return [...sums].sort((a, b) => a[0] - b[0]);
}

/** Every pair of outcomes of two independent distributions, joined by `by`; at most |a| x |b| outcomes. */
export function combine(a: Distribution, b: Distribution, by: (x: number, y: number) => number): Distribution {
  const joined: Weighted[] = [];
  for (const [x, p] of a) for (const [y, q] of b) joined.push([by(x, y), p * q]);
  return merge(joined);
}

/** Expected value. */
export const mean = (outcomes: Distribution): number => outcomes.reduce((sum, [value, p]) => sum + value * p, 0);

/**
 * Several people's numbers as one distribution: one of them drawn at random, so that real disagreement
 * stays in (metrics: "draw one rater at random per component").
 * @param each One distribution a person: what they said, with their own doubt around it. At least one.
 */
export const mixture = (each: readonly Distribution[]): Distribution => merge(each.flatMap((one) => one.map(([value, p]): Weighted => [value, p / each.length])));
