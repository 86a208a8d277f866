import type { JiraContext } from '../context.ts';
import { INDEX_LISTS, writeIndex } from './index-writer.ts';

/** Issues copied in one step: keeps the lists of ids short. */
const STEP = 500;

/** Puts an issue into the queue: the index takes it over after the lag, or with an earlier turn that it already has. */
export function enqueueIndex(ctx: JiraContext, issueId: number): void {
  ctx.sql.run('insert into index_queue (issue_id, due) values (?, ?) on conflict (issue_id) do nothing', [
    issueId,
    ctx.clock.now().getTime() + ctx.indexLagMs,
  ]);
}

/** Takes over everything that is due at `now`. Cheap when there is nothing. */
export function applyIndex(ctx: JiraContext, now: number = ctx.clock.now().getTime()): void {
  for (let taken = 0; ; taken += STEP) {
    const due = ctx.sql
      .all('select issue_id from index_queue where due <= ? order by due limit ?', [now, STEP])
      .map((row) => Number(row.issue_id));
    if (due.length === 0) {
      // After a bulk load the planner must know the new sizes, or it scans where it could seek.
      if (taken > STEP) ctx.sql.run('analyze');
      return;
    }
    takeOver(ctx, due);
  }
}

/** Takes these issues over at once, whatever the lag: `reconcileIssues` of a search. */
export function reconcile(ctx: JiraContext, issueIds: readonly number[]): void {
  if (issueIds.length > 0) takeOver(ctx, issueIds);
}

/** Builds the index anew. */
export function reindexAll(ctx: JiraContext): void {
  ctx.sql.transaction(() => {
    for (const table of ['idx_issue', ...INDEX_LISTS, 'idx_text', 'index_queue']) {
      ctx.sql.run(`delete from ${table}`);
    }
    const ids = ctx.sql.all('select id from issue order by id').map((row) => Number(row.id));
    for (let start = 0; start < ids.length; start += STEP) writeIndex(ctx, ids.slice(start, start + STEP));
  });
  ctx.sql.run('analyze');
}

function takeOver(ctx: JiraContext, issueIds: readonly number[]): void {
  ctx.sql.transaction(() => {
    writeIndex(ctx, issueIds);
    ctx.sql.run('delete from index_queue where issue_id in (select value from json_each(?))', [JSON.stringify(issueIds)]);
  });
}
