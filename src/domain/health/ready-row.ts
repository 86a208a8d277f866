import type { ReadyCheck, ReadyCheckId, ReadyDetail } from '../../shared/analysis.ts';
import type { IssueSnapshot } from '../../shared/issue.ts';

/** A check that is open; `detail` is `null` while only its name is known. */
export interface MissedCheck {
  readonly check: ReadyCheckId;
  readonly detail: ReadyDetail | null;
}

/** One item not yet started, with what is left before it is ready. */
export interface ReadyRow {
  readonly snapshot: IssueSnapshot;
  readonly missed: readonly MissedCheck[];
}

/** Nothing left; one check left; two or more, or it waits for other work. */
export type Readiness = 'ready' | 'almost' | 'not-ready';

/** The class of an item on the bars. Work that waits cannot be started, however good its text. */
export function readinessOf(row: ReadyRow): Readiness {
  if (row.missed.length === 0) return 'ready';
  return row.missed.length === 1 && !waits(row) ? 'almost' : 'not-ready';
}

/** True when the item waits for open work that the viewer may see. */
export const waits = (row: ReadyRow): boolean => row.missed.some(({ check }) => check === 'blocked');

/** A row from checks that were just judged. */
export function rowFromChecks(snapshot: IssueSnapshot, checks: readonly ReadyCheck[]): ReadyRow {
  return { snapshot, missed: checks.flatMap((check) => (check.state === 'missed' ? [{ check: check.id, detail: check.detail }] : [])) };
}
