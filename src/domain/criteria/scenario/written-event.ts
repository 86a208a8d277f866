import { fold } from '../../text/fold.ts';
import { dialectOf } from './gherkin-dialects.ts';
import { innerKeyword, readKeyword } from './gherkin.ts';

/** As much of a line is looked at. */
const LONGEST = 2000;

/**
 * The When of “Given a card WHEN I pay”, one line that has no Then: written as a keyword, with a capital or in bold marks, and with no
 * result behind a comma. Offsets in `line`. @param from Where the words of the Given begin.
 */
export function writtenEvent(line: string, from: number, language: string): { readonly start: number; readonly end: number } | null {
  const text = line.slice(0, LONGEST);
  const folded = fold(text);
  const dialect = dialectOf(language);
  for (let at = innerKeyword(folded, 'when', from, dialect); at !== null; at = innerKeyword(folded, 'when', at.end, dialect)) {
    const isKeyword = /\p{Lu}/u.test(text.charAt(at.start)) || /[*_]/.test(text.charAt(at.start - 1));
    if (isKeyword) return /, \S/.test(text.slice(at.end)) ? null : at;
  }
  return null;
}

/** Is this one line a scenario that lacks its result? */
export function isUnfinishedScenario(line: string, language: string): boolean {
  if (line.includes('\n')) return false;
  const keyword = readKeyword(line, language);
  return keyword?.kind === 'given' && writtenEvent(line, keyword.textStart, language) !== null;
}
