import fc from 'fast-check';
import { twoSidedBinomial } from '../../../src/domain/stats/binomial.ts';
import { newcombe } from '../../../src/domain/stats/newcombe.ts';
import { wilson } from '../../../src/domain/stats/wilson.ts';

const counts = fc.integer({ min: 1, max: 500 }).chain((n) => fc.record({ k: fc.integer({ min: 0, max: n }), n: fc.constant(n) }));

test('a share lies in its interval, and the interval between 0 and 1', () => {
  fc.assert(
    fc.property(counts, ({ k, n }) => {
      const interval = wilson(k, n)!;
      return 0 <= interval.lo && interval.lo <= k / n + 1e-12 && k / n <= interval.hi + 1e-12 && interval.hi <= 1;
    }),
  );
});

test.each([
  [7, 10, 0.397, 0.892],
  [3, 4, 0.301, 0.954],
  [0, 20, 0, 0.161],
  [20, 20, 0.839, 1],
])('Wilson: %d of %d', (k, n, lo, hi) => {
  expect(wilson(k, n)?.lo).toBeCloseTo(lo, 3);
  expect(wilson(k, n)?.hi).toBeCloseTo(hi, 3);
});

test('a difference turned round is the same interval turned round', () => {
  fc.assert(
    fc.property(counts, counts, (a, b) => {
      const there = newcombe(a.k, a.n, b.k, b.n)!;
      const back = newcombe(b.k, b.n, a.k, a.n)!;
      expect(there.diff).toBeCloseTo(-back.diff, 12);
      expect(there.lo).toBeCloseTo(-back.hi, 12);
      expect(there.lo <= there.diff && there.diff <= there.hi).toBe(true);
    }),
  );
});

test('no sample, no interval', () => {
  expect([wilson(0, 0), wilson(3, 2), wilson(-1, 2), newcombe(1, 2, 0, 0), newcombe(5, 2, 1, 2)]).toEqual([null, null, null, null, null]);
});

test('the binomial test equals the sum of all splits at least as uneven', () => {
  const choose = (n: number, k: number): number => (k === 0 ? 1 : (choose(n, k - 1) * (n - k + 1)) / k);
  for (let n = 1; n <= 30; n += 1) {
    for (let k = 0; k <= n; k += 1) {
      const exact = Array.from({ length: n + 1 }, (_, at) => choose(n, at) / 2 ** n).filter(
        (one) => one <= (choose(n, k) / 2 ** n) * (1 + 1e-9),
      );
      expect(twoSidedBinomial(k, n)).toBeCloseTo(
        Math.min(
          1,
          exact.reduce((sum, one) => sum + one, 0),
        ),
        12,
      );
    }
  }
});

test.each([
  [0, 0, 1],
  [50, 100, 1],
  [60, 100, 0.0569],
  [50_000, 100_000, 1],
  [0, 100_000, 0],
  [1.5, 3, null],
  [4, 3, null],
])('binomial: %d of %d', (k, n, p) => {
  const value = twoSidedBinomial(k, n);
  if (p === null) expect(value).toBeNull();
  else expect(value).toBeCloseTo(p, 4);
});
