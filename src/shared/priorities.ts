import type { BoardChoice } from './health.ts';
import type { IssueId, IssueKey } from './ids.ts';
import type { IssueKind } from './issue.ts';
import type { ScoreInput, ScoreModel } from './score.ts';

/** One row of Prioritize. JSON-safe. */
export interface PriorityRow {
  readonly id: IssueId;
  readonly key: IssueKey;
  readonly summary: string;
  readonly kind: IssueKind;
  /** Place in backlog order among the rows that can be scored, from 1; `null` beyond what was read. */
  readonly position: number | null;
  /** Inputs that have a value; effort from Story points included. Absent = missing. */
  readonly inputs: Readonly<Record<string, number>>;
  /** Unrounded; `null` when not scored. */
  readonly score: number | null;
  /** Why there is no score: inputs that are missing, or the one that cannot be used. Empty when scored. */
  readonly missing: readonly ScoreInput[];
  readonly invalid: ScoreInput | null;
  /** Key of open work that this one waits for and that the viewer may see. */
  readonly waitsFor: IssueKey | null;
  /** The effort or the age of an input asks for another look. */
  readonly lookAgain: boolean;
}

/**
 * Rows that small doubts would swap, highest score first. A single row is no tie.
 * `firstInTwenty`: in how many of 20 cases the first row comes before the last one; `null` for a single row.
 */
export interface PriorityBracket {
  readonly rows: readonly PriorityRow[];
  readonly firstInTwenty: number | null;
}

/** What Prioritize shows: epics, and items without an epic. JSON-safe. */
export interface PrioritiesView {
  /** ISO 8601, when it was read. */
  readonly asOf: string;
  readonly board: BoardChoice;
  /** Every board of the project, the shown one included. */
  readonly boards: readonly BoardChoice[];
  readonly model: ScoreModel;
  readonly scored: readonly PriorityBracket[];
  /** In backlog order. */
  readonly unscored: readonly PriorityRow[];
  /** Rows that exist beyond those shown. */
  readonly more: { readonly scored: number; readonly unscored: number };
  /** The search behind the scored rows, in order of score. */
  readonly jql: string;
}
