import type { JiraRequest } from '../../types.ts';
import { can, findIssue, type Permission, visibleIssues } from '../access.ts';
import type { JiraContext } from '../context.ts';
import { badRequest, forbidden, issueNotFound } from '../errors.ts';

/** Id of the issue that the path names, if the caller may see it; else the same 404 for hidden and absent. */
export function visibleIssueId(ctx: JiraContext, request: JiraRequest, idOrKey: string | undefined): number {
  const id = idOrKey === undefined ? null : findIssue(ctx, idOrKey);
  if (id === null || !visibleIssues(ctx, request.principal, [id]).has(id)) throw issueNotFound();
  return id;
}

/** As `visibleIssueId`, and the caller has the permission on it; most of Jira's operations answer 400 when not, a few 403. */
export function permittedIssueId(
  ctx: JiraContext,
  request: JiraRequest,
  idOrKey: string | undefined,
  permission: Permission,
  refusal: { readonly status: 400 | 403; readonly text: string },
): number {
  const issueId = visibleIssueId(ctx, request, idOrKey);
  if (can(ctx, request.principal, permission, { issueId })) return issueId;
  throw refusal.status === 403 ? forbidden(refusal.text) : badRequest(refusal.text);
}

/** A comma-separated or repeated query parameter. */
export const queryList = (request: JiraRequest, name: string): string[] =>
  request.query
    .getAll(name)
    .flatMap((part) => part.split(','))
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** A whole number from the query, kept within its bounds; 400 for anything else. */
export function queryNumber(request: JiraRequest, name: string, fallback: number, max: number): number {
  const text = request.query.get(name);
  if (text === null || text === '') return fallback;
  if (!/^-?\d+$/.test(text)) throw badRequest(`The provided value for parameter '${name}' is not a number: '${text}'.`);
  return Math.min(Math.max(0, Number(text)), max);
}

export interface Paging {
  readonly startAt: number;
  readonly maxResults: number;
}

export const paging = (request: JiraRequest, fallback: number, max: number): Paging => ({
  startAt: queryNumber(request, 'startAt', 0, Number.MAX_SAFE_INTEGER),
  maxResults: queryNumber(request, 'maxResults', fallback, max),
});

/** The page bean of the platform API over a list that is at hand as a whole. */
export function pageOf<T>(
  rows: readonly T[],
  { startAt, maxResults }: Paging,
): { startAt: number; maxResults: number; total: number; isLast: boolean; values: readonly T[] } {
  return {
    startAt,
    maxResults,
    total: rows.length,
    isLast: startAt + maxResults >= rows.length,
    values: rows.slice(startAt, startAt + maxResults),
  };
}
