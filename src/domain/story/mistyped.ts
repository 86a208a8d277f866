import { verbKind } from '../text/actions/action-verbs.ts';

/** Words one letter away from the words of a wish that mean something else. */
const OTHER_WORDS: ReadonlySet<string> = new Set(
  "won't cant can't went wasn't wand pant pants wart ants wants feed seed heed deed reed nerd knee needs weed could mould wood world fish dish wash wise wished liked lice life line lime live lake bike hike mike pike love dove lose loved wound".split(
    ' ',
  ),
);

/** Is `word` what `meant` becomes by one slip: a letter too few, too many, wrong, or two that changed places? Not when it is a word itself. */
export function isMistyped(word: string, meant: string): boolean {
  if (word === meant || word.length < 2 || Math.abs(word.length - meant.length) > 1) return false;
  if (OTHER_WORDS.has(word) || verbKind(word) !== null) return false;
  return isOneSlip(word, meant);
}

function isOneSlip(word: string, meant: string): boolean {
  let at = 0;
  while (at < word.length && word.charAt(at) === meant.charAt(at)) at += 1;
  const tail = (k: number, of: string): string => of.slice(at + k);
  if (word.length < meant.length) return tail(0, word) === tail(1, meant);
  if (word.length > meant.length) return tail(1, word) === tail(0, meant);
  const swapped = word.charAt(at) === meant.charAt(at + 1) && word.charAt(at + 1) === meant.charAt(at);
  return tail(1, word) === tail(1, meant) || (swapped && tail(2, word) === tail(2, meant));
}
