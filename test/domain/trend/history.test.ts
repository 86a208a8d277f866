import fc from 'fast-check';
import { historyOf, daysUntil } from '../../../src/domain/trend/history-of.ts';
import { changedRows, isOpen, logRow, rowOfLeft } from '../../../src/domain/trend/log-row.ts';
import { qualityTrend, trendSpan } from '../../../src/domain/trend/quality-trend.ts';
import { latestStates } from '../../../src/domain/trend/replay-log.ts';
import type { DayEntry, DayLog, KeyFrame, LogRow, StateLog } from '../../../src/shared/quality-log.ts';

const DAY = 86_400_000;
const START = Date.parse('2026-10-01');
const DAYS = daysUntil(new Date(START + 9 * DAY), 10);
const IDS = ['1', '2', '3', '4', '5', '60'];

const open = (id: string, mustFix = 0, shouldFix = 0): LogRow => [id, mustFix === 0 ? 1 : 0, mustFix, 3, 't', mustFix, shouldFix];
const iso = (time: number): string => new Date(time).toISOString();
const frame = (time: number, rows: readonly LogRow[], epoch = 1): KeyFrame => ({
  epoch,
  from: iso(time),
  at: iso(time + 2),
  chunks: [{ at: iso(time + 1), rows }],
});
const change = (time: number, row: LogRow): DayLog => ({
  day: iso(time).slice(0, 10),
  entries: [[...row, time % DAY]],
  off: null,
});
const counts = (log: StateLog, ids: readonly string[] = IDS) =>
  qualityTrend(historyOf(log, DAYS, new Set(ids))).days.map((day) =>
    day.counts === null ? null : `${day.counts.mustFix}+${day.counts.shouldFix}/${day.counts.open}`,
  );

test('from a frame on, every day has its numbers; before it nothing is known, which is not 0', () => {
  const log = {
    frames: [frame(START + 3 * DAY, [open('1', 2), open('2', 0, 1), open('3')])],
    days: [
      change(START + 5 * DAY, open('1')),
      change(START + 6 * DAY, open('4', 1, 1)),
      change(START + 8 * DAY, rowOfLeft('2', 'd')),
      change(START + 8 * DAY + 5, rowOfLeft('3', 'x')),
    ],
  };
  expect(counts(log)).toEqual([null, null, null, '1+1/3', '1+1/3', '0+1/3', '1+2/4', '1+2/4', '1+1/2', '1+1/2']);
  expect(counts({ frames: [], days: log.days })).toEqual(DAYS.map(() => null));
});

test('a project that was turned off has a gap until the next frame', () => {
  const off = { day: DAYS[3] ?? '', entries: [], off: 5 };
  const log = { frames: [frame(START + DAY, [open('1', 1)]), frame(START + 6 * DAY, [open('1')])], days: [off] };
  expect(counts(log)).toEqual([null, '1+0/1', '1+0/1', null, null, null, '0+0/1', '0+0/1', '0+0/1', '0+0/1']);
});

test('what a frame does not name is gone, unless it was heard of after the frame was begun', () => {
  const log = {
    frames: [frame(START, [open('1', 1), open('2', 1)]), frame(START + 4 * DAY, [open('1', 1)])],
    days: [change(START + 4 * DAY + 1, open('3', 1))],
  };
  expect(counts(log).slice(3, 5)).toEqual(['2+0/2', '2+0/2']);
  expect([...latestStates(log).keys()].toSorted()).toEqual(['1', '3']);
});

test('of two readings the later one counts, in whatever order they were written', () => {
  const late = change(START + 2 * DAY + 500, open('1'));
  const early = change(START + 2 * DAY + 400, open('1', 3));
  const frames = [frame(START, [open('1', 1)])];
  expect(counts({ frames, days: [late, early] })).toEqual(counts({ frames, days: [early, late] }));
  expect(counts({ frames, days: [late, early] })[2]).toBe('0+0/1');
});

test('names the days on which rules or habits were changed', () => {
  const log = { frames: [frame(START, [], 4), frame(START + DAY, [], 4), frame(START + 3 * DAY, [], 7)], days: [] };
  expect(historyOf(log, DAYS, new Set()).rulesChanged).toEqual([DAYS[3]]);
});

test('the items behind the last numbers, and the days between which something changed', () => {
  const log = {
    frames: [frame(START + 2 * DAY, [open('1', 1), open('2', 1), open('3', 0, 2)])],
    days: [change(START + 9 * DAY, open('2', 0, 1))],
  };
  const trend = qualityTrend(historyOf(log, DAYS, new Set(IDS)));
  expect([[...trend.mustFix], [...trend.shouldFix]]).toEqual([['1'], ['2', '3']]);
  expect(trendSpan(trend)).toEqual({
    from: { day: DAYS[2], counts: { open: 3, mustFix: 2, shouldFix: 1 } },
    to: { day: DAYS[9], counts: { open: 3, mustFix: 1, shouldFix: 2 } },
  });
  expect(trendSpan({ days: trend.days.slice(0, 3) })).toBeNull();
});

test('a row says where an item stands by its own facts; of what left it says only that', () => {
  const item = { id: '7' as never, projectId: '10000' as never, kind: 'story' as const, category: 'indeterminate' as const, estimate: 5 };
  const stored = { r: 0, o: 2, n: { e: 1, w: 3, h: 9 } } as const;
  expect(logRow(item, stored, '10000')).toEqual(['7', 0, 2, 5, 'p', 1, 3]);
  expect(logRow({ ...item, category: 'done' }, stored, '10000')).toEqual(['7', 0, 0, null, 'd', 0, 0]);
  expect(logRow({ ...item, kind: 'epic' }, stored, '10000')).toEqual(['7', 0, 0, null, 'x', 0, 0]);
  expect(logRow(item, stored, '20000')).toEqual(['7', 0, 0, null, 'x', 0, 0]);
  expect(changedRows(new Map([['1', open('1')]]), [open('1'), rowOfLeft('2', 'd'), open('3')])).toEqual([open('3')]);
});

/** A log of some days, and a plain list of what happened, in order. */
const row = fc
  .tuple(fc.constantFrom(...IDS), fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 2 }), fc.constantFrom('t', 'p', 'd', 'x'))
  .map(
    ([id, mustFix, shouldFix, category]): LogRow =>
      category === 'd' || category === 'x' ? rowOfLeft(id, category) : [id, 0, 1, null, category as 't', mustFix, shouldFix],
  );
const happened = fc.array(fc.tuple(fc.integer({ min: 10, max: 9 * DAY }), row), { maxLength: 60 });
const first = fc.uniqueArray(row, { selector: ([id]) => id, maxLength: IDS.length }).map((rows) => rows.filter(isOpen));

const dayLogs = (entries: readonly (readonly [number, LogRow])[]): readonly DayLog[] =>
  DAYS.map((day) => ({
    day,
    off: null,
    entries: entries.flatMap(([at, one]): DayEntry[] => (iso(START + at).slice(0, 10) === day ? [[...one, at % DAY]] : [])),
  }));

test('the replay agrees with counting by hand', () => {
  fc.assert(
    fc.property(first, happened, (rows, raw) => {
      const events = [...new Map(raw.map((one) => [one[0], one])).values()].toSorted((a, b) => a[0] - b[0]);
      const expected = DAYS.map((_, index) => {
        const states = new Map(rows.map((one) => [one[0], one]));
        for (const [at, one] of events) if (at < (index + 1) * DAY) states.set(one[0], one);
        const there = [...states.values()].filter(isOpen);
        return `${there.filter((one) => one[5] > 0).length}+${there.filter((one) => one[6] > 0).length}/${there.length}`;
      });
      expect(counts({ frames: [frame(START, rows)], days: dayLogs(events) })).toEqual(expected);
    }),
  );
});

test('in any chunks, parts and order, with rows written twice, the replay is the same', () => {
  fc.assert(
    fc.property(first, happened, fc.integer({ min: 1, max: 5 }), fc.infiniteStream(fc.nat(1000)), (rows, raw, size, stream) => {
      const events = [...new Map(raw.map((one) => [one[0], one])).values()];
      const whole: StateLog = { frames: [frame(START, rows)], days: dayLogs(events) };
      const chunks = [{ at: iso(START + 1), rows: [] as readonly LogRow[] }];
      for (let at = 0; at < rows.length; at += size) chunks.push({ at: iso(START + 1), rows: rows.slice(at, at + size) });
      const parts = whole.days
        .flatMap(({ day, entries }) => [...entries, ...entries.slice(0, 2)].map((entry): DayLog => ({ day, entries: [entry], off: null })))
        .map((part) => ({ part, key: stream.next().value as number }))
        .toSorted((a, b) => a.key - b.key)
        .map(({ part }) => part);
      const cut: StateLog = { frames: [{ ...frame(START, []), chunks }], days: parts };
      expect(historyOf(cut, DAYS, new Set(IDS))).toEqual(historyOf(whole, DAYS, new Set(IDS)));
      expect(new Map(latestStates(cut))).toEqual(new Map(latestStates(whole)));
    }),
  );
});

test('items that are not asked for have no influence on the answer', () => {
  fc.assert(
    fc.property(first, happened, (rows, raw) => {
      const asked = new Set(['1', '3', '60']);
      const seen: StateLog = { frames: [frame(START, rows)], days: dayLogs(raw) };
      const without: StateLog = {
        frames: [
          frame(
            START,
            rows.filter(([id]) => asked.has(id)),
          ),
        ],
        days: dayLogs(raw.filter(([, [id]]) => asked.has(id))),
      };
      expect(historyOf(seen, DAYS, asked)).toEqual(historyOf(without, DAYS, asked));
    }),
  );
});
