import type { JiraClient } from '../jira/client.ts';
import { type FieldMap, snapshotFields } from '../jira/field-map.ts';
import { backlogJql, byRank, inSprintsJql, notStartedJql } from '../jira/health-jql.ts';
import type { RawIssue } from '../jira/schemas.ts';
import { toSnapshot } from '../jira/to-snapshot.ts';
import { ANALYSIS_PROPERTY } from '../shared/analysis.ts';
import type { IssueSnapshot } from '../shared/issue.ts';
import { NOTES_PROPERTY } from '../shared/notes.ts';
import type { FoundBoard } from './find-board.ts';
import type { Slots } from './slots.ts';

/** List pages that Health may read for the horizon and for what waits, together. */
export const HORIZON_PAGES = 3;
const PAGE = 100;
/** Planned sprints whose items are read first. */
const SPRINTS_READ = 3;

interface HorizonRequest {
  readonly found: FoundBoard;
  /** Text is read where analyses are made live; elsewhere the stored analysis comes instead. */
  readonly withText: boolean;
  /** Resolves to the pages that the horizon may use, and to how many items it has; `null` when that is not known. */
  readonly budget: Promise<{ readonly pages: number; readonly items: number | null }>;
  readonly reconcile: readonly string[];
  readonly onPage: (rows: readonly IssueSnapshot[]) => void;
}

/** What was read of the work that is not started. */
export interface Horizon {
  /** Items of planned sprints, then the top of the backlog, each in rank order. */
  readonly rows: readonly IssueSnapshot[];
  /** Nothing is left to read. */
  readonly complete: boolean;
}

interface Stream {
  readonly jql: string;
  readonly rows: IssueSnapshot[];
  /** `undefined` before the first page, `null` after the last. */
  next: string | null | undefined;
}

/**
 * Reads the horizon. What fits into the budget is read as one list; of more, the planned sprints and
 * the top of the backlog, at the same time, then page by page while the budget lasts.
 */
export async function readHorizon(jira: Pick<JiraClient, 'search'>, slots: Slots, request: HorizonRequest): Promise<Horizon> {
  const { found } = request;
  const { pages, items } = await request.budget;
  const streams = streamsOf(found, items !== null && items <= pages * PAGE);
  const rowsSoFar = (): readonly IssueSnapshot[] =>
    plannedFirst(
      streams.flatMap((one) => one.rows),
      found,
    );
  const readNext = async (one: Stream): Promise<void> => {
    const page = await slots(() => jira.search(pageRequest(one, request)));
    one.rows.push(...snapshotsOf(page.issues, found.fields));
    one.next = page.nextPageToken;
    request.onPage(rowsSoFar());
  };
  await Promise.all(streams.map(readNext));
  for (let read = streams.length; read < pages; read += 1) {
    const open = streams.find((one) => one.next !== null);
    if (!open) break;
    await readNext(open);
  }
  return { rows: rowsSoFar(), complete: streams.every((one) => one.next === null) };
}

function streamsOf(found: FoundBoard, whole: boolean): readonly Stream[] {
  const sprints = found.period === 'sprint';
  const ids = found.future.slice(0, SPRINTS_READ).map((sprint) => sprint.id);
  const jqls = whole
    ? [byRank(notStartedJql(found.scope, sprints))]
    : [...(ids.length > 0 ? [inSprintsJql(found.scope, ids)] : []), backlogJql(found.scope, sprints, ids)];
  return jqls.map((jql): Stream => ({ jql, rows: [], next: undefined }));
}

function plannedFirst(rows: readonly IssueSnapshot[], found: FoundBoard): readonly IssueSnapshot[] {
  const planned = new Set(found.future.map((sprint) => sprint.id));
  const isPlanned = (row: IssueSnapshot): boolean => row.sprint !== null && planned.has(row.sprint.id);
  return [...rows.filter(isPlanned), ...rows.filter((row) => !isPlanned(row))];
}

function pageRequest(stream: Stream, { found, withText, reconcile }: HorizonRequest): Parameters<JiraClient['search']>[0] {
  return {
    jql: stream.jql,
    fields: snapshotFields(found.fields, { description: withText }),
    maxResults: PAGE,
    properties: [withText ? NOTES_PROPERTY : ANALYSIS_PROPERTY],
    ...(typeof stream.next === 'string' ? { nextPageToken: stream.next } : {}),
    ...(reconcile.length > 0 ? { reconcileIssues: reconcile } : {}),
  };
}

/** Types that a site calls otherwise can still be epics or sub-tasks: they are never counted. */
export const snapshotsOf = (issues: readonly RawIssue[], fields: FieldMap): readonly IssueSnapshot[] =>
  issues.map((raw) => toSnapshot(raw, fields)).filter((snapshot) => snapshot.kind !== 'epic' && snapshot.kind !== 'subtask');
