import type { JiraHttpRequest, JiraHttpResponse } from './http.ts';

/**
 * Points that Jira counts for one backend request: 1, and 1 more for each item or project in the answer,
 * 2 more for each identity or permission object. Writes cost 1. Calls from the browser cost nothing.
 * Where Atlassian does not publish a price the higher guess stands.
 */
export function pointsOf(method: JiraHttpRequest['method'], path: string, response: Pick<JiraHttpResponse, 'body'>): number {
  const route = path.split('?', 1)[0] ?? path;
  if (isRead(method, route)) return 1 + objectsIn(route, response.body);
  return 1;
}

/** POST carries the question of a few reads. */
const READ_BY_POST = /\/(search\/jql|search\/approximate-count|issue\/bulkfetch)$/;

/** @returns true when repeating the request changes nothing in Jira. */
export function isRead(method: JiraHttpRequest['method'], route: string): boolean {
  return method === 'GET' || (method === 'POST' && READ_BY_POST.test(route));
}

function objectsIn(route: string, body: unknown): number {
  if (typeof body !== 'object' || body === null) return 0;
  if (route.endsWith('/search/approximate-count')) return 1;
  if (route.endsWith('/mypermissions')) return 2;
  const { issues, values } = body as { issues?: unknown; values?: unknown };
  if (Array.isArray(issues)) return issues.length;
  if (Array.isArray(values)) return values.length;
  return Array.isArray(body) ? body.length : 1;
}
