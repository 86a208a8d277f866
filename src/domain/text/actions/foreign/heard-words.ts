import { plainLetters } from '../../plain-letters.ts';
import { wordsOf, type Word } from '../../words.ts';

/** A word of a wish in another language than English. */
export interface Heard extends Word {
  /** Without accents: people leave them out. `text` keeps them, since "é" and "e" are two words in Portuguese. */
  readonly plain: string;
  /** German nouns begin with a capital. */
  readonly capital: boolean;
}

/** What follows is not read. */
const LONGEST_WISH = 1500;

/** The words of a wish up to its first stop, without what stands in quotes or brackets. Offsets are in `means`. */
export function heardWords(means: string): readonly Heard[] {
  const all = wordsOf(means, 0, Math.min(means.length, LONGEST_WISH));
  const closes = means.lastIndexOf(')');
  const quotes = all.reduce((sum, { before }) => sum + (before.split('"').length - 1), 0);
  const out: Heard[] = [];
  let depth = 0;
  let quoted = false;
  let seen = 0;
  for (const word of all) {
    const { before } = word;
    if (before !== ' ') {
      if (out.length > 0 && !quoted && depth === 0 && /[.;:!?]\s|\n/.test(before)) break;
      for (const mark of before) {
        if (mark === '(' && closes > word.start) depth += 1;
        else if (mark === ')') depth = Math.max(0, depth - 1);
        else if (mark === '"') {
          seen += 1;
          quoted = quoted ? false : seen < quotes || means.indexOf('"', word.start) >= 0;
        }
      }
    }
    if (depth === 0 && !quoted) out.push({ ...word, plain: plainLetters(word.text), capital: isCapital(means, word) });
  }
  return out;
}

function isCapital(means: string, { start, text }: Word): boolean {
  return means.charAt(start) !== text.charAt(0);
}

/** Does a comma stand in front of the word? */
export const behindComma = (word: Heard | undefined): boolean => word !== undefined && word.before.length > 1 && word.before.includes(',');
