import api, { assumeTrustedRoute } from '@forge/api';
import type { JiraHttp, JiraHttpRequest, JiraHttpResponse } from '../../jira/http.ts';
import type { PointsMeter } from './points-meter.ts';

type RequestJira = ReturnType<typeof api.asUser>['requestJira'];
type ForgeResponse = Awaited<ReturnType<RequestJira>>;

/** Speaks for the person who called. Fails in background work, which has no person. */
export const httpAsUser = (meter: PointsMeter): JiraHttp => httpOver((route, init) => api.asUser().requestJira(route, init), meter);

/** Speaks for the app's own user. */
export const httpAsApp = (meter: PointsMeter): JiraHttp => httpOver((route, init) => api.asApp().requestJira(route, init), meter);

/** Paths come from `src/jira/paths.ts`, which encodes every part: that is what makes the route trusted. */
function httpOver(requestJira: RequestJira, meter: PointsMeter): JiraHttp {
  return {
    async send(request) {
      const answer = await requestJira(assumeTrustedRoute(request.path), initOf(request));
      const response = await toResponse(answer);
      meter.add(request.method, request.path, response);
      return response;
    },
  };
}

function initOf({ method, body }: JiraHttpRequest): { method: string; headers: Record<string, string>; body?: string } {
  const headers = { Accept: 'application/json' };
  return body === undefined
    ? { method, headers }
    : { method, headers: { ...headers, 'Content-Type': 'application/json' }, body: JSON.stringify(body) };
}

async function toResponse(answer: ForgeResponse): Promise<JiraHttpResponse> {
  const headers: Record<string, string> = {};
  answer.headers.forEach((value, name) => {
    headers[name.toLowerCase()] = value;
  });
  return { status: answer.status, headers, body: parsed(await answer.text()) };
}

/** Property writes and links answer with an empty body; gateways with text. */
function parsed(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
