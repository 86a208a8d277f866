import type { HealthView } from '../../src/shared/health.ts';
import {
  barTooltip,
  doNextReaches,
  healthDetail,
  healthSentence,
  nothingToDo,
  partialText,
  reasonText,
  barTable,
  sentenceCounted,
  tileCounted,
  tooMuchReady,
} from '../../src/shared/texts/health.ts';

type Forecast = Extract<HealthView['runway'], { kind: 'forecast' }>;
const forecast = (over: Partial<Forecast> = {}): Forecast => ({
  kind: 'forecast',
  atLeast: 1,
  probably: 2,
  usual: 24,
  periods: 8,
  probablyInTwenty: 15,
  low: 18,
  high: 28,
  backTest: { held: 5, of: 5 },
  ...over,
});
const bar = (name: string, ready: number, almost: number): HealthView['bars'][number] => ({
  name,
  source: 'sprint',
  ready,
  almost,
  notReady: 0,
  unestimated: 0,
  keys: ['K-1'] as never,
});
const periods = (...done: number[]): HealthView['history'] => done.map((amount, at) => ({ name: `S${at}`, end: '', done: amount }));

const view = (over: Partial<HealthView> = {}): HealthView => ({
  asOf: '2026-06-01T08:50:00.000Z',
  mode: 'on',
  board: { id: 7, name: 'Permits team' },
  boards: [],
  unit: 'points',
  period: 'sprint',
  horizon: { read: 61, total: 61, complete: true },
  base: { count: 61, read: 61, excluded: [] },
  readyAmount: 53,
  readyBeyond: 0,
  history: periods(21, 26, 19, 25, 24, 28, 23, 26),
  runway: forecast(),
  bars: [],
  doNext: [],
  doNextReaches: null,
  tiles: [],
  ...over,
});

describe('the sentence of Health, word for word', () => {
  test.each<[string, Partial<HealthView>, string]>([
    ['usual', {}, 'Ready work will last at least 1 sprint, probably 2.'],
    ['the same either way', { runway: forecast({ atLeast: 2, probably: 2 }) }, 'Ready work will last at least 2 sprints.'],
    ['weeks', { period: 'week', runway: forecast({ probably: 3 }) }, 'Ready work will last at least 1 week, probably 3.'],
    [
      'little ready',
      { readyAmount: 12, runway: forecast({ atLeast: 0, probably: 0 }) },
      'Ready work may not fill the next sprint: 12 points are ready, a usual sprint takes 24.',
    ],
    [
      'enough for a usual sprint, not for a quick one',
      { readyAmount: 25, runway: forecast({ atLeast: 0, probably: 1 }) },
      'Ready work may not fill the next sprint: 25 points are ready, a quick sprint takes 28.',
    ],
    ['no history', { runway: { kind: 'no-history' } }, '53 points are ready. How long that lasts is known after the first closed sprint.'],
    [
      'one item',
      { unit: 'items', readyAmount: 1, runway: { kind: 'no-history' } },
      '1 work item is ready. How long that lasts is known after the first closed sprint.',
    ],
    [
      'two sprints',
      { runway: { kind: 'too-few', done: [21, 26] } },
      'Closed sprints finished 21 and 26. Too few to say how long ready work lasts.',
    ],
    ['one sprint', { runway: { kind: 'too-few', done: [21] } }, 'Closed sprints finished 21. Too few to say how long ready work lasts.'],
    [
      'empty',
      { base: { count: 0, read: 0, excluded: [] }, horizon: { read: 0, total: 0, complete: true } },
      'This backlog is empty. Nothing to do.',
    ],
  ])('%s', (_, over, expected) => {
    expect(healthSentence(view(over))).toBe(expected);
  });
});

describe('the lines around it', () => {
  test.each<[string, string | null, string | null]>([
    ['what the last sprints finished', healthDetail(view()), '53 points are ready. The last 8 sprints finished 19 to 28.'],
    [
      'few sprints',
      healthDetail(view({ history: periods(21, 26, 19, 25), runway: forecast({ periods: 4 }) })),
      '53 points are ready. The last 4 sprints finished 19 to 26. From 4 sprints only, so the range is wide.',
    ],
    [
      'partial',
      partialText(
        view({ horizon: { read: 48, total: 61, complete: false }, tiles: [{ id: 'ready', value: 9, jql: '', exactness: 'partial' }] }),
      ),
      '48 of 61 read. Counts marked + can still grow.',
    ],
    [
      'too much',
      tooMuchReady(view({ readyAmount: 72, readyBeyond: 10, runway: forecast({ atLeast: 2, probably: 3 }) })),
      'More than 3 sprints are ready. Work detailed this early often changes.',
    ],
    ['not too much', tooMuchReady(view({ readyBeyond: 90 })), null],
    [
      'all fine',
      nothingToDo(view({ bars: [bar('Sprint 15', 24, 0), bar('Sprint 16', 21, 0)] })),
      'Nothing urgent. The next two sprints are ready.',
    ],
    ['what the first lines reach', doNextReaches(view({ doNextReaches: { lines: 2, target: 2 } })), '(1 and 2 make it at least 2 sprints)'],
    [
      'tooltip',
      barTooltip(view()),
      'At least: true in 17 of 20 cases. Probably: here in 15 of 20. From your own sprints, recent ones counting more. Tested on them, it held in 5 of 5.',
    ],
  ])('%s', (_, actual, expected) => {
    expect(actual).toBe(expected);
  });

  test('a finding is told in its first words', () => {
    const finding = {
      rule: 'x',
      code: 's01',
      severity: 'error',
      letter: 'S',
      span: null,
      message: 'Two wishes in one story: “renew” and “cancel”. Each can be done alone.',
      suggestions: [],
    } as const;
    expect(reasonText({ kind: 'must-fix', finding, more: 0 })).toBe('two wishes in one story');
  });

  test('how a number is counted ends with what the viewer may not see', () => {
    for (const id of ['backlog', 'ready', 'noEstimate', 'blocked', 'unchanged', 'new'] as const) {
      expect(tileCounted({ id, value: 1, jql: '', exactness: 'exact' })).toMatch(/Work items you may not see are not counted\.$/);
    }
  });
});

test('on a board without sprints the word occurs nowhere', () => {
  const weeks = view({ period: 'week', runway: forecast({ atLeast: 1, probably: 2 }) });
  const ids = ['backlog', 'ready', 'noEstimate', 'blocked', 'unchanged', 'new'] as const;
  const words = [
    healthSentence(weeks),
    healthDetail(weeks),
    sentenceCounted(weeks),
    ...Object.values(barTable('week')),
    ...ids.map((id) => tileCounted({ id, value: 1, jql: '', exactness: 'exact' }, 'week')),
  ];
  expect(words.filter((text) => /sprint/i.test(text))).toEqual([]);
});
