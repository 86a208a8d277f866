import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { load } from 'cheerio';
import type { SiteParts } from '../ports.ts';
import { contentPolicy } from './content-policy.ts';
import { readStatic } from './files.ts';
import { requireHost } from './guard.ts';
import { HttpError, readBody, send } from './http.ts';

const BRIDGE = '/_bridge/bridge.js';
const REPORT = '/_bridge/violation';
const REPORT_LIMIT = 100_000;

interface Deps {
  readonly parts: SiteParts;
  readonly siteUrl: string;
  readonly resourceUrl: string;
}

async function report({ parts }: Deps, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const text = await readBody(request, REPORT_LIMIT);
  parts.recorder.record({
    at: parts.clock.now().toISOString(),
    channel: 'bridge',
    source: 'content-security-policy',
    method: 'REPORT',
    path: text.slice(0, 500),
    status: 400,
    milliseconds: 0,
    points: 0,
    bytes: text.length,
    user: null,
    parent: null,
  });
  send(response, 204, {});
}

async function resource(deps: Deps, response: ServerResponse, pathname: string): Promise<void> {
  const [, key = '', ...rest] = pathname.split('/');
  const folder = deps.parts.resourceFolders.get(key);
  if (folder === undefined) throw new HttpError(404, 'There is no such resource.');
  const file = await readStatic(folder, rest.join('/'));
  if (!file.type.startsWith('text/html')) return send(response, 200, { 'content-type': file.type }, file.bytes);
  const html = file.bytes.toString('utf8');
  const policy = contentPolicy(html, deps.parts.manifest.permissions, deps.siteUrl, `${deps.resourceUrl}${REPORT}`);
  const $ = load(html);
  // First in <head>, as the platform's packager does: @forge/bridge looks for it while it is being imported.
  $('head').prepend(`<script src="${BRIDGE}"></script>`);
  send(response, 200, { 'content-type': file.type, 'content-security-policy': policy }, $.html());
}

async function answer(deps: Deps, request: IncomingMessage, response: ServerResponse): Promise<void> {
  requireHost(request, deps.resourceUrl);
  // Not through URL: it would resolve "..", which must be seen and refused.
  const pathname = (request.url ?? '/').split(/[?#]/u)[0] ?? '/';
  if (request.method === 'POST' && pathname === REPORT) return report(deps, request, response);
  if (request.method !== 'GET') throw new HttpError(405, 'Only GET is answered here.');
  if (pathname === BRIDGE)
    return send(
      response,
      200,
      { 'content-type': 'text/javascript; charset=utf-8' },
      deps.parts.bridgeScript(deps.siteUrl, clockOffset(deps)),
    );
  return resource(deps, response, pathname);
}

/** Rounded to seconds: two pages that are opened together live at the same time. */
const clockOffset = ({ parts }: Deps): number => Math.round((parts.clock.now().getTime() - Date.now()) / 1000) * 1000;

/** The second origin: the app's files under the production policy, with the bridge put in front. */
export function createResourceServer(ready: () => Deps): Server {
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => answer(ready(), request, response);
  return createServer((request, response) => {
    serve(request, response).catch((error: unknown) => {
      const status = error instanceof HttpError ? error.status : 500;
      if (status === 500) console.error(error);
      send(response, status, { 'content-type': 'text/plain; charset=utf-8' }, error instanceof Error ? error.message : String(error));
    });
  });
}
