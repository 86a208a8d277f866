/** One item taken out and put directly behind another; `null`: to the top. */
export interface Move {
  readonly id: string;
  readonly after: string | null;
}

/**
 * The fewest moves that bring a present order into groups: what can stay is a longest subsequence whose groups do not fall
 * (Schensted 1961), all others move once. Inside a group the present order stays, so that ties are nobody's move.
 * @param present Ids in their present order, each once. Ids in no group are never moved.
 * @param groups Wanted groups, best first; ids that are not present are left out.
 * @returns moves to be made one after the other, and the order after them.
 */
export function fewestMoves(
  present: readonly string[],
  groups: readonly (readonly string[])[],
): { readonly moves: readonly Move[]; readonly order: readonly string[] } {
  const groupOf = new Map(groups.flatMap((group, at) => group.map((id) => [id, at] as const)));
  const grouped = present.flatMap((id) => {
    const group = groupOf.get(id);
    return group === undefined ? [] : [{ id, group }];
  });
  const stays = new Set(longestNotFalling(grouped.map(({ group }) => group)).map((at) => grouped[at]?.id));
  const wanted = grouped.toSorted((a, b) => a.group - b.group);
  const order = [...present];
  const moves: Move[] = [];
  wanted.forEach(({ id }, at) => {
    if (stays.has(id)) return;
    const after = wanted[at - 1]?.id ?? null;
    order.splice(order.indexOf(id), 1);
    order.splice(after === null ? 0 : order.indexOf(after) + 1, 0, id);
    moves.push({ id, after });
  });
  return { moves, order };
}

/** Positions of a longest subsequence whose values do not fall. */
function longestNotFalling(values: readonly number[]): readonly number[] {
  const ends: number[] = [];
  const before: number[] = [];
  values.forEach((value, at) => {
    let low = 0;
    for (let high = ends.length; low < high; ) {
      const middle = (low + high) >> 1;
      if ((values[ends[middle] ?? 0] ?? 0) <= value) low = middle + 1;
      else high = middle;
    }
    before[at] = low > 0 ? (ends[low - 1] ?? -1) : -1;
    ends[low] = at;
  });
  const chosen: number[] = [];
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) chosen.push(at);
  return chosen.reverse();
}
