import type { Row } from '../../database/sql.ts';
import { can } from '../access.ts';
import { write, type Writing } from '../changes.ts';
import type { JiraOperation } from '../context.ts';
import { addComment, commentColumn } from '../edit/add-comment.ts';
import { applyEdits, readEdits, TRANSITION_SETTERS } from '../edit/edit-issue.ts';
import { isObject } from '../edit/setter.ts';
import { moveToStatus } from '../edit/workflow.ts';
import { badRequest, json } from '../errors.ts';
import { renderIssue } from '../render-issue.ts';
import { requiredField, transitionBean, transitionTargets } from '../render/transitions.ts';
import { permittedIssueId, queryList, visibleIssueId } from './issue-access.ts';

const PATH = '/rest/api/3/issue/{issueIdOrKey}/transitions';

/** Without the permission to transition the list is empty, as in Jira. */
const list: JiraOperation = {
  method: 'GET',
  path: PATH,
  handler(ctx, request, params) {
    const issueId = visibleIssueId(ctx, request, params['issueIdOrKey']);
    const wanted = request.query.get('transitionId');
    const withFields = queryList(request, 'expand').includes('transitions.fields');
    const may = can(ctx, request.principal, 'TRANSITION_ISSUES', { issueId });
    const rows = may ? transitionTargets(ctx, issueId).filter((status) => wanted === null || String(status.id) === wanted) : [];
    return json({ expand: 'transitions', transitions: rows.map((status) => transitionBean(ctx, status, withFields)) });
  },
};

/** Comments that come with the transition: `update.comment: [{add: {body}}]`. */
function commentColumns(body: unknown): { readonly columns: readonly string[]; readonly rest: unknown } {
  const update = isObject(body) && isObject(body['update']) ? body['update'] : {};
  const { comment, ...others } = update;
  const operations = comment ?? [];
  if (!Array.isArray(operations)) throw badRequest([], { comment: 'data was not an array' });
  const columns = operations.map((entry: unknown) =>
    commentColumn(isObject(entry) && isObject(entry['add']) ? entry['add']['body'] : undefined),
  );
  return { columns, rest: isObject(body) ? { ...body, update: others } : body };
}

/** The workflow's validator: a field that must hold a value on the way to Done. */
function validate({ ctx, principal }: Writing, issueId: number, status: Row): void {
  const required = requiredField(ctx, status);
  if (required === null) return;
  const { fields } = renderIssue(ctx, principal, issueId, { fields: [required.id] });
  const value = isObject(fields) ? fields[required.id] : undefined;
  if (value === undefined || value === null || (Array.isArray(value) && value.length === 0))
    throw badRequest([], { [required.id]: `${required.name} is required.` });
}

const perform: JiraOperation = {
  method: 'POST',
  path: PATH,
  handler(ctx, request, params) {
    const issueId = permittedIssueId(ctx, request, params['issueIdOrKey'], 'TRANSITION_ISSUES', {
      status: 400,
      text: 'You do not have permission to transition this issue.',
    });
    const transition = isObject(request.body) ? request.body['transition'] : undefined;
    const id = isObject(transition) ? transition['id'] : undefined;
    if (typeof id !== 'string' && typeof id !== 'number') throw badRequest("Missing 'transition' identifier");
    const status = transitionTargets(ctx, issueId).find((row) => String(row.id) === String(id));
    if (status === undefined) throw badRequest(`Transition id '${id}' is not valid for this issue.`);
    const { columns, rest } = commentColumns(request.body);
    const edits = readEdits(rest);
    write(ctx, request, (writing: Writing) => {
      const moved = moveToStatus(writing, issueId, status);
      const edited = applyEdits(writing, issueId, edits, TRANSITION_SETTERS);
      validate(writing, issueId, status);
      writing.recordChange(issueId, [...moved, ...edited]);
      for (const column of columns) addComment(writing, issueId, column);
    });
    return json(undefined, 204);
  },
};

export const transitions: readonly JiraOperation[] = [list, perform];
