import type { JiraRequest, JiraResponse } from '../types.ts';
import { findIssue } from './access.ts';
import { authorOf } from './changes.ts';
import { type JiraContext, type JiraOperation, switchesOf } from './context.ts';
import { badRequest, errorBody, faultResponse, JiraFault, json } from './errors.ts';
import { tooMany } from './limits/refusal.ts';
import type { Traffic } from './limits/traffic.ts';
import type { WriteLimit } from './limits/write-limit.ts';
import { scopesCover } from './rest/scopes.ts';

interface Route {
  readonly operation: JiraOperation;
  readonly parts: readonly string[];
  /** Fixed parts of the path: the more, the earlier it is tried. */
  readonly fixed: number;
}

const isName = (part: string): boolean => part.startsWith('{');

function toRoute(operation: JiraOperation): Route {
  const parts = operation.path.split('/').slice(1);
  return { operation, parts, fixed: parts.filter((part) => !isName(part)).length };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw badRequest('The request path is not valid.');
  }
}

function match(route: Route, method: string, parts: readonly string[]): Record<string, string> | null {
  if (route.operation.method !== method || route.parts.length !== parts.length) return null;
  const params: Record<string, string> = {};
  for (const [index, part] of route.parts.entries()) {
    const given = parts[index] ?? '';
    if (isName(part)) params[part.slice(1, -1)] = decode(given);
    else if (part !== given) return null;
  }
  return params;
}

/** What stands before an operation. */
export interface Gates {
  readonly traffic: Traffic;
  readonly writes: WriteLimit;
}

/** Answers a request by the table of operations. Never throws: what Jira refuses and what breaks are answers too. */
export function createRouter(ctx: JiraContext, operations: readonly JiraOperation[], gates: Gates): (request: JiraRequest) => JiraResponse {
  const routes = operations.map(toRoute).toSorted((a, b) => b.fixed - a.fixed);
  return (request) => {
    try {
      const parts = request.path.split('/').slice(1);
      for (const route of routes) {
        const params = match(route, request.method, parts);
        if (params !== null) return answer(ctx, route.operation, request, params, gates);
      }
      return unknownOperation(request);
    } catch (error) {
      if (error instanceof JiraFault) return faultResponse(error);
      console.error(`The local Jira failed at ${request.method} ${request.path}:`, error);
      return json(errorBody(['Internal server error']), 500);
    }
  };
}

function answer(
  ctx: JiraContext,
  operation: JiraOperation,
  request: JiraRequest,
  params: Readonly<Record<string, string>>,
  gates: Gates,
): JiraResponse {
  const { principal } = request;
  const scopes = principal.kind === 'anonymous' ? undefined : principal.scopes;
  if (scopes !== undefined && !scopesCover(scopes, operation.method, operation.path))
    return json({ code: 401, message: 'Unauthorized; scope does not match' }, 401);
  const response = gates.traffic.pass(`${operation.method} ${operation.path}`, request, () => {
    const issue = params['issueIdOrKey'];
    if (issue !== undefined && request.method !== 'GET') admitWrite(ctx, issue, gates.writes);
    return handled(ctx, operation, request, params);
  });
  const account = authorOf(principal);
  return account === null ? response : { ...response, headers: { ...response.headers, 'x-aaccountid': account } };
}

/** What Jira refuses is an answer: it costs, and carries the same headers as others. */
function handled(ctx: JiraContext, operation: JiraOperation, request: JiraRequest, params: Readonly<Record<string, string>>): JiraResponse {
  try {
    return operation.handler(ctx, request, params);
  } catch (error) {
    if (error instanceof JiraFault) return faultResponse(error);
    throw error;
  }
}

function admitWrite(ctx: JiraContext, issue: string, limit: WriteLimit): void {
  const issueId = findIssue(ctx, issue);
  const refusal = issueId === null ? null : limit.admit(issueId, ctx.clock.now());
  if (refusal !== null) throw tooMany({ reason: 'jira-per-issue-on-write', ...refusal }, switchesOf(ctx));
}

/** Loud, so that nobody takes silence for an answer. */
function unknownOperation(request: JiraRequest): JiraResponse {
  const message = `The local Jira has no operation ${request.method} ${request.path}. See local/jira/rest for those it has.`;
  console.error(message);
  return json(errorBody([message]), 501);
}
