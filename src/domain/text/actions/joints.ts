import { verbKind } from './action-verbs.ts';
import type { WishWord } from './scan-wish.ts';
import { ADVERBS, OBJECT_WORDS } from './wish-words.ts';

/** What may stand between two wishes: "and" (also ", then" and the last word of "as well as"), a mark such as "&" or "/", a comma. */
export type Joiner = 'and' | 'mark' | 'comma';

/** What joins word `i` to the words before it. For "and" the word itself is the joint. */
export function joinerAt(words: readonly WishWord[], i: number): Joiner | null {
  const word = words[i];
  if (word === undefined) return null;
  if (word.text === 'and') return 'and';
  if (word.text === 'as' && words[i - 1]?.text === 'well' && words[i - 2]?.text === 'as') return 'and';
  const adds = addsAt(words, i);
  if (adds) return 'and';
  if (word.before === ' ' && word.text !== 'then') return null;
  if (word.text === 'then') return /,\s*$/.test(word.before) || isThenDone(words, i) ? 'and' : null;
  if (/^\s*(?:&|\/|\+)\s*$/.test(word.before)) return 'mark';
  return /^\s*,\s*$/.test(word.before) ? 'comma' : null;
}

/** “Upload a photo then crop it”: the next thing to do follows at once. */
function isThenDone(words: readonly WishWord[], i: number): boolean {
  return i > 1 && words[i]?.clause === null && verbKind(words[i + 1]?.text ?? '') !== null && OBJECT_WORDS.has(words[i + 2]?.text ?? '');
}

/** “Plus”, “but also”, “; in addition”, “, additionally”, “along with”, “together with”: joins as “and” does. */
function addsAt(words: readonly WishWord[], i: number): boolean {
  const { text, before } = words[i] ?? { text: '', before: '' };
  if (text === 'plus') return i > 0;
  if (text === 'but') return words[i + 1]?.text === 'also';
  if (text === 'additionally' || text === 'moreover' || text === 'furthermore' || text === 'besides') return /[,;]\s*$/.test(before);
  return text === 'addition' && words[i - 1]?.text === 'in' && /[,;]\s*$/.test(words[i - 1]?.before ?? '');
}

/** What stands between “and” and its verb and says nothing about either. */
const PHRASES: readonly (readonly string[])[] = [
  'at the same time',
  'in addition',
  'on top of that',
  'in turn',
  'after that',
  'in parallel',
  'right away',
  'at once',
  'if needed',
  'if necessary',
  'where necessary',
  'when needed',
  'if possible',
  'in one go',
  'as well',
  'from there',
  'in return',
  'not only',
].map((phrase) => phrase.split(' '));

const OPEN_PHRASES: ReadonlySet<string> = new Set(PHRASES.map(([first = '']) => first));

function phraseLength(words: readonly WishWord[], at: number): number {
  if (!OPEN_PHRASES.has(words[at]?.text ?? '')) return 0;
  const found = PHRASES.find((phrase) => phrase.every((text, k) => words[at + k]?.text === text));
  return found?.length ?? 0;
}

/** Index of the first word from `from` on that is no adverb (nor "be able to"). */
export function skipAdverbs(words: readonly WishWord[], from: number): number {
  let at = from;
  while (at < words.length && at < from + 6) {
    const phrase = phraseLength(words, at);
    if (phrase === 0 && !isNoise(words, at)) break;
    at += Math.max(phrase, 1);
  }
  return at;
}

function isNoise(words: readonly WishWord[], at: number): boolean {
  const text = words[at]?.text ?? '';
  if (ADVERBS.has(text) || text === 'either' || text === 'both') return true;
  if (text.endsWith('ly') && text.length > 5 && verbKind(text) === null) return true;
  const next = words[at + 1]?.text;
  return (text === 'be' && next === 'able') || (text === 'able' && next === 'to') || (text === 'to' && words[at - 1]?.text === 'able');
}
