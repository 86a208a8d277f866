import fc from 'fast-check';
import { scoreWsjf } from '../../../src/domain/scoring/wsjf.ts';
import { WSJF_SCALE, type Score, type WsjfInput, type WsjfInputs } from '../../../src/shared/score.ts';

const cases: readonly [name: string, inputs: WsjfInputs, expected: Score<WsjfInput>][] = [
  ['complete', { ubv: 13, tc: 8, rroe: 3, size: 5 }, { kind: 'scored', value: 4.8, costOfDelay: 24 }],
  ['effort missing: bounds over the scale', { ubv: 13, tc: 8, rroe: 3 }, { kind: 'incomplete', missing: ['size'], bounds: [1.2, 24] }],
  ['null is missing, not 0', { ubv: 8, tc: null, rroe: null, size: 5 }, { kind: 'incomplete', missing: ['tc', 'rroe'], bounds: [2, 9.6] }],
  ['only an estimate', { size: 3 }, { kind: 'incomplete', missing: ['ubv', 'tc', 'rroe'], bounds: [1, 20] }],
  ['nothing', {}, { kind: 'not-scored' }],
  [
    'no effort at all is not endless value',
    { ubv: 8, tc: 5, rroe: 3, size: 0 },
    { kind: 'invalid', input: 'size', reason: 'not-positive' },
  ],
  ['an effort of 0 is said before what is missing', { ubv: 8, size: 0 }, { kind: 'invalid', input: 'size', reason: 'not-positive' }],
  ['a value of 0', { ubv: 0, tc: 5, rroe: 3, size: 1 }, { kind: 'invalid', input: 'ubv', reason: 'not-positive' }],
  ['not a number', { ubv: Number.NaN, tc: 5, rroe: 3, size: 1 }, { kind: 'invalid', input: 'ubv', reason: 'not-a-number' }],
  ['endless', { ubv: 8, tc: 5, rroe: 3, size: Number.POSITIVE_INFINITY }, { kind: 'invalid', input: 'size', reason: 'not-a-number' }],
  ['beyond what can be divided', { ubv: 1e308, tc: 1e308, rroe: 1, size: 1e-300 }, { kind: 'invalid', input: 'ubv', reason: 'off-scale' }],
];

describe('scoreWsjf', () => {
  test.each(cases)('%s', (_, inputs, expected) => {
    expect(scoreWsjf(inputs)).toEqual(expected);
  });

  test('holds the components to a scale where one is given, never the effort', () => {
    expect(scoreWsjf({ ubv: 4, tc: 5, rroe: 3, size: 4 }, WSJF_SCALE)).toEqual({ kind: 'invalid', input: 'ubv', reason: 'off-scale' });
    expect(scoreWsjf({ ubv: 5, tc: 5, rroe: 2, size: 4 }, WSJF_SCALE)).toMatchObject({ kind: 'scored', value: 3 });
  });

  const anything = fc.option(fc.oneof(fc.double(), fc.integer(), fc.constantFrom(...WSJF_SCALE)), { nil: undefined });

  test('no input whatever makes a score of 0, NaN or Infinity', () => {
    fc.assert(
      fc.property(anything, anything, anything, anything, (ubv, tc, rroe, size) => {
        const score = scoreWsjf({ ubv: ubv ?? null, tc: tc ?? null, rroe: rroe ?? null, size: size ?? null });
        const numbers = score.kind === 'scored' ? [score.value] : score.kind === 'incomplete' ? (score.bounds ?? []) : [];
        for (const number of numbers) expect(Number.isFinite(number) && number > 0).toBe(true);
      }),
    );
  });

  test('a missing input on the scale lands inside the bounds', () => {
    const step = fc.constantFrom(...WSJF_SCALE);
    fc.assert(
      fc.property(step, step, step, step, fc.constantFrom('ubv', 'tc', 'rroe', 'size'), (ubv, tc, rroe, size, gone) => {
        const whole = scoreWsjf({ ubv, tc, rroe, size });
        const part = scoreWsjf({ ubv, tc, rroe, size, [gone]: null });
        if (whole.kind !== 'scored' || part.kind !== 'incomplete' || !part.bounds) throw new Error('unexpected state');
        expect(part.bounds[0]).toBeLessThanOrEqual(whole.value);
        expect(part.bounds[1]).toBeGreaterThanOrEqual(whole.value);
      }),
    );
  });
});
