import type { FinishedPeriod, Unit } from '../../shared/health.ts';
import type { IssueSnapshot, SprintRef } from '../../shared/issue.ts';
import { sumOf } from './unit.ts';

/** Periods that a forecast looks back on. */
const HISTORY_PERIODS = 12;

const DAY = 86_400_000;
const WEEK = 7 * DAY;
/** 5 January 1970 was the first Monday. */
const FIRST_MONDAY = 4 * DAY;

/** What was read of the past. */
export interface DoneItems {
  readonly items: readonly IssueSnapshot[];
  /** ISO time of the oldest item read when there was more than could be read; periods that began before it are left out. */
  readonly completeFrom: string | null;
}

/**
 * What each closed sprint finished: items whose last closed sprint it is and that were resolved
 * between its start and its completion. The last twelve, oldest first.
 */
export function finishedSprints(closed: readonly SprintRef[], done: DoneItems, unit: Unit): readonly FinishedPeriod[] {
  return lastClosed(closed)
    .filter((sprint) => done.completeFrom === null || startOf(sprint) >= Date.parse(done.completeFrom))
    .map((sprint) => {
      const items = done.items.filter((item) => item.sprint?.id === sprint.id && within(item.resolved, startOf(sprint), endOf(sprint)));
      return { name: sprint.name, end: sprint.completeDate ?? sprint.endDate ?? '', done: amount(items, unit) };
    });
}

/** The last twelve closed sprints that have dates, oldest first. */
export function lastClosed(closed: readonly SprintRef[]): readonly SprintRef[] {
  return closed
    .filter((sprint) => sprint.state === 'closed' && Number.isFinite(startOf(sprint)) && Number.isFinite(endOf(sprint)))
    .sort((a, b) => endOf(a) - endOf(b) || a.id - b.id)
    .slice(-HISTORY_PERIODS);
}

/**
 * What each of the last twelve whole weeks finished (Monday to Sunday, UTC), oldest first.
 * Weeks before the first finished item are left out: nobody worked on this board then.
 */
export function finishedWeeks(now: Date, done: DoneItems, unit: Unit): readonly FinishedPeriod[] {
  const thisMonday = mondayBefore(now);
  const periods: FinishedPeriod[] = [];
  for (let back = HISTORY_PERIODS; back >= 1; back -= 1) {
    const start = thisMonday - back * WEEK;
    if (done.completeFrom !== null && start < Date.parse(done.completeFrom)) continue;
    const items = done.items.filter((item) => within(item.resolved, start, start + WEEK - 1));
    if (periods.length === 0 && items.length === 0) continue;
    periods.push({
      name: new Date(start).toISOString().slice(0, 10),
      end: new Date(start + WEEK).toISOString(),
      done: amount(items, unit),
    });
  }
  return periods;
}

/** Start of the first of the last twelve whole weeks. */
export const historyStart = (now: Date): Date => new Date(mondayBefore(now) - HISTORY_PERIODS * WEEK);

const mondayBefore = (now: Date): number => Math.floor((now.getTime() - FIRST_MONDAY) / WEEK) * WEEK + FIRST_MONDAY;
const startOf = (sprint: SprintRef): number => Date.parse(sprint.startDate ?? '');
const endOf = (sprint: SprintRef): number => Date.parse(sprint.completeDate ?? sprint.endDate ?? '');
const amount = (items: readonly IssueSnapshot[], unit: Unit): number =>
  unit === 'items' ? items.length : sumOf(items.map((item) => Math.max(0, item.estimate ?? 0)));

function within(time: string | null, start: number, end: number): boolean {
  if (time === null) return false;
  const at = Date.parse(time);
  return at >= start && at <= end;
}
