/** One finding that somebody chose to ignore on one item. */
export interface IgnoredFinding {
  /** Stored code of the rule, for example "s07". */
  readonly code: string;
  /** Version of the rule when it was ignored: a rule that has changed since speaks again. */
  readonly version: number;
}

/** The published part of what people noted on an item: issue property `plumbline-notes`, shape version 1 (docs/data-model.md). */
export interface StoredNotes {
  readonly v: 1;
  /** The item's own id: a clone that copied the property ignores nothing. Absent: written by hand. */
  readonly id?: string;
  readonly rev: number;
  /** Ignored findings as "code@version". */
  readonly x: readonly string[];
}

/** Rules that may be ignored on one item: more than there are. */
export const MOST_IGNORED = 60;
/** Characters of a reason, after trimming. */
export const LONGEST_REASON = 500;

export const NOTES_PROPERTY = 'plumbline-notes';
