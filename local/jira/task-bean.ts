import type { Row } from '../database/sql.ts';
import type { JiraContext } from './context.ts';
import type { Bean } from './render/beans.ts';

/** A task as `GET /task` tells it, from a row of `task`. */
export function taskBean(ctx: JiraContext, row: Row): Bean {
  const { description, errors } = JSON.parse(String(row.result_json)) as { description: string; errors: Readonly<Record<string, unknown>> };
  const [submitted, updated] = [Number(row.submitted), Number(row.updated)];
  const finished = row.status === 'COMPLETE';
  return {
    self: `${ctx.siteUrl}/rest/api/3/task/${String(row.id)}`,
    id: String(row.id),
    description,
    status: row.status,
    ...(finished ? { result: Object.keys(errors).length === 0 ? {} : { errors }, finished: updated } : {}),
    submittedBy: 10_000 + Number(ctx.sql.get('select rowid as n from user where account_id = ?', [row.owner ?? null])?.n ?? 0),
    progress: Number(row.progress),
    elapsedRuntime: updated - submitted,
    submitted,
    ...(row.status === 'ENQUEUED' ? {} : { started: submitted }),
    lastUpdate: updated,
  };
}
