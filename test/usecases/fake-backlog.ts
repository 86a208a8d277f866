import type { JiraClient } from '../../src/jira/client-types.ts';
import type { RawIssue } from '../../src/jira/schemas.ts';
import type { BackgroundDeps } from '../../src/usecases/ports.ts';
import { fakeBudget, fakeJira, fakeStores, fakeSystem, Killed, PROJECT, type World } from './fakes.ts';

/** A project with numbered open items, as the app sees it. Search and writes behave as Jira's do, for what a fill asks. */
export interface Backlog {
  readonly issues: Map<string, RawIssue>;
  /** Writes that arrived, by item: how often. */
  readonly writes: Map<string, number>;
  readonly calls: string[];
  /** Rows of one page: small, so that a test sees several. */
  readonly pageSize: number;
  readonly refuse: Set<string>;
}

export function newBacklog(count: number, pageSize = 3): Backlog {
  const issues = new Map<string, RawIssue>();
  for (let number = 1; number <= count; number += 1) {
    const id = String(10_000 + number);
    issues.set(id, {
      id,
      key: `PERM-${number}`,
      properties: {},
      operations: undefined,
      fields: {
        project: { id: PROJECT },
        issuetype: { name: number % 7 === 0 ? 'Bug' : 'Story', hierarchyLevel: 0 },
        summary: `As a resident I want permit ${number} so that I can park`,
        description: null,
        status: { name: 'To Do', statusCategory: { key: 'new' } },
        created: '2026-05-01T08:00:00.000+0200',
        updated: '2026-05-01T08:00:00.000+0200',
      },
    });
  }
  return { issues, writes: new Map(), calls: [], pageSize, refuse: new Set() };
}

const numberOf = (key: string): number => Number(key.split('-')[1]);

/** Dies at the given call of Jira, counted over the whole run. */
export function backgroundDeps(world: World, backlog: Backlog, dieAtCall: number | null = null): BackgroundDeps {
  let calls = 0;
  const call = <T>(name: string, effect: () => T): Promise<T> => {
    calls += 1;
    backlog.calls.push(name);
    if (calls === dieAtCall) return Promise.reject(new Killed(`at ${name}`));
    return Promise.resolve(effect());
  };
  const write = (id: string, properties: Readonly<Record<string, unknown>>): void => {
    const issue = backlog.issues.get(id);
    if (issue === undefined) return;
    backlog.issues.set(id, { ...issue, properties: { ...issue.properties, ...properties } });
    backlog.writes.set(id, (backlog.writes.get(id) ?? 0) + 1);
  };
  const tasks = new Map<string, { issueId: string; reason: string }[]>();
  const asApp: Partial<JiraClient> = {
    fields: () =>
      call('fields', () => [
        { id: 'customfield_10016', name: 'Story point estimate', schema: { custom: 'com.pyxis.greenhopper.jira:jsw-story-points' } },
      ]),
    count: () => call('count', () => backlog.issues.size),
    search: ({ jql, maxResults = 100 }) =>
      call('search', () => {
        if (jql.includes('statusCategory = Done')) return { issues: [], nextPageToken: null };
        const after = Number(/key > "PERM-(\d+)"/.exec(jql)?.[1] ?? 0);
        const rest = [...backlog.issues.values()]
          .filter((issue) => numberOf(issue.key) > after)
          .sort((a, b) => numberOf(a.key) - numberOf(b.key));
        const size = Math.min(maxResults, backlog.pageSize);
        return { issues: rest.slice(0, size), nextPageToken: rest.length > size ? 'more' : null };
      }),
    bulkFetch: ({ ids }) => call('bulkFetch', () => ids.flatMap((id) => backlog.issues.get(id) ?? [])),
    getIssue: (id) => call('getIssue', () => backlog.issues.get(id) as RawIssue),
    putIssueProperty: (id, key, value) => call('putIssueProperty', () => write(id, { [key]: value })),
    putPropertiesMulti: (rows) =>
      call('multi', () => {
        const refused = rows.filter((row) => backlog.refuse.has(row.issueId));
        for (const row of rows) if (!backlog.refuse.has(row.issueId)) write(row.issueId, row.properties);
        const taskId = `task-${tasks.size + 1}`;
        tasks.set(
          taskId,
          refused.map((row) => ({ issueId: row.issueId, reason: 'You do not have permission to edit this issue.' })),
        );
        return taskId;
      }),
    getTask: (taskId) => call('getTask', () => ({ status: 'COMPLETE' as const, progress: 100, failures: tasks.get(taskId) ?? [] })),
  };
  return {
    asApp: fakeJira(asApp),
    stores: fakeStores(world),
    queue: { push: async (event) => void world.pushed.push(event) },
    system: fakeSystem(world),
    budget: fakeBudget(world),
    lozengeKey: 'lozenge',
  };
}
