import fc from 'fast-check';
import { checkTable, likeliestFormula } from '../../../src/domain/scoring/check-table.ts';
import { freshnessAt, freshnessState, widenedBy } from '../../../src/domain/scoring/freshness.ts';
import { KANO_CLASSES, kanoResult } from '../../../src/domain/scoring/kano.ts';
import { type Moscow, moscowShares } from '../../../src/domain/scoring/moscow.ts';
import { lintRiceRows, lintWsjfColumns } from '../../../src/domain/scoring/scale-lints.ts';
import { medianBorders, quadrantOf } from '../../../src/domain/scoring/value-effort.ts';

describe('MoSCoW', () => {
  const items = (...rows: readonly [Moscow, number | null][]) => rows.map(([prio, effort]) => ({ prio, effort }));
  test.each([
    [
      "Won't is outside the base",
      items(['M', 70], ['S', 20], ['C', 10], ['W', 50]),
      { must: 0.7, should: 0.2, could: 0.1, mustOver60: true, unestimated: 0 },
    ],
    [
      'exactly 60 % is not over',
      items(['M', 3], ['S', 1], ['C', 1]),
      { must: 0.6, should: 0.2, could: 0.2, mustOver60: false, unestimated: 0 },
    ],
    [
      'on effort, not on count',
      items(['M', 1], ['M', 1], ['M', 1], ['C', 7]),
      { must: 0.3, should: 0, could: 0.7, mustOver60: false, unestimated: 0 },
    ],
    [
      'what is not estimated is said',
      items(['M', 1], ['S', null], ['W', null], ['C', -2]),
      { must: 1, should: 0, could: 0, mustOver60: true, unestimated: 2 },
    ],
    ['no effort at all', items(['W', 5]), null],
    ['only zeros', items(['M', 0]), null],
  ])('%s', (_name, rows, expected) => {
    expect(moscowShares(rows)).toEqual(expected);
  });
});

describe('Kano', () => {
  test('a tie goes to must-be, one-dimensional, attractive, indifferent', () => {
    expect(kanoResult({ A: 3, O: 3, M: 3, I: 3 })).toMatchObject({ category: 'M', tie: true, categoryStrength: 0, mixed: true });
    expect(kanoResult({ A: 3, O: 3, I: 3 })?.category).toBe('O');
    expect(kanoResult({ A: 3, I: 3 })?.category).toBe('A');
  });

  test('without A, O, M or I there is no better or worse', () => {
    expect(kanoResult({ R: 4, Q: 1 })).toMatchObject({ category: 'R', better: null, worse: null });
    expect(kanoResult({ I: 4 })).toMatchObject({ category: 'I', better: 0, worse: 0 });
    expect(kanoResult({})).toBeNull();
    expect(kanoResult({ A: -1, O: 3 })).toBeNull();
  });

  test('better and worse stay in their ranges; percentages and counts say the same', () => {
    const counts = fc.record(Object.fromEntries(KANO_CLASSES.map((name) => [name, fc.integer({ min: 0, max: 50 })])));
    fc.assert(
      fc.property(counts, fc.integer({ min: 2, max: 9 }), (all, factor) => {
        const own = kanoResult(all);
        const scaled = kanoResult(Object.fromEntries(Object.entries(all).map(([name, count]) => [name, count * factor])));
        expect(scaled?.category).toBe(own?.category);
        if (own?.better !== null && own?.better !== undefined) expect(own.better >= 0 && own.better <= 1).toBe(true);
        if (own?.worse !== null && own?.worse !== undefined) expect(own.worse >= -1 && own.worse <= 0).toBe(true);
      }),
    );
  });
});

describe('value and effort', () => {
  const borders = { value: 3, effort: 3 };
  test.each([
    [3, 3, 'big bet'],
    [3, 2.9, 'quick win'],
    [2.9, 3, 'time sink'],
    [2.9, 2.9, 'fill-in'],
    [null, 3, null],
    [3, Number.NaN, null],
  ])('value %p, effort %p: %p', (value, effort, quadrant) => {
    expect(quadrantOf(value, effort, borders)).toBe(quadrant);
  });

  test('medians of the items that have both', () => {
    expect(
      medianBorders([
        { value: 1, effort: 8 },
        { value: 5, effort: 2 },
        { value: 9, effort: null },
      ]),
    ).toEqual({ value: 3, effort: 5 });
    expect(medianBorders([{ value: null, effort: 1 }])).toBeNull();
  });
});

describe('lints of a set', () => {
  test('each column needs a 1', () => {
    const rows = [
      { ubv: 1, tc: 2, rroe: 1, size: 1 },
      { ubv: 8, tc: 3, rroe: null, size: 3 },
    ];
    expect(lintWsjfColumns(rows)).toEqual([{ kind: 'column-without-one', column: 'tc', least: 2 }]);
    expect(lintWsjfColumns([])).toEqual([]);
  });

  test('one column that decides nearly alone', () => {
    const rows = [
      { ubv: 1, tc: 1, rroe: 1, size: 1 },
      { ubv: 20, tc: 2, rroe: 1, size: 1 },
      { ubv: 13, tc: 1, rroe: 2, size: 1 },
    ];
    expect(lintWsjfColumns(rows)).toEqual([{ kind: 'column-scale-skew', column: 'ubv', share: expect.any(Number) as number }]);
  });

  test('mixed periods and units, and numbers that are no steps', () => {
    expect(
      lintRiceRows([
        { period: 'month', effortUnit: 'person-weeks' },
        { period: 'quarter', effortUnit: 'person-weeks', impact: 1.5, confidence: 75 },
        { impact: 3, confidence: 80 },
      ]),
    ).toEqual([
      { kind: 'mixed-reach-periods', periods: ['month', 'quarter'] },
      { kind: 'impact-off-steps', row: 1, value: 1.5 },
      { kind: 'confidence-off-steps', row: 1, value: 75 },
    ]);
    expect(lintRiceRows([{ effortUnit: 'days' }, { effortUnit: 'weeks' }])).toEqual([
      { kind: 'mixed-effort-units', units: ['days', 'weeks'] },
    ]);
  });
});

describe('a table against its own formula', () => {
  const row = (name: string, computed: number | null, printed: number | null, rank: number | null = null) => ({
    name,
    computed,
    printed,
    rank,
  });
  test.each([
    ['rounded half up', [row('A', 0.625, 0.63)], []],
    ['cut', [row('A', 110.769, 110.7)], []],
    ['rounded to whole', [row('A', 110.769, 111)], []],
    ['wrong by a factor', [row('A', 266.67, 2666.67)], [{ kind: 'score', name: 'A', printed: 2666.67, computed: 266.67 }]],
    ['printed without inputs', [row('A', null, 5)], [{ kind: 'score', name: 'A', printed: 5, computed: null }]],
    ['nothing printed', [row('A', 5, null)], []],
    ['ties may share or split ranks', [row('A', 4, null, 1), row('B', 4, null, 2), row('C', 3, null, 3)], []],
    [
      'two firsts that are no tie',
      [row('A', 4, null, 1), row('B', 3, null, 1)],
      [{ kind: 'rank', name: 'B', printed: 1, least: 2, most: 2 }],
    ],
  ])('%s', (_name, rows, expected) => {
    expect(checkTable(rows)).toEqual(expected);
  });

  test('what is rounded from the truth is never called wrong', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 1e6, noNaN: true }), fc.integer({ min: 0, max: 4 }), (value, decimals) => {
        const printed = Math.round(value * 10 ** decimals) / 10 ** decimals;
        expect(checkTable([row('A', value, printed, 1)])).toEqual([]);
      }),
    );
  });

  test('names the formula that a table was made with', () => {
    const candidates = [
      { formula: 'product', computed: [504, 225] },
      { formula: 'mean', computed: [8, 6.333] },
    ];
    expect(likeliestFormula(candidates, [8, 6.3])).toEqual({ formula: 'mean', rows: 2, of: 2 });
    expect(likeliestFormula(candidates, [1, 2])).toBeNull();
  });
});

describe('freshness', () => {
  test.each([
    [0, 90, 1],
    [90, 90, 0.5],
    [180, 90, 0.25],
    [-5, 90, 1],
    [30, 30, 0.5],
    [5, 0, null],
    [Number.NaN, 90, null],
  ])('%d days, half-life %d', (age, halfLife, expected) => {
    const value = freshnessAt(age, halfLife);
    if (expected === null) expect(value).toBeNull();
    else expect(value).toBeCloseTo(expected, 12);
  });

  test('states and doubt', () => {
    expect([0, 59, 60, 120, 121].map((age) => freshnessState(age, false))).toEqual(['fresh', 'fresh', 'ageing', 'ageing', 'stale']);
    expect(freshnessState(0, true)).toBe('stale');
    expect(widenedBy(0)).toBe(1);
    expect(widenedBy(270)).toBe(2);
  });
});
