import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import { optionProblem } from '../../domain/lint/rule-option.ts';
import { RULES } from '../../domain/lint/rules/index.ts';
import { lintShape } from '../../jira/lint-shape.ts';
import { UsageError } from '../command.ts';
import { DEFAULT_LINT, type LintConfig, PRESETS, type PresetName, type RuleChange } from '../../shared/lint-config.ts';

const DEFAULT_FILE = 'plumbline.json';
/** Without a team's word on it everything that the rules see is told; hints are for the reader to weigh. */
const NO_FILE: LintConfig = { ...DEFAULT_LINT, preset: 'strict' };
const KEYS = ['preset', 'rules', 'types', 'words', '$schema'];
const CHANGE_KEYS = ['level', 'options'];

/**
 * The team's configuration: the named file, else `plumbline.json` beside the input or in the current folder,
 * else every rule (`strict`). A file that names no preset means `recommended`, as a project does.
 * @throws UsageError when the file cannot be used.
 */
export function readConfig(named: string | null, input: string, preset: string | null): LintConfig {
  const file = named ?? [join(input === '-' ? '.' : dirname(input), DEFAULT_FILE), DEFAULT_FILE].find((path) => existsSync(path)) ?? null;
  const config = file === null ? NO_FILE : parseConfig(file, readText(file));
  return preset === null ? config : { ...config, preset: presetOf(preset) };
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch {
    throw new UsageError(`${file}: cannot be read. Name another file with --config, or leave --config out.`);
  }
}

function presetOf(name: string): PresetName {
  const preset = PRESETS.find((one) => one === name);
  if (preset === undefined) throw new UsageError(`Unknown preset ${name || '(none)'}: use ${PRESETS.join(', ')}.`);
  return preset;
}

/** Proves the text of a config file. @throws UsageError naming `file`. */
export function parseConfig(file: string, text: string): LintConfig {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new UsageError(`${file}: is not JSON (${error instanceof Error ? error.message : String(error)}).`);
  }
  const unknown = isObject(value) ? Object.keys(value).find((key) => !KEYS.includes(key)) : undefined;
  if (unknown !== undefined) throw new UsageError(`${file}: ${unknown}: is not a setting. Known are ${KEYS.slice(0, 4).join(', ')}.`);
  const result = v.safeParse(lintShape, value);
  if (!result.success) throw new UsageError(`${file}: ${v.getDotPath(result.issues[0]) ?? 'the file'}: ${result.issues[0].message}.`);
  const config = result.output;
  const given = value as { readonly rules?: unknown; readonly types?: unknown };
  proveChanges(`${file}: rules`, config.rules, given.rules);
  const types = Object.entries(config.types).map(([name, changes]) => {
    proveChanges(`${file}: types.${name}`, changes, isObject(given.types) ? given.types[name] : undefined);
    return [name.toLowerCase(), changes] as const;
  });
  return { ...config, types: Object.fromEntries(types) };
}

function proveChanges(place: string, changes: Readonly<Record<string, RuleChange>>, given: unknown): void {
  for (const [id, change] of Object.entries(changes)) {
    const rule = RULES.find((one) => one.id === id);
    if (rule === undefined) throw new UsageError(`${place}.${id}: there is no such rule${nearest(id)}. “plumbline rules” lists them.`);
    const own = isObject(given) && isObject(given[id]) ? Object.keys(given[id]).find((key) => !CHANGE_KEYS.includes(key)) : undefined;
    if (own !== undefined) throw new UsageError(`${place}.${id}.${own}: is not a setting of a rule. Known are ${CHANGE_KEYS.join(', ')}.`);
    const known = rule.options ?? {};
    for (const [name, value] of Object.entries(change.options ?? {})) {
      const option = Object.hasOwn(known, name) ? known[name] : undefined;
      if (option === undefined) throw new UsageError(`${place}.${id}.options.${name}: ${id} has ${optionsOf(Object.keys(known))}.`);
      const problem = optionProblem(option, value);
      if (problem !== null) throw new UsageError(`${place}.${id}.options.${name}: ${problem}.`);
    }
  }
}

const optionsOf = (names: readonly string[]): string => (names.length === 0 ? 'no options' : `the options ${names.join(', ')}`);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The known rule that was probably meant: the one whose name shares most letters in a row, from the front, of each part. */
function nearest(id: string): string {
  const parts = id.toLowerCase().split(/[-_ ]/);
  const shared = (own: string): number => {
    const names = own.split('-');
    const alike = parts.map((part) =>
      Math.max(...names.map((name) => (part.startsWith(name) || name.startsWith(part) ? Math.min(part.length, name.length) : 0))),
    );
    return alike.reduce((sum, letters) => sum + letters, 0) - Math.abs(names.length - parts.length);
  };
  const [best] = RULES.map((rule) => ({ id: rule.id, score: shared(rule.id) })).toSorted((a, b) => b.score - a.score);
  return best === undefined || best.score < 3 ? '' : `; did you mean ${best.id}?`;
}
