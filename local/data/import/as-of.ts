import type { IssueLine } from './issue-line.ts';

/** What a work item was on a day, and whether something had to be made up to say so. */
export interface IssueAsOf {
  readonly issue: IssueLine;
  /** What had to be said against the export: closed later and so open, or resolved before and so done. */
  readonly changed: 'reopened' | 'closed' | null;
}

/** The statuses that a replay falls back on. */
export interface StatusNames {
  readonly open: string;
  readonly done: string;
  readonly isDone: (status: string) => boolean;
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
 * Resolved later counts as open, with the status its history names, or else `names.open`;
 * resolved before counts as done, whatever happened to its status since.
 * Text, type and estimate stay as exported: their former values are not in every set.
 */
export function issueAsOf(issue: IssueLine, at: number, names: StatusNames): IssueAsOf | null {
  if (Date.parse(issue.created) >= at) return null;
  const past = {
    comments: issue.comments.filter((comment) => Date.parse(comment.created) < at),
    history: issue.history.filter((change) => Date.parse(change.created) < at),
    updated: new Date(Math.min(Date.parse(issue.updated ?? issue.created), at - 1)).toISOString(),
  };
  const resolved = issue.resolved ? Date.parse(issue.resolved) : null;
  if (resolved === null) return { issue: { ...issue, ...past }, changed: null };
  if (resolved < at) {
    if (issue.statusCategory === 'done') return { issue: { ...issue, ...past }, changed: null };
    return { issue: { ...issue, ...past, status: names.done, statusCategory: 'done' }, changed: 'closed' };
  }
  const named = statusAt(issue, at);
  const status = named !== null && !names.isDone(named) ? named : names.open;
  const lastTouch = [issue.created, ...past.history.map((change) => change.created), ...past.comments.map((comment) => comment.created)];
  const updated = lastTouch.reduce((a, b) => (Date.parse(a) > Date.parse(b) ? a : b));
  return { issue: { ...issue, ...past, updated, status, statusCategory: 'new', resolution: null, resolved: null }, changed: 'reopened' };
}

export type SprintState = 'closed' | 'active' | 'future';

/** The state of a sprint at the start of a day, by its dates. */
export function sprintStateAsOf(start: number | null, end: number | null, at: number): SprintState {
  if (end !== null && end < at) return 'closed';
  if (start !== null && start <= at) return 'active';
  return 'future';
}
