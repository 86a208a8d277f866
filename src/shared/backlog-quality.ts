import type { Finding, InvestLetter } from './finding.ts';
import type { BoardChoice } from './health.ts';
import type { IssueId, IssueKey } from './ids.ts';
import type { IssueSnapshot } from './issue.ts';

/** Items whose text is read: the first by rank. */
export const MOST_READ = 2_000;

/** What the text rules say of one item of a backlog, other items and links included: for this viewer, never stored. */
export interface JudgedItem {
  readonly id: IssueId;
  readonly isStory: boolean;
  /** Must fix first. */
  readonly findings: readonly Finding[];
  /** Must fix and should fix of the item's own text: what a stored result counts, too. */
  readonly own: { readonly e: number; readonly w: number };
}

/** One open item of a board with what was found in its text. */
export interface QualityItem extends JudgedItem {
  /** As it was read; a change of text is made on this. */
  readonly snapshot: IssueSnapshot;
  /** Place in the order of the backlog; the first is 1. */
  readonly place: number;
  /** Name of the sprint, where it is one of the next two. */
  readonly sprint: string | null;
  /** Must fix and should fix when it was last checked under the same rules; `null` where that is not on record. */
  readonly before: { readonly e: number; readonly w: number } | null;
}

/** A rule that found something, in words. */
export interface RuleWords {
  readonly rule: string;
  readonly summary: string;
  readonly letter: InvestLetter;
}

/** A role as a backlog writes it; other ways of writing it are not part of `count`. */
export interface RoleUse {
  readonly role: string;
  readonly count: number;
  readonly variants: readonly { readonly role: string; readonly count: number }[];
}

/** Items that say the same but for one noun. */
export type CloneFamily = readonly { readonly key: IssueKey; readonly summary: string }[];

/** What a backlog says as a whole. */
export interface BacklogOverview {
  /** Rules that may find something, by id. */
  readonly rules: readonly RuleWords[];
  readonly roles: readonly RoleUse[];
  readonly families: readonly CloneFamily[];
}

/** The text of a whole backlog as one viewer sees it. Nothing of it is stored. */
export interface BacklogQuality {
  /** ISO 8601, when it was read. */
  readonly asOf: string;
  readonly mode: 'preview' | 'on';
  readonly board: BoardChoice;
  readonly boards: readonly BoardChoice[];
  /** Open items of the board; `null`: more than can be counted one by one. */
  readonly total: number | null;
  /** Items that are or will be read: the first by rank where there are more. */
  readonly reading: number;
  /** Everything that is to be read has been judged. */
  readonly complete: boolean;
  /** What "soon" is: the next planned sprints, or, where none is planned, the top of the backlog. */
  readonly soon: { readonly kind: 'sprints'; readonly count: number } | { readonly kind: 'top'; readonly count: number };
  /** This person may edit work items of the project; single ones can still be closed to them. */
  readonly mayEdit: boolean;
  /** Search for the items that a trend is about: what counts now, and what was finished in the last eight weeks. */
  readonly recentJql: string;
  /** In the order of the backlog. */
  readonly items: readonly QualityItem[];
  readonly overview: BacklogOverview;
}
