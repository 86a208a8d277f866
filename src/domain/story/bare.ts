import { fold } from '../text/fold.ts';
import { plainLetters } from '../text/plain-letters.ts';

/** Folded, and every accented letter is its base letter: "möchte" is "mochte", as people without that key type it. Offsets stay what they were. */
export function bare(text: string): string {
  return plainLetters(fold(text));
}
