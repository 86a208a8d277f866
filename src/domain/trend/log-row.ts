import type { StoredAnalysis } from '../../shared/analysis.ts';
import type { IssueSnapshot } from '../../shared/issue.ts';
import type { LogRow } from '../../shared/quality-log.ts';

type Placed = Pick<IssueSnapshot, 'id' | 'projectId' | 'kind' | 'category' | 'estimate'>;

/**
 * What the log records of an item as it was read.
 * @param projectId the project whose log it is: an item that moved away has left.
 */
export function logRow(item: Placed, stored: Pick<StoredAnalysis, 'r' | 'o' | 'n'>, projectId: string): LogRow {
  if (item.projectId !== projectId || item.kind === 'epic' || item.kind === 'subtask') return rowOfLeft(item.id, 'x');
  if (item.category === 'done') return rowOfLeft(item.id, 'd');
  return [item.id, stored.r, stored.o, item.estimate, item.category === 'new' ? 't' : 'p', stored.n.e, stored.n.w];
}

/** What the log records of an item that counts no more: it is done, or it is gone. */
export const rowOfLeft = (id: string, category: 'd' | 'x'): LogRow => [id, 0, 0, null, category, 0, 0];

/** Whether an item counts: it is there and not done. */
export const isOpen = ([, , , , category]: LogRow): boolean => category === 't' || category === 'p';

/** @returns those of `found` that say something else than what is known. An item that was never known and has left is no news. */
export function changedRows(known: ReadonlyMap<string, LogRow>, found: readonly LogRow[]): readonly LogRow[] {
  return found.filter((row) => {
    const before = known.get(row[0]);
    return before === undefined ? isOpen(row) : !isSameRow(before, row);
  });
}

/** Whether two rows record the same of the same item. */
export const isSameRow = (one: LogRow, other: LogRow): boolean => one.every((part, at) => part === other[at]);
