import { buildStoredScore, type ScoreDraft } from '../../../src/domain/scoring/build-stored-score.ts';
import { explainScore } from '../../../src/domain/scoring/explain-score.ts';
import { formatScore } from '../../../src/domain/scoring/format-score.ts';
import { staleReasons } from '../../../src/domain/scoring/stale-score.ts';
import { probabilityBefore, wsjfOutcomes } from '../../../src/domain/uncertainty/ratio-outcomes.ts';
import { stepsOff } from '../../../src/domain/uncertainty/steps.ts';
import { WSJF_SCALE } from '../../../src/shared/score.ts';

describe('explainScore', () => {
  test('names the component that makes up more than half, and what one step less would give', () => {
    const why = explainScore('wsjf', { ubv: 13, tc: 8, rroe: 3, size: 5 });
    expect(why?.equation).toEqual({ model: 'wsjf', value: 4.8, parts: [13, 8, 3], size: 5 });
    expect(why?.driver).toEqual({ input: 'ubv', oneStepLess: { input: 8, score: 3.8 } });
  });

  test.each([
    ['exactly half is not more than half', { ubv: 8, tc: 5, rroe: 3, size: 5 }, null],
    ['incomplete is not explained', { ubv: 8, tc: 5, rroe: 3 }, undefined],
  ])('%s', (_, inputs, driver) => {
    expect(explainScore('wsjf', inputs)?.driver).toEqual(driver);
  });

  test('RICE keeps confidence as a fraction', () => {
    expect(explainScore('rice', { reach: 900, impact: 1, confidence: 80, effort: 1.6 })?.equation).toMatchObject({
      value: 450,
      confidence: 0.8,
    });
  });
});

describe('formatScore', () => {
  test.each([
    [4.8, 'wsjf', 'plain', '4.8'],
    [3, 'wsjf', 'plain', '3'],
    [2, 'wsjf', 'column', '2.0'],
    [0.65, 'wsjf', 'plain', '0.7'],
    [4.35, 'wsjf', 'plain', '4.4'],
    [0.01, 'wsjf', 'plain', '<0.1'],
    [110.77, 'rice', 'column', '111'],
    [9.94, 'rice', 'plain', '9.9'],
  ] as const)('%d as %s, %s: %s', (value, model, style, text) => {
    expect(formatScore(value, model, style)).toBe(text);
  });
});

describe('one step off', () => {
  test.each([
    [
      8,
      [
        [5, 0.25],
        [8, 0.5],
        [13, 0.25],
      ],
    ],
    [
      1,
      [
        [1, 0.75],
        [2, 0.25],
      ],
    ],
    [
      20,
      [
        [13, 0.25],
        [20, 0.75],
      ],
    ],
    [
      4,
      [
        [3, 0.25],
        [4, 0.5],
        [5, 0.25],
      ],
    ],
    [
      21,
      [
        [20, 0.25],
        [21, 0.75],
      ],
    ],
  ])('%d', (value, expected) => {
    expect([...stepsOff(value, WSJF_SCALE, 'medium')].sort((a, b) => a[0] - b[0])).toEqual(expected);
  });

  test('a fixed item against one of doubtful size comes second in three of four cases', () => {
    const a = wsjfOutcomes({
      ubv: [[8, 1]],
      tc: [[5, 1]],
      rroe: [[3, 1]],
      size: [
        [2, 0.25],
        [3, 0.5],
        [5, 0.25],
      ],
    });
    const b = wsjfOutcomes({ ubv: [[8, 1]], tc: [[3, 1]], rroe: [[2, 1]], size: [[3, 1]] });
    expect(probabilityBefore(a, b)).toEqual({ win: 0.75, tie: 0, p: 0.75 });
  });
});

const draft = (over: Partial<ScoreDraft> = {}): ScoreDraft => ({
  issueId: '10042',
  rev: 1,
  model: 'wsjf',
  scaleVersion: 1,
  inputs: { ubv: 8, tc: 5, rroe: 3, size: 5 },
  sources: { size: 'points' },
  textHash: 'k3f9a1c2',
  today: '2026-11-21',
  previous: null,
  ...over,
});

describe('buildStoredScore', () => {
  const first = buildStoredScore(draft({ today: '2026-06-01' }));

  test('holds result, sources and the day of each input', () => {
    expect(first).toEqual({
      v: 1,
      id: '10042',
      rev: 1,
      m: 'wsjf',
      sv: 1,
      i: { ubv: 8, tc: 5, rroe: 3, size: 5 },
      f: { size: 'points' },
      x: { wsjf: 3.2 },
      at: { ubv: '2026-06-01', tc: '2026-06-01', rroe: '2026-06-01', size: '2026-06-01' },
      s: '2026-06-01',
      h: 'k3f9a1c2',
    });
  });

  test('a new value is dated today, the others keep their day', () => {
    const next = buildStoredScore(draft({ rev: 2, inputs: { ubv: 13, tc: 5, rroe: 3, size: 5 }, previous: first }));
    expect(next.at).toEqual({ ubv: '2026-11-21', tc: '2026-06-01', rroe: '2026-06-01', size: '2026-06-01' });
    expect(next.s).toBe('2026-06-01');
  });

  test('saving without a change confirms every input', () => {
    expect(buildStoredScore(draft({ rev: 2, previous: first })).s).toBe('2026-11-21');
  });

  test('an incomplete score is kept without a result', () => {
    expect(buildStoredScore(draft({ inputs: { ubv: 8 }, sources: {} })).x).toEqual({});
  });

  test('asks for another look when the estimate changed, or after 120 days, input by input', () => {
    const moved = buildStoredScore(draft({ rev: 2, inputs: { ubv: 13, tc: 5, rroe: 3, size: 5 }, previous: first }));
    expect(staleReasons(moved, 8, '2026-11-21')).toEqual([
      { kind: 'effort-changed', from: 5, to: 8 },
      { kind: 'old-input', input: 'tc', days: 173 },
      { kind: 'old-input', input: 'rroe', days: 173 },
      { kind: 'old-input', input: 'size', days: 173 },
    ]);
    expect(staleReasons(first, 5, '2026-09-29')).toEqual([]);
    expect(staleReasons({ ...first, f: {} }, 8, '2026-06-02')).toEqual([]);
  });
});
