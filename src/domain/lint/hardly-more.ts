import { wordsOf } from '../text/words.ts';

/** A description with more words that the title does not have says something, though perhaps in words that no rule knows. */
const HARDLY_MORE = 4;
/** As many different words that the title does not have tell a good deal of what is wanted. */
const MUCH_MORE = 15;
/** As many characters of a description as are read. */
const MOST_READ = 4000;

/** Does the description say hardly more than the title? What a link leads to may say the rest; an empty description says hardly more. */
export function saysHardlyMore(summary: string, description: string): boolean {
  if (description === '') return true;
  if (/https?:\/\//i.test(description)) return false;
  return newWords(summary, description).length <= HARDLY_MORE;
}

/** Does the description tell a good deal that the title does not? */
export const saysMuchMore = (summary: string, description: string): boolean => new Set(newWords(summary, description)).size >= MUCH_MORE;

function newWords(summary: string, description: string): readonly string[] {
  const known = new Set(wordsOf(summary).map(({ text }) => text));
  return wordsOf(description.slice(0, MOST_READ))
    .map(({ text }) => text)
    .filter((text) => !known.has(text));
}
