import fc from 'fast-check';
import type { ReadyCheckId, ReadyDetail } from '../../../src/shared/analysis.ts';
import { chooseDoNext, linesToNext, nothingUrgent, toDoNext } from '../../../src/domain/health/do-next.ts';
import { fillBars } from '../../../src/domain/health/fill-bars.ts';
import { type ReadyRow, readinessOf } from '../../../src/domain/health/ready-row.ts';
import { runwayModel, runwayOf } from '../../../src/domain/health/ready-runway.ts';
import { chooseUnit } from '../../../src/domain/health/unit.ts';
import type { IssueSnapshot, SprintRef } from '../../../src/shared/issue.ts';
import { snapshot } from '../../support/snapshots.ts';

const DETAIL: Readonly<Record<ReadyCheckId, ReadyDetail>> = {
  text: { kind: 'no-criteria' },
  criteria: { kind: 'no-criteria' },
  estimate: { kind: 'no-estimate' },
  small: { kind: 'too-big', estimate: 13, limit: 12 },
  question: { kind: 'open-question' },
  blocked: { kind: 'waits-for', key: 'PLAT-77', summary: '', more: 0 },
};

const row = (id: number, missed: readonly ReadyCheckId[] = [], over: Partial<IssueSnapshot> = {}): ReadyRow => ({
  snapshot: snapshot(id, over),
  missed: missed.map((check) => ({ check, detail: DETAIL[check] })),
});
const future = (id: number): SprintRef => ({ id, name: `Sprint ${id}`, state: 'future' });
const NAMES = ['Next sprint', 'Second sprint', 'Third sprint'] as const;
const bars = (rows: readonly ReadyRow[], sprints: readonly SprintRef[] = [], capacity: number | null = 10): ReturnType<typeof fillBars> =>
  fillBars({ rows, sprints, unit: 'points', capacity, names: NAMES });

describe('readiness', () => {
  test.each<[readonly ReadyCheckId[], string]>([
    [[], 'ready'],
    [['text'], 'almost'],
    [['text', 'criteria'], 'not-ready'],
    [['blocked'], 'not-ready'],
  ])('%j left: %s', (missed, expected) => {
    expect(readinessOf(row(1, missed))).toBe(expected);
  });
});

describe('chooseUnit', () => {
  test.each([
    [10, 2, 'points'],
    [10, 3, 'items'],
    [0, 0, 'items'],
    [5, 1, 'points'],
  ])('%d items, %d without estimate: %s', (items, without, unit) => {
    expect(chooseUnit(items, without)).toBe(unit);
  });
});

describe('fillBars', () => {
  test('planned sprints hold what is planned; the rest follows the backlog order up to a usual sprint', () => {
    const rows = [
      row(1, [], { sprint: future(15) }),
      row(2, ['text'], { sprint: future(16) }),
      row(3),
      row(4, ['text', 'criteria']),
      row(5),
    ];
    expect(
      bars(rows, [future(15), future(16)]).map(({ bar }) => [bar.name, bar.source, bar.ready, bar.almost, bar.notReady, bar.keys]),
    ).toEqual([
      ['Sprint 15', 'sprint', 5, 0, 0, ['PERM-1']],
      ['Sprint 16', 'sprint', 0, 5, 0, ['PERM-2']],
      ['Third sprint', 'backlog-order', 5, 0, 5, ['PERM-3', 'PERM-4']],
    ]);
  });

  test.each([
    ['no sprint is planned: three by backlog order', [], 10, ['Next sprint', 'Second sprint', 'Third sprint']],
    ['how much a sprint takes is not known: only what is planned', [future(15)], null, ['Sprint 15']],
    ['more than three planned: the first three', [1, 2, 3, 4].map(future), 10, ['Sprint 1', 'Sprint 2', 'Sprint 3']],
  ])('%s', (_, sprints, capacity, names) => {
    const rows = Array.from({ length: 12 }, (_unused, at) => row(at));
    expect(bars(rows, sprints, capacity).map(({ bar }) => bar.name)).toEqual(names);
  });

  test('an item larger than a sprint stands alone; one without estimate is said, not counted as 0 work', () => {
    const filled = bars([row(1, [], { estimate: 40 }), row(2, ['estimate'], { estimate: null }), row(3)]);
    expect(filled.map(({ bar }) => [bar.keys, bar.unestimated])).toEqual([
      [['PERM-1'], 0],
      [['PERM-2', 'PERM-3'], 1],
    ]);
  });
});

describe('do next', () => {
  const planned = [future(15), future(16)];
  const rows = [
    row(1, [], { sprint: future(15) }),
    row(2, ['blocked'], { sprint: future(16) }),
    row(3, ['text', 'criteria'], { sprint: future(16), estimate: 8 }),
    row(4, ['text'], { sprint: future(16), estimate: 5 }),
    row(5, ['estimate', 'criteria'], { estimate: null }),
    row(6, ['question']),
  ];

  test('nearer first, most ready work for each thing left, what waits last; far away only what is wrong', () => {
    expect(
      chooseDoNext(bars(rows, planned), rows, 'points').map(
        ({
          row: {
            snapshot: { key },
          },
        }) => key,
      ),
    ).toEqual(['PERM-4', 'PERM-3', 'PERM-2', 'PERM-6']);
  });

  test('at most five lines', () => {
    const many = Array.from({ length: 20 }, (_, at) => row(at, ['text'], { sprint: future(15) }));
    expect(chooseDoNext(bars(many, planned), many, 'points')).toHaveLength(5);
  });

  test('two ready sprints: nothing is urgent', () => {
    const fine = [row(1, [], { sprint: future(15) }), row(2, [], { sprint: future(16) }), row(3, ['text'])];
    expect(nothingUrgent(bars(fine, planned))).toBe(true);
    expect(chooseDoNext(bars(fine, planned), fine, 'points')).toEqual([]);
  });

  test('an empty planned sprint is not a ready one', () => {
    expect(nothingUrgent(bars([row(1, [], { sprint: future(15) })], planned))).toBe(false);
  });

  test('says how many lines make ready work last one sprint more', () => {
    const lines = [8, 8, 8].map((gain, at) => toDoNext({ row: row(at, ['text'], { estimate: gain }), bar: 0, gain }, ['Sprint 15']));
    const atLeast = (amount: number): number => Math.floor(amount / 20);
    expect(linesToNext(lines, 25, atLeast)).toEqual({ lines: 2, target: 2 });
    expect(linesToNext(lines.slice(0, 1), 25, atLeast)).toBeNull();
    expect(linesToNext(lines, 25, () => null)).toBeNull();
  });
});

describe('runwayOf', () => {
  const periods = (done: readonly number[]) => done.map((amount, at) => ({ name: `S${at}`, end: '', done: amount }));

  test.each([
    ['none', [], { kind: 'no-history' }],
    ['two', [21, 26], { kind: 'too-few', done: [21, 26] }],
    ['three that finished nothing', [0, 0, 0], { kind: 'too-few', done: [0, 0, 0] }],
  ])('%s closed', (_, done, expected) => {
    expect(runwayOf(runwayModel(periods(done), 'seed'), 50)).toEqual(expected);
  });

  test('the example of the screens', () => {
    expect(runwayOf(runwayModel(periods([21, 26, 19, 25, 24, 28, 23, 26]), 'board 7 sprint 14 points'), 53)).toEqual({
      kind: 'forecast',
      atLeast: 1,
      probably: 2,
      usual: 24,
      periods: 8,
      probablyInTwenty: 15,
      low: 18,
      high: 28,
      backTest: { held: 5, of: 5 },
    });
  });

  test('grows with ready work and is always a whole, finite number', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 80 }), { minLength: 3, maxLength: 12 }), fc.nat(400), fc.nat(400), (done, a, b) => {
        const model = runwayModel(periods(done), 'seed');
        const [less, more] = [Math.min(a, b), Math.max(a, b)].map((ready) => runwayOf(model, ready));
        if (less?.kind !== 'forecast' || more?.kind !== 'forecast') return;
        expect(more.atLeast).toBeGreaterThanOrEqual(less.atLeast);
        expect(more.probably).toBeGreaterThanOrEqual(less.probably);
        expect(Number.isInteger(more.probablyInTwenty) && more.probablyInTwenty <= 20).toBe(true);
      }),
      { numRuns: 30 },
    );
  });
});
