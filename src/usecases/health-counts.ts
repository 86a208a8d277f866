import type { JiraClient } from '../jira/client.ts';
import { JiraError } from '../jira/error.ts';
import { snapshotFields } from '../jira/field-map.ts';
import { blockedJql, excludedJql, newJql, noEstimateJql, notStartedJql, readyJql, unchangedJql } from '../jira/health-jql.ts';
import { baseJql } from '../jira/jql.ts';
import type { IssueSnapshot } from '../shared/issue.ts';
import type { FoundBoard } from './find-board.ts';
import { snapshotsOf } from './horizon.ts';
import type { Slots } from './slots.ts';

/** Numbers that Jira counts. `null`: not counted yet, or Jira could not. */
export interface HealthCounts {
  readonly base: number | null;
  readonly notStarted: number | null;
  /** `null` also where the board has no estimation field. */
  readonly noEstimate: number | null;
  readonly unchanged: number | null;
  readonly fresh: number | null;
  readonly subtasks: number | null;
  readonly epics: number | null;
  readonly done: number | null;
  /** Items that carry a link "is blocked by", whatever became of its other end. */
  readonly linkedAsBlocked: number | null;
}

export const NO_COUNTS: HealthCounts = {
  base: null,
  notStarted: null,
  noEstimate: null,
  unchanged: null,
  fresh: null,
  subtasks: null,
  epics: null,
  done: null,
  linkedAsBlocked: null,
};

/** The nine counts of the first view, the ones that decide what is read first. A number Jira cannot count stays `null`. */
export function startCounts(
  jira: Pick<JiraClient, 'count'>,
  slots: Slots,
  found: FoundBoard,
): Readonly<Record<keyof HealthCounts, Promise<number | null>>> {
  const { scope, fields } = found;
  const sprints = found.period === 'sprint';
  const count = (jql: string): Promise<number | null> => slots(() => unlessUnknown(jira.count(jql)));
  return {
    linkedAsBlocked: count(blockedJql(scope)),
    base: count(baseJql(scope)),
    notStarted: count(notStartedJql(scope, sprints)),
    noEstimate: fields.estimate === null ? Promise.resolve(null) : count(noEstimateJql(scope, fields.estimate)),
    unchanged: count(unchangedJql(scope)),
    fresh: count(newJql(scope, sprints, fields.estimate)),
    subtasks: count(excludedJql.subtasks(scope)),
    epics: count(excludedJql.epics(scope)),
    done: count(excludedJql.done(scope)),
  };
}

/** Waits for all counts. */
export async function settledCounts(started: ReturnType<typeof startCounts>): Promise<HealthCounts> {
  const names = Object.keys(started) as (keyof HealthCounts)[];
  const values = await Promise.all(names.map((name) => started[name]));
  return names.reduce<HealthCounts>((counts, name, at) => ({ ...counts, [name]: values[at] ?? null }), NO_COUNTS);
}

/** Items that wait for open work. */
export interface Waiting {
  readonly keys: readonly string[];
  /** Every item with such a link was read. */
  readonly complete: boolean;
}

/** Reads the items linked as blocked and keeps those whose other end is open: Jira's search cannot say that. */
export async function readWaiting(
  jira: Pick<JiraClient, 'search'>,
  slots: Slots,
  found: FoundBoard,
  linked: number | null,
): Promise<Waiting | null> {
  if (linked === null) return null;
  if (linked === 0) return { keys: [], complete: true };
  const fields = snapshotFields(found.fields, { description: false });
  const page = await slots(() =>
    unlessUnknown(jira.search({ jql: `${blockedJql(found.scope)} ORDER BY Rank ASC`, fields, maxResults: 100 })),
  );
  if (page === null) return null;
  const keys = snapshotsOf(page.issues, found.fields)
    .filter(waitsForOpen)
    .map((snapshot) => snapshot.key);
  return { keys, complete: page.nextPageToken === null };
}

/** Ready by the stored analyses, without what waits. */
export const countReady = (
  jira: Pick<JiraClient, 'count'>,
  slots: Slots,
  found: FoundBoard,
  waiting: readonly string[],
): Promise<number | null> => slots(() => unlessUnknown(jira.count(readyJql(found.scope, found.period === 'sprint', waiting))));

export const waitsForOpen = (snapshot: IssueSnapshot): boolean => snapshot.links.some((link) => link.waitsFor && link.category !== 'done');

/** A site without epics, or with link types of its own, refuses the search: that number is not known there. */
async function unlessUnknown<T>(answer: Promise<T>): Promise<T | null> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof JiraError && error.kind === 'bad-request') return null;
    throw error;
  }
}
