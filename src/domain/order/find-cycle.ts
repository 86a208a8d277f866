type Links = readonly (readonly number[])[];

/**
 * Items with each blocker before what it blocks (Kahn 1962), lowest first where free at the same time.
 * @returns fewer items than given when some block each other in a circle.
 */
export function topologicalOrder(pred: Links, succ: Links): readonly number[] {
  const open = pred.map((list) => list.length);
  const order = open.flatMap((count, item) => (count === 0 ? [item] : []));
  for (let at = 0; at < order.length; at += 1) {
    for (const next of succ[order[at] ?? 0] ?? []) {
      open[next] = (open[next] ?? 0) - 1;
      if (open[next] === 0) order.push(next);
    }
  }
  return order;
}

/**
 * One circle of blockers: each item blocks the next, the last blocks the first; begins with its lowest item.
 * @param orderable What `topologicalOrder` found; every other item has a blocker that was not found either.
 * @returns empty when all items are orderable.
 */
export function findCycle(pred: Links, orderable: readonly number[]): readonly number[] {
  const found = new Set(orderable);
  const start = pred.findIndex((_, item) => !found.has(item));
  if (start < 0) return [];
  const seenAt = new Map<number, number>();
  const path: number[] = [];
  let item = start;
  while (!seenAt.has(item)) {
    seenAt.set(item, path.length);
    path.push(item);
    item = pred[item]?.find((blocker) => !found.has(blocker)) ?? item;
  }
  const circle = path.slice(seenAt.get(item)).reverse();
  const lowest = circle.indexOf(Math.min(...circle));
  return [...circle.slice(lowest), ...circle.slice(0, lowest)];
}
