/** One finding that somebody chose to ignore on one item. */
export interface IgnoredFinding {
  /** Stored code of the rule, for example "s07". */
  readonly code: string;
  /** Version of the rule when it was ignored: a rule that has changed since speaks again. */
  readonly version: number;
}

/** One acceptance criterion that has an id, as it was when its id was stored. */
export interface StoredCriterion {
  /** "AC1" … "AC99999". */
  readonly id: string;
  /** Hash of what it says (`hashOfRow`). */
  readonly h: string;
  /** Its words in short (`sketchOf`), by which it is known again after an edit. */
  readonly w: string;
  /** Sign-off, where somebody gave one; it goes when `h` changes. */
  readonly s?: string;
  /** Present: it is not among the criteria any more. It has its id again if it comes back word for word. */
  readonly g?: 1;
}

/** A criterion with its id, as a screen sends it to be stored. */
export type NumberedCriterion = Pick<StoredCriterion, 'id' | 'h' | 'w'>;

/** Ids of the criteria of an item. */
export interface CriteriaIds {
  /** In order; those that are gone at the end, the latest first. */
  readonly ac: readonly StoredCriterion[];
  /** The highest number that was ever given: no id is given twice. */
  readonly n: number;
}

/** The published part of what people noted on an item: issue property `plumbline-notes`, shape version 1 (docs/data-model.md). */
export interface StoredNotes {
  readonly v: 1;
  /** The item's own id: a clone that copied the property ignores nothing. Absent: written by hand. */
  readonly id?: string;
  readonly rev: number;
  /** Ignored findings as "code@version". */
  readonly x: readonly string[];
  /** As `CriteriaIds`; absent until criteria were saved in Plumbline. */
  readonly ac?: readonly StoredCriterion[];
  readonly n?: number;
}

/** Ids that are stored for an item, those that are gone included: at most 20 kB of a property's 32,768 characters. */
export const MOST_IDS = 200;
/** The highest number in an id. */
export const HIGHEST_ID = 99_999;

/** Rules that may be ignored on one item: more than there are. */
export const MOST_IGNORED = 60;
/** Characters of a reason, after trimming. */
export const LONGEST_REASON = 500;

export const NOTES_PROPERTY = 'plumbline-notes';
