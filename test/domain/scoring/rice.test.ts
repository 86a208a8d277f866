import fc from 'fast-check';
import { scoreRice } from '../../../src/domain/scoring/rice.ts';
import type { RiceInput, RiceInputs, Score } from '../../../src/shared/score.ts';

const cases: readonly [name: string, inputs: RiceInputs, expected: Score<RiceInput>][] = [
  ['complete', { reach: 900, impact: 1, confidence: 0.8, effort: 1.6 }, { kind: 'scored', value: 450 }],
  ['confidence in percent is the same', { reach: 900, impact: 1, confidence: 80, effort: 1.6 }, { kind: 'scored', value: 450 }],
  ['full confidence', { reach: 10, impact: 3, confidence: 1, effort: 3 }, { kind: 'scored', value: 10 }],
  [
    'effort missing has no bounds',
    { reach: 10, impact: 1, confidence: 0.8, effort: null },
    { kind: 'incomplete', missing: ['effort'], bounds: null },
  ],
  ['impact missing has bounds', { reach: 10, confidence: 1, effort: 1 }, { kind: 'incomplete', missing: ['impact'], bounds: [2.5, 30] }],
  ['no effort', { reach: 10, impact: 1, confidence: 0.8, effort: 0 }, { kind: 'invalid', input: 'effort', reason: 'not-positive' }],
  [
    'more than certain',
    { reach: 10, impact: 1, confidence: 120, effort: 1 },
    { kind: 'invalid', input: 'confidence', reason: 'off-scale' },
  ],
  ['nothing', {}, { kind: 'not-scored' }],
];

describe('scoreRice', () => {
  test.each(cases)('%s', (_, inputs, expected) => {
    expect(scoreRice(inputs)).toEqual(expected);
  });

  test('no input whatever makes a score of 0, NaN or Infinity', () => {
    const anything = fc.option(fc.double(), { nil: null });
    fc.assert(
      fc.property(anything, anything, anything, anything, (reach, impact, confidence, effort) => {
        const score = scoreRice({ reach, impact, confidence, effort });
        if (score.kind === 'scored') expect(Number.isFinite(score.value) && score.value > 0).toBe(true);
      }),
    );
  });
});
