import fc from 'fast-check';
import { normalCdf } from '../../../src/domain/stats/normal-cdf.ts';
import { quantile7 } from '../../../src/domain/stats/quantile7.ts';
import { type Distribution, mean } from '../../../src/domain/uncertainty/distribution.ts';
import { logNormalFrom, logNormalOfPert, pert, probabilityAbove } from '../../../src/domain/uncertainty/estimates.ts';
import { orderPair, ratiosOf } from '../../../src/domain/uncertainty/expected-order.ts';

describe('estimates', () => {
  test.each([
    [1, 3, 5, { mean: 3, sd: 2 / 3 }],
    [2, 2, 2, { mean: 2, sd: 0 }],
    [5, 3, 1, null],
    [1, Number.NaN, 3, null],
  ])('PERT of %d, %d, %d', (a, m, b, expected) => {
    expect(pert(a, m, b)).toEqual(expected);
  });

  test('a lognormal has the 10 % and 90 % points that it was made from', () => {
    const fit = logNormalFrom(100, 900);
    expect(fit).not.toBeNull();
    if (!fit) return;
    expect(normalCdf((Math.log(100) - fit.mu) / fit.sigma)).toBeCloseTo(0.1, 9);
    expect(normalCdf((Math.log(900) - fit.mu) / fit.sigma)).toBeCloseTo(0.9, 9);
    expect(logNormalFrom(0, 5)).toBeNull();
    expect(logNormalFrom(5, 4)).toBeNull();
  });

  test('a three-point estimate keeps its mean as a lognormal', () => {
    const fit = logNormalOfPert(1, 3, 11);
    expect(fit && Math.exp(fit.mu + fit.sigma ** 2 / 2)).toBeCloseTo(4, 9);
    expect(logNormalOfPert(0, 1, 2)).toBeNull();
  });

  test.each([
    [0, 0.5],
    [1, 0.8413447460685429],
    [-1.96, 0.024997895148220435],
    [3.999, 0.9999681946599458],
    [-5, 2.866515718791939e-7],
    [-8, 6.220960574271785e-16],
    [50, 1],
    [-50, 0],
  ])('Phi(%d)', (z, expected) => {
    expect(Math.abs(normalCdf(z) - expected)).toBeLessThanOrEqual(1e-12 * Math.max(expected, 1e-3));
  });

  test('P(A above B) and P(B above A) make 1', () => {
    const log = fc.record({ mu: fc.double({ min: -5, max: 5, noNaN: true }), sigma: fc.double({ min: 0, max: 3, noNaN: true }) });
    fc.assert(fc.property(log, log, (a, b) => expect((probabilityAbove(a, b) ?? 0) + (probabilityAbove(b, a) ?? 0)).toBeCloseTo(1, 9)));
    expect(probabilityAbove({ mu: 0, sigma: -1 }, { mu: 0, sigma: 1 })).toBeNull();
    expect(probabilityAbove({ mu: 1, sigma: 0 }, { mu: 0, sigma: 0 })).toBe(1);
  });

  test.each([
    [[3, 5, 8], 0.25, 4],
    [[3, 5, 8], 0.75, 6.5],
    [[4], 0.3, 4],
    [[2, 1], 0.5, 1.5],
  ])('type-7 quantile of %j at %d', (values, q, expected) => {
    expect(quantile7(values, q)).toBe(expected);
  });
  test('no values, no quantile', () => expect(quantile7([], 0.5)).toBeNull());
});

describe('order of uncertain jobs', () => {
  test('by the ratio of means, which costs less than the mean of ratios says', () => {
    const a = {
      cost: [[10, 1]],
      size: [
        [1, 0.5],
        [9, 0.5],
      ],
    } as const;
    const b = { cost: [[9, 1]], size: [[3, 1]] } as const;
    expect(ratiosOf(a)).toEqual({ ratioOfMeans: 2, meanOfRatios: expect.closeTo(50 / 9, 12) as number });
    expect(orderPair(a, b)).toEqual({ best: 'B', costAfirst: 122, costBfirst: 107 });
    expect(orderPair(b, b).best).toBe('either');
  });

  test('the better first is never dearer', () => {
    const positive = fc
      .array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 4 })
      .map((values): Distribution => values.map((value) => [value, 1 / values.length]));
    const job = fc.record({ cost: positive, size: positive });
    fc.assert(
      fc.property(job, job, (a, b) => {
        const { best, costAfirst, costBfirst } = orderPair(a, b);
        expect(mean(a.cost) * mean(a.size)).toBeLessThanOrEqual(costAfirst);
        if (best === 'A') expect(costAfirst).toBeLessThanOrEqual(costBfirst + 1e-9);
        if (best === 'B') expect(costBfirst).toBeLessThanOrEqual(costAfirst + 1e-9);
      }),
    );
  });
});
