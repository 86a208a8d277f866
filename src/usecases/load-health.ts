import type { JiraClient } from '../jira/client.ts';
import { JIRA_LIMITS } from '../jira/limits.ts';
import type { HealthView } from '../shared/health.ts';
import type { ProjectId } from '../shared/ids.ts';
import type { ProjectSettings } from '../shared/settings.ts';
import { findBoard, type FoundBoard } from './find-board.ts';
import { countReady, readWaiting, settledCounts, startCounts } from './health-counts.ts';
import { composeKnown, isTelling, type Known, NOTHING_KNOWN } from './health-known.ts';
import { HORIZON_PAGES, readHorizon } from './horizon.ts';
import { createRowJudge, type RowJudge } from './judge-rows.ts';
import { type History, type HistoryCache, loadHistory } from './load-history.ts';
import { previewProfile } from './preview-profile.ts';
import { createSlots, type Slots } from './slots.ts';

export interface HealthDeps {
  readonly jira: JiraClient;
  readonly now: Date;
  /** Keeps finished periods between two looks of the same viewer. */
  readonly history?: HistoryCache;
}

export interface HealthQuestion {
  readonly projectId: ProjectId;
  /** The viewer's choice of board; without one the project's default is found. */
  readonly boardId?: number;
  readonly settings: ProjectSettings;
  readonly epoch: number;
  /** Items that this viewer has just changed: search answers for them as they are now. At most 50. */
  readonly changed?: readonly string[];
}

/**
 * Loads Health as the viewer: at most 13 counts and 3 list pages whatever the size of the backlog, at
 * most 5 pages of the past once, at most 6 requests in flight. Writes nothing.
 *
 * Off: everything follows from text read now, with the habits that turning on would find. On: stored
 * analyses are used; items without a fresh one are judged from their text.
 * @param onPartial Called with what is known while the rest is read.
 * @throws JiraError when Jira refuses or does not answer.
 */
export async function loadHealth(deps: HealthDeps, question: HealthQuestion, onPartial?: (view: HealthView) => void): Promise<HealthView> {
  const { jira, now } = deps;
  const slots = createSlots(JIRA_LIMITS.inFlight);
  const found = await findBoard(jira, question.projectId, question.boardId);
  const about = { found, now, on: question.settings.on };
  let known: Known = NOTHING_KNOWN;
  const learn = (news: Partial<Known>): void => {
    known = { ...known, ...news };
    if (onPartial && known.judge && isTelling(known)) onPartial(composeKnown(about, known, known.judge).view);
  };
  const counts = startCounts(jira, slots, found);
  const history = loadHistory(jira, slots, found, now, deps.history);
  const judging = judgeFor(jira, slots, found, question, history, now);
  const [judge] = await Promise.all([
    judging.then((made) => {
      learn({ judge: made });
      return made;
    }),
    settledCounts(counts).then((value) => learn({ counts: value })),
    counts.linkedAsBlocked.then((linked) => readWaiting(jira, slots, found, linked)).then((waiting) => learn({ waiting })),
    history.then((value) => learn({ history: value })),
    readHorizon(jira, slots, {
      found,
      withText: !question.settings.on,
      budget: Promise.all([counts.linkedAsBlocked, counts.notStarted]).then(budgetOf),
      reconcile: question.changed ?? [],
      onPage: (rows) => learn({ horizon: { rows, complete: false } }),
    }).then((horizon) => learn({ horizon })),
  ]);
  await judge.readTexts(judge.unknown(known.horizon.rows));
  if (about.on && !known.horizon.complete)
    known = { ...known, storedReady: await countReady(jira, slots, found, known.waiting?.keys ?? []) };
  const { view, wanting } = composeKnown(about, known, judge);
  if (wanting.length === 0) return view;
  await judge.readTexts(known.horizon.rows.filter((row) => wanting.includes(row.id)));
  return composeKnown(about, known, judge).view;
}

/** One page is kept for what waits, unless nothing does. */
const budgetOf = ([linked, items]: readonly (number | null)[]): { readonly pages: number; readonly items: number | null } => ({
  pages: linked === 0 ? HORIZON_PAGES : HORIZON_PAGES - 1,
  items: items ?? null,
});

/** Judges by the settings of the project, or, in a preview, by the habits that turning on would find. */
async function judgeFor(
  jira: JiraClient,
  slots: Slots,
  found: FoundBoard,
  question: HealthQuestion,
  history: Promise<History>,
  now: Date,
): Promise<RowJudge> {
  const { settings, projectId, epoch } = question;
  const past = history.then((value) => value.past);
  // Whoever waits for the history hears of its failure; here it must not be reported twice.
  past.catch(() => undefined);
  const profile = settings.on ? settings.profile : await previewProfile(jira, slots, found, projectId, past, now);
  return createRowJudge(jira, slots, found.fields, { checks: settings.checks, lint: settings.lint, profile }, epoch);
}
