import type { LogRow, QualityHistory, StateLog } from '../../shared/quality-log.ts';
import { isOpen, isSameRow, rowOfLeft } from './log-row.ts';
import { replayLog } from './replay-log.ts';

const DAY_MS = 86_400_000;

/** The `count` UTC days up to and with the day of `now`, oldest first: "2026-11-21". */
export function daysUntil(now: Date, count: number): readonly string[] {
  const today = Math.floor(now.getTime() / DAY_MS) * DAY_MS;
  return Array.from({ length: count }, (_, at) => new Date(today - (count - 1 - at) * DAY_MS).toISOString().slice(0, 10));
}

/**
 * What the log knows of these items at the end of each of these days. No other item has any influence on the answer.
 * Linear in the log, apart from sorting it by time.
 * @param days UTC days, oldest first.
 */
export function historyOf(log: StateLog, days: readonly string[], ids: ReadonlySet<string>): QualityHistory {
  const replay = replayLog(log);
  const told = new Map<string, LogRow>();
  const silent = new Set<string>();
  const entries = days.map((day) => {
    for (const id of replay.advance(Date.parse(day) + DAY_MS)) if (ids.has(id)) silent.add(id);
    if (!replay.isKnown()) return { day, rows: null };
    const rows = [...silent].flatMap((id) => news(id, replay.states.get(id), told)).toSorted(byId);
    for (const row of rows) told.set(row[0], row);
    silent.clear();
    return { day, rows };
  });
  return { days: entries, rulesChanged: rulesChanged(log, days) };
}

/** @returns what must be told of an item that something was recorded of; nothing where it comes to the same. */
function news(id: string, now: LogRow | undefined, told: ReadonlyMap<string, LogRow>): readonly LogRow[] {
  const row = now ?? rowOfLeft(id, 'x');
  const before = told.get(id);
  if (before === undefined) return isOpen(row) ? [row] : [];
  return isSameRow(before, row) ? [] : [row];
}

const byId = (a: LogRow, b: LogRow): number => a[0].length - b[0].length || (a[0] < b[0] ? -1 : 1);

function rulesChanged({ frames }: StateLog, days: readonly string[]): readonly string[] {
  const changed = new Set(
    frames.flatMap(({ epoch, at }, index) => (index > 0 && epoch !== frames[index - 1]?.epoch ? [at.slice(0, 10)] : [])),
  );
  return days.filter((day) => changed.has(day));
}
