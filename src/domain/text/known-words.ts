import { fold } from './fold.ts';
import { plainLetters } from './plain-letters.ts';

/**
 * Does [start, end) touch one of a team's terms as whole words? Compared without case and accents.
 * Meant for the few places that a rule is about to mark, not for scanning.
 */
export function isKnownTerm(text: string, start: number, end: number, known: readonly string[]): boolean {
  return known.some((term) => {
    const wanted = plainLetters(fold(term.trim()));
    if (wanted === '') return false;
    const from = Math.max(0, start - wanted.length);
    const around = plainLetters(fold(text.slice(from, end + wanted.length)));
    for (let at = around.indexOf(wanted); at >= 0; at = around.indexOf(wanted, at + 1)) {
      const found = from + at;
      if (found < end && found + wanted.length > start && isWhole(text, found, found + wanted.length)) return true;
    }
    return false;
  });
}

const LETTER = /[\p{L}\p{N}]/u;

function isWhole(text: string, start: number, end: number): boolean {
  return !LETTER.test(text.charAt(start - 1)) && !LETTER.test(text.charAt(end));
}
