import { type DoneItems, finishedSprints, finishedWeeks, historyStart, lastClosed } from '../domain/health/finished-periods.ts';
import type { JiraClient } from '../jira/client.ts';
import { doneInSprintsJql, doneSinceJql } from '../jira/health-jql.ts';
import type { FinishedPeriod, Unit } from '../shared/health.ts';
import type { IssueSnapshot, SprintRef } from '../shared/issue.ts';
import type { FoundBoard } from './find-board.ts';
import { snapshotsOf } from './horizon.ts';
import type { Slots } from './slots.ts';

/** List pages that the past may cost, once for each closed sprint; the fifth of the budget reads the habits of a preview. */
const HISTORY_PAGES = 4;
const PAGE = 100;

/** Finished periods in both units, since the unit is known only later. */
export type PastPeriods = Readonly<Record<Unit, readonly FinishedPeriod[]>>;

/** Where the past is kept between two looks. The viewer's own memory: what is in it was counted as that viewer. */
export interface HistoryCache {
  get(key: string): PastPeriods | undefined;
  set(key: string, past: PastPeriods): void;
}

export interface History {
  readonly past: PastPeriods;
  /** Board and last finished period: fixes the random numbers of the forecast. */
  readonly seed: string;
}

/** What the board finished in its last twelve sprints or weeks. */
export async function loadHistory(
  jira: Pick<JiraClient, 'search' | 'sprints'>,
  slots: Slots,
  found: FoundBoard,
  now: Date,
  cache?: HistoryCache,
): Promise<History> {
  const { id } = found.board;
  const closed = found.period === 'sprint' && id !== null ? await slots(() => jira.sprints(id, ['closed'])) : [];
  const own = lastClosed(closed.filter((sprint) => sprint.boardId === undefined || sprint.boardId === id));
  const last = found.period === 'sprint' ? `sprint ${own.at(-1)?.id ?? 'none'}` : `week ${historyStart(now).toISOString().slice(0, 10)}`;
  const seed = `board ${id ?? found.scope.projectId ?? ''} ${last}`;
  const key = `${seed} ${found.fields.estimate ?? ''}`;
  const known = cache?.get(key);
  if (known) return { past: known, seed };
  const past = found.period === 'sprint' ? await pastSprints(jira, slots, found, own) : await pastWeeks(jira, slots, found, now);
  cache?.set(key, past);
  return { past, seed };
}

async function pastSprints(
  jira: Pick<JiraClient, 'search'>,
  slots: Slots,
  found: FoundBoard,
  closed: readonly SprintRef[],
): Promise<PastPeriods> {
  if (closed.length === 0) return { points: [], items: [] };
  const jql = doneInSprintsJql(
    found.scope,
    closed.map((sprint) => sprint.id),
  );
  const done = await readDone(jira, slots, found, jql);
  return { points: finishedSprints(closed, done, 'points'), items: finishedSprints(closed, done, 'items') };
}

async function pastWeeks(jira: Pick<JiraClient, 'search'>, slots: Slots, found: FoundBoard, now: Date): Promise<PastPeriods> {
  const done = await readDone(jira, slots, found, doneSinceJql(found.scope, historyStart(now).toISOString().slice(0, 10)));
  return { points: finishedWeeks(now, done, 'points'), items: finishedWeeks(now, done, 'items') };
}

/** Reads finished work, latest first, until the budget ends. */
async function readDone(jira: Pick<JiraClient, 'search'>, slots: Slots, found: FoundBoard, jql: string): Promise<DoneItems> {
  const items: IssueSnapshot[] = [];
  let token: string | null | undefined;
  for (let read = 0; read < HISTORY_PAGES && token !== null; read += 1) {
    const after = token;
    const page = await slots(() =>
      jira.search({ jql, fields: doneFields(found), maxResults: PAGE, ...(typeof after === 'string' ? { nextPageToken: after } : {}) }),
    );
    items.push(...snapshotsOf(page.issues, found.fields));
    token = page.nextPageToken;
  }
  const oldest = items.findLast((item) => item.resolved !== null)?.resolved ?? null;
  return { items, completeFrom: token === null ? null : oldest };
}

const DONE_FIELDS = ['project', 'issuetype', 'status', 'resolutiondate'] as const;
const doneFields = ({ fields }: FoundBoard): readonly string[] => [
  ...DONE_FIELDS,
  ...[fields.estimate, fields.sprint].filter((id): id is string => id !== null),
];
