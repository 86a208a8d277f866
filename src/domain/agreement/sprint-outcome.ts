import { sayDoStrict } from './say-do.ts';

/** One item of a sprint, from the records at its start and end. */
export interface SprintItem {
  /** In the sprint when it started, and its points then; `null`: not estimated. */
  readonly start: { readonly points: number | null } | null;
  /** In the sprint when it ended, and its points then. */
  readonly end: { readonly points: number | null; readonly isDone: boolean } | null;
  /** In how many sprints it has been, this one included. */
  readonly sprints: number;
}

/** What became of a sprint, change of scope apart. Shares are `null` where there is nothing to divide by. */
export interface SprintOutcome {
  /** Points at the start; those finished of them, added, removed, and by how much estimates moved after the start. */
  readonly committed: number;
  readonly completedOfCommitted: number;
  readonly completedAdded: number;
  readonly added: number;
  readonly removed: number;
  readonly reestimated: number;
  /** Committed points that were finished; all finished points; all changes of scope. Each over the committed points. */
  readonly reliability: number | null;
  readonly delivery: number | null;
  readonly churn: number | null;
  /** Points not finished at the end over points in the sprint at the end. */
  readonly carryOver: number | null;
  /** Unfinished items that have been in three sprints or more. */
  readonly repeatCarryOver: number;
  /** Items that count nowhere above since nobody estimated them. */
  readonly notEstimated: number;
}

const REPEATED = 3;

/** Adds up a sprint from its items. Committed points count as they were at the start, added ones as at the end. */
export function sprintOutcome(items: readonly SprintItem[]): SprintOutcome {
  const sum = (points: (item: SprintItem) => number | null | undefined): number =>
    items.reduce((total, item) => total + (points(item) ?? 0), 0);
  const isDone = (item: SprintItem): boolean => item.end?.isDone ?? false;
  const counts = {
    committed: sum(({ start }) => start?.points),
    completedOfCommitted: sum((item) => (isDone(item) ? item.start?.points : 0)),
    completedAdded: sum((item) => (isDone(item) && !item.start ? item.end?.points : 0)),
    added: sum(({ start, end }) => (start ? 0 : end?.points)),
    removed: sum(({ start, end }) => (end ? 0 : start?.points)),
    reestimated: sum(({ start, end }) => (start && end ? Math.abs((end.points ?? 0) - (start.points ?? 0)) : 0)),
  };
  const scope = sum(({ end }) => end?.points);
  const left = sum((item) => (isDone(item) ? 0 : item.end?.points));
  return {
    ...counts,
    ...(sayDoStrict(counts) ?? { reliability: null, delivery: null, churn: null }),
    carryOver: scope > 0 ? left / scope : null,
    repeatCarryOver: items.filter((item) => item.end && !isDone(item) && item.sprints >= REPEATED).length,
    notEstimated: items.filter(({ start, end }) => (end ?? start)?.points === null).length,
  };
}

/** A series of shares against its own past. */
export interface ShareTrend {
  readonly median: number;
  readonly least: number;
  readonly most: number;
  /** Whether the latest lies outside the range of up to six before it: only then is a change worth showing. `null` for fewer than six. */
  readonly hasChanged: boolean | null;
}

const WINDOW = 6;

/**
 * Median (mean of the two middle ones) and range of the last six; compared with a team's own past only, never with a target.
 * @param shares Oldest first; `null` where there was no commitment.
 * @returns `null` without any share.
 */
export function shareTrend(shares: readonly (number | null)[]): ShareTrend | null {
  const known = shares.filter((share): share is number => share !== null && Number.isFinite(share));
  const recent = known.slice(-WINDOW).sort((a, b) => a - b);
  const middle = (recent.length - 1) / 2;
  const [least, most] = [recent[0], recent.at(-1)];
  if (least === undefined || most === undefined) return null;
  const before = known.slice(-WINDOW - 1, -1);
  const latest = known.at(-1) ?? least;
  return {
    median: ((recent[Math.floor(middle)] ?? least) + (recent[Math.ceil(middle)] ?? most)) / 2,
    least,
    most,
    hasChanged: before.length < WINDOW ? null : latest < Math.min(...before) || latest > Math.max(...before),
  };
}
