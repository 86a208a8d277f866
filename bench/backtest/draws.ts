import { type Random, randomFrom } from '../../src/domain/forecast/random.ts';

/** What a method promises for the next k periods together: reached in 85, 50 and 15 % of cases, if it is right. */
export interface Promise85 {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

export const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Sample variance; `NaN` below two values. */
export const variance = (values: readonly number[]): number => {
  const center = mean(values);
  return values.reduce((sum, value) => sum + (value - center) ** 2, 0) / (values.length - 1);
};

/** One of the values, each as likely. */
export const oneOf = (values: readonly number[], random: Random): number => values[Math.floor(random() * values.length)] ?? 0;

const at = (sorted: Float64Array, q: number): number => sorted[Math.max(0, Math.ceil(q * sorted.length - 1e-9) - 1)] ?? 0;

/** One simulated future: gives the next period each time it is asked. */
export type Path = () => number;

/** @param begin Begins a path; what a path must remember lives in its closure. */
export function drawn(begin: (random: Random) => Path, horizons: readonly number[], seed: string, paths: number): readonly Promise85[] {
  const random = randomFrom(seed);
  const longest = Math.max(...horizons);
  const sums = new Map(horizons.map((k) => [k, new Float64Array(paths)]));
  for (let path = 0; path < paths; path += 1) {
    const next = begin(random);
    let sum = 0;
    for (let k = 1; k <= longest; k += 1) {
      sum += next();
      const of = sums.get(k);
      if (of) of[path] = sum;
    }
  }
  return horizons.map((k) => {
    const sorted = (sums.get(k) ?? new Float64Array(1)).toSorted();
    return { low: at(sorted, 0.15), middle: at(sorted, 0.5), high: at(sorted, 0.85) };
  });
}
