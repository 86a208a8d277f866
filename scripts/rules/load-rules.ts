import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Rule } from '../../src/domain/lint/rule.ts';

export const ROOT = join(__dirname, '..', '..');
export const RULES_FOLDER = join(ROOT, 'src', 'domain', 'lint', 'rules');

/** A rule with the name under which its file exports it. */
export interface NamedRule {
  readonly exportName: string;
  readonly rule: Rule;
}

/** Reads the rule files themselves, so that a rule that is not registered yet is found. @throws when a file breaks the naming, saying which. */
export async function loadRules(): Promise<readonly NamedRule[]> {
  const ids = readdirSync(RULES_FOLDER)
    .filter((name) => name.endsWith('.ts') && name !== 'index.ts')
    .map((name) => name.slice(0, -3))
    .sort();
  const rules: NamedRule[] = [];
  for (const id of ids) rules.push(await loadRule(id));
  const codes = rules.map(({ rule }) => rule.code);
  const twice = codes.find((code, i) => codes.indexOf(code) !== i);
  if (twice !== undefined) throw new Error(`Two rules have the code ${twice}: codes are stored on items, so each is used once.`);
  return rules;
}

async function loadRule(id: string): Promise<NamedRule> {
  const exportName = id.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
  const module: unknown = await import(pathToFileURL(join(RULES_FOLDER, `${id}.ts`)).href);
  const rule: unknown = typeof module === 'object' && module !== null ? Reflect.get(module, exportName) : undefined;
  if (!isRule(rule)) throw new Error(`${id}.ts must export \`${exportName}\`.`);
  if (rule.id !== id) throw new Error(`${id}.ts declares the id "${rule.id}"; file and id must be equal.`);
  return { exportName, rule };
}

function isRule(value: unknown): value is Rule {
  return typeof value === 'object' && value !== null && 'id' in value && 'code' in value && 'check' in value;
}
