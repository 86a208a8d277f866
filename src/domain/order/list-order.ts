import { createHeap } from './heap.ts';

/** Links among items in both directions. */
export interface Links {
  readonly pred: readonly (readonly number[])[];
  readonly succ: readonly (readonly number[])[];
}

/**
 * Always the item that goes first among those whose blockers are done.
 * @param isBefore A strict order of the items.
 */
export function listOrder(links: Links, isBefore: (a: number, b: number) => boolean): number[] {
  const open = links.pred.map((list) => list.length);
  const free = createHeap(isBefore);
  open.forEach((count, item) => count === 0 && free.push(item));
  const order: number[] = [];
  for (let item = free.pop(); item !== undefined; item = free.pop()) {
    order.push(item);
    for (const next of links.succ[item] ?? []) {
      open[next] = (open[next] ?? 0) - 1;
      if (open[next] === 0) free.push(next);
    }
  }
  return order;
}

/** As `listOrder`, by a number for each item: higher first, ties by position. */
export const listOrderBy = (links: Links, priority: ArrayLike<number>): number[] =>
  listOrder(links, (a, b) => {
    const lead = (priority[a] ?? 0) - (priority[b] ?? 0);
    return lead > 0 || (lead === 0 && a < b);
  });

/**
 * Follows a wished order, but puts each item's missing blockers directly in front of it (their own blockers before them).
 * An order that can be carried out stays as it is.
 * @param wished Each item once.
 */
export function pullBlockers(pred: readonly (readonly number[])[], wished: readonly number[]): number[] {
  const wishedAt = new Int32Array(wished.length);
  wished.forEach((item, at) => (wishedAt[item] = at));
  const placed = new Uint8Array(wished.length);
  const order: number[] = [];
  for (const wish of wished) {
    const waiting = [wish];
    while (waiting.length > 0) {
      const item = waiting[waiting.length - 1] ?? 0;
      const missing = placed[item] ? [] : (pred[item] ?? []).filter((blocker) => !placed[blocker]);
      if (missing.length === 0) {
        if (!placed[item]) order.push(item);
        placed[item] = 1;
        waiting.pop();
      }
      waiting.push(...missing.sort((a, b) => (wishedAt[b] ?? 0) - (wishedAt[a] ?? 0)));
    }
  }
  return order;
}
