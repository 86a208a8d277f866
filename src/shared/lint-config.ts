import type { Severity } from './finding.ts';

/** Which rules run and how much each matters, before a team changes anything. Every rule says what it is in each. */
export const PRESETS = ['recommended', 'strict', 'kanban'] as const;
export type PresetName = (typeof PRESETS)[number];

/** How much a rule matters to a team; `off`: it does not run. */
export type RuleLevel = Severity | 'off';

/** Value of an option of a rule. Its rule declares the kind, the default and the range (domain/lint/rule-option.ts). */
export type OptionValue = number | boolean | readonly string[];

/** What a team changed about one rule. What is absent stays as the preset has it. */
export interface RuleChange {
  readonly level?: RuleLevel;
  readonly options?: Readonly<Record<string, OptionValue>>;
}

/** Words that mean something definite in this team; compared without case and accents. */
export interface TeamWords {
  /** Terms that no rule about wording may mark. */
  readonly allowed: readonly string[];
  /** Roles that are people of this product, whatever a rule thinks of them. */
  readonly roles: readonly string[];
  /** Names of products and parts: never verbs, never vague. */
  readonly products: readonly string[];
}

/** A team's choice of text rules; at most 20 KiB as JSON. Kept with the project's settings, or in the config file of the command line. */
export interface LintConfig {
  readonly preset: PresetName;
  /** By rule id. */
  readonly rules: Readonly<Record<string, RuleChange>>;
  /** By name of the issue type in lower case, then by rule id: on top of `rules`. */
  readonly types: Readonly<Record<string, Readonly<Record<string, RuleChange>>>>;
  readonly words: TeamWords;
}

/** @returns how many rules the project has turned off for all types, whatever its preset says of them. */
export const turnedOff = ({ rules }: Pick<LintConfig, 'rules'>): number =>
  Object.values(rules).filter(({ level }) => level === 'off').length;

export const DEFAULT_LINT: LintConfig = {
  preset: 'recommended',
  rules: {},
  types: {},
  words: { allowed: [], roles: [], products: [] },
};
