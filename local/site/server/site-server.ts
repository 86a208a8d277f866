import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { SiteParts } from '../ports.ts';
import { readStatic } from './files.ts';
import { requireHost, requireSameOrigin } from './guard.ts';
import { HttpError, readBody, send, sendJson } from './http.ts';
import { callAndRecord } from './jira-call.ts';
import type { HostRoute } from './routes.ts';
import { currentTheme, currentUser, type SiteUser } from './session.ts';
import { parseBody } from './surface-routes.ts';
import { tokensCss } from './tokens-css.ts';

/** Larger than any request that Jira takes. */
const BODY_LIMIT = 6_000_000;

export interface SiteServerDeps {
  readonly parts: SiteParts;
  readonly siteUrl: string;
  readonly resourceUrl: string;
  readonly routes: readonly HostRoute[];
}

const shellPolicy = (resourceUrl: string): string =>
  `default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; frame-src ${resourceUrl}; frame-ancestors 'none'; base-uri 'none'; form-action 'self'`;

async function rest(deps: SiteServerDeps, request: IncomingMessage, response: ServerResponse, user: SiteUser | null): Promise<void> {
  const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
  const answer = await callAndRecord(deps.parts, {
    method: request.method ?? 'GET',
    address: request.url ?? '/',
    headers,
    body: await readBody(request, BODY_LIMIT),
    principal: user === null ? { kind: 'anonymous' } : { kind: 'user', accountId: user.accountId },
    channel: 'shell',
    source: 'shell',
  });
  sendJson(response, answer.status, answer.body, answer.headers);
}

async function hostApi(
  deps: SiteServerDeps,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  user: SiteUser | null,
): Promise<void> {
  const route = deps.routes.find((candidate) => candidate.path === url.pathname && candidate.method === request.method);
  if (route === undefined) throw new HttpError(404, `The host has no ${request.method} ${url.pathname}.`);
  if (user === null) throw new HttpError(409, 'There are no people on this site yet.');
  const body = parseBody(await readBody(request, BODY_LIMIT));
  const answer = await route.answer({ request, response, url, body, user });
  sendJson(response, 200, answer);
}

/** The shell's page for every address that is not a file: it routes by itself. */
async function page(deps: SiteServerDeps, request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
  const isFile = url.pathname.startsWith('/assets/');
  const file = await readStatic(deps.parts.shellFolder, isFile ? url.pathname.slice(1) : 'index.html');
  if (isFile) return send(response, 200, { 'content-type': file.type }, file.bytes);
  const theme = currentTheme(request, deps.siteUrl);
  const html = file.bytes.toString('utf8').replace('data-color-mode="light"', `data-color-mode="${theme === 'system' ? 'light' : theme}"`);
  send(response, 200, { 'content-type': file.type, 'content-security-policy': shellPolicy(deps.resourceUrl) }, html);
}

async function answer(deps: SiteServerDeps, request: IncomingMessage, response: ServerResponse): Promise<void> {
  requireHost(request, deps.siteUrl);
  const url = new URL(request.url ?? '/', deps.siteUrl);
  const isRest = url.pathname.startsWith('/rest/');
  const isHost = url.pathname.startsWith('/_host/');
  if (isHost || (isRest && request.method !== 'GET')) requireSameOrigin(request, deps.siteUrl);
  const user = currentUser(deps.parts.sql, request, deps.siteUrl);
  if (isRest) return rest(deps, request, response, user);
  if (isHost) return hostApi(deps, request, response, url, user);
  if (request.method !== 'GET') throw new HttpError(405, 'Only GET is answered here.');
  if (url.pathname === '/_site/tokens.css') return send(response, 200, { 'content-type': 'text/css; charset=utf-8' }, tokensCss());
  return page(deps, request, response, url);
}

/** The server of the Jira-shaped site. @param ready throws while the rest of the host is not there yet. */
export function createSiteServer(ready: () => SiteServerDeps): Server {
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => answer(ready(), request, response);
  return createServer((request, response) => {
    serve(request, response).catch((error: unknown) => {
      const status = error instanceof HttpError ? error.status : 500;
      if (status === 500) console.error(error);
      if (!response.headersSent) sendJson(response, status, { error: error instanceof Error ? error.message : String(error) });
      else response.end();
    });
  });
}
