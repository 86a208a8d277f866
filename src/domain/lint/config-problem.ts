import type { LintConfig, RuleChange } from '../../shared/lint-config.ts';
import { optionProblem } from './rule-option.ts';
import type { Rule } from './rule.ts';

/** What is wrong with a team's choice of rules: which part, and the end of a sentence about it. */
export interface ConfigProblem {
  readonly field: string;
  readonly message: string;
}

/** Characters of the configuration as JSON: what fits well into the project's record. */
const LONGEST = 20 * 1024;
const MOST_TYPES = 30;
const LONGEST_TYPE = 60;

/** @returns the first problem of a configuration whose shape is proven, or `null`: unknown rules and options, values out of range, too much of it. */
export function configProblem(config: LintConfig, rules: readonly Rule[]): ConfigProblem | null {
  if (JSON.stringify(config).length > LONGEST) return { field: 'lint', message: `must have at most ${LONGEST} characters` };
  const types = Object.entries(config.types);
  if (types.length > MOST_TYPES) return { field: 'lint.types', message: `must name at most ${MOST_TYPES} types` };
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const inTypes = types.map(([type, changes]) =>
    type === '' || type.length > LONGEST_TYPE || type !== type.toLowerCase()
      ? { field: 'lint.types', message: `must name types in lower case, with at most ${LONGEST_TYPE} characters` }
      : problemIn(changes, byId, `lint.types.${type}`),
  );
  return [problemIn(config.rules, byId, 'lint.rules'), ...inTypes].find((problem) => problem !== null) ?? null;
}

function problemIn(changes: Readonly<Record<string, RuleChange>>, rules: ReadonlyMap<string, Rule>, field: string): ConfigProblem | null {
  for (const [id, { options = {} }] of Object.entries(changes)) {
    const rule = rules.get(id);
    if (rule === undefined) return { field: `${field}.${id}`, message: `“${id}” is no text rule` };
    for (const [name, value] of Object.entries(options)) {
      const declared = rule.options ?? {};
      const option = Object.hasOwn(declared, name) ? declared[name] : undefined;
      if (option === undefined) return { field: `${field}.${id}.${name}`, message: `“${name}” is no option of the rule “${id}”` };
      const problem = optionProblem(option, value);
      if (problem !== null) return { field: `${field}.${id}.${name}`, message: `“${name}” of the rule “${id}” ${problem}` };
    }
  }
  return null;
}
