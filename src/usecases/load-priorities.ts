import type { JiraClient } from '../jira/client.ts';
import { snapshotFields } from '../jira/field-map.ts';
import { byRank, prioritizedJql } from '../jira/health-jql.ts';
import { ALIAS, allOf } from '../jira/jql.ts';
import { JIRA_LIMITS } from '../jira/limits.ts';
import { toSnapshot } from '../jira/to-snapshot.ts';
import { SCORE_PROPERTY } from '../shared/analysis.ts';
import type { ProjectId } from '../shared/ids.ts';
import type { PrioritiesView, PriorityRow } from '../shared/priorities.ts';
import type { ScoreModel } from '../shared/score.ts';
import { findBoard } from './find-board.ts';
import { bracketsOf, toPriorityRow } from './priority-rows.ts';

export interface PrioritiesDeps {
  readonly jira: JiraClient;
  readonly now: Date;
}

export interface PrioritiesQuestion {
  readonly projectId: ProjectId;
  readonly boardId?: number;
  readonly model: ScoreModel;
  /** Items that this viewer has just scored: search answers for them as they are now. At most 50. */
  readonly changed?: readonly string[];
}

const PAGE = 100;
/** Rows without a score that are shown: the list is for choosing what to score next. */
const UNSCORED = 50;

/**
 * Loads Prioritize as the viewer: scored items in order of score, ties bracketed; the others apart, in backlog order.
 * Only epics, and items without an epic. Four list requests at most, whatever the size of the backlog.
 * @throws JiraError when Jira refuses or does not answer.
 */
export async function loadPriorities(deps: PrioritiesDeps, question: PrioritiesQuestion): Promise<PrioritiesView> {
  const { jira, now } = deps;
  const { model } = question;
  const reconcile = question.changed && question.changed.length > 0 ? { reconcileIssues: question.changed } : {};
  const found = await findBoard(jira, question.projectId, question.boardId);
  const all = prioritizedJql(found.scope);
  const alias = model === 'wsjf' ? ALIAS.wsjf : ALIAS.rice;
  const withScore = allOf(all, `${alias} > 0`);
  const jql = `${withScore} ORDER BY ${alias} DESC, Rank ASC`;
  const fields = snapshotFields(found.fields, { description: false });
  const ids = (of: string): ReturnType<JiraClient['search']> =>
    jira.search({ jql: of, fields: ['id'], maxResults: JIRA_LIMITS.searchPageIds, ...reconcile });
  const [page, order] = await Promise.all([
    jira.search({ jql, fields, properties: [SCORE_PROPERTY], maxResults: PAGE, ...reconcile }),
    ids(byRank(all)),
  ]);
  const positions = new Map(order.issues.map((raw, at) => [raw.id, at + 1]));
  const toRow = (raw: (typeof page.issues)[number]): PriorityRow => toPriorityRow(toSnapshot(raw, found.fields), model, positions, now);
  const scoredIds = page.nextPageToken === null ? page.issues : (await ids(withScore)).issues;
  const scored = new Set(scoredIds.map((raw) => raw.id));
  const without = order.issues.map((raw) => raw.id).filter((id) => !scored.has(id));
  const shown = await readUnscored(jira, without.slice(0, UNSCORED), fields);
  // A score can have come within reach since it was saved, by an estimate: the inputs decide where a row stands.
  const rows = [...page.issues, ...shown].map(toRow);
  return {
    asOf: now.toISOString(),
    board: found.board,
    boards: found.boards,
    model,
    scored: bracketsOf(rows, model),
    unscored: rows.filter((row) => row.score === null).sort(byPosition),
    more: { scored: Math.max(0, scored.size - page.issues.length), unscored: Math.max(0, without.length - shown.length) },
    jql,
  };
}

/** Bulk fetch answers in the order of ids; the rows are sorted afterwards. */
async function readUnscored(
  jira: Pick<JiraClient, 'bulkFetch'>,
  ids: readonly string[],
  fields: readonly string[],
): ReturnType<JiraClient['bulkFetch']> {
  return ids.length === 0 ? [] : jira.bulkFetch({ ids, fields, properties: [SCORE_PROPERTY] });
}

const byPosition = (a: PriorityRow, b: PriorityRow): number =>
  (a.position ?? Number.MAX_SAFE_INTEGER) - (b.position ?? Number.MAX_SAFE_INTEGER);
