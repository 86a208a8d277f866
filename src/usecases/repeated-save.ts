import { JiraError } from '../jira/error.ts';
import type { JiraClient } from '../jira/client-types.ts';
import type { SaveScore } from '../shared/contract.ts';
import type { ScoreHead } from './ports.ts';
import { isPending, publishedRevision } from './settle-pending.ts';

/** A resolver has 25 s; the rest is for clocks that differ. Then nothing of a save can be under way, and who made it need not wait longer. */
export const OWN_LIMIT_SECONDS = 28;

const isSame = (a: Readonly<Record<string, unknown>>, b: Readonly<Record<string, unknown>>): boolean =>
  Object.keys(a).length === Object.keys(b).length && Object.keys(a).every((key) => a[key] === b[key]);

/**
 * Whether this asks for what is pending already, by the same person: the first time, no clear answer came back.
 * @param by the reference of who asks
 */
export function isRepeat(head: ScoreHead, payload: SaveScore, by: string): boolean {
  const score = head.pending?.score;
  return (
    isPending(head) &&
    head.by === by &&
    head.rev === payload.baseRev + 1 &&
    score !== undefined &&
    score.m === payload.model &&
    score.h === payload.textHash &&
    isSame(score.i, payload.inputs) &&
    isSame(score.f, payload.sources)
  );
}

/** Whether the published copy carries the pending revision; false where Jira does not say so now. */
export async function hasArrived(jira: JiraClient, payload: SaveScore, head: ScoreHead): Promise<boolean> {
  try {
    return (await publishedRevision(jira, payload.issueId)) === head.rev;
  } catch (error) {
    if (!(error instanceof JiraError)) throw error;
    return false;
  }
}
