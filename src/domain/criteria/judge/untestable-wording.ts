import { type PatternFilter, patternFilter } from '../../text/pattern/pattern-filter.ts';
import { ENGLISH_WORDING } from './english-wording.ts';
import { FOREIGN_WORDING } from './foreign-wording.ts';
import type { UntestableReason, Wording } from './untestable-reason.ts';

/** The words that make a criterion untestable, with the reason. Offsets in the text that was given. */
export interface UntestableWording {
  readonly start: number;
  readonly end: number;
  readonly reason: UntestableReason;
}

/** Finds the first of its wordings, in their order, that stands in a folded text and is not settled by another phrase. */
export type WordingFinder = (folded: string) => UntestableWording | null;

/** Looks for `wordings`: only for those of which the letters are there, since most texts hold none. */
export function wordingFinder(wordings: readonly Wording[]): WordingFinder {
  let filter: PatternFilter | null = null;
  return (folded) => {
    filter ??= patternFilter(wordings.map(({ pattern }) => pattern));
    const mayMatch = filter(folded);
    for (let at = 0; at < wordings.length; at += 1) {
      const wording = wordings[at];
      const found = wording === undefined || mayMatch[at] !== true ? null : matchOf(wording, folded);
      if (found !== null) return found;
    }
    return null;
  };
}

/** Where one wording stands; `null` where it does not, or where another phrase settles the matter. */
export function matchOf({ reason, pattern, unless }: Wording, folded: string): UntestableWording | null {
  const match = pattern.exec(folded);
  if (match === null || match[0] === '' || unless?.test(folded) === true) return null;
  return { start: match.index + match[0].length - match[0].trimStart().length, end: match.index + match[0].trimEnd().length, reason };
}

/** Languages in which wording is judged; others have vague words at most. */
const BY_LANGUAGE: ReadonlyMap<string, WordingFinder> = new Map(
  Object.entries({ en: ENGLISH_WORDING, ...FOREIGN_WORDING }).map(([language, wordings]) => [language, wordingFinder(wordings)]),
);

/** The first wording in `folded` (at most 2,000 characters) to which a tester cannot say yes or no; `null` when there is none. */
export const untestableWording = (folded: string, language: string): UntestableWording | null =>
  BY_LANGUAGE.get(language)?.(folded) ?? null;

export type { UntestableReason } from './untestable-reason.ts';
