/** Where an item stands: `t` to do, `p` in progress, `d` done, `x` no longer in the project, or of a type that is never counted. */
export type LoggedCategory = 't' | 'p' | 'd' | 'x';

/**
 * What is recorded of one item: ids and states only, never a title, a person or a total. Everything follows from the item's own text
 * and fields. Of items that left (`d`, `x`) nothing but that is recorded.
 */
export type LogRow = readonly [
  id: string,
  ready: 0 | 1,
  left: number,
  points: number | null,
  category: LoggedCategory,
  mustFix: number,
  shouldFix: number,
];

/** A row in the log of a day, with the moment at which the item was read: milliseconds since midnight UTC. */
export type DayEntry = readonly [...row: LogRow, at: number];

/** What changed on one UTC day ("2026-11-21"), in any order. A day may come in several parts. */
export interface DayLog {
  readonly day: string;
  readonly entries: readonly DayEntry[];
  /** When the project was turned off, in milliseconds since midnight UTC; `null` where it was not. */
  readonly off: number | null;
}

/** The state of every open item of a project, as a fill found it page by page. */
export interface KeyFrame {
  /** Epoch of rules and habits under which it was made. */
  readonly epoch: number;
  /** ISO 8601, when it was begun and when it was complete. */
  readonly from: string;
  readonly at: string;
  /** Each page with the moment at which it was read (ISO 8601). */
  readonly chunks: readonly { readonly at: string; readonly rows: readonly LogRow[] }[];
}

/** Key frames and the changes since the first of them. */
export interface StateLog {
  /** Complete ones only, oldest first. */
  readonly frames: readonly KeyFrame[];
  readonly days: readonly DayLog[];
}

/** What is known of the asked items at the end of each day. Says nothing of any other item. */
export interface QualityHistory {
  /**
   * One entry for each day asked for, oldest first. `rows`: what differs from the day before, everything on the first known day;
   * `null`: nothing is known of that day.
   */
  readonly days: readonly { readonly day: string; readonly rows: readonly LogRow[] | null }[];
  /** Days on which rules or habits were changed: before and after, items were judged differently. */
  readonly rulesChanged: readonly string[];
}

/** Days of a history: eight weeks and today. */
export const HISTORY_DAYS = 57;

/** Items that a browser may have looked at again in one call. */
export const MOST_NOTED = 100;

/** Items that a history is asked for at a time: the ids of one search page. */
export const MOST_IN_HISTORY = 5_000;
