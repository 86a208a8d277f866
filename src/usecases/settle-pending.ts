import { JiraError } from '../jira/error.ts';
import { parseStoredScore } from '../jira/properties.ts';
import type { JiraClient } from '../jira/client-types.ts';
import { SCORE_PROPERTY } from '../shared/analysis.ts';
import type { IssueId } from '../shared/ids.ts';
import type { HeadStore, ScoreHead } from './ports.ts';

/** After this long no step of the save that left it can still be under way: a resolver has 25 s. */
export const PENDING_LIMIT_SECONDS = 60;

export const isPending = (head: Pick<ScoreHead, 'rev' | 'pub'>): boolean => head.pub < head.rev;

/** Seconds until a pending revision may be settled, by somebody else unless a limit is given; 0: now. */
export const pendingFor = (head: Pick<ScoreHead, 'at'>, now: Date, limitSeconds = PENDING_LIMIT_SECONDS): number =>
  Math.max(0, Math.ceil(limitSeconds - (now.getTime() - Date.parse(head.at)) / 1000));

/**
 * Finishes a save that stopped half-way: the revision that the published copy carries tells whether
 * it reached Jira. Reads as whoever `jira` speaks for.
 * @returns the head as it stands afterwards. @throws JiraError when the copy cannot be read.
 */
export async function settlePending(heads: HeadStore, jira: JiraClient, issueId: IssueId, head: ScoreHead): Promise<ScoreHead | null> {
  const published = await publishedRevision(jira, issueId);
  if (published === head.rev) await heads.commit(issueId, head);
  else await heads.rollBack(issueId, head);
  return heads.get(issueId);
}

/** @returns the revision that the copy in Jira carries; `null`: there is none. @throws JiraError when it cannot be read. */
export async function publishedRevision(jira: JiraClient, issueId: IssueId): Promise<number | null> {
  const raw = await jira.getIssue(issueId, { fields: ['project'], properties: [SCORE_PROPERTY] });
  return parseStoredScore(raw.properties[SCORE_PROPERTY], issueId)?.rev ?? null;
}

/** Settling is a favor: when Jira cannot be asked now, the record stays as it is until next time. */
export async function trySettle(heads: HeadStore, jira: JiraClient, issueId: IssueId, head: ScoreHead): Promise<void> {
  try {
    await settlePending(heads, jira, issueId, head);
  } catch (error) {
    if (!(error instanceof JiraError)) throw error;
  }
}
