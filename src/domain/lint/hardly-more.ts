import { wordsOf } from '../text/words.ts';

/** A description with more words that the title does not have says something, though perhaps in words that no rule knows. */
const HARDLY_MORE = 4;
/** As many characters of a description as are read. */
const MOST_READ = 4000;

/** Does the description say hardly more than the title? What a link leads to may say the rest; an empty description says hardly more. */
export function saysHardlyMore(summary: string, description: string): boolean {
  if (description === '') return true;
  if (/https?:\/\//i.test(description)) return false;
  const known = new Set(wordsOf(summary).map(({ text }) => text));
  return wordsOf(description.slice(0, MOST_READ)).filter(({ text }) => !known.has(text)).length <= HARDLY_MORE;
}
