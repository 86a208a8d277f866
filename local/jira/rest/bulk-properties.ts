import { editableIssues, visibleIssues } from '../access.ts';
import { type JiraContext, type JiraOperation, switchesOf } from '../context.ts';
import { isObject } from '../edit/setter.ts';
import { badRequest, json } from '../errors.ts';
import type { PropertyRow, PropertyTasks } from '../property-tasks.ts';
import { propertyColumn } from '../property-values.ts';
import { taskBean } from '../task-bean.ts';
import type { JiraResponse } from '../../types.ts';

const MAX_PROPERTIES = 10;
const MAX_LISTED = 10_000;
const MAX_MULTI = 100;

function columnsOf(properties: unknown): ReadonlyMap<string, string> {
  if (!isObject(properties) || Object.keys(properties).length === 0) throw badRequest('At least one property must be provided.');
  if (Object.keys(properties).length > MAX_PROPERTIES) throw badRequest(`No more than ${MAX_PROPERTIES} properties can be set.`);
  return new Map(Object.entries(properties).map(([key, value]) => [key, propertyColumn(key, value)]));
}

/** The answer has no body: the task is behind `Location`. Callers that follow redirects see the task itself. */
function accepted(ctx: JiraContext, taskId: string): JiraResponse {
  const row = switchesOf(ctx).bulkTask === 'task' ? ctx.sql.get('select * from task where id = ?', [taskId]) : null;
  return row === null ? json(undefined, 303, { location: `${ctx.siteUrl}/rest/api/3/task/${taskId}` }) : json(taskBean(ctx, row));
}

const requireId = (value: unknown): number => {
  if (typeof value !== 'number' || !Number.isInteger(value)) throw badRequest('Issue ids must be whole numbers.');
  return value;
};

/** The same properties on many issues: all or nothing. */
const listed = (tasks: PropertyTasks): JiraOperation => ({
  method: 'POST',
  path: '/rest/api/3/issue/properties',
  handler(ctx, request) {
    const body = isObject(request.body) ? request.body : {};
    const ids = body['entitiesIds'];
    if (!Array.isArray(ids) || ids.length === 0 || ids.length > MAX_LISTED)
      throw badRequest(`Between 1 and ${MAX_LISTED} issue ids must be provided.`);
    const columns = columnsOf(body['properties']);
    const issueIds = [...new Set(ids.map(requireId))];
    const visible = visibleIssues(ctx, request.principal, issueIds);
    if (editableIssues(ctx, request.principal, issueIds).size < visible.size)
      throw badRequest('You do not have permission to edit all of these issues.');
    const rows: PropertyRow[] = [...visible].map((issueId) => ({ issueId, columns }));
    return accepted(ctx, tasks.submit({ description: 'Bulk set issue properties', principal: request.principal, rows }));
  },
});

/** Own values for each issue; some may fail, the task's result says which. */
const multi = (tasks: PropertyTasks): JiraOperation => ({
  method: 'POST',
  path: '/rest/api/3/issue/properties/multi',
  handler(ctx, request) {
    const issues = isObject(request.body) ? request.body['issues'] : undefined;
    if (!Array.isArray(issues) || issues.length === 0 || issues.length > MAX_MULTI)
      throw badRequest(`Between 1 and ${MAX_MULTI} issues must be provided.`);
    const rows = issues.map((entry: unknown): PropertyRow => {
      if (!isObject(entry)) throw badRequest('Can not deserialize value');
      return { issueId: requireId(entry['issueID']), columns: columnsOf(entry['properties']) };
    });
    return accepted(ctx, tasks.submit({ description: 'Bulk set issue properties by issue', principal: request.principal, rows }));
  },
});

export const bulkProperties = (tasks: PropertyTasks): readonly JiraOperation[] => [listed(tasks), multi(tasks)];
