import { fold } from '../../text/fold.ts';
import { hashText } from '../../text/hash-text.ts';
import type { RowContent } from './criterion-row.ts';

/** Words of a sketch: more than most criteria have, so that most sketches hold every word. */
const MOST_WORDS = 16;
/** Characters for each word: 10 bits of its hash. */
const WIDTH = 2;
/** Scripts that write no blanks: there each character counts as a word. */
const UNSPACED = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]/;

/**
 * The words of a criterion in at most 32 characters [0-9a-v], to compare it with later ones (`likeness`): two characters of the hash
 * of each word, the 16 smallest in order (bottom-k sketch: Broder, "On the resemblance and containment of documents", 1997).
 * Keywords of steps are not part of it, nor is the form in which it is written.
 */
export function sketchOf(row: RowContent): string {
  const text = row.kind === 'example' ? [row.name, ...row.given, ...row.when, ...row.outcome].join(' ') : row.text;
  const words = fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  const parts = words.flatMap((word) => (UNSPACED.test(word) ? Array.from(word) : [word]));
  const short = new Set(parts.map((word) => hashText(word).slice(-WIDTH)));
  return [...short].toSorted().slice(0, MOST_WORDS).join('');
}

/** @returns how many of the words of two sketches (`wordsOf`) are in common, 0 to 1; 0 where one has none. */
export function likeness(own: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let common = 0;
  for (const word of own) if (others.has(word)) common += 1;
  return common === 0 ? 0 : common / (own.size + others.size - common);
}

/** The words of a sketch. */
export function wordsOf(sketch: string): ReadonlySet<string> {
  const parts = new Set<string>();
  for (let at = 0; at < sketch.length; at += WIDTH) parts.add(sketch.slice(at, at + WIDTH));
  return parts;
}
