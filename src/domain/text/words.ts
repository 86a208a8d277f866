import { remembered } from '../../shared/remembered.ts';
import { fold } from './fold.ts';

/** A word with its place. `text` is folded (lower case, plain apostrophe). */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Marks and spaces between the word before and this one, folded. */
  readonly before: string;
}

/** Words of `text` in [from, to), with offsets into `text`. "e-mail" and "don't" are one word. */
export function wordsOf(text: string, from = 0, to = text.length): readonly Word[] {
  return from === 0 ? ofText(text.slice(0, to)) : scan(fold(text.slice(from, to)), from);
}

/** Several rules ask for the words of the same wish. */
const ofText = remembered(8, (text) => scan(fold(text), 0));

/** Letters and digits; between two of them an apostrophe or a hyphen belongs to the word. By hand: an expression takes several times as long. */
function scan(folded: string, offset: number): readonly Word[] {
  const words: Word[] = [];
  let last = 0;
  let at = 0;
  while (at < folded.length) {
    const start = at;
    at = wordEnd(folded, at);
    if (at === start) {
      at += 1;
      continue;
    }
    words.push({ text: folded.slice(start, at), start: offset + start, end: offset + at, before: folded.slice(last, start) });
    last = at;
  }
  return words;
}

/** Where the word that begins at `from` ends; `from` when none does. */
function wordEnd(folded: string, from: number): number {
  let at = from;
  for (;;) {
    const joint = at > from && isJoint(folded.charCodeAt(at)) ? 1 : 0;
    const size = letterAt(folded, at + joint);
    if (size === 0) return at;
    at += joint + size;
  }
}

const isJoint = (unit: number): boolean => unit === 0x27 || unit === 0x2d;

const LETTER = /^[\p{L}\p{N}]/u;
/** What the first units are, found out once: 1 for letters and digits. */
const SIZES = Uint8Array.from({ length: 0x250 }, (_, unit) => (LETTER.test(String.fromCharCode(unit)) ? 1 : 0));

/** Units of the letter or digit at `at`: 1, or 2 outside the first plane; 0 when something else stands there. */
function letterAt(text: string, at: number): number {
  if (at >= text.length) return 0;
  const unit = text.charCodeAt(at);
  if (unit < SIZES.length) return SIZES[unit] ?? 0;
  const letter = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return LETTER.test(letter) ? letter.length : 0;
}
