import { can } from '../access.ts';
import { authorOf, write } from '../changes.ts';
import type { JiraOperation } from '../context.ts';
import { addComment, commentColumn, readComment } from '../edit/add-comment.ts';
import { isObject } from '../edit/setter.ts';
import { badRequest, json, notFound } from '../errors.ts';
import { commentBean } from '../render/comments.ts';
import { readLookups } from '../render/lookups.ts';
import { paging, permittedIssueId, visibleIssueId } from './issue-access.ts';

const ALL = '/rest/api/3/issue/{issueIdOrKey}/comment';

const list: JiraOperation = {
  method: 'GET',
  path: ALL,
  handler(ctx, request, params) {
    const issueId = visibleIssueId(ctx, request, params['issueIdOrKey']);
    const order = request.query.get('orderBy') ?? 'created';
    if (!/^[+-]?created$/.test(order)) throw badRequest(`Comments can not be ordered by '${order}'.`);
    const { startAt, maxResults } = paging(request, 100, 5000);
    const total = Number(ctx.sql.get('select count(*) as n from comment where issue_id = ?', [issueId])?.n ?? 0);
    const direction = order.startsWith('-') ? 'desc' : 'asc';
    const rows = ctx.sql.all(`select * from comment where issue_id = ? order by created ${direction}, id ${direction} limit ? offset ?`, [
      issueId,
      maxResults,
      startAt,
    ]);
    const lookups = readLookups(ctx.sql);
    return json({ startAt, maxResults, total, comments: rows.map((row) => commentBean(ctx, lookups, row)) });
  },
};

const add: JiraOperation = {
  method: 'POST',
  path: ALL,
  handler(ctx, request, params) {
    const issueId = permittedIssueId(ctx, request, params['issueIdOrKey'], 'ADD_COMMENTS', {
      status: 400,
      text: 'You do not have the permission to comment on this issue.',
    });
    const column = commentColumn(isObject(request.body) ? request.body['body'] : undefined);
    return json(
      write(ctx, request, (writing) => addComment(writing, issueId, column)),
      201,
    );
  },
};

/** Everybody may change their own comments, a project administrator all of them. Forge has no event for it. */
const edit: JiraOperation = {
  method: 'PUT',
  path: `${ALL}/{id}`,
  handler(ctx, request, params) {
    const issueId = visibleIssueId(ctx, request, params['issueIdOrKey']);
    const row = ctx.sql.get('select id, author from comment where id = ? and issue_id = ?', [Number(params['id']), issueId]);
    if (row === null) throw notFound(`Can not find a comment for the id: ${params['id'] ?? ''}.`);
    const own = row.author !== null && row.author === authorOf(request.principal);
    if (
      !(own && can(ctx, request.principal, 'ADD_COMMENTS', { issueId })) &&
      !can(ctx, request.principal, 'ADMINISTER_PROJECTS', { issueId })
    )
      throw badRequest('You do not have the permission to edit this comment.');
    const column = commentColumn(isObject(request.body) ? request.body['body'] : undefined);
    const bean = write(ctx, request, (writing) => {
      ctx.sql.run('update comment set body_json = ?, updated = ? where id = ?', [column, writing.at, Number(row.id)]);
      writing.touch(issueId);
      return readComment(writing, Number(row.id));
    });
    return json(bean);
  },
};

export const comments: readonly JiraOperation[] = [list, add, edit];
