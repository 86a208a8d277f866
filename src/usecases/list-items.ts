import type { JiraClient } from '../jira/client.ts';
import { byRank } from '../jira/health-jql.ts';
import { JIRA_LIMITS } from '../jira/limits.ts';
import type { IssueId, IssueKey } from '../shared/ids.ts';

/** One item of a list behind a number. */
export interface ListedItem {
  readonly id: IssueId;
  readonly key: IssueKey;
  readonly summary: string;
}

/** The items behind a number, as the viewer sees them. JSON-safe. */
export interface ItemList {
  readonly items: readonly ListedItem[];
  /** Exact length of the whole list; `null` when it is longer than can be counted one by one. */
  readonly total: number | null;
}

const SHOWN = 100;

/**
 * Reads the first items of a search in backlog order, and its exact length: at most two list requests.
 * @throws JiraError when Jira refuses or does not answer.
 */
export async function listItems(jira: Pick<JiraClient, 'search'>, jql: string): Promise<ItemList> {
  const page = await jira.search({ jql: byRank(jql), fields: ['summary'], maxResults: SHOWN });
  const items = page.issues.map(({ id, key, fields }) => ({
    id: id as IssueId,
    key: key as IssueKey,
    summary: typeof fields['summary'] === 'string' ? fields['summary'] : '',
  }));
  if (page.nextPageToken === null) return { items, total: items.length };
  const all = await jira.search({ jql, fields: ['id'], maxResults: JIRA_LIMITS.searchPageIds });
  return { items, total: all.nextPageToken === null ? all.issues.length : null };
}
