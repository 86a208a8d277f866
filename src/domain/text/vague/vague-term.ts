import { plainLetters } from '../plain-letters.ts';

/** What kind of measure would replace the word: it decides which question and which example a finding offers. */
export type VagueClass = 'time' | 'ease' | 'quality' | 'amount' | 'open-ended' | 'detail' | 'change';

/** One vague term. `term` is folded and without accents; guards look at such text right before and after it. */
export interface VagueTerm {
  readonly term: string;
  readonly kind: VagueClass;
  readonly notAfter?: RegExp;
  readonly notBefore?: RegExp;
  readonly onlyBefore?: RegExp;
  readonly onlyAfter?: RegExp;
  /** The term with its accents, where without them it is another word ("schön", "schon"). */
  readonly exact?: string;
  /** Vague in a wish; in a criterion, which tells of one case, it is not. */
  readonly wishOnly?: true;
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

/** What a comparison is made with, as long as that is not merely how things are today. */
export const THAN =
  /^[^.]{0,40}\b(?:than|als|dan|que|di|che)\b(?! (?:today|now|before|currently|at present|usual|ever|presently|the (?:current|present|old|existing|previous) (?:one|way|process|version|system|page|form|app|tool|solution)|it (?:is|was)|heute|bisher|jetzt|bislang|fruher|nu|vandaag|voorheen|nu het geval|aujourd|maintenant|avant|actuellement|ahora|hoy|antes|actualmente|agora|hoje|atualmente|oggi|adesso|ora|prima)\b)/;

type Guards = Omit<VagueTerm, 'term' | 'kind'>;

/** The terms of a list with commas, with the endings of adjectives written out ("~"). */
export const terms = (kind: VagueClass, list: string, guards: Guards = {}, language = ''): readonly VagueTerm[] =>
  entriesOf(list).flatMap((entry) => {
    const endings = entry.endsWith('~') ? (ENDINGS[language] ?? ['']) : [''];
    return endings.map((ending) => {
      const term = plainLetters(entry.replace('~', '') + ending);
      return { term, kind, ...(comparesNothing(term, guards, language) ? withoutThan(guards) : guards) };
    });
  });

/** “schnell als PDF” is no comparison; “schneller als per Post” is one. */
const comparesNothing = (term: string, { notBefore }: Guards, language: string): boolean =>
  (language === 'de' || language === 'nl') && notBefore === THAN && !/er(?:e[nms]?)?$/.test(term);

function withoutThan({ notBefore: _than, ...guards }: Guards): Guards {
  return guards;
}

/** English adjectives, each with its adverb: "simple" and "simply", "easy" and "easily", "realistic" and "realistically". */
export const adjectives = (kind: VagueClass, list: string, guards: Guards = {}): readonly VagueTerm[] =>
  entriesOf(list).flatMap((entry) => [entry, ...adverbOf(entry)].map((term) => ({ term, kind, ...guards })));

/** Entries of a list with commas; lines may break anywhere in it. */
export const entriesOf = (list: string): readonly string[] => list.replace(/\s+/g, ' ').split(', ');

/** "well-written" and "easy-to-read" have none. */
function adverbOf(adjective: string): readonly string[] {
  if (/[ -]/.test(adjective) || adjective.endsWith('ly') || adjective.endsWith('some')) return [];
  if (adjective.endsWith('ic')) return [`${adjective}ally`];
  if (/[^aeiou]le$/.test(adjective)) return [`${adjective.slice(0, -1)}y`];
  if (/[^aeiou]y$/.test(adjective)) return [`${adjective.slice(0, -1)}ily`];
  return [`${adjective}ly`];
}
