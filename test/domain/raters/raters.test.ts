import fc from 'fast-check';
import { randomFrom } from '../../../src/domain/forecast/random.ts';
import { columnAgreement } from '../../../src/domain/raters/agreement.ts';
import { brierScore, calibrationByEvidence } from '../../../src/domain/raters/calibration.ts';
import { canBeW, kendallW } from '../../../src/domain/raters/kendall-w.ts';
import { krippendorffAlpha, type Level } from '../../../src/domain/raters/krippendorff.ts';
import { medianOnScale } from '../../../src/domain/raters/median-on-scale.ts';
import { raterOffsets } from '../../../src/domain/raters/offsets.ts';
import { scoreOfMedians } from '../../../src/domain/raters/score-of-medians.ts';
import { WSJF_SCALE } from '../../../src/shared/score.ts';

const rating = fc.constantFrom(...WSJF_SCALE);

describe('median on the scale', () => {
  test.each([
    [[5], { n: 1, median: 5, split: false, iqr: 0, steps: 0, range: 0, talk: false }],
    [[3, 5, 8], { n: 3, median: 5, split: false, iqr: 2.5, steps: 1, range: 2, talk: false }],
    [[5, 8], { n: 2, median: 5, split: true, iqr: 1.5, steps: 0.5, range: 1, talk: false }],
    [[3, 8], { n: 2, median: 5, split: false, iqr: 2.5, steps: 1, range: 2, talk: false }],
    [[1, 1, 5, 5], { n: 4, median: 2, split: true, iqr: 4, steps: 3, range: 3, talk: true }],
    [[2, 3, 3, 3, 3, 13], { n: 6, median: 3, split: false, iqr: 0, steps: 0, range: 4, talk: true }],
    [[8, null, 8], { n: 2, median: 8, split: false, iqr: 0, steps: 0, range: 0, talk: false }],
  ])('%j', (ratings, result) => {
    expect(medianOnScale(ratings, WSJF_SCALE)).toEqual({ kind: 'agreed', result });
  });

  test('no ratings, and one off the scale', () => {
    expect(medianOnScale([null], WSJF_SCALE)).toEqual({ kind: 'no-ratings' });
    expect(medianOnScale([5, 4], WSJF_SCALE)).toEqual({ kind: 'invalid', rating: 4 });
  });

  test('who said what does not matter; the median is a step between the extremes', () => {
    fc.assert(
      fc.property(fc.array(rating, { minLength: 1, maxLength: 12 }), (ratings) => {
        const one = medianOnScale(ratings, WSJF_SCALE);
        expect(medianOnScale(ratings.toReversed(), WSJF_SCALE)).toEqual(one);
        if (one.kind !== 'agreed') throw new Error(one.kind);
        expect(WSJF_SCALE).toContain(one.result.median);
        expect(one.result.median >= Math.min(...ratings) && one.result.median <= Math.max(...ratings)).toBe(true);
        expect(one.result.steps).toBeLessThanOrEqual(one.result.range);
      }),
    );
  });
});

describe('score of a round', () => {
  const raters = [
    { ubv: 1, tc: 1, rroe: 1, size: 1 },
    { ubv: 8, tc: 8, rroe: 8, size: 8 },
    { ubv: 20, tc: 1, rroe: 1, size: 2 },
  ];
  test('from the medians of the components', () => {
    expect(scoreOfMedians(raters)).toEqual({ score: { kind: 'scored', value: 5, costOfDelay: 10 }, medianOfScores: 3 });
  });

  test('a component that nobody rated leaves it incomplete; points off the scale count as they are', () => {
    expect(scoreOfMedians(raters.map((own) => ({ ...own, tc: null }))).score).toMatchObject({ kind: 'incomplete', missing: ['tc'] });
    expect(scoreOfMedians([{ ubv: 5, tc: 5, rroe: 5, size: 4 }, { ubv: 5, tc: 5, rroe: 5, size: 6 }]).score).toMatchObject({ kind: 'scored', value: 15 / 4 });
    expect(scoreOfMedians([])).toEqual({ score: { kind: 'not-scored' }, medianOfScores: null });
  });
});

describe('Kendall’s W', () => {
  test.each([
    ['four judges', [[1, 3, 2], [1, 2, 3], [2, 3, 1], [3, 1, 2]], 0.0625],
    ['all the same', [[1, 2, 3], [1, 2, 3]], 1],
    ['opposed', [[1, 2, 3], [3, 2, 1]], 0],
    ['same with ties', [[1, 2, 2, 4], [10, 20, 20, 40]], 1],
    ['nothing told apart', [[5, 5], [5, 5]], null],
    ['one rater', [[1, 2, 3]], null],
    ['one item', [[1], [2]], null],
    ['ragged', [[1, 2], [1]], null],
    ['none', [], null],
  ])('%s', (_name, matrix, expected) => {
    expect(kendallW(matrix)).toBe(expected);
  });

  const matrix = fc.integer({ min: 2, max: 6 }).chain((items) => fc.array(fc.array(rating, { minLength: items, maxLength: items }), { minLength: 2, maxLength: 6 }));
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

  test.each([[1.1068, false], [1, true], [0, true], [-0.1, false], [Number.NaN, false]])('%d can be a W: %p', (value, expected) => {
    expect(canBeW(value)).toBe(expected);
  });
});

describe('Krippendorff’s alpha', () => {
  test.each<[string, (number | null)[][], Level, number | null]>([
    ['two who agree', [[1, 2, 3], [1, 2, 3]], 'nominal', 1],
    ['two who never agree, by turns', [[1, 2], [2, 1]], 'nominal', -0.5],
    ['all the same', [[2, 2], [2, 2]], 'ordinal', null],
    ['nobody rated twice', [[1, null], [null, 2]], 'interval', null],
    ['none', [], 'ordinal', null],
    ['one item', [[1], [2]], 'nominal', 0],
  ])('%s', (_name, matrix, level, expected) => {
    const alpha = krippendorffAlpha(matrix, level);
    if (expected === null) expect(alpha).toBeNull();
    else expect(alpha).toBeCloseTo(expected, 12);
  });

  const matrix = fc.integer({ min: 2, max: 8 }).chain((items) => fc.array(fc.array(fc.option(rating), { minLength: items, maxLength: items }), { minLength: 2, maxLength: 5 }));
  test.each<Level>(['nominal', 'ordinal', 'interval'])('%s: at most 1, the same for any order of raters and items', (level) => {
    fc.assert(
      fc.property(matrix, (all) => {
        const alpha = krippendorffAlpha(all, level);
        if (alpha === null) return;
        expect(alpha).toBeLessThanOrEqual(1 + 1e-12);
        expect(krippendorffAlpha(all.toReversed(), level)).toBeCloseTo(alpha, 9);
        expect(krippendorffAlpha(all.map((row) => row.toReversed()), level)).toBeCloseTo(alpha, 9);
      }),
    );
  });

  test('what only one person rated changes nothing; ordinal does not care how wide steps are', () => {
    fc.assert(
      fc.property(matrix, (all) => {
        const alone = all.map((row, at) => [...row, at === 0 ? 5 : null]);
        for (const level of ['nominal', 'ordinal', 'interval'] as const) expect(krippendorffAlpha(alone, level)).toEqual(krippendorffAlpha(all, level));
        const stretched = all.map((row) => row.map((value) => (value === null ? null : value ** 3)));
        expect(krippendorffAlpha(stretched, 'ordinal')).toEqual(krippendorffAlpha(all, 'ordinal'));
      }),
    );
  });

  test('a column needs eight items for a word', () => {
    const row = [1, 2, 3, 5, 8, 13, 20, 1];
    expect(columnAgreement([row, row], randomFrom('a'))).toMatchObject({ kind: 'measured', alpha: 1, word: 'good', items: 8, interval: [1, 1] });
    expect(columnAgreement([row.slice(1), row.slice(1)], randomFrom('a'))).toEqual({ kind: 'too-few', items: 7 });
    expect(columnAgreement([row.map(() => 3), row.map(() => 3)], randomFrom('a'))).toEqual({ kind: 'no-variation', items: 8 });
    const agreement = columnAgreement([row, row.toReversed()], randomFrom('a'));
    expect(agreement).toMatchObject({ kind: 'measured', word: 'not-shared' });
    expect(columnAgreement([row, row.toReversed()], randomFrom('a'))).toEqual(agreement);
  });
});

test('offsets: one rater is two steps above the others, one never met anyone', () => {
  const matrix = [
    [1, 2, 3, null],
    [3, 5, 8, null],
    [1, 2, 3, null],
    [null, null, null, 5],
  ];
  expect(raterOffsets(matrix, WSJF_SCALE)).toEqual([
    { rater: 0, items: 3, steps: -1 },
    { rater: 1, items: 3, steps: 2 },
    { rater: 2, items: 3, steps: -1 },
    { rater: 3, items: 0, steps: null },
  ]);
});

describe('promises', () => {
  test.each([
    [[], null],
    [[{ p: 1, o: 1 }], 0],
    [[{ p: 0.5, o: 0 }, { p: 0.5, o: 1 }], 0.25],
    [[{ p: 1.2, o: 1 }], null],
    [[{ p: 0.5, o: 0.5 }], null],
    [[{ p: Number.NaN, o: 1 }], null],
  ])('Brier of %j', (cases, expected) => {
    expect(brierScore(cases)).toBe(expected);
  });

  test('each kind of evidence on its own, a verdict from twenty cases on', () => {
    const cases = (evidence: string, n: number, held: number, p: number) => Array.from({ length: n }, (_, at) => ({ evidence, p, o: at < held ? 1 : 0 }));
    const all = [...cases('opinion', 20, 8, 0.8), ...cases('measured', 20, 16, 0.8), ...cases('asked users', 5, 5, 0.8), ...cases('modest', 20, 20, 0.5)];
    expect(calibrationByEvidence(all).map(({ evidence, n, held, verdict }) => [evidence, n, held, verdict])).toEqual([
      ['asked users', 5, 1, 'too-few'],
      ['measured', 20, 0.8, 'calibrated'],
      ['modest', 20, 1, 'too-careful'],
      ['opinion', 20, 0.4, 'too-sure'],
    ]);
  });
});
