import fc from 'fast-check';
import { type EpicStory, asBlocks, remainingSize, scoreEpic } from '../../../src/domain/scoring/epic.ts';
import { type IceVariant, scoreIce } from '../../../src/domain/scoring/ice.ts';
import { opportunityBand, scoreOpportunity, surveyShare } from '../../../src/domain/scoring/opportunity.ts';
import { reachIn, reachOver } from '../../../src/domain/scoring/reach.ts';
import { scoreWsjfVariant } from '../../../src/domain/scoring/wsjf-variants.ts';
import type { Score } from '../../../src/shared/score.ts';

const numbersOf = (score: Score<string> | null): readonly number[] => {
  if (score?.kind === 'scored') return [score.value];
  return score?.kind === 'incomplete' ? (score.bounds ?? []) : [];
};
const anything = fc.option(fc.oneof(fc.double(), fc.integer(), fc.integer({ min: 1, max: 10 })), { nil: null });

describe('ICE', () => {
  test.each<[IceVariant, number]>([
    ['product', 105],
    ['mean', 5],
    ['sum', 15],
    ['product10', 10.5],
    ['product3', 35],
    ['overEffort', (3 * 5) / 7],
  ])('%s of 3, 5, 7', (variant, value) => {
    expect(scoreIce({ impact: 3, confidence: 5, ease: 7 }, variant)).toEqual({ kind: 'scored', value });
  });

  test.each([
    ['nothing', {}, { kind: 'not-scored' }],
    ['ease missing', { impact: 3, confidence: 5 }, { kind: 'incomplete', missing: ['ease'], bounds: [15, 150] }],
    ['a 0 is named', { impact: 3, confidence: 0, ease: 5 }, { kind: 'invalid', input: 'confidence', reason: 'not-positive' }],
    ['no number', { impact: Number.NaN, confidence: 1, ease: 5 }, { kind: 'invalid', input: 'impact', reason: 'not-a-number' }],
  ])('%s', (_name, inputs, expected) => {
    expect(scoreIce(inputs)).toEqual(expected);
  });

  test('as effort, more of the third is worse: the bounds turn round', () => {
    expect(scoreIce({ impact: 4, confidence: 5 }, 'overEffort')).toEqual({ kind: 'incomplete', missing: ['ease'], bounds: [2, 20] });
  });

  test('product and mean can disagree on order', () => {
    const value = (triple: readonly [number, number, number], variant: IceVariant): number =>
      numbersOf(scoreIce({ impact: triple[0], confidence: triple[1], ease: triple[2] }, variant))[0] ?? 0;
    expect(value([10, 10, 1], 'product')).toBeLessThan(value([5, 5, 5], 'product'));
    expect(value([10, 10, 1], 'mean')).toBeGreaterThan(value([5, 5, 5], 'mean'));
  });
});

describe('opportunity', () => {
  test.each([
    [9, 3, 15],
    [9, 9, 9],
    [3, 8, 3],
    [0, 0, 0],
    [10, 0, 20],
  ])('importance %d, satisfaction %d: %d', (importance, satisfaction, value) => {
    expect(scoreOpportunity({ importance, satisfaction })).toEqual({ kind: 'scored', value });
  });

  test.each([
    [{ importance: 9 }, { kind: 'incomplete', missing: ['satisfaction'], bounds: [9, 18] }],
    [{ satisfaction: 4 }, { kind: 'incomplete', missing: ['importance'], bounds: [0, 16] }],
    [
      { importance: 11, satisfaction: 1 },
      { kind: 'invalid', input: 'importance', reason: 'off-scale' },
    ],
    [{}, { kind: 'not-scored' }],
  ])('%j', (inputs, expected) => {
    expect(scoreOpportunity(inputs)).toEqual(expected);
  });

  test.each([
    [15.1, 'extreme'],
    [15, 'ripe'],
    [12, 'ripe'],
    [11.9, 'worth-considering'],
    [10, 'worth-considering'],
    [9.9, 'unattractive'],
  ])('%d is %s', (score, band) => {
    expect(opportunityBand(score)).toBe(band);
  });
});

test('the share of high answers, with its interval while answers are few', () => {
  const share = surveyShare([5, 4, 4, 3, 1]);
  expect(share).toMatchObject({ value: 6, n: 5, few: true });
  expect(share && share.interval.lo < 6 && share.interval.hi > 6).toBe(true);
  expect(surveyShare(Array.from({ length: 30 }, () => 4))).toMatchObject({ value: 10, few: false });
  expect(surveyShare([])).toBeNull();
  expect(surveyShare([6])).toBeNull();
});

describe('WSJF variants and reach', () => {
  test.each([
    ['product', 45],
    ['two-part-sum', 9.5],
  ] as const)('%s', (variant, value) => {
    expect(scoreWsjfVariant({ ubv: 9, tc: 10, size: 2 }, variant)).toEqual({ kind: 'scored', value });
  });

  test('bounds of the product over the scale', () => {
    expect(scoreWsjfVariant({ ubv: 3, size: 2 }, 'product')).toEqual({ kind: 'incomplete', missing: ['tc'], bounds: [1.5, 30] });
  });

  test.each([
    [[500, 0.3, 3], 450],
    [[500, 30, 3], 450],
    [[500, 300, 3], null],
    [[0, 0.3, 3], null],
    [[500, 0.3, Number.NaN], null],
  ] as const)('reach of %j is %p', ([perMonth, share, months], expected) => {
    expect(reachOver(perMonth, share, months)).toBe(expected);
  });

  test('a reach a month is a third of the one a quarter', () => {
    expect(reachIn(150, 'month', 'quarter')).toBe(450);
    expect(reachIn(450, 'quarter', 'month')).toBe(150);
  });
});

describe('epics', () => {
  const story = (size: number | null, done = false): EpicStory => ({ size, done });

  test.each([
    ['open stories only', [story(5), story(3), story(8, true)], 21, { kind: 'known', size: 8 }],
    ['one without estimate', [story(5), story(null)], 21, { kind: 'at-least', size: 5, unestimated: 1 }],
    ['0 is no estimate', [story(5), story(0)], 21, { kind: 'at-least', size: 5, unestimated: 1 }],
    ['all done', [story(5, true)], 21, { kind: 'nothing-left' }],
    ['no stories: its own estimate', [], 21, { kind: 'known', size: 21 }],
    ['no stories, no estimate', [], null, { kind: 'at-least', size: 0, unestimated: 1 }],
  ] as const)('%s', (_name, stories, own, expected) => {
    expect(remainingSize(stories, own)).toEqual(expected);
  });

  const parts = { ubv: 13, tc: 5, rroe: 3 };
  test('climbs as work is done', () => {
    const at = (stories: readonly EpicStory[]): number => numbersOf(scoreEpic(parts, remainingSize(stories, null)))[0] ?? 0;
    expect(at([story(5), story(2)])).toBe(3);
    expect(at([story(5, true), story(2)])).toBe(10.5);
  });

  test('an open story without estimate leaves bounds', () => {
    expect(scoreEpic(parts, remainingSize([story(5), story(null)], null))).toEqual({
      kind: 'incomplete',
      missing: ['size'],
      bounds: [21 / 25, 21 / 6],
    });
    expect(scoreEpic({}, remainingSize([story(null)], null))).toEqual({ kind: 'not-scored' });
    expect(scoreEpic(parts, { kind: 'nothing-left' })).toBeNull();
  });

  test('its stories follow it in their order', () => {
    expect(asBlocks(['E', 'X'], (item) => (item === 'E' ? ['s2', 's1'] : []))).toEqual(['E', 's2', 's1', 'X']);
  });
});

test('no input whatever makes NaN or infinity', () => {
  fc.assert(
    fc.property(anything, anything, anything, anything, (a, b, c, d) => {
      const scores = [
        scoreIce({ impact: a, confidence: b, ease: c }),
        scoreIce({ impact: a, confidence: b, ease: c }, 'overEffort'),
        scoreOpportunity({ importance: a, satisfaction: b }),
        scoreWsjfVariant({ ubv: a, tc: b, size: c }, 'product'),
        scoreEpic(
          { ubv: a, tc: b, rroe: c },
          remainingSize(
            [
              { size: d, done: false },
              { size: a, done: false },
            ],
            null,
          ),
        ),
      ];
      for (const number of scores.flatMap(numbersOf)) expect(Number.isFinite(number)).toBe(true);
    }),
  );
});

test('each grows with what is good and falls with what is bad', () => {
  const ten = fc.integer({ min: 1, max: 9 });
  const valueOf = (score: Score<string>): number => numbersOf(score)[0] ?? Number.NaN;
  fc.assert(
    fc.property(ten, ten, ten, (a, b, c) => {
      const ice = (impact: number, confidence: number, ease: number): number => valueOf(scoreIce({ impact, confidence, ease }));
      expect(ice(a + 1, b, c)).toBeGreaterThan(ice(a, b, c));
      expect(ice(a, b, c + 1)).toBeGreaterThan(ice(a, b, c));
      const need = (importance: number, satisfaction: number): number => valueOf(scoreOpportunity({ importance, satisfaction }));
      expect(need(a + 1, b)).toBeGreaterThan(need(a, b));
      expect(need(a, b + 1)).toBeLessThanOrEqual(need(a, b));
    }),
  );
});

test('bounds hold the score for every way to fill what is missing', () => {
  const ten = fc.integer({ min: 1, max: 10 });
  fc.assert(
    fc.property(ten, ten, ten, fc.constantFrom<IceVariant>('product', 'mean', 'overEffort'), (a, b, filled, variant) => {
      const [least = 0, most = 0] = numbersOf(scoreIce({ impact: a, confidence: b }, variant));
      const [value = 0] = numbersOf(scoreIce({ impact: a, confidence: b, ease: filled }, variant));
      expect(value).toBeGreaterThanOrEqual(least - 1e-9);
      expect(value).toBeLessThanOrEqual(most + 1e-9);
    }),
  );
});
