/** The words of a text, folded, without punctuation. */
export const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * A simple English stem, for short lists of words; the large texts use the engine's own stemmer.
 * Both sides of a comparison go through it.
 */
export function stemOf(word: string): string {
  if (word.length < 5 || /\d/.test(word)) return word;
  const bare = word
    .replace(/ies$/, 'y')
    .replace(/(sses|shes|ches|xes)$/, (end) => end.slice(0, -2))
    .replace(/([^s])s$/, '$1');
  return bare.replace(/(ing|ed)$/, '').length >= 4 ? bare.replace(/(ing|ed)$/, '') : bare;
}
