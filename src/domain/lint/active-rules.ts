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

/** Compared by identity, as configurations are read-only: one project judges thousands of items with the same one. */
const known = new WeakMap<readonly Rule[], WeakMap<LintConfig, Map<string, readonly ActiveRule[]>>>();

/** The rules that a team runs on one type of item: the preset, then the team's changes, then those for the type. Unknown ids are no rules and change nothing. */
export function activeRules(rules: readonly Rule[], config: LintConfig, typeName: string): readonly ActiveRule[] {
  const lower = typeName.toLowerCase();
  const type = Object.hasOwn(config.types, lower) ? lower : '';
  const byConfig = known.get(rules) ?? new WeakMap<LintConfig, Map<string, readonly ActiveRule[]>>();
  const byType = byConfig.get(config) ?? new Map<string, readonly ActiveRule[]>();
  const before = byType.get(type);
  if (before !== undefined) return before;
  const active = chosenRules(rules, config, (Object.hasOwn(config.types, type) ? config.types[type] : undefined) ?? {});
  known.set(rules, byConfig.set(config, byType.set(type, active)));
  return active;
}

function chosenRules(rules: readonly Rule[], config: LintConfig, ofType: Readonly<Record<string, RuleChange>>): readonly ActiveRule[] {
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
