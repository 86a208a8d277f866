import type { Jira, JiraRequest, JiraResponse, Principal } from '../../types.ts';
import type { Session } from '../sessions.ts';
import { notModeled, type ProxyRequest, type Reply } from './reply.ts';
import type { Service } from './start-proxy.ts';

interface JiraServiceParts {
  readonly jira: Pick<Jira, 'handle'>;
  readonly scopes: readonly string[];
  /** Cost of a request by the stated model. */
  readonly pointsFor: (request: JiraRequest, response: JiraResponse) => number;
}

const ROUTE = /^\/fpp\/provider\/(app|user|none)\/remote\/jira(?:\/account\/(.+))?$/;
const METHODS: readonly string[] = ['GET', 'POST', 'PUT', 'DELETE'];

/** Jira's REST API as the app user or as the person who called the function. */
export function jiraService(parts: JiraServiceParts): Service {
  return {
    channel: 'function',
    async answer(request, session) {
      const match = ROUTE.exec(request.route);
      if (match === null) return null;
      const [, provider = '', account] = match;
      if (account !== undefined)
        return {
          status: 403,
          proxyError: 'IMPERSONATION_NOT_ALLOWED',
          body: { code: 'IMPERSONATION_NOT_ALLOWED', message: 'The manifest does not allow to act for another user.' },
        };
      if (provider === 'none') return notModeled('requestJira without asUser() or asApp()');
      const principal = principalOf(provider, session, parts.scopes);
      if (principal === null)
        return { status: 401, proxyError: 'NEEDS_AUTHENTICATION_ERR', body: { code: 401, message: 'There is no user in the background.' } };
      return ask(parts, request, session, principal);
    },
  };
}

function principalOf(provider: string, session: Session, scopes: readonly string[]): Principal | null {
  if (provider === 'app') return { kind: 'app', scopes };
  return session.accountId === null ? null : { kind: 'user', accountId: session.accountId, scopes };
}

async function ask(parts: JiraServiceParts, request: ProxyRequest, session: Session, principal: Principal): Promise<Reply> {
  if (!METHODS.includes(request.method))
    return { status: 405, body: { errorMessages: [`Method ${request.method} is not allowed`], errors: {} } };
  const url = new URL(request.target, 'http://jira.invalid');
  let body: unknown;
  try {
    body = request.body === '' ? undefined : JSON.parse(request.body);
  } catch {
    return {
      status: 400,
      body: { errorMessages: ['There was an error parsing JSON. Check that your request body is valid.'], errors: {} },
    };
  }
  const jiraRequest: JiraRequest = {
    method: request.method as JiraRequest['method'],
    path: url.pathname,
    query: url.searchParams,
    headers: ownHeaders(request.headers),
    body,
    principal,
    channel: 'function',
    source: session.source,
  };
  const response = await parts.jira.handle(jiraRequest);
  return { status: response.status, headers: response.headers, body: response.body, points: parts.pointsFor(jiraRequest, response) };
}

const TRANSPORT = /^(forge-proxy-|host$|connection$|content-length$|transfer-encoding$)/;

const ownHeaders = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !TRANSPORT.test(name)));
