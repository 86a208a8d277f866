import fc from 'fast-check';
import { randomFrom } from '../../../src/domain/forecast/random.ts';
import { columnAgreement } from '../../../src/domain/raters/agreement.ts';
import { canBeW, kendallW } from '../../../src/domain/raters/kendall-w.ts';
import { krippendorffAlpha, type Level } from '../../../src/domain/raters/krippendorff.ts';
import { WSJF_SCALE } from '../../../src/shared/score.ts';

const rating = fc.constantFrom(...WSJF_SCALE);

describe('Kendall’s W', () => {
  test.each([
    [
      'four judges',
      [
        [1, 3, 2],
        [1, 2, 3],
        [2, 3, 1],
        [3, 1, 2],
      ],
      0.0625,
    ],
    [
      'all the same',
      [
        [1, 2, 3],
        [1, 2, 3],
      ],
      1,
    ],
    [
      'opposed',
      [
        [1, 2, 3],
        [3, 2, 1],
      ],
      0,
    ],
    [
      'same with ties',
      [
        [1, 2, 2, 4],
        [10, 20, 20, 40],
      ],
      1,
    ],
    [
      'nothing told apart',
      [
        [5, 5],
        [5, 5],
      ],
      null,
    ],
    ['one rater', [[1, 2, 3]], null],
    ['one item', [[1], [2]], null],
    ['ragged', [[1, 2], [1]], null],
    ['none', [], null],
  ])('%s', (_name, matrix, expected) => {
    expect(kendallW(matrix)).toBe(expected);
  });

  const matrix = fc
    .integer({ min: 2, max: 6 })
    .chain((items) => fc.array(fc.array(rating, { minLength: items, maxLength: items }), { minLength: 2, maxLength: 6 }));
  test('lies in 0 to 1, whatever the order of raters and items and each rater’s own unit', () => {
    fc.assert(
      fc.property(matrix, (all) => {
        const w = kendallW(all);
        if (w === null) return;
        expect(canBeW(w)).toBe(true);
        expect(kendallW(all.toReversed())).toBeCloseTo(w, 12);
        expect(kendallW(all.map((row) => row.toReversed()))).toBeCloseTo(w, 12);
        expect(kendallW(all.map((row, at) => row.map((value) => value * (at + 2) + 1)))).toBeCloseTo(w, 12);
      }),
    );
  });

  test.each([
    [1.1068, false],
    [1, true],
    [0, true],
    [-0.1, false],
    [Number.NaN, false],
  ])('%d can be a W: %p', (value, expected) => {
    expect(canBeW(value)).toBe(expected);
  });
});

describe('Krippendorff’s alpha', () => {
  test.each<[string, (number | null)[][], Level, number | null]>([
    [
      'two who agree',
      [
        [1, 2, 3],
        [1, 2, 3],
      ],
      'nominal',
      1,
    ],
    [
      'two who never agree, by turns',
      [
        [1, 2],
        [2, 1],
      ],
      'nominal',
      -0.5,
    ],
    [
      'all the same',
      [
        [2, 2],
        [2, 2],
      ],
      'ordinal',
      null,
    ],
    [
      'nobody rated twice',
      [
        [1, null],
        [null, 2],
      ],
      'interval',
      null,
    ],
    ['none', [], 'ordinal', null],
    ['one item', [[1], [2]], 'nominal', 0],
  ])('%s', (_name, matrix, level, expected) => {
    const alpha = krippendorffAlpha(matrix, level);
    if (expected === null) expect(alpha).toBeNull();
    else expect(alpha).toBeCloseTo(expected, 12);
  });

  const matrix = fc
    .integer({ min: 2, max: 8 })
    .chain((items) => fc.array(fc.array(fc.option(rating), { minLength: items, maxLength: items }), { minLength: 2, maxLength: 5 }));
  test.each<Level>(['nominal', 'ordinal', 'interval'])('%s: at most 1, the same for any order of raters and items', (level) => {
    fc.assert(
      fc.property(matrix, (all) => {
        const alpha = krippendorffAlpha(all, level);
        if (alpha === null) return;
        expect(alpha).toBeLessThanOrEqual(1 + 1e-12);
        expect(krippendorffAlpha(all.toReversed(), level)).toBeCloseTo(alpha, 9);
        expect(
          krippendorffAlpha(
            all.map((row) => row.toReversed()),
            level,
          ),
        ).toBeCloseTo(alpha, 9);
      }),
    );
  });

  test('what only one person rated changes nothing; ordinal does not care how wide steps are', () => {
    fc.assert(
      fc.property(matrix, (all) => {
        const alone = all.map((row, at) => [...row, at === 0 ? 5 : null]);
        for (const level of ['nominal', 'ordinal', 'interval'] as const)
          expect(krippendorffAlpha(alone, level)).toEqual(krippendorffAlpha(all, level));
        const stretched = all.map((row) => row.map((value) => (value === null ? null : value ** 3)));
        expect(krippendorffAlpha(stretched, 'ordinal')).toEqual(krippendorffAlpha(all, 'ordinal'));
      }),
    );
  });

  test('a column needs eight items for a word', () => {
    const row = [1, 2, 3, 5, 8, 13, 20, 1];
    expect(columnAgreement([row, row], randomFrom('a'))).toMatchObject({
      kind: 'measured',
      alpha: 1,
      word: 'good',
      items: 8,
      interval: [1, 1],
    });
    expect(columnAgreement([row.slice(1), row.slice(1)], randomFrom('a'))).toEqual({ kind: 'too-few', items: 7 });
    expect(columnAgreement([row.map(() => 3), row.map(() => 3)], randomFrom('a'))).toEqual({ kind: 'no-variation', items: 8 });
    const agreement = columnAgreement([row, row.toReversed()], randomFrom('a'));
    expect(agreement).toMatchObject({ kind: 'measured', word: 'not-shared' });
    expect(columnAgreement([row, row.toReversed()], randomFrom('a'))).toEqual(agreement);
  });
});
