/**
 * Which of the places where criteria stand (lists, tables, code blocks, in document order) each row goes to.
 * As many rows as possible stay where they are; a moved or new one goes to where the row above it is.
 * @param homes For each row in its new order: the number of its place, `null` for a new row.
 */
export function assignRows(homes: readonly (number | null)[]): readonly number[] {
  const stay = longestRise(homes);
  const first = homes.find((home, i) => home !== null && stay.has(i)) ?? 0;
  let current = first;
  return homes.map((home, i) => {
    if (home !== null && stay.has(i)) current = home;
    return current;
  });
}

/** Indexes of the longest run, not necessarily adjacent, in which homes do not fall (patience sorting). */
function longestRise(homes: readonly (number | null)[]): ReadonlySet<number> {
  const tails: number[] = [];
  const before = new Map<number, number>();
  homes.forEach((home, i) => {
    if (home === null) return;
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((homes[tails[middle] ?? -1] ?? 0) <= home) low = middle + 1;
      else high = middle;
    }
    const previous = tails[low - 1];
    if (previous !== undefined) before.set(i, previous);
    tails[low] = i;
  });
  const kept = new Set<number>();
  for (let at = tails.at(-1); at !== undefined; at = before.get(at)) kept.add(at);
  return kept;
}
