import type { OptionValue } from '../../shared/lint-config.ts';

/** What an option of a rule takes. `says` completes “…: ” on the settings page. */
export type RuleOption =
  | { readonly kind: 'number'; readonly says: string; readonly default: number; readonly least: number; readonly most: number }
  | { readonly kind: 'yes-no'; readonly says: string; readonly default: boolean }
  | { readonly kind: 'words'; readonly says: string; readonly default: readonly string[] };

const MOST_WORDS = 200;
const LONGEST_WORD = 80;

/** @returns why a value is no value of this option, as the end of a sentence (“must be …”), or `null` when it is one. */
export function optionProblem(option: RuleOption, value: unknown): string | null {
  switch (option.kind) {
    case 'number':
      return typeof value === 'number' && value >= option.least && value <= option.most
        ? null
        : `must be a number from ${option.least} to ${option.most}`;
    case 'yes-no':
      return typeof value === 'boolean' ? null : 'must be true or false';
    case 'words':
      return Array.isArray(value) && value.length <= MOST_WORDS && value.every(isWord)
        ? null
        : `must be a list of at most ${MOST_WORDS} words of at most ${LONGEST_WORD} characters`;
  }
}

const isWord = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '' && value.length <= LONGEST_WORD;

/** The value that holds: the team's where it is one, otherwise the default. */
export function optionValue(option: RuleOption, value: OptionValue | undefined): OptionValue {
  return value !== undefined && optionProblem(option, value) === null ? value : option.default;
}
