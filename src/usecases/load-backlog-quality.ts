import type { JiraClient } from '../jira/client.ts';
import { analysisFields } from '../jira/field-map.ts';
import { byRank, inSprintsJql } from '../jira/health-jql.ts';
import { baseJql } from '../jira/jql.ts';
import { JIRA_LIMITS } from '../jira/limits.ts';
import { parseStoredAnalysis } from '../jira/properties.ts';
import { toSnapshot } from '../jira/to-snapshot.ts';
import { ANALYSIS_PROPERTY } from '../shared/analysis.ts';
import type { BacklogOverview, BacklogQuality, JudgedItem, QualityItem } from '../shared/backlog-quality.ts';
import type { IssueId, ProjectId } from '../shared/ids.ts';
import type { IssueSnapshot } from '../shared/issue.ts';
import { NOTES_PROPERTY } from '../shared/notes.ts';
import type { ProjectSettings } from '../shared/settings.ts';
import { findBoard, type FoundBoard } from './find-board.ts';
import { snapshotsOf } from './horizon.ts';
import { previewProfile } from './preview-profile.ts';
import { createSlots, type Slots } from './slots.ts';

/** Judges texts somewhere else than on the page. Answers for one backlog and one viewer. */
export interface BacklogJudging {
  read(snapshots: readonly IssueSnapshot[]): Promise<void>;
  judge(ids: readonly IssueId[]): Promise<readonly JudgedItem[]>;
  overview(): Promise<BacklogOverview>;
}

type Reader = Pick<
  JiraClient,
  'boards' | 'boardConfiguration' | 'fields' | 'filterJql' | 'sprints' | 'search' | 'bulkFetch' | 'myPermissions'
>;

export interface QualityDeps {
  readonly jira: Reader;
  readonly now: Date;
  readonly openJudge: (settings: Pick<ProjectSettings, 'profile' | 'checks' | 'lint'>) => BacklogJudging;
}

export interface QualityQuestion {
  readonly projectId: ProjectId;
  readonly boardId?: number;
  readonly settings: ProjectSettings;
  readonly epoch: number;
  /** Items that this viewer has just changed: search answers for them as they are now. At most 50. */
  readonly changed?: readonly string[];
}

/** Items whose text is read: the first by rank. */
export const MOST_READ = 2_000;
/** Items judged at a time: between two batches the page learns how far it is. */
const BATCH = 50;
const NEXT_SPRINTS = 2;
/** What is soon on a board that plans no sprints. */
const TOP = 20;
const LINK_FIELDS = ['project', 'issuetype', 'status', 'issuelinks'];
const NOTHING: BacklogOverview = { rules: [], roles: [], families: [] };

/**
 * Reads the text of a board's open items as the viewer and judges it, each item with all others as neighbors. Writes nothing.
 * Requests: the board; ⌈items / 5,000⌉ lists of ids and ⌈items / 1,000⌉ bulk reads; one list for each of the next two sprints; links only of
 * items whose findings depend on them, 100 a read; one for the viewer's rights; before the project is on, one for the team's habits.
 * @param onPart Called with what is known while the rest is judged.
 * @throws JiraError when Jira refuses or does not answer.
 */
export async function loadBacklogQuality(
  deps: QualityDeps,
  question: QualityQuestion,
  onPart?: (view: BacklogQuality) => void,
): Promise<BacklogQuality> {
  const { jira, now } = deps;
  const { settings, projectId } = question;
  const slots = createSlots(JIRA_LIMITS.inFlight);
  const found = await findBoard(jira, projectId, question.boardId);
  const [order, sprints, mayEdit, profile] = await Promise.all([
    readOrder(jira, slots, found, question.changed ?? []),
    readSprints(jira, slots, found),
    settings.on ? slots(() => mayEditIn(jira, projectId)) : false,
    settings.on ? settings.profile : previewProfile(jira, slots, found, projectId, Promise.resolve({ points: [], items: [] }), now),
  ]);
  const judging = deps.openJudge({ checks: settings.checks, lint: settings.lint, profile });
  const snapshots = await readTexts(jira, slots, found, order.ids);
  const places = new Map(order.ids.map((id, at) => [id, at + 1]));
  const judged = new Map<string, JudgedItem>();
  const state = { snapshots: new Map<string, IssueSnapshot>(snapshots.map((one) => [one.id, one])) };
  const view = (complete: boolean, overview: BacklogOverview): BacklogQuality => ({
    asOf: now.toISOString(),
    mode: settings.on ? 'on' : 'preview',
    board: found.board,
    boards: found.boards,
    total: order.total,
    reading: snapshots.length,
    complete,
    soon: sprints.length > 0 ? { kind: 'sprints', count: sprints.length } : { kind: 'top', count: TOP },
    mayEdit,
    items: snapshots.flatMap(({ id }): readonly QualityItem[] => {
      const one = judged.get(id);
      const snapshot = state.snapshots.get(id);
      if (one === undefined || snapshot === undefined) return [];
      const sprint = sprints.find(({ ids }) => ids.has(id))?.name ?? null;
      // What depends on links that are not read yet could go again: it is not shown before.
      const findings = complete ? one.findings : one.findings.filter(({ live }) => live !== true);
      return [{ ...one, findings, snapshot, place: places.get(id) ?? 0, sprint, before: beforeOf(snapshot, question.epoch) }];
    }),
    overview,
  });
  onPart?.(view(false, NOTHING));
  for (const batch of inBatches(snapshots, BATCH)) await judging.read(batch);
  for (const batch of inBatches(snapshots, BATCH)) {
    for (const one of await judging.judge(batch.map(({ id }) => id))) judged.set(one.id, one);
    onPart?.(view(false, NOTHING));
  }
  const dependent = snapshots.filter(({ id }) => judged.get(id)?.findings.some(({ live }) => live === true));
  for (const one of await judgeWithLinks({ jira, slots, found, judging }, dependent)) {
    judged.set(one.judged.id, one.judged);
    state.snapshots.set(one.judged.id, one.snapshot);
  }
  return view(true, await judging.overview());
}

interface Order {
  readonly ids: readonly string[];
  readonly total: number | null;
}

/** Ids of the open items by rank, and how many there are in all, as far as one list tells. */
async function readOrder(jira: Pick<JiraClient, 'search'>, slots: Slots, found: FoundBoard, changed: readonly string[]): Promise<Order> {
  const ids: string[] = [];
  let token: string | null | undefined;
  while (token !== null && ids.length < MOST_READ) {
    const after: string | undefined = token;
    const page: Awaited<ReturnType<JiraClient['search']>> = await slots(() =>
      jira.search({
        jql: byRank(baseJql(found.scope)),
        fields: ['id'],
        maxResults: JIRA_LIMITS.searchPageIds,
        ...(after === undefined ? {} : { nextPageToken: after }),
        ...(changed.length > 0 ? { reconcileIssues: changed } : {}),
      }),
    );
    ids.push(...page.issues.map(({ id }) => id));
    token = page.nextPageToken;
  }
  return { ids: ids.slice(0, MOST_READ), total: token === null ? ids.length : null };
}

interface SprintIds {
  readonly name: string;
  readonly ids: ReadonlySet<string>;
}

/** A sprint is multi-valued, which would make each bulk read ten times as many: its ids are asked for instead. */
function readSprints(jira: Pick<JiraClient, 'search'>, slots: Slots, { future, scope }: FoundBoard): Promise<readonly SprintIds[]> {
  return Promise.all(
    future.slice(0, NEXT_SPRINTS).map(async ({ id, name }) => {
      const page = await slots(() =>
        jira.search({ jql: inSprintsJql(scope, [id]), fields: ['id'], maxResults: JIRA_LIMITS.searchPageIds }),
      );
      return { name, ids: new Set(page.issues.map((raw) => raw.id)) };
    }),
  );
}

async function mayEditIn(jira: Pick<JiraClient, 'myPermissions'>, projectId: string): Promise<boolean> {
  return (await jira.myPermissions({ projectId, permissions: ['EDIT_ISSUES'] }))['EDIT_ISSUES'] === true;
}

/** Texts in the order of the ids. Items that went out of sight meanwhile are left out. */
async function readTexts(
  jira: Pick<JiraClient, 'bulkFetch'>,
  slots: Slots,
  { fields }: FoundBoard,
  ids: readonly string[],
): Promise<readonly IssueSnapshot[]> {
  const request = { fields: analysisFields(fields), properties: [ANALYSIS_PROPERTY, NOTES_PROPERTY] };
  const pages = await Promise.all(
    inBatches(ids, JIRA_LIMITS.bulkFetch).map((batch) => slots(() => jira.bulkFetch({ ids: batch, ...request }))),
  );
  const byId = new Map<string, IssueSnapshot>(snapshotsOf(pages.flat(), fields).map((one) => [one.id, one]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

interface Linking {
  readonly jira: Pick<JiraClient, 'bulkFetch'>;
  readonly slots: Slots;
  readonly found: FoundBoard;
  readonly judging: BacklogJudging;
}

/** Judges these items once more with their links. */
async function judgeWithLinks(
  { jira, slots, found, judging }: Linking,
  items: readonly IssueSnapshot[],
): Promise<readonly { readonly judged: JudgedItem; readonly snapshot: IssueSnapshot }[]> {
  if (items.length === 0) return [];
  const pages = await Promise.all(
    inBatches(items, JIRA_LIMITS.bulkFetchAnyField).map((batch) =>
      slots(() => jira.bulkFetch({ ids: batch.map(({ id }) => id), fields: LINK_FIELDS })),
    ),
  );
  const links = new Map(pages.flat().map((raw) => [raw.id, toSnapshot(raw, found.fields).links]));
  const linked = items.map((item) => ({ ...item, links: links.get(item.id) ?? [] }));
  await judging.read(linked);
  const answers = await judging.judge(linked.map(({ id }) => id));
  return answers.flatMap((judged) => {
    const snapshot = linked.find(({ id }) => id === judged.id);
    return snapshot === undefined ? [] : [{ judged, snapshot }];
  });
}

/** Only a result under the rules of today can be compared with today's. */
function beforeOf(snapshot: IssueSnapshot, epoch: number): QualityItem['before'] {
  const stored = parseStoredAnalysis(snapshot.properties[ANALYSIS_PROPERTY]);
  return stored && stored.e >= epoch ? { e: stored.n.e, w: stored.n.w } : null;
}

const inBatches = <T>(all: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, at) => all.slice(at * size, (at + 1) * size));

/** The same view with items that this viewer has just changed, judged again as they are now. */
export async function judgeAgain(
  view: BacklogQuality,
  judging: BacklogJudging,
  changed: readonly IssueSnapshot[],
): Promise<BacklogQuality> {
  await judging.read(changed);
  const judged = new Map((await judging.judge(changed.map(({ id }) => id))).map((one) => [one.id, one]));
  const snapshots = new Map(changed.map((one) => [one.id, one]));
  return {
    ...view,
    items: view.items.map((item) => {
      const [one, snapshot] = [judged.get(item.id), snapshots.get(item.id)];
      return one === undefined || snapshot === undefined ? item : { ...item, ...one, snapshot, before: null };
    }),
  };
}
