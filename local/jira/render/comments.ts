import type { Row } from '../../database/sql.ts';
import type { JiraContext } from '../context.ts';
import { siteTime } from '../zoned-time.ts';
import { type Bean, userBean } from './beans.ts';
import { type Lookups, rowsByIssue } from './lookups.ts';

/** From a row of `comment`. */
export function commentBean(ctx: JiraContext, lookups: Lookups, row: Row): Bean {
  const author = lookups.user(row.author);
  const person = author === null ? {} : { author: userBean(ctx, author), updateAuthor: userBean(ctx, author) };
  return {
    self: `${ctx.siteUrl}/rest/api/3/issue/${String(row.issue_id)}/comment/${String(row.id)}`,
    id: String(row.id),
    ...person,
    body: JSON.parse(String(row.body_json)),
    created: siteTime(ctx.siteZone, Number(row.created)),
    updated: siteTime(ctx.siteZone, Number(row.updated)),
    jsdPublic: true,
  };
}

/** The `comment` field of these issues: a page object, never a bare list. */
export function readComments(ctx: JiraContext, lookups: Lookups, issueIds: readonly number[]): (issueId: number) => Bean {
  const rows = rowsByIssue(
    ctx.sql,
    'select * from comment where issue_id in (select value from json_each(?)) order by issue_id, created, id',
    issueIds,
  );
  return (issueId) => {
    const comments = (rows.get(issueId) ?? []).map((row) => commentBean(ctx, lookups, row));
    return {
      comments,
      self: `${ctx.siteUrl}/rest/api/3/issue/${issueId}/comment`,
      maxResults: comments.length,
      total: comments.length,
      startAt: 0,
    };
  };
}
