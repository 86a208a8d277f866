import type { Span } from '../../shared/finding.ts';
import type { TextSlice } from '../../shared/story.ts';

const LONGEST_QUOTE = 60;

/** Anything but single blanks between words: to look is cheaper than to replace each blank by one. */
const UNEVEN = /[^\S ]| {2}/;

/** A piece of the text in quotation marks, on one line, cut at a word when it is long. */
export function quote(text: string): string {
  const plain = text.trim();
  const line = UNEVEN.test(plain) ? plain.replace(/\s+/g, ' ') : plain;
  if (line.length <= LONGEST_QUOTE && !isOpen(line)) return `“${line}”`;
  const cut = line.slice(0, LONGEST_QUOTE);
  const space = line.length > LONGEST_QUOTE ? cut.lastIndexOf(' ') : -1;
  const words = space > LONGEST_QUOTE / 2 ? cut.slice(0, space) : cut;
  return `“${isOpen(words) ? beforeBracket(words) : words}…”`;
}

/** Does a bracket stand open at its end? */
const isOpen = (text: string): boolean => text.lastIndexOf('(') > text.lastIndexOf(')');

/** What stands before the last bracket, unless that is all. */
function beforeBracket(text: string): string {
  const before = text.slice(0, text.lastIndexOf('(')).trimEnd();
  return before === '' ? text : before;
}

/** The place of a slice. */
export function spanOf({ field, start, end }: TextSlice): Span {
  return { field, start, end };
}

/** Offsets within a slice as a place in its field. */
export function spanIn({ field }: Pick<TextSlice, 'field'>, start: number, end: number): Span {
  return { field, start, end };
}
