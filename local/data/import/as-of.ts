import type { IssueLine } from './issue-line.ts';

/** What a work item was on a day, and whether something had to be made up to say so. */
export interface IssueAsOf {
  readonly issue: IssueLine;
  readonly reopened: boolean;
}

const statusAt = (issue: IssueLine, at: number): string | null => {
  const later = issue.history
    .filter((change) => Date.parse(change.created) >= at)
    .toSorted((a, b) => Date.parse(b.created) - Date.parse(a.created));
  let status: string | null = null;
  for (const change of later) for (const item of change.items) if (item.field === 'status') status = item.fromString ?? status;
  return status;
};

/**
 * Replays one work item to the start of a day: `null` when it was not there yet.
 * Closed later counts as open, with the status its history names, or else `openStatus`.
 * Text, type and estimate stay as exported: their former values are not in every set.
 */
export function issueAsOf(issue: IssueLine, at: number, openStatus: string, isDone: (status: string) => boolean): IssueAsOf | null {
  if (Date.parse(issue.created) >= at) return null;
  const past = {
    comments: issue.comments.filter((comment) => Date.parse(comment.created) < at),
    history: issue.history.filter((change) => Date.parse(change.created) < at),
    updated: new Date(Math.min(Date.parse(issue.updated ?? issue.created), at - 1)).toISOString(),
  };
  const closedLater = issue.resolved !== null && issue.resolved !== undefined && Date.parse(issue.resolved) >= at;
  if (!closedLater) return { issue: { ...issue, ...past }, reopened: false };
  const named = statusAt(issue, at);
  const status = named !== null && !isDone(named) ? named : openStatus;
  const lastTouch = [issue.created, ...past.history.map((change) => change.created), ...past.comments.map((comment) => comment.created)];
  const updated = lastTouch.reduce((a, b) => (Date.parse(a) > Date.parse(b) ? a : b));
  return { issue: { ...issue, ...past, updated, status, statusCategory: 'new', resolution: null, resolved: null }, reopened: true };
}

export type SprintState = 'closed' | 'active' | 'future';

/** The state of a sprint at the start of a day, by its dates. */
export function sprintStateAsOf(start: number | null, end: number | null, at: number): SprintState {
  if (end !== null && end < at) return 'closed';
  if (start !== null && start <= at) return 'active';
  return 'future';
}
