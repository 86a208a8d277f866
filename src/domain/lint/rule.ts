import type { Fix, InvestLetter, Severity, Span } from '../../shared/finding.ts';
import type { IssueKind } from '../../shared/issue.ts';
import type { OptionValue, PresetName, RuleLevel, TeamWords } from '../../shared/lint-config.ts';
import type { TeamProfile } from '../../shared/settings.ts';
import type { Neighbors } from '../backlog/neighbors.ts';
import type { StoryModel } from '../story/story-model.ts';
import type { RuleOption } from './rule-option.ts';

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
  /**
   * True of nearly every item of a team without the rule's `habit`. Such a team reads it once, beside its habits in the settings;
   * on each item it would tell nothing of that item.
   */
  readonly habitual?: true;
  /** Worth saying only where most of a team's stories follow the template: where a good part is told otherwise, that is on purpose. */
  readonly whereUsual?: true;
  /** Only where the change is safe: same meaning, one finding less. */
  readonly fix?: Fix;
}

/** What else a rule may ask. The same item with the same context always gets the same reports. */
export interface RuleContext {
  readonly profile: Pick<TeamProfile, 'requireTemplate' | 'requireCriteria' | 'requireEstimate' | 'norms'> &
    Partial<Pick<TeamProfile, 'sample'>>;
  readonly words: TeamWords;
  /** Every option that the rule declares, with the team's value or the default. */
  readonly options: Readonly<Record<string, OptionValue>>;
  /** Other items, as far as the viewer may see them; `null` for rules that are not `live`. */
  readonly neighbors: Neighbors | null;
}

/** An example for the rule's page and for the test that runs all examples. */
export interface RuleExample {
  readonly summary: string;
  /** Plain text or simple Markdown. */
  readonly description?: string;
  /** What the criteria field holds, for rules that read it beside the description. */
  readonly criteria?: string;
  /** Summaries of the other open items of its project, for rules that read those too. */
  readonly beside?: readonly string[];
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
  | 'unique'
  | 'uniform'
  | 'conceptually-sound'
  | 'testable';

/** One text rule. Rules are pure and stateless: they read the model and yield reports. */
export interface Rule {
  /** Also the name of its file, its page and its test. */
  readonly id: string;
  /** Stored on items: never reused, never changed. */
  readonly code: string;
  /** Raised with every change that can change its answers; an ignored finding is ignored for one version. */
  readonly version: number;
  readonly severity: Severity;
  /** Where a preset has another level than `severity`. A rule that fewer than nine in ten readers would thank for is `off` in `recommended`. */
  readonly presets?: Readonly<Partial<Record<PresetName, RuleLevel>>>;
  /** Reads other items too (`context.neighbors`): judged for each viewer, never stored on the item. */
  readonly live?: true;
  readonly options?: Readonly<Record<string, RuleOption>>;
  /** A team that does not work this way gets the rule as a hint (profile: `requireTemplate`, `requireCriteria`). */
  readonly habit?: 'template' | 'criteria';
  /** Says nothing of a story that is only a title: there “No description yet” says it all (rule `placeholder`). */
  readonly needsText?: true;
  readonly letter: InvestLetter;
  readonly criterion: QusCriterion;
  /** Kinds of items that it reads. For `story`: items to which the story rules apply (story/is-story.ts). */
  readonly kinds: readonly IssueKind[];
  /** All that it reads: an item that has none is not asked, and the rule would find nothing in it. */
  readonly reads?: 'criteria' | 'scenarios';
  readonly summary: string;
  readonly rationale: string;
  readonly examples: { readonly bad: readonly RuleExample[]; readonly good: readonly RuleExample[] };
  check(model: StoryModel, context: RuleContext): Iterable<Report>;
}

/** Declares a rule; the type does the work. */
export function defineRule(rule: Rule): Rule {
  return Object.freeze(rule);
}
