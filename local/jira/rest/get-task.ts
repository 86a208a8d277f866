import { isSiteAdmin } from '../access.ts';
import { authorOf } from '../changes.ts';
import type { JiraOperation } from '../context.ts';
import { forbidden, json, notFound } from '../errors.ts';

/** For the one who started the task, and for Jira administrators. */
export const getTask: JiraOperation = {
  method: 'GET',
  path: '/rest/api/3/task/{taskId}',
  handler(ctx, request, params) {
    const id = params['taskId'] ?? '';
    const row = ctx.sql.get('select * from task where id = ?', [id]);
    if (row === null) throw notFound(`The task with id ${id} does not exist.`);
    if (row.owner !== authorOf(request.principal) && !isSiteAdmin(ctx, request.principal)) throw forbidden('You do not have permission to view this task.');
    const { description, errors } = JSON.parse(String(row.result_json)) as { description: string; errors: Readonly<Record<string, unknown>> };
    const [submitted, updated] = [Number(row.submitted), Number(row.updated)];
    const finished = row.status === 'COMPLETE';
    return json({
      self: `${ctx.siteUrl}/rest/api/3/task/${id}`,
      id,
      description,
      status: row.status,
      ...(finished ? { result: Object.keys(errors).length === 0 ? {} : { errors }, finished: updated } : {}),
      submittedBy: 10_000 + Number(ctx.sql.get('select rowid as n from user where account_id = ?', [row.owner ?? null])?.n ?? 0),
      progress: Number(row.progress),
      elapsedRuntime: updated - submitted,
      submitted,
      ...(row.status === 'ENQUEUED' ? {} : { started: submitted }),
      lastUpdate: updated,
    });
  },
};
