import type { Row } from '../../database/sql.ts';
import type { ChangeItem } from '../change-item.ts';
import type { Writing } from '../changes.ts';
import type { JiraContext } from '../context.ts';
import { boardColumns } from '../board-columns.ts';
import { systemChange } from './setter.ts';
import { storedIssue } from './stored-issue.ts';

const DONE = 3;

/**
 * The statuses that a project's issues can have: those of its boards' columns and those in use.
 * The local site has one simple workflow for each project: every status leads to every other.
 */
export function projectStatuses({ sql }: Pick<JiraContext, 'sql'>, projectId: number): readonly Row[] {
  const ids = new Set(sql.all('select distinct status_id as id from issue where project_id = ?', [projectId]).map((row) => Number(row.id)));
  for (const board of sql.all('select columns_json from board where project_id = ?', [projectId]))
    for (const column of boardColumns(String(board.columns_json))) for (const id of column.statusIds) ids.add(id);
  const where = ids.size === 0 ? '1 = 1' : 'id in (select value from json_each(?))';
  return sql.all(
    `select * from status where ${where} order by case category_id when 2 then 0 when 4 then 1 else 2 end, id`,
    ids.size === 0 ? [] : [JSON.stringify([...ids])],
  );
}

/** Where a new issue begins. */
export function initialStatusId(ctx: Pick<JiraContext, 'sql'>, projectId: number): number {
  const first = projectStatuses(ctx, projectId)[0];
  if (first === undefined) throw new Error('The site has no status: seed it first.');
  return Number(first.id);
}

/** Moves the issue to the status; entering Done resolves it, leaving Done reopens it. Fields set on the way are the caller's. */
export function moveToStatus({ ctx, at }: Writing, issueId: number, status: Row): ChangeItem[] {
  const issue = storedIssue(ctx, issueId);
  const before = ctx.sql.get('select * from status where id = ?', [issue.statusId]);
  const done = Number(status.category_id) === DONE;
  const items = [systemChange('status', [String(issue.statusId), String(before?.name ?? '')], [String(status.id), String(status.name)])];
  ctx.sql.run('update issue set status_id = ? where id = ?', [Number(status.id), issueId]);
  if (before?.category_id !== status.category_id) ctx.sql.run('update issue set status_changed = ? where id = ?', [at, issueId]);
  const resolution = done ? (issue.resolutionId ?? defaultResolution(ctx)) : null;
  if (resolution !== issue.resolutionId) {
    ctx.sql.run('update issue set resolution_id = ?, resolved = ? where id = ?', [resolution, resolution === null ? null : at, issueId]);
    items.unshift(systemChange('resolution', named(ctx, issue.resolutionId), named(ctx, resolution)));
  }
  return items;
}

function defaultResolution({ sql }: JiraContext): number | null {
  const row = sql.get("select id from resolution order by case name when 'Done' then 0 when 'Fixed' then 1 else 2 end, id limit 1");
  return row === null ? null : Number(row.id);
}

function named({ sql }: JiraContext, id: number | null): readonly [string | null, string | null] {
  return id === null ? [null, null] : [String(id), String(sql.get('select name from resolution where id = ?', [id])?.name ?? '')];
}
