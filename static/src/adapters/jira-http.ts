import { requestJira } from '@forge/bridge';
import type { JiraHttp, JiraHttpRequest, JiraHttpResponse } from '../../../src/jira/http.ts';
import { inTime } from './in-time.ts';

/** More than a resolver has: a thousand items are read at once. */
const LONGEST_WAIT_SECONDS = 60;

/** Jira as the person who looks at the screen. */
export const jiraHttp: JiraHttp = { send };

async function send({ method, path, body }: JiraHttpRequest): Promise<JiraHttpResponse> {
  const asked = requestJira(path, {
    method,
    headers: { Accept: 'application/json', ...(body === undefined ? {} : { 'Content-Type': 'application/json' }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const response = await inTime(asked, LONGEST_WAIT_SECONDS);
  const headers: Record<string, string> = {};
  response.headers.forEach((value, name) => {
    headers[name.toLowerCase()] = value;
  });
  return { status: response.status, headers, body: parsed(await response.text()) };
}

/** Gateways answer text where Jira answers JSON. */
function parsed(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
