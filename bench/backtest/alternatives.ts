import type { Random } from '../../src/domain/forecast/random.ts';
import { drawn, mean, oneOf, type Path, type Promise85, variance } from './draws.ts';
import { gamma, poisson } from './gamma-poisson.ts';
import type { Method } from './method.ts';

/** Runs of two periods are drawn together, so that a good one is followed by what followed it. */
export const blockBootstrap = (n: number, paths: number): Method => ({
  name: `block bootstrap (2) N=${n}`,
  promise(history, horizons, seed) {
    const recent = history.slice(-n);
    const begin = (random: Random): Path => {
      let at = -1;
      return () => {
        const second = at >= 0;
        const index = second ? (at + 1) % recent.length : Math.floor(random() * recent.length);
        at = second ? -1 : index;
        return recent[index] ?? 0;
      };
    };
    return drawn(begin, horizons, seed, paths);
  },
});

/** Each drawn period goes back twice: what a path saw once it sees more often. With one period it is the plain bootstrap. */
export const polyaUrn = (n: number, paths: number): Method => ({
  name: `Pólya-urn bootstrap N=${n}`,
  promise(history, horizons, seed) {
    const recent = history.slice(-n);
    const begin = (random: Random): Path => {
      const urn = [...recent];
      return () => {
        const amount = oneOf(urn, random);
        urn.push(amount);
        return amount;
      };
    };
    const promises = drawn(begin, horizons, seed, paths);
    return horizons.map((k, index) => (k === 1 ? null : (promises[index] ?? null)));
  },
});

/** Counts that vary more than chance: mean and variance of the last n; each path draws its own mean, as far as n periods leave it open. */
export const negativeBinomial = (n: number, paths: number): Method => ({
  name: `negative binomial N=${n}`,
  promise(history, horizons, seed) {
    const recent = history.slice(-n);
    const center = mean(recent);
    if (center <= 0) return horizons.map(() => ({ low: 0, middle: 0, high: 0 }));
    const spread = Math.max(variance(recent), center * 1.05);
    const shape = center ** 2 / (spread - center);
    const certainty = (recent.length * center ** 2) / spread;
    const begin = (random: Random): Path => {
      const own = (center * gamma(certainty, random)) / certainty;
      return () => poisson((own * gamma(shape, random)) / shape, random);
    };
    return drawn(begin, horizons, seed, paths);
  },
});

/** 85 % point of the normal distribution. */
const Z85 = 1.036;

/** Mean and deviation of the last n, as if both were known. For one period: nobody says it for more. */
export const normalBand = (n: number): Method => ({
  name: `normal mean ± 1.04 s, N=${n}`,
  promise(history, horizons) {
    const recent = history.slice(-n);
    const middle = mean(recent);
    const half = Z85 * Math.sqrt(variance(recent));
    return horizons.map((k) => (k === 1 ? { low: Math.max(0, middle - half), middle, high: middle + half } : null));
  },
});

/** Fewer of the team's own ratios than this say nothing about one in seven. */
const FEWEST_RATIOS = 8;

/** The team's own past: how k periods related to the mean of the n before them (n / 2 at the beginning), at each moment. */
export const conformal = (n: number): Method => ({
  name: `conformal (own past ratios) N=${n}`,
  promise(history, horizons) {
    const level = mean(history.slice(-n));
    return horizons.map((k) => {
      const ratios = pastRatios(history, n, k);
      return ratios.length < FEWEST_RATIOS ? null : scaled(ratios, level * k);
    });
  },
});

function pastRatios(history: readonly number[], n: number, k: number): readonly number[] {
  const ratios: number[] = [];
  for (let at = n / 2; at + k <= history.length; at += 1) {
    const before = mean(history.slice(Math.max(0, at - n), at));
    if (before > 0) ratios.push(mean(history.slice(at, at + k)) / before);
  }
  return ratios.toSorted((a, b) => a - b);
}

function scaled(ratios: readonly number[], by: number): Promise85 {
  const ratioAt = (q: number): number => (ratios[Math.max(0, Math.ceil(q * ratios.length - 1e-9) - 1)] ?? 0) * by;
  return { low: ratioAt(0.15), middle: ratioAt(0.5), high: ratioAt(0.85) };
}
