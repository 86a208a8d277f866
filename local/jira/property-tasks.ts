import type { Principal } from '../types.ts';
import { editableIssues, visibleIssues } from './access.ts';
import { authorOf, write } from './changes.ts';
import type { JiraContext } from './context.ts';
import { errorBody, JiraFault } from './errors.ts';
import { afterPropertyWrite, putIssueProperty } from './property-values.ts';

/** Properties to set on one issue, by key, as they will be stored. */
export interface PropertyRow {
  readonly issueId: number;
  readonly columns: ReadonlyMap<string, string>;
}

export interface PropertyTask {
  readonly description: string;
  readonly principal: Principal;
  readonly rows: readonly PropertyRow[];
}

/** Rows written in one step; the task's progress is seen between steps. */
const STEP = 250;

/** Runs bulk property writes after their request was answered, one step after the other. */
export class PropertyTasks {
  private readonly ctx: JiraContext;
  private readonly delayMs: number;
  private readonly busy = new Set<number>();
  private readonly timers = new Set<NodeJS.Timeout>();

  constructor(ctx: JiraContext, delayMs: number) {
    this.ctx = ctx;
    this.delayMs = delayMs;
    // What an earlier process left unfinished will never finish.
    ctx.sql.run("update task set status = 'DEAD' where status in ('ENQUEUED', 'RUNNING')");
  }

  /** @returns the task's id. 409 while another task writes to one of the issues. */
  submit(task: PropertyTask): string {
    if (task.rows.some((row) => this.busy.has(row.issueId)))
      throw new JiraFault(409, errorBody(['Another bulk update on the same issues is already in progress. Retry the request later.']));
    const { sql, clock } = this.ctx;
    const id = String(Number(sql.get('select coalesce(max(cast(id as integer)), 9999) + 1 as id from task')?.id ?? 10_000));
    const now = clock.now().getTime();
    const started = JSON.stringify({ description: task.description, errors: {} });
    sql.run("insert into task (id, status, progress, result_json, submitted, updated, owner) values (?, 'ENQUEUED', 0, ?, ?, ?, ?)", [
      id,
      started,
      now,
      now,
      authorOf(task.principal),
    ]);
    for (const row of task.rows) this.busy.add(row.issueId);
    this.later(() => this.step(id, task, 0, {}));
    return id;
  }

  close(): void {
    for (const timer of this.timers) clearTimeout(timer);
    this.timers.clear();
  }

  private later(work: () => void): void {
    const timer = setTimeout(() => {
      this.timers.delete(timer);
      work();
    }, this.delayMs);
    timer.unref();
    this.timers.add(timer);
  }

  private step(id: string, task: PropertyTask, from: number, errors: Readonly<Record<string, unknown>>): void {
    const rows = task.rows.slice(from, from + STEP);
    const found = { ...errors, ...this.writeRows(task.principal, rows) };
    for (const row of rows) this.busy.delete(row.issueId);
    const done = from + rows.length;
    const complete = done >= task.rows.length;
    const progress = complete ? 100 : Math.floor((100 * done) / task.rows.length);
    this.ctx.sql.run('update task set status = ?, progress = ?, result_json = ?, updated = ? where id = ?', [
      complete ? 'COMPLETE' : 'RUNNING',
      progress,
      JSON.stringify({ description: task.description, errors: found }),
      this.ctx.clock.now().getTime(),
      id,
    ]);
    if (!complete) this.later(() => this.step(id, task, done, found));
  }

  /** Issues that are gone or hidden are passed over in silence; those that may not be edited are reported. */
  private writeRows(principal: Principal, rows: readonly PropertyRow[]): Readonly<Record<string, unknown>> {
    const ids = rows.map((row) => row.issueId);
    const visible = visibleIssues(this.ctx, principal, ids);
    const editable = editableIssues(this.ctx, principal, ids);
    const refused = errorBody(['You do not have permission to edit this issue.']);
    write(this.ctx, { principal }, (writing) => {
      for (const row of rows) {
        if (!editable.has(row.issueId)) continue;
        for (const [key, column] of row.columns) putIssueProperty(this.ctx, row.issueId, key, column);
        afterPropertyWrite(writing, row.issueId);
      }
    });
    return Object.fromEntries(ids.filter((id) => visible.has(id) && !editable.has(id)).map((id) => [String(id), refused]));
  }
}
