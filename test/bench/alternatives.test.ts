import { blockBootstrap, conformal, negativeBinomial, normalBand, polyaUrn } from '../../bench/backtest/alternatives.ts';
import { mean, variance } from '../../bench/backtest/draws.ts';
import { gamma, poisson } from '../../bench/backtest/gamma-poisson.ts';
import type { Method } from '../../bench/backtest/method.ts';
import { randomFrom, type Random } from '../../src/domain/forecast/random.ts';

const PATHS = 2000;
const ZIGZAG = [10, 20, 10, 20, 10, 20, 10, 20, 10, 20, 10, 20];
const STEADY = Array.from({ length: 20 }, () => 30);

test.each<[string, (random: Random) => number, number, number]>([
  ['gamma, shape 0.5', (random) => gamma(0.5, random), 0.5, 0.5],
  ['gamma, shape 4', (random) => gamma(4, random), 4, 4],
  ['Poisson of few', (random) => poisson(3, random), 3, 3],
  ['Poisson of many', (random) => poisson(80, random), 80, 80],
])('%s has its mean and variance', (name, draw, center, spread) => {
  const random = randomFrom(name);
  const drawn = Array.from({ length: 20_000 }, () => draw(random));
  expect(Math.abs(mean(drawn) / center - 1)).toBeLessThan(0.05);
  expect(Math.abs(variance(drawn) / spread - 1)).toBeLessThan(0.08);
});

test.each<[string, Method, readonly number[], number, { low: number; middle: number; high: number } | null]>([
  ['a block keeps what follows what', blockBootstrap(12, PATHS), ZIGZAG, 2, { low: 30, middle: 30, high: 30 }],
  ['the urn of a steady team', polyaUrn(8, PATHS), STEADY, 3, { low: 90, middle: 90, high: 90 }],
  ['the urn says nothing new of one period', polyaUrn(8, PATHS), STEADY, 1, null],
  ['the normal band of a steady team', normalBand(8), STEADY, 1, { low: 30, middle: 30, high: 30 }],
  ['the normal band is for one period', normalBand(8), STEADY, 2, null],
  ['conformal of a steady team', conformal(8), STEADY, 2, { low: 60, middle: 60, high: 60 }],
  ['conformal with seven ratios', conformal(8), STEADY.slice(0, 11), 1, null],
  ['a team that finishes nothing', negativeBinomial(8, PATHS), [0, 0, 0, 0], 1, { low: 0, middle: 0, high: 0 }],
])('%s', (_, method, history, k, expected) => {
  expect(method.promise(history, [k], 'seed')).toEqual([expected]);
});
