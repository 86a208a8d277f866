import fc from 'fast-check';
import { type FormulaScore, evaluateFormula } from '../../../src/domain/scoring/formula.ts';
import { readFormula } from '../../../src/domain/scoring/read-formula.ts';
import { smallestSwap } from '../../../src/domain/scoring/weight-sensitivity.ts';
import { scoreWeighted } from '../../../src/domain/scoring/weighted.ts';

const TEN = { least: 0, most: 10 };
const criteria = [
  { name: 'customer', weight: 0.5 },
  { name: 'strategy', weight: 0.3 },
  { name: 'risk', weight: 0.2, cost: true },
];

describe('weighted scoring', () => {
  test.each([
    ['a cost counts from the top', { customer: 8, strategy: 5, risk: 4 }, { kind: 'scored', value: 6.7, coverage: 1 }],
    ['nothing', {}, { kind: 'not-scored' }],
    ['a score off the scale is named', { customer: 11 }, { kind: 'invalid', input: 'customer', reason: 'off-scale' }],
    ['what is no number is named', { strategy: Number.NaN }, { kind: 'invalid', input: 'strategy', reason: 'not-a-number' }],
    ['0 is a score', { customer: 0, strategy: 0, risk: 10 }, { kind: 'scored', value: 0, coverage: 1 }],
  ])('%s', (_name, scores, expected) => {
    expect(scoreWeighted(criteria, scores, TEN)).toEqual(expected);
  });

  test.each([
    { least: -1.4e307, most: 0 },
    { least: 0, most: 1e13 },
    { least: 10, most: 0 },
    { least: Number.NaN, most: 1 },
  ])('a scale from $least to $most is none', (range) => {
    expect(scoreWeighted(criteria, { customer: 0 }, range)).toEqual({ kind: 'invalid', input: 'scale', reason: 'off-scale' });
  });

  test('what is missing is left out, with coverage and bounds', () => {
    const score = scoreWeighted(criteria, { customer: 8, strategy: null, risk: 4 }, TEN);
    expect(score).toMatchObject({ kind: 'incomplete', missing: ['strategy'], coverage: 0.7, lowCoverage: true });
    if (score.kind !== 'incomplete') throw new Error(score.kind);
    expect(score.value).toBeCloseTo((0.5 * 8 + 0.2 * 6) / 0.7, 12);
    expect(score.bounds?.[0]).toBeCloseTo(5.2, 12);
    expect(score.bounds?.[1]).toBeCloseTo(8.2, 12);
  });

  test.each([
    ['a negative weight', [{ name: 'a', weight: -1 }], { kind: 'invalid', input: 'a', reason: 'not-positive' }],
    ['a cost without a scale', [{ name: 'a', weight: 1, cost: true }], { kind: 'invalid', input: 'a', reason: 'off-scale' }],
    ['only weights of 0', [{ name: 'a', weight: 0 }], { kind: 'not-scored' }],
  ])('%s', (_name, own, expected) => {
    expect(scoreWeighted(own, { a: 1 }, null)).toEqual(expected);
  });

  const list = fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.option(fc.integer({ min: 0, max: 10 }))), {
    minLength: 1,
    maxLength: 6,
  });
  test('the order of criteria and the unit of weights do not matter', () => {
    fc.assert(
      fc.property(list, fc.integer({ min: 2, max: 9 }), (all, factor) => {
        const named = all.map(([weight, score], at) => ({ name: `c${at}`, weight, score }));
        const scores = Object.fromEntries(named.map(({ name, score }) => [name, score]));
        const one = scoreWeighted(named, scores, TEN);
        const other = scoreWeighted(
          named.toReversed().map(({ name, weight }) => ({ name, weight: weight * factor })),
          scores,
          TEN,
        );
        expect(other.kind).toBe(one.kind);
        if ((one.kind === 'scored' || one.kind === 'incomplete') && other.kind === one.kind) expect(other.value).toBeCloseTo(one.value, 9);
        if (one.kind === 'incomplete')
          expect(one.bounds && one.bounds[0] <= one.value + 1e-9 && one.value <= one.bounds[1] + 1e-9).toBe(true);
      }),
    );
  });
});

describe('weight sensitivity', () => {
  test('the smallest change of one weight that swaps first and second', () => {
    const weights = { value: 0.6, ease: 0.4 };
    expect(smallestSwap(weights, { value: 8, ease: 3 }, { value: 5, ease: 6 })).toEqual({
      criterion: 'value',
      from: 0.6,
      to: expect.closeTo(0.5, 12) as number,
    });
  });

  test('none where the first is better on everything, or scores are missing', () => {
    expect(smallestSwap({ a: 1, b: 1 }, { a: 5, b: 5 }, { a: 4, b: 4 })).toBeNull();
    expect(smallestSwap({ a: 1, b: 1 }, { a: 5 }, { a: 4, b: 4 })).toBeNull();
  });

  test('at the swap both are equal', () => {
    const nine = fc.integer({ min: 0, max: 9 });
    const three = fc.record({ a: nine, b: nine, c: nine });
    fc.assert(
      fc.property(
        fc.record({ a: fc.integer({ min: 1, max: 9 }), b: fc.integer({ min: 1, max: 9 }), c: fc.integer({ min: 1, max: 9 }) }),
        three,
        three,
        (weights, first, second) => {
          const swap = smallestSwap(weights, first, second);
          if (!swap) return;
          const others = (['a', 'b', 'c'] as const).filter((name) => name !== swap.criterion);
          const rest = others.reduce((sum, name) => sum + weights[name], 0);
          const total = (scores: { a: number; b: number; c: number }): number =>
            swap.to * scores[swap.criterion as 'a'] +
            others.reduce((sum, name) => sum + ((1 - swap.to) * weights[name] * scores[name]) / rest, 0);
          expect(total(first)).toBeCloseTo(total(second), 9);
        },
      ),
    );
  });
});

const ALLOWED = 'numbers, names, + - * / ( ), min(…) and max(…)';

describe('formulas of a team', () => {
  const run = (text: string, inputs: Readonly<Record<string, number | null>> = {}): FormulaScore => {
    const read = readFormula(text);
    if (!read.ok) throw new Error(`${read.at}: ${read.expected}`);
    return evaluateFormula(read.formula, read.inputs, inputs);
  };

  test.each([
    ['1 + 2 * 3', 7],
    ['(1 + 2) * 3', 9],
    ['8 - 3 - 2', 3],
    ['16 / 4 / 2', 2],
    ['-2 * 3', -6],
    ['2 - -3', 5],
    ['min(4, 2 + 1, 9)', 3],
    ['max(1, min(5, 3)) * 2', 6],
    ['.5 * 4.0', 2],
  ])('%s', (text, value) => {
    expect(run(text)).toEqual({ kind: 'scored', value });
  });

  test.each([
    ['value * 2 / effort', { value: 6, effort: 3 }, { kind: 'scored', value: 4 }],
    ['value / effort', { value: 6, effort: null }, { kind: 'incomplete', missing: ['effort'], bounds: null }],
    ['value / effort', {}, { kind: 'not-scored' }],
    ['value / effort', { value: 6, effort: 0 }, { kind: 'invalid', input: 'effort', reason: 'divides-by-zero' }],
    ['value / effort', { value: Number.NaN, effort: 1 }, { kind: 'invalid', input: 'value', reason: 'not-a-number' }],
    ['toString + constructor', {}, { kind: 'not-scored' }],
  ])('%s of %j', (text, inputs, expected) => {
    expect(run(text, inputs)).toEqual(expected);
  });

  test.each([
    ['1 +', 3, ALLOWED],
    ['(1 + 2', 6, ALLOWED],
    ['2 value', 0, ALLOWED],
    ['process.exit', 0, ALLOWED],
    ['1 ** 2', 2, ALLOWED],
    ['a ? 1 : 2', 0, ALLOWED],
    ['"text"', 0, ALLOWED],
    ['[1, 2]', 0, ALLOWED],
    ['this', 0, ALLOWED],
    ['min()', 0, 'something inside min(…)'],
    ['alert(1)', 0, '"min" or "max"'],
    ['', 0, ALLOWED],
    [`${'-'.repeat(60)}1`, 0, expect.any(String)],
    ['1+'.repeat(300), 500, 'at most 500 characters'],
  ])('%s cannot be read', (text, at, expected) => {
    expect(readFormula(text)).toEqual({ ok: false, at, expected });
  });

  test('no text makes it throw, no input makes NaN or infinity', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', '1', '0.5', '+', '-', '*', '/', '(', ')', ',', 'min', 'max', ' ', '$'), { maxLength: 20 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(text, fc.string()), fc.double(), fc.double(), (formula, a, b) => {
        const read = readFormula(formula);
        if (!read.ok) return;
        const score = evaluateFormula(read.formula, read.inputs, { a, b });
        if (score.kind === 'scored') expect(Number.isFinite(score.value)).toBe(true);
      }),
    );
  });
});
