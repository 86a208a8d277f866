/** Tokens [from, to) of the old text become `words`. */
export interface WordChange {
  readonly from: number;
  readonly to: number;
  readonly words: string;
}

/** Texts are sentences; beyond this the whole middle is one change. */
const MOST_CELLS = 1_000_000;

/**
 * The fewest changes that make one row of tokens another; tokens at both ends that are the same are never part of one.
 * Two stretches of white space count as the same.
 */
export function diffWords(before: readonly string[], after: readonly string[]): readonly WordChange[] {
  // The end first: what is added at the end of a line stays in that line.
  let tail = 0;
  while (tail < before.length && tail < after.length && isSame(before[before.length - 1 - tail], after[after.length - 1 - tail])) tail += 1;
  let from = 0;
  while (from < before.length - tail && from < after.length - tail && isSame(before[from], after[from])) from += 1;
  const old = before.slice(from, before.length - tail);
  const next = after.slice(from, after.length - tail);
  if (old.length * next.length > MOST_CELLS) return [{ from, to: from + old.length, words: next.join('') }];
  return changes(old, next).map((change) => ({ ...change, from: change.from + from, to: change.to + from }));
}

const isSame = (a: string | undefined, b: string | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && a.trim() === '' && b.trim() === '');

function changes(old: readonly string[], next: readonly string[]): readonly WordChange[] {
  const common = commonLengths(old, next);
  const width = next.length + 1;
  const found: WordChange[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < next.length) {
    if (i < old.length && j < next.length && isSame(old[i], next[j])) {
      i += 1;
      j += 1;
      continue;
    }
    const [i0, j0] = [i, j];
    while ((i < old.length || j < next.length) && !(i < old.length && j < next.length && isSame(old[i], next[j]))) {
      const skipsOld = (common[(i + 1) * width + j] ?? -1) >= (common[i * width + j + 1] ?? -1);
      if (j >= next.length || (i < old.length && skipsOld)) i += 1;
      else j += 1;
    }
    found.push({ from: i0, to: i, words: next.slice(j0, j).join('') });
  }
  return found;
}

/** Length of the longest row that both share from (i, j) on, row by row. */
function commonLengths(old: readonly string[], next: readonly string[]): Uint16Array {
  const width = next.length + 1;
  const lengths = new Uint16Array((old.length + 1) * width);
  for (let i = old.length - 1; i >= 0; i -= 1)
    for (let j = next.length - 1; j >= 0; j -= 1)
      lengths[i * width + j] = isSame(old[i], next[j])
        ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
        : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0);
  return lengths;
}
