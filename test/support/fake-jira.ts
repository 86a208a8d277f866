import type { JiraHttp, JiraHttpRequest, JiraHttpResponse } from '../../src/jira/http.ts';
import { matches } from './fake-jql.ts';

/** One item of the fake, as a test thinks of it. */
export interface FakeItem {
  readonly id: number;
  readonly type?: 'Story' | 'Bug' | 'Task' | 'Epic' | 'Sub-task';
  readonly summary?: string;
  readonly text?: readonly string[];
  readonly category?: 'new' | 'indeterminate' | 'done';
  readonly points?: number | null;
  readonly sprint?: FakeSprint | null;
  readonly created?: string;
  readonly updated?: string;
  readonly resolved?: string | null;
  readonly parent?: string | null;
  /** Keys of items that this one waits for, with whether they are done. */
  readonly blockedBy?: readonly { readonly key: string; readonly done: boolean }[];
  readonly properties?: Readonly<Record<string, unknown>>;
}

export interface FakeSprint {
  readonly id: number;
  readonly name: string;
  readonly state: 'active' | 'future' | 'closed';
  readonly startDate?: string;
  readonly endDate?: string;
  readonly completeDate?: string;
}

export interface FakeSite {
  readonly items: readonly FakeItem[];
  readonly sprints?: readonly FakeSprint[];
  readonly boards?: readonly { readonly id: number; readonly name: string; readonly type: string }[];
  readonly now: string;
  readonly points?: boolean;
  /** False: the viewer may only read. */
  readonly mayEdit?: boolean;
}

/** What was asked, for budgets. */
export interface FakeLog {
  readonly requests: JiraHttpRequest[];
  inFlight: number;
  mostInFlight: number;
}

export const keyOf = (item: FakeItem): string => `PERM-${item.id}`;

/** Items whose text and estimate the fake holds, in rank order; pages, tokens and counts as Jira gives them. */
export function fakeJira(site: FakeSite): {
  readonly http: JiraHttp;
  readonly log: FakeLog;
  readonly find: (jql: string) => readonly FakeItem[];
} {
  const log: FakeLog = { requests: [], inFlight: 0, mostInFlight: 0 };
  const find = (jql: string): readonly FakeItem[] =>
    ordered(
      site.items.filter((item) => matches(jql, item, site.now)),
      jql,
    );
  const http: JiraHttp = {
    async send(request) {
      log.requests.push(request);
      log.inFlight += 1;
      log.mostInFlight = Math.max(log.mostInFlight, log.inFlight);
      await new Promise((go) => setImmediate(go));
      log.inFlight -= 1;
      return answer(site, find, request);
    },
  };
  return { http, log, find };
}

function answer(site: FakeSite, find: (jql: string) => readonly FakeItem[], request: JiraHttpRequest): JiraHttpResponse {
  const ok = (body: unknown): JiraHttpResponse => ({ status: 200, headers: {}, body });
  const [path = '', query = ''] = request.path.split('?');
  const body = (request.body ?? {}) as {
    jql?: string;
    maxResults?: number;
    nextPageToken?: string;
    fields?: string[];
    issueIdsOrKeys?: string[];
  };
  if (path.endsWith('/search/approximate-count')) return ok({ count: find(body.jql ?? '').length });
  if (path.endsWith('/search/jql')) {
    const all = find(body.jql ?? '');
    const from = Number(body.nextPageToken ?? 0);
    const idsOnly = body.fields?.every((field) => field === 'id') ?? true;
    const to = from + Math.min(body.maxResults ?? 50, idsOnly ? 5_000 : 100);
    const last = to >= all.length;
    return ok({
      issues: all.slice(from, to).map((item) => toIssue(site, item, body.fields ?? [])),
      isLast: last,
      ...(last ? {} : { nextPageToken: String(to) }),
    });
  }
  if (path.endsWith('/issue/bulkfetch')) {
    const wanted = new Set(body.issueIdsOrKeys);
    return ok({
      issues: site.items.filter((item) => wanted.has(String(item.id))).map((item) => toIssue(site, item, body.fields ?? [])),
      issueErrors: [],
    });
  }
  if (path.endsWith('/mypermissions')) return ok({ permissions: { EDIT_ISSUES: { havePermission: site.mayEdit !== false } } });
  if (path.endsWith('/field')) return ok(FIELDS.slice(0, site.points === false ? 2 : 3));
  if (path.endsWith('/board')) return ok({ values: site.boards ?? [{ id: 7, name: 'Permits team', type: 'scrum' }], isLast: true });
  if (path.endsWith('/configuration'))
    return ok({
      filter: { id: '500' },
      columnConfig: { columns: [] },
      estimation: site.points === false ? null : { field: { fieldId: 'customfield_10016' } },
    });
  if (path.endsWith('/filter/500')) return ok({ jql: 'project = 10000 ORDER BY Rank ASC' });
  if (path.endsWith('/sprint')) {
    const states = decodeURIComponent(/state=([^&]*)/.exec(query)?.[1] ?? '').split(',');
    return ok({ values: (site.sprints ?? []).filter((sprint) => states.includes(sprint.state)), isLast: true });
  }
  throw new Error(`The fake does not know ${request.method} ${request.path}`);
}

const FIELDS = [
  { id: 'customfield_10020', name: 'Sprint', schema: { type: 'array', custom: 'com.pyxis.greenhopper.jira:gh-sprint' } },
  { id: 'customfield_10019', name: 'Rank', schema: { type: 'any', custom: 'com.pyxis.greenhopper.jira:gh-lexo-rank' } },
  {
    id: 'customfield_10016',
    name: 'Story point estimate',
    schema: { type: 'number', custom: 'com.pyxis.greenhopper.jira:jsw-story-points' },
  },
];

const CATEGORY = { new: ['To Do', 'new'], indeterminate: ['In Progress', 'indeterminate'], done: ['Done', 'done'] } as const;

function toIssue(site: FakeSite, item: FakeItem, fields: readonly string[]): unknown {
  const type = item.type ?? 'Story';
  const [name, key] = CATEGORY[item.category ?? 'new'];
  const all: Readonly<Record<string, unknown>> = {
    project: { id: '10000' },
    issuetype: { name: type, subtask: type === 'Sub-task', hierarchyLevel: type === 'Epic' ? 1 : type === 'Sub-task' ? -1 : 0 },
    summary: item.summary ?? `Item ${item.id}`,
    status: { name, statusCategory: { key } },
    created: item.created ?? site.now,
    updated: item.updated ?? site.now,
    resolutiondate: item.resolved ?? null,
    parent: item.parent ? { key: item.parent } : null,
    labels: [],
    issuelinks: (item.blockedBy ?? []).map(({ key: other, done }) => ({
      type: { name: 'Blocks', inward: 'is blocked by', outward: 'blocks' },
      inwardIssue: { key: other, fields: { summary: 'Other work', status: { name: 'x', statusCategory: { key: done ? 'done' : 'new' } } } },
    })),
    description: { type: 'doc', version: 1, content: (item.text ?? []).map(block) },
    customfield_10016: item.points ?? null,
    customfield_10020: item.sprint ? [item.sprint] : null,
  };
  return {
    id: String(item.id),
    key: keyOf(item),
    fields: Object.fromEntries(fields.filter((field) => field in all).map((field) => [field, all[field]])),
    properties: item.properties ?? {},
  };
}

/** "# Heading", "- item", or a paragraph. */
function block(line: string): unknown {
  const text = (value: string): unknown => ({ type: 'paragraph', content: [{ type: 'text', text: value }] });
  if (line.startsWith('# ')) return { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: line.slice(2) }] };
  if (line.startsWith('- ')) return { type: 'bulletList', content: [{ type: 'listItem', content: [text(line.slice(2))] }] };
  return text(line);
}

function ordered(items: readonly FakeItem[], jql: string): readonly FakeItem[] {
  const order = /ORDER BY (\w+) (ASC|DESC)/.exec(jql);
  if (!order || order[1] === 'Rank') return items;
  const value = (item: FakeItem): number =>
    order[1] === 'resolved'
      ? Date.parse(item.resolved ?? '') || 0
      : ((item.properties?.['plumbline-score'] as { x?: { wsjf?: number } } | undefined)?.x?.wsjf ?? 0);
  return [...items].sort((a, b) => (order[2] === 'DESC' ? value(b) - value(a) : value(a) - value(b)));
}
