import type { Severity } from '../../shared/finding.ts';
import type { LintConfig, OptionValue, RuleChange, RuleLevel } from '../../shared/lint-config.ts';
import { optionValue } from './rule-option.ts';
import type { Rule } from './rule.ts';

/** A rule that runs, as this team wants it. */
export interface ActiveRule {
  readonly rule: Rule;
  readonly severity: Severity;
  /** Every option that the rule declares has a value. */
  readonly options: Readonly<Record<string, OptionValue>>;
}

/** The rules that a team runs on one type of item: the preset, then the team's changes, then those for the type. Unknown ids are no rules and change nothing. */
export function activeRules(rules: readonly Rule[], config: LintConfig, typeName: string): readonly ActiveRule[] {
  const ofType = config.types[typeName.toLowerCase()] ?? {};
  return rules.flatMap((rule) => {
    const changes = [own(config.rules, rule.id), own(ofType, rule.id)];
    const level = changes.reduce<RuleLevel>((found, { level: chosen }) => chosen ?? found, levelIn(rule, config.preset));
    if (level === 'off') return [];
    return [{ rule, severity: level, options: optionsOf(rule, changes) }];
  });
}

/** What a rule is in a preset, before a team changes anything. */
export const levelIn = (rule: Rule, preset: LintConfig['preset']): RuleLevel => rule.presets?.[preset] ?? rule.severity;

function optionsOf(rule: Rule, changes: readonly RuleChange[]): ActiveRule['options'] {
  const chosen: Readonly<Record<string, OptionValue>> = Object.assign({}, ...changes.map(({ options }) => options));
  return Object.fromEntries(Object.entries(rule.options ?? {}).map(([name, option]) => [name, optionValue(option, chosen[name])]));
}

const own = (changes: Readonly<Record<string, RuleChange>>, id: string): RuleChange =>
  Object.hasOwn(changes, id) ? (changes[id] ?? {}) : {};
