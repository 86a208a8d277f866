import type { IncomingMessage } from 'node:http';
import { HttpError } from './http.ts';

/** Header that only a page of the site itself can set: another origin would need a CORS preflight, which nothing here answers. */
const SAME_ORIGIN_HEADER = 'x-plumbline-site';

/** Refuses a request that reached the right port under a wrong name (DNS rebinding). */
export function requireHost(request: IncomingMessage, origin: string): void {
  const expected = new URL(origin).host;
  if (request.headers.host !== expected) throw new HttpError(421, `This server answers for ${expected} only.`);
}

/** Refuses a request that a page of another origin could have caused. */
export function requireSameOrigin(request: IncomingMessage, origin: string): void {
  const { origin: from, 'sec-fetch-site': site } = request.headers;
  if (request.headers[SAME_ORIGIN_HEADER] === undefined) throw new HttpError(403, `The header ${SAME_ORIGIN_HEADER} is missing.`);
  if (from !== undefined && from !== origin) throw new HttpError(403, `Requests from ${from} are refused.`);
  if (site !== undefined && site !== 'same-origin') throw new HttpError(403, 'Requests from another origin are refused.');
}
