import type { ReadyCheckId, ReadyDetail } from './analysis.ts';
import type { IssueId, IssueKey } from './ids.ts';

/** What is counted: points where at least 80 % of the backlog is estimated, else items. */
export type Unit = 'points' | 'items';

/** What a period is: boards without sprints count weeks. */
export type Period = 'sprint' | 'week';

/** One finished period, oldest first in any list. */
export interface FinishedPeriod {
  readonly name: string;
  /** ISO 8601. */
  readonly end: string;
  readonly done: number;
}

/** How long ready work lasts, in whole periods. "At least": true in 17 of 20 cases; "probably": in at least 10 of 20. */
export type Runway =
  | {
      readonly kind: 'forecast';
      readonly atLeast: number;
      readonly probably: number;
      /** Median of the finished periods (inverse CDF, so it is one that happened). */
      readonly usual: number;
      /** Number of finished periods that the forecast rests on. */
      readonly periods: number;
      /** In how many of 20 cases the ready work lasts `probably` periods. */
      readonly probablyInTwenty: number;
      /** What one period finishes: at least `low`, at most `high`, each true in 17 of 20 cases. */
      readonly low: number;
      readonly high: number;
      /** The same promise replayed on the team's own past periods; `null` when there are none to replay. */
      readonly backTest: { readonly held: number; readonly of: number } | null;
    }
  /** One or two closed periods: facts, no forecast. */
  | { readonly kind: 'too-few'; readonly done: readonly number[] }
  | { readonly kind: 'no-history' };

/** One bar: a sprint, or a slice of the backlog order as large as a usual sprint. */
export interface SprintBar {
  readonly name: string;
  readonly source: 'sprint' | 'backlog-order';
  readonly ready: number;
  readonly almost: number;
  readonly notReady: number;
  /** Items without an estimate, when the unit is points. */
  readonly unestimated: number;
  readonly keys: readonly IssueKey[];
}

export type TileId = 'backlog' | 'ready' | 'noEstimate' | 'blocked' | 'unchanged' | 'new';

/** One number with the search that opens exactly the items behind it. */
export interface Tile {
  readonly id: TileId;
  readonly value: number;
  readonly jql: string;
  /** `estimate`: from Jira's count; `exact`: from the items themselves; `partial`: can still grow. */
  readonly exactness: 'estimate' | 'exact' | 'partial';
}

/** One suggested action, most ready work first. */
export interface DoNext {
  readonly id: IssueId;
  readonly key: IssueKey;
  readonly summary: string;
  readonly missed: readonly { readonly check: ReadyCheckId; readonly detail: ReadyDetail }[];
  /** Bar in which the item stands; `null` when it is in none. */
  readonly bar: string | null;
  readonly gain: number;
}

/** A board that a viewer can choose. `id` is `null` for a project without boards. */
export interface BoardChoice {
  readonly id: number | null;
  readonly name: string;
}

/** What the Health page shows. JSON-safe. */
export interface HealthView {
  /** ISO 8601, when it was read. */
  readonly asOf: string;
  /** `preview`: the project is not on, everything was read from text and nothing is stored. */
  readonly mode: 'preview' | 'on';
  readonly board: BoardChoice;
  /** Every board of the project, the shown one included. */
  readonly boards: readonly BoardChoice[];
  /** Items not yet started, in order, that the bars and ready work rest on. `total` is `null` until Jira has counted; `complete`: nothing is left to read. */
  readonly horizon: { readonly read: number; readonly total: number | null; readonly complete: boolean };
  readonly unit: Unit;
  readonly period: Period;
  readonly base: {
    readonly count: number;
    readonly read: number;
    readonly excluded: readonly { readonly reason: 'subtasks' | 'epics' | 'done' | 'other-board'; readonly count: number | null }[];
  };
  /** Ready work of the bars, in the unit; of everything read where it is not known how much a period takes. */
  readonly readyAmount: number;
  /** Ready work further down the backlog: seen, but too far away to promise anything on it. */
  readonly readyBeyond: number;
  readonly history: readonly FinishedPeriod[];
  readonly runway: Runway;
  readonly bars: readonly SprintBar[];
  readonly doNext: readonly DoNext[];
  /** How many of the first lines bring ready work to `target` whole periods; `null` when they do not. */
  readonly doNextReaches: { readonly lines: number; readonly target: number } | null;
  readonly tiles: readonly Tile[];
}
