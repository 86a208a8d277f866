import { verbKind } from './action-verbs.ts';
import type { WishWord } from './scan-wish.ts';
import { ADVERBS } from './wish-words.ts';

/** What may stand between two wishes: "and" (also ", then" and the last word of "as well as"), a mark such as "&" or "/", a comma. */
export type Joiner = 'and' | 'mark' | 'comma';

/** What joins word `i` to the words before it. For "and" the word itself is the joint. */
export function joinerAt(words: readonly WishWord[], i: number): Joiner | null {
  const word = words[i];
  if (word === undefined) return null;
  if (word.text === 'and') return 'and';
  if (word.text === 'as' && words[i - 1]?.text === 'well' && words[i - 2]?.text === 'as') return 'and';
  if (word.before === ' ' && word.text !== 'then') return null;
  if (word.text === 'then') return /,\s*$/.test(word.before) ? 'and' : null;
  if (/^\s*(?:&|\/|\+)\s*$/.test(word.before)) return 'mark';
  return /^\s*,\s*$/.test(word.before) ? 'comma' : null;
}

/** Index of the first word from `from` on that is no adverb (nor "be able to"). */
export function skipAdverbs(words: readonly WishWord[], from: number): number {
  let at = from;
  while (at < words.length && at < from + 6 && isNoise(words, at)) at += 1;
  return at;
}

function isNoise(words: readonly WishWord[], at: number): boolean {
  const text = words[at]?.text ?? '';
  if (ADVERBS.has(text) || text === 'either' || text === 'both') return true;
  if (text.endsWith('ly') && text.length > 5 && verbKind(text) === null) return true;
  const next = words[at + 1]?.text;
  return (text === 'be' && next === 'able') || (text === 'able' && next === 'to') || (text === 'to' && words[at - 1]?.text === 'able');
}
