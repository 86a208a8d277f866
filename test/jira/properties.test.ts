import fc from 'fast-check';
import { parseStoredAnalysis, parseStoredScore } from '../../src/jira/properties.ts';

const ANALYSIS = {
  v: 1,
  e: 17,
  h: 'k3f9a1c2',
  t: '2026-11-21',
  o: 2,
  n: { e: 1, w: 3, h: 5 },
  c: 's01 s07',
  r: 0,
  d: 'd1 d4',
  a: 4,
  k: 'g',
  l: 'en',
};
const SCORE = {
  v: 1,
  id: '10042',
  rev: 12,
  m: 'wsjf',
  sv: 3,
  i: { ubv: 8 },
  f: { size: 'points' },
  x: { wsjf: 3.2 },
  at: { ubv: '2026-11-20' },
  s: '2026-10-02',
  h: 'k3f9a1c2',
};

test('what we wrote reads back', () => {
  expect(parseStoredAnalysis(ANALYSIS)).toEqual(ANALYSIS);
  expect(parseStoredScore(SCORE, '10042')).toEqual(SCORE);
});

test('a clone that copied the score of its source has none', () => {
  expect(parseStoredScore(SCORE, '10043')).toBeNull();
});

test('what a later version adds does not hide what this one knows', () => {
  expect(parseStoredScore({ ...SCORE, sp: 1, nr: 5, rg: { ubv: [5, 8] } }, '10042')).toEqual(SCORE);
});

test.each<[string, unknown]>([
  ['zero as a result', { ...SCORE, x: { wsjf: 0 } }],
  ['null as a result', { ...SCORE, x: { wsjf: null } }],
  ['a foreign input', { ...SCORE, i: { moscow: 1 } }],
  ['another shape version', { ...SCORE, v: 2 }],
  ['a text', 'score'],
])('no score: %s', (_what, value) => {
  expect(parseStoredScore(value, '10042')).toBeNull();
});

test.each<[string, unknown]>([
  ['markup in the codes', { ...ANALYSIS, c: '<b>' }],
  ['a negative count', { ...ANALYSIS, o: -1 }],
  ['half a finding', { ...ANALYSIS, n: { e: 0.5, w: 0, h: 0 } }],
  ['nothing', undefined],
])('no analysis: %s', (_what, value) => {
  expect(parseStoredAnalysis(value)).toBeNull();
});

test('whatever stands there, reading it never throws', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      parseStoredAnalysis(value);
      parseStoredScore(value, '1');
    }),
  );
});
