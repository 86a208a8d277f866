import { normal, type Random } from '../../src/domain/forecast/random.ts';

/** One draw from the gamma distribution with this shape and scale 1 (Marsaglia and Tsang 2000). */
export function gamma(shape: number, random: Random): number {
  if (shape < 1) return gamma(shape + 1, random) * random() ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const z = normal(random);
    const cube = (1 + c * z) ** 3;
    if (cube > 0 && Math.log(1 - random()) < (z * z) / 2 + d - d * cube + d * Math.log(cube)) return d * cube;
  }
}

/** Above this mean a rounded normal number is the same for all that a promise can tell. */
const MANY = 30;

/** One draw from the Poisson distribution (Knuth's product for small means). */
export function poisson(mean: number, random: Random): number {
  if (mean > MANY) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal(random)));
  const limit = Math.exp(-mean);
  let count = -1;
  for (let product = 1; product > limit || count < 0; product *= random()) count += 1;
  return count;
}
