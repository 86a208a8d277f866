/** A phrase that was found: where it begins and ends. */
export interface PhraseMatch {
  readonly phrase: string;
  readonly start: number;
  readonly end: number;
}

const LETTER = /[\p{L}\p{N}_]/u;

/** Is `phrase` at `at` in `folded`, not inside a longer word? Spaces in the phrase match exactly one blank each. */
export function isPhraseAt(folded: string, phrase: string, at: number): boolean {
  if (!folded.startsWith(phrase, at)) return false;
  if (at > 0 && LETTER.test(folded.charAt(at - 1))) return false;
  const after = folded.charAt(at + phrase.length);
  return after === '' || phrase.endsWith("'") || !LETTER.test(after);
}

/** The phrase of `phrases` that begins first in [from, to); the longest when several begin there. */
export function findFirst(folded: string, phrases: readonly string[], from: number, to: number): PhraseMatch | null {
  let best: PhraseMatch | null = null;
  for (const phrase of phrases) {
    const at = findPhrase(folded, phrase, from, best === null ? to : Math.min(to, best.start + phrase.length));
    if (at < 0) continue;
    if (best === null || at < best.start || (at === best.start && phrase.length > best.end - best.start)) {
      best = { phrase, start: at, end: at + phrase.length };
    }
  }
  return best;
}

/** Where `phrase` first stands whole in [from, to); -1 when it does not. */
export function findPhrase(folded: string, phrase: string, from: number, to: number): number {
  for (let at = folded.indexOf(phrase, from); at >= 0 && at + phrase.length <= to; at = folded.indexOf(phrase, at + 1)) {
    if (isPhraseAt(folded, phrase, at)) return at;
  }
  return -1;
}
