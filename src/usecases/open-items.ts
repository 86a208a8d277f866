import type { JiraClient } from '../jira/client.ts';
import { discoverFields, snapshotFields } from '../jira/field-map.ts';
import { byRank } from '../jira/health-jql.ts';
import { fillScope } from '../jira/jql.ts';
import { JIRA_LIMITS } from '../jira/limits.ts';
import { toSnapshot } from '../jira/to-snapshot.ts';
import type { IssueSnapshot } from '../shared/issue.ts';
import { NOTES_PROPERTY } from '../shared/notes.ts';

const PAGES = 3;

/** Open work of a project with its text, as the viewer sees it. */
export interface OpenItems {
  readonly items: readonly IssueSnapshot[];
  /** False: there is more than was read; these are the first by rank. */
  readonly complete: boolean;
}

/** Reads the open items that a change of settings is tried on: at most three pages, the top of the backlog first. */
export async function readOpenItems(
  jira: Pick<JiraClient, 'search' | 'fields'>,
  projectId: string,
  estimateField: string | null,
): Promise<OpenItems> {
  const fields = discoverFields(await jira.fields(), estimateField);
  const items: IssueSnapshot[] = [];
  let nextPageToken: string | null = null;
  for (let page = 0; page < PAGES; page += 1) {
    const answer: Awaited<ReturnType<JiraClient['search']>> = await jira.search({
      jql: byRank(fillScope(projectId)),
      fields: snapshotFields(fields, { description: true }),
      properties: [NOTES_PROPERTY],
      maxResults: JIRA_LIMITS.searchPage,
      ...(nextPageToken === null ? {} : { nextPageToken }),
    });
    items.push(...answer.issues.map((raw) => toSnapshot(raw, fields)));
    nextPageToken = answer.nextPageToken;
    if (nextPageToken === null) break;
  }
  return { items: items.filter(({ kind }) => kind !== 'epic' && kind !== 'subtask'), complete: nextPageToken === null };
}
