import type { IncomingMessage, ServerResponse } from 'node:http';
import type { JsonObject } from './http.ts';
import type { SiteUser } from './session.ts';

/** One call of the host's own API, already proven to come from a page of the site. */
export interface RouteCall {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly url: URL;
  readonly body: JsonObject;
  readonly user: SiteUser;
}

export interface HostRoute {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  /** The JSON answer; headers such as cookies may be set on `call.response` before. */
  answer(call: RouteCall): Promise<unknown>;
}
