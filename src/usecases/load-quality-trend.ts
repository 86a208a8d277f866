import { qualityTrend, type QualityTrend } from '../domain/trend/quality-trend.ts';
import type { JiraClient } from '../jira/client-types.ts';
import type { Payload } from '../shared/contract.ts';
import type { IssueId, ProjectId } from '../shared/ids.ts';
import { MOST_IN_HISTORY, type QualityHistory } from '../shared/quality-log.ts';

export interface TrendDeps {
  readonly jira: Pick<JiraClient, 'search'>;
  readonly history: (question: Payload<'getQualityHistory'>) => Promise<QualityHistory>;
}

/** The trend of a board's text, with what it leaves out. */
export interface LoadedTrend extends QualityTrend {
  readonly rulesChanged: readonly string[];
  /** There are more items than were looked at: the first by rank. */
  readonly isCut: boolean;
}

/**
 * The last eight weeks of a board, for this viewer: one search for ids, one question to the server. Only items that the viewer's own
 * search returns have any part in it.
 * @param jql `BacklogQuality.recentJql`.
 */
export async function loadQualityTrend({ jira, history }: TrendDeps, projectId: ProjectId, jql: string): Promise<LoadedTrend> {
  const first = await idsOf(jira, jql);
  try {
    return await trendOf(history, projectId, first);
  } catch (error) {
    // An item that went out of sight in this very moment is refused: then the search no longer returns it.
    const second = await idsOf(jira, jql);
    if (second.ids.join() === first.ids.join()) throw error;
    return trendOf(history, projectId, second);
  }
}

interface Listed {
  readonly ids: readonly IssueId[];
  readonly isCut: boolean;
}

async function idsOf(jira: TrendDeps['jira'], jql: string): Promise<Listed> {
  const ids: IssueId[] = [];
  let token: string | null | undefined;
  while (token !== null && ids.length < MOST_IN_HISTORY) {
    const rest: { nextPageToken?: string } = token === undefined ? {} : { nextPageToken: token };
    const page: Awaited<ReturnType<JiraClient['search']>> = await jira.search({
      jql,
      fields: ['id'],
      maxResults: MOST_IN_HISTORY,
      ...rest,
    });
    ids.push(...page.issues.map(({ id }) => id as IssueId));
    token = page.nextPageToken;
  }
  return { ids: ids.slice(0, MOST_IN_HISTORY), isCut: token !== null || ids.length > MOST_IN_HISTORY };
}

async function trendOf(history: TrendDeps['history'], projectId: ProjectId, { ids, isCut }: Listed): Promise<LoadedTrend> {
  const told = ids.length === 0 ? { days: [], rulesChanged: [] } : await history({ projectId, ids });
  return { ...qualityTrend(told), rulesChanged: told.rulesChanged, isCut };
}
