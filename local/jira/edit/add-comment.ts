import type { Writing } from '../changes.ts';
import { nextId } from '../context.ts';
import { badRequest } from '../errors.ts';
import { type Bean } from '../render/beans.ts';
import { commentBean } from '../render/comments.ts';
import { readLookups } from '../render/lookups.ts';
import { adfColumn } from './adf-check.ts';
import { FieldError } from './field-error.ts';

/** The body of a comment as it is stored: a document that is not empty. */
export function commentColumn(body: unknown): string {
  if (body === undefined || body === null) throw badRequest([], { comment: 'Comment body can not be empty!' });
  try {
    return adfColumn('comment', body) ?? '';
  } catch (error) {
    if (error instanceof FieldError) throw badRequest([], { comment: 'Comment body is not valid!' });
    throw error;
  }
}

/** Adds a comment; `updated` moves, the changelog does not know of comments. */
export function addComment(writing: Writing, issueId: number, column: string): Bean {
  const { ctx } = writing;
  const id = nextId(ctx, 'comment');
  ctx.sql.run('insert into comment (id, issue_id, author, body_json, created, updated) values (?, ?, ?, ?, ?, ?)', [
    id,
    issueId,
    writing.author,
    column,
    writing.at,
    writing.at,
  ]);
  writing.touch(issueId);
  const bean = readComment(writing, id);
  writing.emitIssue('avi:jira:commented:issue', issueId, { comment: bean });
  return bean;
}

export function readComment({ ctx }: Pick<Writing, 'ctx'>, id: number): Bean {
  const row = ctx.sql.get('select * from comment where id = ?', [id]);
  if (row === null) throw badRequest(`Can not find a comment for the id: ${id}.`);
  return commentBean(ctx, readLookups(ctx.sql), row);
}
