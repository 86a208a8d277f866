import type { JiraRequest, JiraResponse } from '../types.ts';

/**
 * The cost of one call from a function by Atlassian's stated model: 1 a request, 1 more for each core object read,
 * 2 more for each user or permission object; a write costs 1. Calls from screens and from Jira's own pages are free.
 * What the model leaves open (counts, field lists, changelogs) is taken as 1; see local/PARITY.md.
 */
export function pointsFor(request: JiraRequest, response: JiraResponse): number {
  if (request.channel !== 'function') return 0;
  if (response.status >= 400 || isWrite(request)) return 1;
  return 1 + objectPoints(request.path, response.body);
}

const READS_BY_POST = /\/(search\/jql|search\/approximate-count|bulkfetch|permissions\/check|permissions\/project|jql\/\w+)$/;

function isWrite(request: JiraRequest): boolean {
  return request.method !== 'GET' && !READS_BY_POST.test(request.path);
}

/** First match wins. */
const OBJECTS: readonly { readonly path: RegExp; readonly list: string | null; readonly each: number }[] = [
  { path: /^\/rest\/api\/3\/(search\/jql|issue\/bulkfetch)$/, list: 'issues', each: 1 },
  { path: /^\/rest\/software\/1\.0\/.*\/(issue|backlog)$/, list: 'issues', each: 1 },
  { path: /^\/rest\/api\/3\/project\/search$/, list: 'values', each: 1 },
  { path: /^\/rest\/api\/3\/user\/bulk$/, list: 'values', each: 2 },
  { path: /^\/rest\/api\/3\/(user|myself|mypermissions|permissions\/check|permissions\/project)$/, list: null, each: 2 },
  { path: /^\/rest\/api\/3\/issue\/[^/]+$/, list: null, each: 1 },
  { path: /^\/rest\/api\/3\/(issue|project)\/[^/]+\/properties(\/[^/]+)?$/, list: null, each: 1 },
  { path: /^\/rest\/api\/3\/project\/[^/]+$/, list: null, each: 1 },
];

function objectPoints(path: string, body: unknown): number {
  const rule = OBJECTS.find((candidate) => candidate.path.test(path));
  if (rule === undefined) return 0;
  if (rule.list === null) return rule.each;
  const rows = typeof body === 'object' && body !== null ? (body as Record<string, unknown>)[rule.list] : undefined;
  return Array.isArray(rows) ? rows.length * rule.each : 0;
}
