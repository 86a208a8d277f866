import { fold } from './fold.ts';

/** A word with its place. `text` is folded (lower case, plain apostrophe). */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Marks and spaces between the word before and this one, folded. */
  readonly before: string;
}

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}]|['-](?=[\p{L}\p{N}]))*/gu;

/** Words of `text` in [from, to), with offsets into `text`. "e-mail" and "don't" are one word. */
export function wordsOf(text: string, from = 0, to = text.length): readonly Word[] {
  const folded = fold(text.slice(from, to));
  const words: Word[] = [];
  let last = 0;
  for (const match of folded.matchAll(WORD)) {
    const at = match.index;
    words.push({ text: match[0], start: from + at, end: from + at + match[0].length, before: folded.slice(last, at) });
    last = at + match[0].length;
  }
  return words;
}
