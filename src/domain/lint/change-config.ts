import type { LintConfig, OptionValue, RuleChange, RuleLevel } from '../../shared/lint-config.ts';
import { levelIn } from './active-rules.ts';
import { optionValue } from './rule-option.ts';
import type { Rule } from './rule.ts';

type Changes = Readonly<Record<string, RuleChange>>;

/** Whom a change is for: every type (`null`), or one, in lower case. */
export type ForType = string | null;

/** @returns the changes that hold for every type, or those for one type alone. */
export const changesFor = (config: LintConfig, type: ForType): Changes => (type === null ? config.rules : (config.types[type] ?? {}));

/** @returns the level that a team gave a rule, or `null` where it has none of its own. */
export const ownLevel = (config: LintConfig, type: ForType, ruleId: string): RuleLevel | null =>
  changesFor(config, type)[ruleId]?.level ?? null;

/** @returns what a rule is without the choice that is made here: in the preset, or for one type what holds for every type. */
export const levelWithout = (config: LintConfig, type: ForType, rule: Rule): RuleLevel =>
  (type === null ? undefined : config.rules[rule.id]?.level) ?? levelIn(rule, config.preset);

/** The value of an option that holds. */
export function valueFor(config: LintConfig, type: ForType, rule: Rule, name: string): OptionValue | null {
  const option = rule.options?.[name];
  if (option === undefined) return null;
  const own = type === null ? undefined : config.types[type]?.[rule.id]?.options?.[name];
  return optionValue(option, own ?? config.rules[rule.id]?.options?.[name]);
}

/** @param level `null`: as without the choice. A choice that says the same as without it is none. */
export function withLevel(config: LintConfig, type: ForType, rule: Rule, level: RuleLevel | null): LintConfig {
  const { level: _former, ...rest } = changesFor(config, type)[rule.id] ?? {};
  const isChoice = level !== null && (level !== levelWithout(config, type, rule) || type !== null);
  return withChange(config, type, rule.id, isChoice ? { ...rest, level } : rest);
}

/** A value that is the default is no choice. */
export function withOption(config: LintConfig, type: ForType, rule: Rule, name: string, value: OptionValue): LintConfig {
  const former = changesFor(config, type)[rule.id] ?? {};
  const { [name]: _former, ...others } = former.options ?? {};
  const isDefault = type === null && JSON.stringify(rule.options?.[name]?.default) === JSON.stringify(value);
  const options = isDefault ? others : { ...others, [name]: value };
  const { options: _options, ...rest } = former;
  return withChange(config, type, rule.id, Object.keys(options).length === 0 ? rest : { ...rest, options });
}

function withChange(config: LintConfig, type: ForType, ruleId: string, change: RuleChange): LintConfig {
  const { [ruleId]: _former, ...others } = changesFor(config, type);
  const changes = Object.keys(change).length === 0 ? others : { ...others, [ruleId]: change };
  if (type === null) return { ...config, rules: changes };
  const { [type]: _before, ...types } = config.types;
  return { ...config, types: Object.keys(changes).length === 0 ? types : { ...types, [type]: changes } };
}
