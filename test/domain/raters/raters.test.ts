import fc from 'fast-check';
import { brierScore, calibrationByEvidence } from '../../../src/domain/raters/calibration.ts';
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
    expect(
      scoreOfMedians([
        { ubv: 5, tc: 5, rroe: 5, size: 4 },
        { ubv: 5, tc: 5, rroe: 5, size: 6 },
      ]).score,
    ).toMatchObject({ kind: 'scored', value: 15 / 4 });
    expect(scoreOfMedians([])).toEqual({ score: { kind: 'not-scored' }, medianOfScores: null });
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
    [
      [
        { p: 0.5, o: 0 },
        { p: 0.5, o: 1 },
      ],
      0.25,
    ],
    [[{ p: 1.2, o: 1 }], null],
    [[{ p: 0.5, o: 0.5 }], null],
    [[{ p: Number.NaN, o: 1 }], null],
  ])('Brier of %j', (cases, expected) => {
    expect(brierScore(cases)).toBe(expected);
  });

  test('each kind of evidence on its own, a verdict from twenty cases on', () => {
    const cases = (evidence: string, n: number, held: number, p: number) =>
      Array.from({ length: n }, (_, at) => ({ evidence, p, o: at < held ? 1 : 0 }));
    const all = [
      ...cases('opinion', 20, 8, 0.8),
      ...cases('measured', 20, 16, 0.8),
      ...cases('asked users', 5, 5, 0.8),
      ...cases('modest', 20, 20, 0.5),
    ];
    expect(calibrationByEvidence(all).map(({ evidence, n, held, verdict }) => [evidence, n, held, verdict])).toEqual([
      ['asked users', 5, 1, 'too-few'],
      ['measured', 20, 0.8, 'calibrated'],
      ['modest', 20, 1, 'too-careful'],
      ['opinion', 20, 0.4, 'too-sure'],
    ]);
  });
});
