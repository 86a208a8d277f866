/**
 * Are two short words the same but for at most `most` slips of a hand: a letter too many, too few, another one, two swapped?
 * Quadratic in the length of words, which is bounded: words of more than 24 letters are compared as they are.
 */
export function isNearly(word: string, wanted: string, most: number): boolean {
  if (word === wanted) return true;
  if (Math.abs(word.length - wanted.length) > most || word.length > 24 || wanted.length > 24) return false;
  let before: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: wanted.length + 1 }, (_, i) => i);
  for (let i = 1; i <= word.length; i += 1) {
    const row = [i];
    for (let k = 1; k <= wanted.length; k += 1) {
      const same = word.charAt(i - 1) === wanted.charAt(k - 1);
      const swapped = i > 1 && k > 1 && word.charAt(i - 1) === wanted.charAt(k - 2) && word.charAt(i - 2) === wanted.charAt(k - 1);
      const cost = Math.min((last[k - 1] ?? 0) + (same ? 0 : 1), (last[k] ?? 0) + 1, (row[k - 1] ?? 0) + 1);
      row.push(swapped ? Math.min(cost, (before[k - 2] ?? 0) + 1) : cost);
    }
    [before, last] = [last, row];
  }
  return (last[wanted.length] ?? most + 1) <= most;
}
