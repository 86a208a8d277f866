import { fold } from '../text/fold.ts';

const MARKED = /[\u00c0-\u024f]/g;

/** Folded, and every accented letter is its base letter: "möchte" is "mochte", as people without that key type it. Offsets stay what they were. */
export function bare(text: string): string {
  return fold(text).replace(MARKED, (letter) => letter.normalize('NFD').charAt(0));
}
