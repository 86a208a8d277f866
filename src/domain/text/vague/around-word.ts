/** English: what stands around a word and says what it means. Looked for in folded text behind it, or in front of it. */
export interface Around {
  /** The words that are settled so; all without it. */
  readonly word?: RegExp;
  readonly after?: RegExp;
  readonly before?: RegExp;
}

/** A word with the folded text around it. */
export interface WordInPlace {
  readonly word: string;
  readonly before: string;
  readonly after: string;
}

/** Characters in front of a word, and behind it, that are looked at. */
const BACK = 160;
const AHEAD = 200;

/** The word in [start, end) of a folded text. */
export const wordAt = (folded: string, start: number, end: number): WordInPlace => ({
  word: folded.slice(start, end),
  before: folded.slice(Math.max(0, start - BACK), start),
  after: folded.slice(end, end + AHEAD),
});

/** Is it said around a word, in one of these ways, what it means? */
export const isSettledBy = (ways: readonly Around[], { word, before, after }: WordInPlace): boolean =>
  ways.some((one) => (one.word?.test(word) ?? true) && (one.after?.test(after) ?? true) && (one.before?.test(before) ?? true));
