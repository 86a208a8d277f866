import type { Finding, InvestLetter } from './finding.ts';
import type { AcceptanceCriteria, Story } from './story.ts';

/** Checks that a team wants met before work starts. `blocked` and `question` are judged live, for each viewer, and never stored. */
export type ReadyCheckId = 'text' | 'criteria' | 'estimate' | 'small' | 'question' | 'blocked';

/** Codes under which unmet own-facts checks are stored in `plumbline-analysis.d`. */
export const READY_CHECK_CODES = { text: 'd1', criteria: 'd2', estimate: 'd3', small: 'd4' } as const satisfies Partial<
  Record<ReadyCheckId, string>
>;

/** One check on one item: met, missed with what would meet it, or not applicable with why. */
export type ReadyCheck =
  | { readonly id: ReadyCheckId; readonly state: 'met' }
  | { readonly id: ReadyCheckId; readonly state: 'missed'; readonly detail: ReadyDetail }
  | { readonly id: ReadyCheckId; readonly state: 'not-applicable'; readonly reason?: NotApplicableReason };

/**
 * Why a check does not apply. `type`: the team does not ask it of this type of item. `habit`: it does not have the habit that the
 * check is about. `no-limit`: too few finished sprints to say what is small. `not-known`: what it is judged from is not recorded.
 */
export type NotApplicableReason = 'type' | 'habit' | 'no-limit' | 'not-known';

/** Data for the sentence that says what is left. The words live in the catalogue of UI texts. */
export type ReadyDetail =
  | { readonly kind: 'must-fix'; readonly finding: Finding; readonly more: number }
  /** Known from the stored result, which holds no words. */
  | { readonly kind: 'must-fix-unread' }
  | { readonly kind: 'no-criteria' }
  | { readonly kind: 'no-checkable-criterion' }
  | { readonly kind: 'no-estimate' }
  | { readonly kind: 'too-big'; readonly estimate: number; readonly limit: number }
  | { readonly kind: 'waits-for'; readonly key: string; readonly summary: string; readonly more: number }
  | { readonly kind: 'open-question' };

/** Everything that follows from one item's own text and fields, the rule set and the team profile. */
export interface IssueAnalysis {
  /** Story rules apply (type and text shape). */
  readonly isStory: boolean;
  /** ISO 639-1 code, or `und` when not known. */
  readonly language: string;
  readonly story: Story | null;
  readonly acceptanceCriteria: AcceptanceCriteria;
  /** Must-fix first, then by place. */
  readonly findings: readonly Finding[];
  /** What the rules found and somebody chose to ignore here (`plumbline-notes`). */
  readonly ignored: readonly Finding[];
  /** Findings of a story by mark of INVEST; `null` where no rule looks, so that silence is not taken for praise. */
  readonly invest: Readonly<Record<InvestLetter, number | null>>;
  /** Own-facts checks only, in the order in which they are shown. Empty for epics and sub-tasks. */
  readonly checks: readonly ReadyCheck[];
  /** 40-bit hash of the canonical inputs as 8 characters [0-9a-v]. */
  readonly hash: string;
}

/** The state in the lozenge and the first line of the section. */
export type ReadyState =
  | { readonly kind: 'ready'; readonly waitsFor: string | null }
  | { readonly kind: 'left'; readonly count: number }
  | { readonly kind: 'not-checked' }
  /** Started or done items: criteria wait for acceptance. Comes with sign-off. */
  | { readonly kind: 'not-applicable' };

/** The stored form of an analysis: issue property `plumbline-analysis`, shape version 1 (docs/data-model.md). */
export interface StoredAnalysis {
  readonly v: 1;
  readonly e: number;
  readonly h: string;
  readonly t: string;
  readonly o: number;
  readonly n: { readonly e: number; readonly w: number; readonly h: number };
  readonly c: string;
  readonly r: 0 | 1;
  readonly d: string;
  readonly a: number;
  readonly k: 'g' | 'l' | 'p' | 'm' | 'n';
  readonly l: string;
}

/** The stored form of a score: issue property `plumbline-score`, shape version 1 (docs/data-model.md). */
export interface StoredScore {
  readonly v: 1;
  readonly id: string;
  readonly rev: number;
  readonly m: 'wsjf' | 'rice';
  readonly sv: number;
  readonly i: Readonly<Record<string, number>>;
  /** Source of inputs that were not typed, for example {"size":"points"}. */
  readonly f: Readonly<Record<string, string>>;
  readonly x: { readonly wsjf?: number; readonly rice?: number };
  /** Day (UTC) on which each input was set. */
  readonly at: Readonly<Record<string, string>>;
  /** The oldest of `at`. */
  readonly s: string;
  /** Hash of the text it was scored on. */
  readonly h: string;
}

export const ANALYSIS_PROPERTY = 'plumbline-analysis';
export const SCORE_PROPERTY = 'plumbline-score';
