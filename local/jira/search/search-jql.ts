import type { JiraHandler } from '../context.ts';
import { badRequest, json } from '../errors.ts';
import { describeFields, renderIssues } from '../render-issue.ts';
import { reconcile } from './index-queue.ts';
import { checkExpand, checkProperties, checkReconcile, DEFAULT_PAGE, PAGE_IDS_ONLY, PAGE_WITH_FIELDS } from './limits.ts';
import { makeToken, readToken } from './page-token.ts';
import { type Body, commaList, readBody, readQuery } from './request-body.ts';
import { searchIds } from './run-search.ts';

const NAMES = ['jql', 'nextPageToken', 'maxResults', 'fields', 'fieldsByKeys', 'expand', 'properties', 'reconcileIssues'];

interface SearchRequest {
  readonly jql: string;
  readonly token: string | undefined;
  readonly limit: number;
  readonly fields: readonly string[];
  readonly properties: readonly string[] | undefined;
  readonly expand: readonly string[];
  readonly reconcile: readonly number[];
}

function readSearch(body: Body): SearchRequest {
  const fields = body.texts('fields') ?? ['id'];
  const properties = body.texts('properties');
  const expand = checkExpand(commaList(body.text('expand')));
  const ids = body.integers('reconcileIssues') ?? [];
  checkProperties(properties ?? []);
  checkReconcile(ids);
  const asked = body.integer('maxResults') ?? DEFAULT_PAGE;
  if (asked < 1) throw badRequest(`Parameter 'maxResults' must be at least '1'`);
  const idsOnly = properties === undefined && expand.length === 0 && fields.every((name) => name === 'id' || name === 'key');
  const limit = Math.min(asked, idsOnly ? PAGE_IDS_ONLY : PAGE_WITH_FIELDS);
  return { jql: body.text('jql') ?? '', token: body.text('nextPageToken'), limit, fields, properties, expand, reconcile: ids };
}

/** `GET` and `POST /rest/api/3/search/jql`: pages by token, no total. */
export const searchJql: JiraHandler = (ctx, request) => {
  const search = readSearch(request.method === 'GET' ? readQuery(request) : readBody(request, NAMES));
  reconcile(ctx, search.reconcile);
  const now = ctx.clock.now().getTime();
  const offset = readToken(search.token, search.jql, now);
  // One more than the page tells whether another follows.
  const found = searchIds(ctx, request.principal, search.jql, { offset, limit: search.limit + 1 });
  const ids = found.slice(0, search.limit);
  const isLast = found.length <= search.limit;
  const { fields, properties, expand } = search;
  // Fields are live: what the index still lists but is gone or hidden by now is left out, and the page is shorter.
  const beans = renderIssues(ctx, request.principal, ids, { fields, ...(properties === undefined ? {} : { properties }), expand });
  const described = describeFields(ctx, fields);
  return json({
    issues: ids.flatMap((id) => beans.get(id) ?? []),
    ...(isLast ? {} : { nextPageToken: makeToken(search.jql, offset + search.limit, now) }),
    isLast,
    ...(expand.includes('names') ? { names: described.names } : {}),
    ...(expand.includes('schema') ? { schema: described.schema } : {}),
  });
};
