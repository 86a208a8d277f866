/** A finite distribution: amounts in ascending order with their probabilities, which add up to 1. */
export interface Distribution {
  readonly amounts: readonly number[];
  readonly chances: readonly number[];
}

/** More different sums than this are no game with a few samples any more: simulate instead. */
const MOST_SUMS = 200_000;

/**
 * The exact distribution of what `periods` periods finish together when each is drawn from the samples, all
 * equally likely and independent: what a Monte Carlo simulation of past throughput comes near to.
 * @param samples Finished amounts, whole numbers of at least 0.
 * @param periods Whole number, 1 to 100.
 * @returns `null` for other samples or periods, or when there would be more than 200,000 different sums.
 */
export function throughputSum(samples: readonly number[], periods: number): Distribution | null {
  if (samples.length === 0 || !samples.every((one) => Number.isInteger(one) && one >= 0)) return null;
  if (!Number.isInteger(periods) || periods < 1 || periods > 100 || Math.max(...samples) * periods > MOST_SUMS) return null;
  const one = new Map<number, number>();
  for (const sample of samples) one.set(sample, (one.get(sample) ?? 0) + 1 / samples.length);
  let sum: ReadonlyMap<number, number> = one;
  for (let period = 1; period < periods; period += 1) sum = added(sum, one);
  const amounts = [...sum.keys()].sort((a, b) => a - b);
  return { amounts, chances: amounts.map((amount) => sum.get(amount) ?? 0) };
}

function added(sum: ReadonlyMap<number, number>, one: ReadonlyMap<number, number>): ReadonlyMap<number, number> {
  const next = new Map<number, number>();
  for (const [amount, chance] of sum)
    for (const [more, share] of one) next.set(amount + more, (next.get(amount + more) ?? 0) + chance * share);
  return next;
}

/** Quantile by inverse CDF: the smallest amount that is not exceeded with probability `q` (0 to 1). */
export function distributionQuantile({ amounts, chances }: Distribution, q: number): number {
  let sum = 0;
  for (const [at, amount] of amounts.entries()) {
    sum += chances[at] ?? 0;
    if (sum >= q - 1e-12) return amount;
  }
  return amounts.at(-1) ?? 0;
}

/** Probability (0 to 1) of at least `amount`. */
export const chanceOfAtLeast = ({ amounts, chances }: Distribution, amount: number): number =>
  Math.min(
    1,
    amounts.reduce((sum, one, at) => (one >= amount ? sum + (chances[at] ?? 0) : sum), 0),
  );
