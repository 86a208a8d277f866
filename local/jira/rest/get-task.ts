import { isSiteAdmin } from '../access.ts';
import { authorOf } from '../changes.ts';
import type { JiraOperation } from '../context.ts';
import { forbidden, json, notFound } from '../errors.ts';
import { taskBean } from '../task-bean.ts';

/** For the one who started the task, and for Jira administrators. */
export const getTask: JiraOperation = {
  method: 'GET',
  path: '/rest/api/3/task/{taskId}',
  handler(ctx, request, params) {
    const id = params['taskId'] ?? '';
    const row = ctx.sql.get('select * from task where id = ?', [id]);
    if (row === null) throw notFound(`The task with id ${id} does not exist.`);
    if (row.owner !== authorOf(request.principal) && !isSiteAdmin(ctx, request.principal))
      throw forbidden('You do not have permission to view this task.');
    return json(taskBean(ctx, row));
  },
};
