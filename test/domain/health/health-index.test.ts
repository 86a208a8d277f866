import fc from 'fast-check';
import { desirability } from '../../../src/domain/health/desirability.ts';
import { healthIndex } from '../../../src/domain/health/health-index.ts';
import { HEALTH_PARTS, HEALTH_PARTS_VERSION, indexOfValues } from '../../../src/domain/health/health-parts.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const part = fc.record({ name: fc.string(), score: fc.option(share), weight: fc.double({ min: 0.01, max: 10, noNaN: true }) });

describe('healthIndex', () => {
  test('losses add up to what is missing to 100, and the score lies within its own doubt', () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 10 }), (parts) => {
        const index = healthIndex(parts);
        if (!index || index.score === null) return;
        expect(index.lost.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(100 - index.score, 6);
        expect(index.score).toBeGreaterThanOrEqual((index.range?.least ?? 0) - 1e-9);
        expect(index.score).toBeLessThanOrEqual((index.range?.most ?? 100) + 1e-9);
        expect(index.range?.least).toBeGreaterThanOrEqual(-1e-9);
        expect(index.range?.most).toBeLessThanOrEqual(100 + 1e-9);
      }),
    );
  });

  test('the order of the parts and the scale of the weights change nothing', () => {
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 8 }), (parts) => {
        const score = healthIndex(parts)?.score ?? -1;
        expect(healthIndex(parts.toReversed())?.score ?? -1).toBeCloseTo(score, 6);
        expect(healthIndex(parts.map((one) => ({ ...one, weight: one.weight * 4 })))?.score ?? -1).toBeCloseTo(score, 6);
      }),
    );
  });

  test('a better part never lowers the score', () => {
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 8 }), share, (parts, more) => {
        const [first, ...rest] = parts;
        if (!first || first.score === null) return;
        const better = healthIndex([{ ...first, score: Math.max(first.score, more) }, ...rest])?.score ?? 0;
        expect(better).toBeGreaterThanOrEqual((healthIndex(parts)?.score ?? 0) - 1e-9);
      }),
    );
  });

  test.each([
    ['no part', [], null],
    ['nothing known', [{ name: 'a', score: null, weight: 1 }], { score: null, coverage: 0 }],
    [
      '60 % known is enough',
      [
        { name: 'a', score: 1, weight: 0.6 },
        { name: 'b', score: null, weight: 0.4 },
      ],
      { score: 100, coverage: 0.6, missing: ['b'], worst: null },
    ],
    [
      'less is not',
      [
        { name: 'a', score: 1, weight: 0.59 },
        { name: 'b', score: null, weight: 0.41 },
      ],
      { score: null, lost: [] },
    ],
    [
      'the worst part is named',
      [
        { name: 'a', score: 0.5, weight: 1 },
        { name: 'b', score: 0.9, weight: 2 },
      ],
      { worst: 'a' },
    ],
    ['a weight of nothing', [{ name: 'a', score: 0.5, weight: 0 }], null],
    ['no number', [{ name: 'a', score: Number.NaN, weight: 1 }], null],
  ])('%s', (_, parts, expected) => {
    if (expected === null) expect(healthIndex(parts)).toBeNull();
    else expect(healthIndex(parts)).toMatchObject(expected);
  });
});

describe('the parts of the index', () => {
  test('weights are shares of one, every target stays between 0 and 1', () => {
    expect(HEALTH_PARTS_VERSION).toBe(1);
    expect(Object.values(HEALTH_PARTS).reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1);
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(HEALTH_PARTS)), fc.double({ noNaN: true }), ({ points }, value) => {
        const wanted = desirability(value, points) ?? -1;
        expect(wanted).toBeGreaterThanOrEqual(0);
        expect(wanted).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('too much ready work is a fault too', () => {
    const at = (coverage: number): number =>
      indexOfValues({ 'next-sprint': coverage, 'second-sprint': 1, criteria: 1, estimates: 1 })?.score ?? -1;
    expect(at(1.2)).toBe(100);
    expect(at(3)).toBeLessThan(at(1.2));
    expect(at(0.4)).toBeLessThan(at(3));
    expect(indexOfValues({ 'next-sprint': 1 })?.score).toBeNull();
  });
});
