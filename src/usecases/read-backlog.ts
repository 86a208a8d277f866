import type { JiraClient } from '../jira/client.ts';
import { analysisFields } from '../jira/field-map.ts';
import { byRank, inSprintsJql } from '../jira/health-jql.ts';
import { baseJql } from '../jira/jql.ts';
import { JIRA_LIMITS } from '../jira/limits.ts';
import { toSnapshot } from '../jira/to-snapshot.ts';
import { ANALYSIS_PROPERTY } from '../shared/analysis.ts';
import { MOST_READ } from '../shared/backlog-quality.ts';
import { inBatches } from '../shared/in-batches.ts';
import type { IssueSnapshot } from '../shared/issue.ts';
import { NOTES_PROPERTY } from '../shared/notes.ts';
import type { FoundBoard } from './find-board.ts';
import { snapshotsOf } from './horizon.ts';
import type { Slots } from './slots.ts';

const NEXT_SPRINTS = 2;
const LINK_FIELDS = ['project', 'issuetype', 'status', 'issuelinks'];

export interface Order {
  readonly ids: readonly string[];
  readonly total: number | null;
}

/** Ids of the open items by rank, and how many there are in all, as far as one list tells. */
export async function readOrder(
  jira: Pick<JiraClient, 'search'>,
  slots: Slots,
  found: FoundBoard,
  changed: readonly string[],
): Promise<Order> {
  const ids: string[] = [];
  let token: string | null | undefined;
  while (token !== null && ids.length < MOST_READ) {
    const after: string | undefined = token;
    const page: Awaited<ReturnType<JiraClient['search']>> = await slots(() =>
      jira.search({
        jql: byRank(baseJql(found.scope)),
        fields: ['id'],
        maxResults: JIRA_LIMITS.searchPageIds,
        ...(after === undefined ? {} : { nextPageToken: after }),
        ...(changed.length > 0 ? { reconcileIssues: changed } : {}),
      }),
    );
    ids.push(...page.issues.map(({ id }) => id));
    token = page.nextPageToken;
  }
  return { ids: ids.slice(0, MOST_READ), total: token === null ? ids.length : null };
}

export interface SprintIds {
  readonly name: string;
  readonly ids: ReadonlySet<string>;
}

/** A sprint is multi-valued, which would make each bulk read ten times as many: its ids are asked for instead. */
export function readSprints(jira: Pick<JiraClient, 'search'>, slots: Slots, { future, scope }: FoundBoard): Promise<readonly SprintIds[]> {
  return Promise.all(
    future.slice(0, NEXT_SPRINTS).map(async ({ id, name }) => {
      const page = await slots(() =>
        jira.search({ jql: inSprintsJql(scope, [id]), fields: ['id'], maxResults: JIRA_LIMITS.searchPageIds }),
      );
      return { name, ids: new Set(page.issues.map((raw) => raw.id)) };
    }),
  );
}

export async function mayEditIn(jira: Pick<JiraClient, 'myPermissions'>, projectId: string): Promise<boolean> {
  return (await jira.myPermissions({ projectId, permissions: ['EDIT_ISSUES'] }))['EDIT_ISSUES'] === true;
}

/** Texts in the order of the ids. Items that went out of sight meanwhile are left out. */
export async function readTexts(
  jira: Pick<JiraClient, 'bulkFetch'>,
  slots: Slots,
  { fields }: FoundBoard,
  ids: readonly string[],
): Promise<readonly IssueSnapshot[]> {
  const request = { fields: analysisFields(fields), properties: [ANALYSIS_PROPERTY, NOTES_PROPERTY] };
  const pages = await Promise.all(
    inBatches(ids, JIRA_LIMITS.bulkFetch).map((batch) => slots(() => jira.bulkFetch({ ids: batch, ...request }))),
  );
  const byId = new Map<string, IssueSnapshot>(snapshotsOf(pages.flat(), fields).map((one) => [one.id, one]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** The same items with their links, which bulk reads of text leave out: a link is multi-valued and would make them ten times as many. */
export async function readLinks(
  jira: Pick<JiraClient, 'bulkFetch'>,
  slots: Slots,
  { fields }: FoundBoard,
  items: readonly IssueSnapshot[],
): Promise<readonly IssueSnapshot[]> {
  const pages = await Promise.all(
    inBatches(items, JIRA_LIMITS.bulkFetchAnyField).map((batch) =>
      slots(() => jira.bulkFetch({ ids: batch.map(({ id }) => id), fields: LINK_FIELDS })),
    ),
  );
  const links = new Map(pages.flat().map((raw) => [raw.id, toSnapshot(raw, fields).links]));
  return items.map((item) => ({ ...item, links: links.get(item.id) ?? [] }));
}
