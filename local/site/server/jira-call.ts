import type { Channel, HostClock, Jira, JiraRequest, JiraResponse, Principal, Recorder } from '../../types.ts';
import { HttpError, parseJson } from './http.ts';

interface Call {
  readonly method: string;
  /** Path with query, beginning with "/rest/". */
  readonly address: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly principal: Principal;
  readonly channel: Channel;
  readonly source: string;
}

function methodOf(method: string): JiraRequest['method'] {
  switch (method.toUpperCase()) {
    case 'GET':
      return 'GET';
    case 'POST':
      return 'POST';
    case 'PUT':
      return 'PUT';
    case 'DELETE':
      return 'DELETE';
    default:
      throw new HttpError(405, `The local Jira does not answer ${method}.`);
  }
}

/** Turns an HTTP request for `/rest/…` into one for the local Jira. */
export async function callJira(jira: Jira, call: Call): Promise<JiraResponse> {
  if (!call.address.startsWith('/rest/')) throw new HttpError(400, `Not an address of Jira's REST API: ${call.address}`);
  const url = new URL(call.address, 'http://jira.invalid');
  if (url.host !== 'jira.invalid' || !url.pathname.startsWith('/rest/')) throw new HttpError(400, 'The address leaves the REST API.');
  return jira.handle({
    method: methodOf(call.method),
    path: url.pathname,
    query: url.searchParams,
    headers: call.headers,
    body: parseJson(call.body),
    principal: call.principal,
    channel: call.channel,
    source: call.source,
  });
}

interface Recording {
  readonly jira: Jira;
  readonly recorder: Recorder;
  readonly clock: HostClock;
}

/** The same, with a line in the inspector. Requests of functions are recorded by the platform, lookups of the host not at all. */
export async function callAndRecord({ jira, recorder, clock }: Recording, call: Call): Promise<JiraResponse> {
  const at = clock.now().toISOString();
  const started = performance.now();
  const response = await callJira(jira, call);
  recorder.record({
    at,
    channel: call.channel,
    source: call.source,
    method: call.method,
    path: call.address,
    status: response.status,
    milliseconds: performance.now() - started,
    points: 0,
    bytes: response.body === undefined ? 0 : Buffer.byteLength(JSON.stringify(response.body)),
    user: call.principal.kind === 'user' ? call.principal.accountId : null,
    parent: null,
  });
  return response;
}
