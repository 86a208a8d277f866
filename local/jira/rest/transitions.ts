import type { Row } from '../../database/sql.ts';
import { can } from '../access.ts';
import { write, type Writing } from '../changes.ts';
import type { JiraContext, JiraOperation } from '../context.ts';
import { addComment, commentColumn } from '../edit/add-comment.ts';
import { applyEdits, readEdits, TRANSITION_SETTERS } from '../edit/edit-issue.ts';
import { isObject } from '../edit/setter.ts';
import { storedIssue } from '../edit/stored-issue.ts';
import { moveToStatus, projectStatuses } from '../edit/workflow.ts';
import { badRequest, json } from '../errors.ts';
import { type Bean, statusBean } from '../render/beans.ts';
import { permittedIssueId, visibleIssueId } from './issue-access.ts';

const PATH = '/rest/api/3/issue/{issueIdOrKey}/transitions';

/** A transition leads to one status and has its id. */
const transitionBean = (ctx: JiraContext, status: Row): Bean => ({
  id: String(status.id), name: status.name, to: statusBean(ctx, status),
  hasScreen: false, isGlobal: true, isInitial: false, isAvailable: true, isConditional: false, isLooped: false,
});

function targets(ctx: JiraContext, issueId: number): readonly Row[] {
  const issue = storedIssue(ctx, issueId);
  return projectStatuses(ctx, issue.projectId).filter((status) => Number(status.id) !== issue.statusId);
}

/** Without the permission to transition the list is empty, as in Jira. */
const list: JiraOperation = {
  method: 'GET',
  path: PATH,
  handler(ctx, request, params) {
    const issueId = visibleIssueId(ctx, request, params['issueIdOrKey']);
    const wanted = request.query.get('transitionId');
    const may = can(ctx, request.principal, 'TRANSITION_ISSUES', { issueId });
    const rows = may ? targets(ctx, issueId).filter((status) => wanted === null || String(status.id) === wanted) : [];
    return json({ expand: 'transitions', transitions: rows.map((status) => transitionBean(ctx, status)) });
  },
};

/** Comments that come with the transition: `update.comment: [{add: {body}}]`. */
function commentColumns(body: unknown): { readonly columns: readonly string[]; readonly rest: unknown } {
  const update = isObject(body) && isObject(body['update']) ? body['update'] : {};
  const { comment, ...others } = update;
  const operations = comment ?? [];
  if (!Array.isArray(operations)) throw badRequest([], { comment: 'data was not an array' });
  const columns = operations.map((entry: unknown) => commentColumn(isObject(entry) && isObject(entry['add']) ? entry['add']['body'] : undefined));
  return { columns, rest: isObject(body) ? { ...body, update: others } : body };
}

const perform: JiraOperation = {
  method: 'POST',
  path: PATH,
  handler(ctx, request, params) {
    const issueId = permittedIssueId(ctx, request, params['issueIdOrKey'], 'TRANSITION_ISSUES', { status: 400, text: 'You do not have permission to transition this issue.' });
    const transition = isObject(request.body) ? request.body['transition'] : undefined;
    const id = isObject(transition) ? transition['id'] : undefined;
    if (typeof id !== 'string' && typeof id !== 'number') throw badRequest("Missing 'transition' identifier");
    const status = targets(ctx, issueId).find((row) => String(row.id) === String(id));
    if (status === undefined) throw badRequest(`Transition id '${id}' is not valid for this issue.`);
    const { columns, rest } = commentColumns(request.body);
    const edits = readEdits(rest);
    write(ctx, request, (writing: Writing) => {
      const moved = moveToStatus(writing, issueId, status);
      writing.recordChange(issueId, [...moved, ...applyEdits(writing, issueId, edits, TRANSITION_SETTERS)]);
      for (const column of columns) addComment(writing, issueId, column);
    });
    return json(undefined, 204);
  },
};

export const transitions: readonly JiraOperation[] = [list, perform];
