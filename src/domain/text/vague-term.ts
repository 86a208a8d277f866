import { plainLetters } from './plain-letters.ts';

/** What kind of measure would replace the word: it decides which question and which example a finding offers. */
export type VagueClass = 'time' | 'ease' | 'quality' | 'amount' | 'open-ended' | 'detail';

/** One vague term. `term` is folded and without accents; guards look at such text right before and after it. */
export interface VagueTerm {
  readonly term: string;
  readonly kind: VagueClass;
  readonly notAfter?: RegExp;
  readonly notBefore?: RegExp;
  readonly onlyBefore?: RegExp;
  readonly onlyAfter?: RegExp;
}

/** "~" stands for the endings of an adjective. */
const ENDINGS: Readonly<Record<string, readonly string[]>> = {
  de: ['', 'e', 'er', 'es', 'en', 'em'],
  nl: ['', 'e'],
  fr: ['', 'e', 's', 'es'],
  es: ['o', 'a', 'os', 'as'],
  pt: ['o', 'a', 'os', 'as'],
  it: ['o', 'a', 'i', 'e'],
};

/** A comparison that says with what. */
export const THAN = /^[^.]{0,40}\b(?:than|als|dan|que|di|che)\b/;

type Guards = Omit<VagueTerm, 'term' | 'kind'>;

/** The terms of a comma-separated list, with the endings of adjectives written out. */
export const terms = (kind: VagueClass, list: string, guards: Guards = {}, language = ''): readonly VagueTerm[] =>
  list.split(', ').flatMap((entry) => {
    const endings = entry.endsWith('~') ? (ENDINGS[language] ?? ['']) : [''];
    return endings.map((ending) => ({ term: plainLetters(entry.replace('~', '') + ending), kind, ...guards }));
  });
