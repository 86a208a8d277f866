import type { LintConfig, PresetName, RuleChange, RuleLevel, TeamWords } from '../../shared/lint-config.ts';
import type { Rule } from './rule.ts';

/** What one of two people chose in one place. */
export type Side =
  | { readonly kind: 'preset'; readonly preset: PresetName }
  | { readonly kind: 'words'; readonly words: readonly string[] }
  /** `level: null`: as the preset has it. */
  | { readonly kind: 'rule'; readonly level: RuleLevel | null; readonly hasOptions: boolean };

/** One place in which two configurations differ. `rule`: its plain words; `type`: the type it is for, `null` for all. */
export type Difference = { readonly theirs: Side; readonly mine: Side } & (
  | { readonly kind: 'preset' }
  | { readonly kind: 'words'; readonly list: keyof TeamWords }
  | { readonly kind: 'rule'; readonly rule: string; readonly type: string | null }
);

/** @returns where two configurations differ: the preset, then rules, then rules for a type, then words. */
export function configDifferences(theirs: LintConfig, mine: LintConfig, rules: readonly Rule[]): readonly Difference[] {
  const preset: readonly Difference[] =
    theirs.preset === mine.preset
      ? []
      : [{ kind: 'preset', theirs: { kind: 'preset', preset: theirs.preset }, mine: { kind: 'preset', preset: mine.preset } }];
  const types = [...new Set([...Object.keys(theirs.types), ...Object.keys(mine.types)])].toSorted();
  const lists = ['allowed', 'roles', 'products'] as const;
  return [
    ...preset,
    ...inRules(theirs.rules, mine.rules, null, rules),
    ...types.flatMap((type) => inRules(theirs.types[type] ?? {}, mine.types[type] ?? {}, type, rules)),
    ...lists
      .filter((list) => theirs.words[list].join('\n') !== mine.words[list].join('\n'))
      .map(
        (list): Difference => ({
          kind: 'words',
          list,
          theirs: { kind: 'words', words: theirs.words[list] },
          mine: { kind: 'words', words: mine.words[list] },
        }),
      ),
  ];
}

type Changes = Readonly<Record<string, RuleChange>>;

function inRules(theirs: Changes, mine: Changes, type: string | null, rules: readonly Rule[]): readonly Difference[] {
  return rules
    .filter(({ id }) => textOf(theirs[id]) !== textOf(mine[id]))
    .map(({ id, summary }) => ({ kind: 'rule', rule: summary, type, theirs: sideOf(theirs[id]), mine: sideOf(mine[id]) }));
}

const textOf = (change: RuleChange | undefined): string => {
  const options = Object.entries(change?.options ?? {}).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([change?.level ?? null, options]);
};

const sideOf = (change: RuleChange | undefined): Side => ({
  kind: 'rule',
  level: change?.level ?? null,
  hasOptions: Object.keys(change?.options ?? {}).length > 0,
});

/** @returns in how many places a team differs from the preset: rules, rules for a type, and kinds of words. */
export function countChanges({ rules, types, words }: LintConfig): number {
  const inTypes = Object.values(types).reduce((sum, changes) => sum + Object.keys(changes).length, 0);
  return Object.keys(rules).length + inTypes + Object.values(words).filter((list: readonly string[]) => list.length > 0).length;
}

/** The same choices in the same form, whatever order they were made in. */
export const sameConfig = (a: LintConfig, b: LintConfig): boolean => sorted(a) === sorted(b);

const sorted = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([x], [y]) => (x < y ? -1 : 1)))
      : part,
  );
