import type { Principal } from '../../types.ts';
import type { JiraContext } from '../context.ts';
import { badRequest } from '../errors.ts';
import { applyIndex } from './index-queue.ts';
import { type Translated, translateJql } from './jql/translate.ts';

const UNBOUNDED = 'Unbounded JQL queries are not allowed here. Please add a search restriction to your query.';

function bounded(ctx: JiraContext, principal: Principal, jql: string): Translated {
  const query = translateJql(ctx, principal, jql);
  if (query.unbounded) throw badRequest(UNBOUNDED);
  return query;
}

/**
 * Ids that the query finds, by the index as it is now, in its order.
 * @throws JiraFault 400 for JQL that Jira refuses.
 */
export function searchIds(
  ctx: JiraContext,
  principal: Principal,
  jql: string,
  page: { readonly offset: number; readonly limit: number },
): number[] {
  applyIndex(ctx);
  const query = bounded(ctx, principal, jql);
  const rows = ctx.sql.all(`select i.id from idx_issue i where ${query.where} order by ${query.orderBy} limit ? offset ?`, [
    ...query.values,
    page.limit,
    page.offset,
  ]);
  return rows.map((row) => Number(row.id));
}

/** Number of items that the query finds, by the index as it is now. */
export function countIssues(ctx: JiraContext, principal: Principal, jql: string): number {
  applyIndex(ctx);
  const query = bounded(ctx, principal, jql);
  return Number(ctx.sql.get(`select count(*) as n from idx_issue i where ${query.where}`, query.values)?.n ?? 0);
}

/** Those of the issues that the query finds. A query without a condition finds all of them. */
export function matchIds(ctx: JiraContext, principal: Principal, jql: string, issueIds: readonly number[]): number[] {
  applyIndex(ctx);
  const query = translateJql(ctx, principal, jql);
  const rows = ctx.sql.all(`select i.id from idx_issue i where i.id in (select value from json_each(?)) and ${query.where} order by i.id`, [
    JSON.stringify(issueIds),
    ...query.values,
  ]);
  return rows.map((row) => Number(row.id));
}
