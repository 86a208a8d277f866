import { can } from '../access.ts';
import { write } from '../changes.ts';
import type { JiraOperation } from '../context.ts';
import { json, notFound } from '../errors.ts';
import { afterPropertyWrite, propertyColumn, putIssueProperty } from '../property-values.ts';
import { permittedIssueId, visibleIssueId } from './issue-access.ts';

const ALL = '/rest/api/3/issue/{issueIdOrKey}/properties';
const ONE = `${ALL}/{propertyKey}`;
const noProperty = (key: string): Error => notFound(`The property with key ${key} does not exist.`);

const list: JiraOperation = {
  method: 'GET',
  path: ALL,
  handler(ctx, request, params) {
    const issueId = visibleIssueId(ctx, request, params['issueIdOrKey']);
    const rows = ctx.sql.all('select key from issue_property where issue_id = ? order by key', [issueId]);
    return json({
      keys: rows.map(({ key }) => ({
        self: `${ctx.siteUrl}/rest/api/3/issue/${issueId}/properties/${encodeURIComponent(String(key))}`,
        key,
      })),
    });
  },
};

const get: JiraOperation = {
  method: 'GET',
  path: ONE,
  handler(ctx, request, params) {
    const issueId = visibleIssueId(ctx, request, params['issueIdOrKey']);
    const key = params['propertyKey'] ?? '';
    const row = ctx.sql.get('select value_json from issue_property where issue_id = ? and key = ?', [issueId, key]);
    if (row === null) throw noProperty(key);
    return json({ key, value: JSON.parse(String(row.value_json)) });
  },
};

/** Body: the raw value. 201 when it is new, 200 when it was there, nothing in the answer. */
const put: JiraOperation = {
  method: 'PUT',
  path: ONE,
  handler(ctx, request, params) {
    const issueId = permittedIssueId(ctx, request, params['issueIdOrKey'], 'EDIT_ISSUES', {
      status: 403,
      text: 'You do not have permission to edit this issue.',
    });
    const key = params['propertyKey'] ?? '';
    const column = propertyColumn(key, request.body);
    const created = write(ctx, request, (writing) => {
      const isNew = putIssueProperty(ctx, issueId, key, column);
      afterPropertyWrite(writing, issueId);
      return isNew;
    });
    return json(undefined, created ? 201 : 200);
  },
};

const remove: JiraOperation = {
  method: 'DELETE',
  path: ONE,
  handler(ctx, request, params) {
    const issueId = visibleIssueId(ctx, request, params['issueIdOrKey']);
    const key = params['propertyKey'] ?? '';
    const known = ctx.sql.get('select 1 from issue_property where issue_id = ? and key = ?', [issueId, key]) !== null;
    // Without edit permission the property is as good as absent.
    if (!known || !can(ctx, request.principal, 'EDIT_ISSUES', { issueId })) throw noProperty(key);
    write(ctx, request, (writing) => {
      ctx.sql.run('delete from issue_property where issue_id = ? and key = ?', [issueId, key]);
      afterPropertyWrite(writing, issueId);
    });
    return json(undefined, 204);
  },
};

export const issueProperties: readonly JiraOperation[] = [list, get, put, remove];
