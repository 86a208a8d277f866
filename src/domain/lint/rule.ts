import type { InvestLetter, Severity, Span } from '../../shared/finding.ts';
import type { IssueKind } from '../../shared/issue.ts';
import type { StoryModel } from '../story/story-model.ts';

/** What a rule reports: where, what, and what would satisfy it. The engine adds the rule's name and weight. */
export interface Report {
  /** `null` when it is about something absent. */
  readonly span: Span | null;
  /** One plain sentence that quotes the text. */
  readonly message: string;
  /** At least one. */
  readonly suggestions: readonly [string, ...string[]];
  /** Lighter than the rule's own severity, where the place matters less; never heavier. */
  readonly severity?: Severity;
}

/** An example for the rule's page and for the test that runs all examples. */
export interface RuleExample {
  readonly summary: string;
  /** Plain text or simple Markdown. */
  readonly description?: string;
}

/** Quality criterion of the Quality User Story framework (Lucassen et al. 2016) that a rule serves; `testable` stands for criteria. */
export type QusCriterion =
  | 'well-formed'
  | 'atomic'
  | 'minimal'
  | 'problem-oriented'
  | 'unambiguous'
  | 'full-sentence'
  | 'estimable'
  | 'independent'
  | 'complete'
  | 'testable';

/** One text rule. Rules are pure and stateless: they read the model and yield reports. */
export interface Rule {
  /** Also the name of its file, its page and its test. */
  readonly id: string;
  /** Stored on items: never reused, never changed. */
  readonly code: string;
  readonly severity: Severity;
  /** A team that does not work this way gets the rule as a hint (profile: `requireTemplate`, `requireCriteria`). */
  readonly habit?: 'template' | 'criteria';
  readonly letter: InvestLetter;
  readonly criterion: QusCriterion;
  /** Kinds of items that it reads. For `story`: items to which the story rules apply (story/is-story.ts). */
  readonly kinds: readonly IssueKind[];
  readonly summary: string;
  readonly rationale: string;
  readonly examples: { readonly bad: readonly RuleExample[]; readonly good: readonly RuleExample[] };
  check(model: StoryModel): Iterable<Report>;
}

/** Declares a rule; the type does the work. */
export function defineRule(rule: Rule): Rule {
  return Object.freeze(rule);
}
