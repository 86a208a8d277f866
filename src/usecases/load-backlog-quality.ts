import type { JiraClient } from '../jira/client.ts';
import { countedWithinJql } from '../jira/health-jql.ts';
import { JIRA_LIMITS } from '../jira/limits.ts';
import { parseStoredAnalysis } from '../jira/properties.ts';
import { inBatches } from '../shared/in-batches.ts';
import { ANALYSIS_PROPERTY } from '../shared/analysis.ts';
import type { BacklogOverview, BacklogQuality, JudgedItem, QualityItem } from '../shared/backlog-quality.ts';
import type { IssueId, ProjectId } from '../shared/ids.ts';
import type { IssueSnapshot } from '../shared/issue.ts';
import { HISTORY_DAYS } from '../shared/quality-log.ts';
import type { ProjectSettings } from '../shared/settings.ts';
import { findBoard, type FoundBoard } from './find-board.ts';
import { previewProfile } from './preview-profile.ts';
import { mayEditIn, readLinks, readOrder, readSprints, readTexts, type SprintIds } from './read-backlog.ts';
import { createSlots } from './slots.ts';

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

/** Items judged at a time: between two batches the page learns how far it is. */
const BATCH = 50;
/** What is soon on a board that plans no sprints. */
const TOP = 20;
const NOTHING: BacklogOverview = { rules: [], roles: [], families: [] };

/**
 * Reads the text of a board's open items as the viewer and judges it, each item with all others as neighbors. Writes nothing.
 * Requests: the board; ⌈items / 5,000⌉ lists of ids and ⌈items / 1,000⌉ bulk reads; one list for each of the next two sprints; links only of
 * items whose findings depend on them, 100 a read; one for the viewer's rights; before the project is on, one for the team's habits.
 * @param onPart Called with what is known while the rest is judged.
 * @throws JiraError when Jira refuses or does not answer.
 */
export async function loadBacklogQuality(
  { jira, now, openJudge }: QualityDeps,
  question: QualityQuestion,
  onPart?: (view: BacklogQuality) => void,
): Promise<BacklogQuality> {
  const { settings, projectId } = question;
  const slots = createSlots(JIRA_LIMITS.inFlight);
  const found = await findBoard(jira, projectId, question.boardId);
  const [order, sprints, mayEdit, profile] = await Promise.all([
    readOrder(jira, slots, found, question.changed ?? []),
    readSprints(jira, slots, found),
    settings.on ? slots(() => mayEditIn(jira, projectId)) : false,
    settings.on ? settings.profile : previewProfile(jira, slots, found, projectId, Promise.resolve({ points: [], items: [] }), now),
  ]);
  const judging = openJudge({ checks: settings.checks, lint: settings.lint, profile });
  const snapshots = await readTexts(jira, slots, found, order.ids);
  const about: About = {
    found,
    now,
    mayEdit,
    total: order.total,
    ids: order.ids,
    sprints,
    mode: settings.on ? 'on' : 'preview',
    epoch: question.epoch,
  };
  const judged = new Map<string, JudgedItem>();
  const tell = (): void => onPart?.(compose(about, snapshots, judged, null));
  tell();
  for (const batch of inBatches(snapshots, BATCH)) await judging.read(batch);
  for (const batch of inBatches(snapshots, BATCH)) {
    for (const one of await judging.judge(batch.map(({ id }) => id))) judged.set(one.id, one);
    tell();
  }
  const isDependent = ({ id }: IssueSnapshot): boolean => judged.get(id)?.findings.some(({ live }) => live === true) === true;
  const linked = await readLinks(jira, slots, found, snapshots.filter(isDependent));
  await judging.read(linked);
  for (const one of await judging.judge(linked.map(({ id }) => id))) judged.set(one.id, one);
  const withLinks = new Map<string, IssueSnapshot>(linked.map((one) => [one.id, one]));
  return compose(
    about,
    snapshots.map((one) => withLinks.get(one.id) ?? one),
    judged,
    await judging.overview(),
  );
}

interface About {
  readonly found: FoundBoard;
  readonly now: Date;
  readonly mayEdit: boolean;
  readonly total: number | null;
  readonly ids: readonly string[];
  readonly sprints: readonly SprintIds[];
  readonly mode: BacklogQuality['mode'];
  readonly epoch: number;
}

/** @param overview `null` while items are still judged. */
function compose(
  { found, now, mayEdit, total, ids, sprints, mode, epoch }: About,
  snapshots: readonly IssueSnapshot[],
  judged: ReadonlyMap<string, JudgedItem>,
  overview: BacklogOverview | null,
): BacklogQuality {
  const places = new Map(ids.map((id, at) => [id, at + 1]));
  const items = snapshots.flatMap((snapshot): readonly QualityItem[] => {
    const one = judged.get(snapshot.id);
    if (one === undefined) return [];
    const sprint = sprints.find((planned) => planned.ids.has(snapshot.id))?.name ?? null;
    // What depends on links that are not read yet could go again: it is not shown before.
    const findings = overview === null ? one.findings.filter(({ live }) => live !== true) : one.findings;
    return [{ ...one, findings, snapshot, place: places.get(snapshot.id) ?? 0, sprint, before: beforeOf(snapshot, epoch) }];
  });
  return {
    asOf: now.toISOString(),
    mode,
    board: found.board,
    boards: found.boards,
    total,
    reading: snapshots.length,
    complete: overview !== null,
    soon: sprints.length > 0 ? { kind: 'sprints', count: sprints.length } : { kind: 'top', count: TOP },
    mayEdit,
    recentJql: countedWithinJql(found.scope, HISTORY_DAYS),
    items,
    overview: overview ?? NOTHING,
  };
}

/** Only a result under the rules of today can be compared with today's. */
function beforeOf(snapshot: IssueSnapshot, epoch: number): QualityItem['before'] {
  const stored = parseStoredAnalysis(snapshot.properties[ANALYSIS_PROPERTY]);
  return stored && stored.e >= epoch ? { e: stored.n.e, w: stored.n.w } : null;
}

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
