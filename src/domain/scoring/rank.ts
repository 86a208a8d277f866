import { compareRatios, type Ratio } from './ratio.ts';

/** A list in order of score. Items with the same score share a group; inside it backlog order stays. */
interface Ranking<T> {
  readonly groups: readonly (readonly T[])[];
  /** Without a score, in backlog order: kept apart, never sorted in as 0. */
  readonly unscored: readonly T[];
}

/**
 * Ranks items, highest score first.
 * @param items In backlog order: among equals and among the unscored this order is kept.
 * @param ratio The score of an item before its division; `null` when it has none.
 */
export function rankByScore<T>(items: readonly T[], ratio: (item: T) => Ratio | null): Ranking<T> {
  const scored: { readonly item: T; readonly ratio: Ratio }[] = [];
  const unscored: T[] = [];
  for (const item of items) {
    const own = ratio(item);
    if (own) scored.push({ item, ratio: own });
    else unscored.push(item);
  }
  scored.sort((a, b) => compareRatios(a.ratio, b.ratio));
  const groups: T[][] = [];
  let last: Ratio | null = null;
  for (const entry of scored) {
    const open = groups[groups.length - 1];
    if (open && last && compareRatios(last, entry.ratio) === 0) open.push(entry.item);
    else groups.push([entry.item]);
    last = entry.ratio;
  }
  return { groups, unscored };
}
