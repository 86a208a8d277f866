import { howMany } from '../../src/domain/forecast/how-many.ts';
import { type Random, randomFrom } from '../../src/domain/forecast/random.ts';
import { simulate } from '../../src/domain/forecast/simulate.ts';
import { drawn, mean, oneOf, type Promise85, variance } from './draws.ts';

/** A way to forecast. `null` where the history does not suffice for it. */
export interface Method {
  readonly name: string;
  promise(history: readonly number[], horizons: readonly number[], seed: string): readonly (Promise85 | null)[];
}

/** The forecast that the app shows, as it shows it. */
export const rec = (paths: number): Method => ({
  name: 'REC',
  promise(history, horizons, seed) {
    const forecast = simulate(history, randomFrom(seed), { paths });
    return horizons.map((k) => (forecast ? howMany(forecast, k) : null));
  },
});

/** "Backlog divided by average velocity": one number, said as if it were sure. */
export const meanOfLast = (n: number): Method => ({
  name: `mean of last ${n}`,
  promise(history, horizons) {
    const point = mean(history.slice(-n));
    return horizons.map((k) => ({ low: k * point, middle: k * point, high: k * point }));
  },
});

/** Monte Carlo as it is usually done: the last n periods, each as likely, drawn independently. */
export const bootstrap = (n: number, paths: number): Method => ({
  name: `bootstrap N=${Number.isFinite(n) ? n : 'all'}`,
  promise(history, horizons, seed) {
    const recent = Number.isFinite(n) ? history.slice(-n) : history;
    return drawn((random) => () => oneOf(recent, random), horizons, seed, paths);
  },
});

/** The same with recent periods counting more: half after three. */
export const recencyBootstrap = (paths: number): Method => ({
  name: 'recency bootstrap',
  promise(history, horizons, seed) {
    const latest = history.toReversed();
    const weights = latest.map((_, age) => 0.5 ** (age / 3));
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const draw = (random: Random): number => {
      let left = random() * total;
      for (const [age, weight] of weights.entries()) {
        left -= weight;
        if (left < 0) return latest[age] ?? 0;
      }
      return latest.at(-1) ?? 0;
    };
    return drawn((random) => () => draw(random), horizons, seed, paths);
  },
});

/** 85 % points of Student's t, by degrees of freedom. */
const T85: Readonly<Record<number, number>> = { 2: 1.386, 3: 1.25, 4: 1.19, 5: 1.156, 6: 1.134, 7: 1.119 };

/** The fallback for spreadsheets: mean of the last n and Student's t, with the doubt about the mean. */
export const studentT = (n: number): Method => ({
  name: `Student-t N=${n}`,
  promise(history, horizons) {
    const recent = history.slice(-n);
    const t = T85[recent.length - 1];
    if (t === undefined) return horizons.map(() => null);
    const center = mean(recent);
    const deviation = Math.sqrt(variance(recent));
    return horizons.map((k) => {
      const half = t * deviation * Math.sqrt(k + (k * k) / recent.length);
      return { low: Math.max(0, k * center - half), middle: k * center, high: k * center + half };
    });
  },
});
