import type { JiraHandler, JiraOperation } from '../context.ts';
import { badRequest, errorBody, JiraFault, json } from '../errors.ts';
import { agileIssueLists } from '../rest/agile-issue-lists.ts';
import { bulkFetch } from './bulk-fetch.ts';
import { readBody } from './request-body.ts';
import { countIssues, matchIds } from './run-search.ts';
import { searchJql } from './search-jql.ts';

const approximateCount: JiraHandler = (ctx, request) =>
  json({ count: countIssues(ctx, request.principal, readBody(request, ['jql']).text('jql') ?? '') });

/** `POST /rest/api/3/jql/match`: which of these issues each query finds; a query's own errors stay in its line. */
const matchJql: JiraHandler = (ctx, request) => {
  const body = readBody(request, ['jqls', 'issueIds']);
  const jqls = body.texts('jqls');
  const issueIds = body.integers('issueIds');
  if (jqls === undefined || issueIds === undefined)
    throw badRequest('Invalid request payload. Refer to the REST API documentation and try again.');
  const matches = jqls.map((jql) => {
    try {
      return { matchedIssues: matchIds(ctx, request.principal, jql, issueIds), errors: [] };
    } catch (error) {
      if (error instanceof JiraFault && error.status === 400) return { matchedIssues: [], errors: messagesOf(error) };
      throw error;
    }
  });
  return json({ matches });
};

function messagesOf(fault: JiraFault): readonly unknown[] {
  const { body } = fault;
  return typeof body === 'object' && body !== null && 'errorMessages' in body && Array.isArray(body.errorMessages)
    ? body.errorMessages
    : [];
}

const REMOVED_SEARCH =
  'The requested API has been removed. Please migrate to the /rest/api/3/search/jql API. A full migration guideline is available at https://developer.atlassian.com/changelog/#CHANGE-2046';

const gone =
  (message: string): JiraHandler =>
  () => {
    throw new JiraFault(410, errorBody([message]));
  };

/** Searching, counting and reading many issues at once. */
export const searchOperations: readonly JiraOperation[] = [
  { method: 'GET', path: '/rest/api/3/search/jql', handler: searchJql },
  { method: 'POST', path: '/rest/api/3/search/jql', handler: searchJql },
  { method: 'POST', path: '/rest/api/3/search/approximate-count', handler: approximateCount },
  { method: 'POST', path: '/rest/api/3/issue/bulkfetch', handler: bulkFetch },
  { method: 'POST', path: '/rest/api/3/jql/match', handler: matchJql },
  { method: 'GET', path: '/rest/api/3/search', handler: gone(REMOVED_SEARCH) },
  { method: 'POST', path: '/rest/api/3/search', handler: gone(REMOVED_SEARCH) },
  ...agileIssueLists,
];
