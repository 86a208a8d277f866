import type { SiteParts } from '../ports.ts';
import { moduleByKey } from '../manifest.ts';
import { isShown } from './condition.ts';
import { contextOf } from './context.ts';
import { grantSurface } from './grant.ts';
import { HttpError, asObject, parseJson, textField, type JsonObject } from './http.ts';
import { callAndRecord } from './jira-call.ts';
import type { HostRoute, RouteCall } from './routes.ts';
import { currentTheme, readLicense, type SiteUser } from './session.ts';
import type { SurfaceGrant, TokenSigner } from './token.ts';

/** Forge's documented limit for the payload of a call from a screen. */
const INVOKE_LIMIT = 500_000;

interface SurfaceDeps {
  readonly parts: SiteParts;
  readonly signer: TokenSigner;
  readonly siteUrl: string;
  readonly resourceUrl: string;
}

function projectIdOf(extension: Readonly<Record<string, unknown>>): string {
  const project = extension.project;
  return typeof project === 'object' && project !== null && 'id' in project ? String(project.id) : '';
}

/** The surface that a token stands for, as long as the same person is at the screen. */
function openGrant(deps: SurfaceDeps, body: JsonObject, user: SiteUser): SurfaceGrant {
  const grant = deps.signer.open(textField(body, 'token'));
  if (grant.accountId !== user.accountId) throw new HttpError(403, 'This screen belongs to another person. Reload the page.');
  return grant;
}

function makeContext(deps: SurfaceDeps, grant: SurfaceGrant, call: RouteCall) {
  const { parts, siteUrl } = deps;
  const theme = currentTheme(call.request, siteUrl);
  return contextOf(parts.manifest, grant, { siteUrl, user: call.user, theme, license: readLicense(parts.sql) });
}

async function openSurface(deps: SurfaceDeps, call: RouteCall): Promise<unknown> {
  const { manifest, jira, sql } = deps.parts;
  const { modal } = call.body;
  const asked =
    typeof call.body.token === 'string' ? openGrant(deps, call.body, call.user) : await grantSurface(manifest, jira, call.user, call.body);
  const grant = modal === undefined ? asked : { ...asked, extension: { ...asked.extension, modal: asObject(modal) } };
  const module = moduleByKey(manifest, grant.moduleKey);
  if (!isShown(sql, module.condition, projectIdOf(grant.extension))) throw new HttpError(404, 'The app does not show this here.');
  return {
    context: makeContext(deps, grant, call),
    token: deps.signer.sign(grant),
    src: `${deps.resourceUrl}/${module.resource}/index.html`,
  };
}

async function invoke(deps: SurfaceDeps, call: RouteCall): Promise<unknown> {
  const grant = openGrant(deps, call.body, call.user);
  const functionKey = textField(call.body, 'functionKey');
  if (Buffer.byteLength(JSON.stringify(call.body.payload ?? null)) > INVOKE_LIMIT)
    throw new HttpError(413, 'The payload of an invoke may have 500 KB.');
  const { platform } = deps.parts;
  const outcome = await platform.invoke({
    moduleKey: grant.moduleKey,
    functionKey,
    payload: call.body.payload,
    context: makeContext(deps, grant, call),
    accountId: call.user.accountId,
  });
  if (call.body.rate !== true) return outcome;
  const { limit, remaining, resetSeconds } = platform.invokeRate(call.user.accountId);
  return { ...outcome, rate: { rateLimitLimit: limit, rateLimitRemaining: remaining, rateLimitReset: resetSeconds } };
}

function headersOf(value: unknown): Record<string, string> {
  if (!Array.isArray(value)) return {};
  return Object.fromEntries(
    value.map((pair: unknown) => (Array.isArray(pair) ? [String(pair[0]).toLowerCase(), String(pair[1])] : ['', ''])),
  );
}

async function fetchProduct(deps: SurfaceDeps, call: RouteCall): Promise<unknown> {
  const grant = openGrant(deps, call.body, call.user);
  const product = textField(call.body, 'product');
  if (product !== 'jira') throw new HttpError(501, `The local host has no product "${product}".`);
  if (call.body.isMultipartFormData === true) throw new HttpError(501, 'The local host does not take files.');
  const init = asObject(call.body.fetchRequestInit ?? {});
  const answer = await callAndRecord(deps.parts, {
    method: typeof init.method === 'string' ? init.method : 'GET',
    address: textField(call.body, 'restPath'),
    headers: headersOf(init.headers),
    body: typeof init.body === 'string' ? init.body : '',
    principal: { kind: 'user', accountId: call.user.accountId, scopes: deps.parts.manifest.scopes },
    channel: 'bridge',
    source: grant.moduleKey,
  });
  const body = answer.body === undefined ? undefined : JSON.stringify(answer.body);
  return { status: answer.status, statusText: '', headers: answer.headers, isAttachment: false, ...(body === undefined ? {} : { body }) };
}

/** A call that the shell refused or could not place: one loud line in the inspector. */
function refuse(deps: SurfaceDeps, call: RouteCall): unknown {
  const grant = openGrant(deps, call.body, call.user);
  deps.parts.recorder.record({
    at: deps.parts.clock.now().toISOString(),
    channel: 'bridge',
    source: grant.moduleKey,
    method: 'CALL',
    path: `bridge:${textField(call.body, 'operation').slice(0, 100)}`,
    status: 501,
    milliseconds: 0,
    points: 0,
    bytes: 0,
    user: call.user.accountId,
    parent: null,
  });
  return {};
}

/** Routes of the frames: context, calls to functions, calls to Jira. */
export function surfaceRoutes(deps: SurfaceDeps): readonly HostRoute[] {
  return [
    { method: 'POST', path: '/_host/surface', answer: (call) => openSurface(deps, call) },
    { method: 'POST', path: '/_host/invoke', answer: (call) => invoke(deps, call) },
    { method: 'POST', path: '/_host/fetch-product', answer: (call) => fetchProduct(deps, call) },
    { method: 'POST', path: '/_host/refused', answer: async (call) => refuse(deps, call) },
  ];
}

export const parseBody = (text: string): JsonObject => asObject(parseJson(text) ?? {});
