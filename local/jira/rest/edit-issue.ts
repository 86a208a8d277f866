import { write } from '../changes.ts';
import type { JiraOperation } from '../context.ts';
import { badRequest, json } from '../errors.ts';
import { applyEdits, readEdits } from '../edit/edit-issue.ts';
import { isObject } from '../edit/setter.ts';
import { afterPropertyWrite, propertyColumn, putIssueProperty } from '../property-values.ts';
import { renderIssue } from '../render-issue.ts';
import { can } from '../access.ts';
import { permittedIssueId, queryList } from './issue-access.ts';

/** The `properties` of a body as keys and stored values. */
export function readProperties(body: unknown): readonly (readonly [string, string])[] {
  const list = isObject(body) ? (body['properties'] ?? []) : [];
  if (!Array.isArray(list)) throw badRequest('Can not deserialize value');
  return list.map((entry: unknown) => {
    const key = isObject(entry) ? entry['key'] : undefined;
    if (!isObject(entry) || typeof key !== 'string') throw badRequest("Property must have a 'key'.");
    return [key, propertyColumn(key, entry['value'])] as const;
  });
}

/** Fields and properties in one write. Properties alone leave `updated` and the changelog as they are. */
export const editIssue: JiraOperation = {
  method: 'PUT',
  path: '/rest/api/3/issue/{issueIdOrKey}',
  handler(ctx, request, params) {
    const issueId = permittedIssueId(ctx, request, params['issueIdOrKey'], 'EDIT_ISSUES', {
      status: 400,
      text: 'You do not have permission to edit issues in this project.',
    });
    if (!isObject(request.body)) throw badRequest('No content to map to Object due to end of input');
    if (request.query.get('notifyUsers') === 'false' && !can(ctx, request.principal, 'ADMINISTER_PROJECTS', { issueId }))
      throw badRequest('To discard the user notification either admin or project admin permissions are required.');
    const edits = readEdits(request.body);
    const properties = readProperties(request.body);
    write(ctx, request, (writing) => {
      writing.recordChange(issueId, applyEdits(writing, issueId, edits));
      for (const [key, column] of properties) putIssueProperty(ctx, issueId, key, column);
      if (properties.length > 0) afterPropertyWrite(writing, issueId);
    });
    if (request.query.get('returnIssue') !== 'true') return json(undefined, 204);
    return json(renderIssue(ctx, request.principal, issueId, { fields: ['*all'], expand: queryList(request, 'expand') }));
  },
};
