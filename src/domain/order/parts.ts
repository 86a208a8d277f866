import type { Network } from './problem.ts';

/**
 * Items that stand together for good, as one: named by its first item. The lists are changed in place while
 * the order is built; only the functions of this folder see them.
 */
export interface Parts {
  /** Cost of delay and duration of a part: sums over its items. */
  readonly w: Float64Array;
  readonly p: Float64Array;
  /** Cost of delay inside a part, counted from its own start. */
  readonly inner: Float64Array;
  readonly pred: readonly Set<number>[];
  readonly succ: readonly Set<number>[];
  /** Last item of a part, and the item after each one inside it (below 0: none). */
  readonly last: Int32Array;
  readonly next: Int32Array;
  /** Scratch: the number of the latest walk that met each part. */
  readonly met: Int32Array;
}

/** Each item as a part of its own, with only those links that no chain of links implies. */
export function partsOf(network: Network): Parts {
  const pred = withoutImplied(network).map((list) => new Set(list));
  const succ = pred.map(() => new Set<number>());
  pred.forEach((list, item) => list.forEach((blocker) => succ[blocker]?.add(item)));
  const w = Float64Array.from(network.w);
  const p = Float64Array.from(network.p);
  return {
    w,
    p,
    inner: w.map((value, at) => value * (p[at] ?? 0)),
    pred,
    succ,
    last: Int32Array.from(w.keys()),
    next: new Int32Array(w.length).fill(-1),
    met: new Int32Array(w.length),
  };
}

/** Joins two parts: `back` directly behind `front`, which keeps its name. Free of cycles when one is the only blocker, or the only one blocked. */
export function join(parts: Parts, front: number, back: number): void {
  const { w, p, inner } = parts;
  inner[front] = (inner[front] ?? 0) + (inner[back] ?? 0) + (w[back] ?? 0) * (p[front] ?? 0);
  w[front] = (w[front] ?? 0) + (w[back] ?? 0);
  p[front] = (p[front] ?? 0) + (p[back] ?? 0);
  parts.next[parts.last[front] ?? 0] = back;
  parts.last[front] = parts.last[back] ?? back;
  unlink(parts, front, back);
  for (const blocker of parts.pred[back] ?? []) {
    unlink(parts, blocker, back);
    link(parts, blocker, front);
  }
  for (const blocked of parts.succ[back] ?? []) {
    unlink(parts, back, blocked);
    link(parts, front, blocked);
  }
}

/** Takes a part out of the links of all others: its place is settled. */
export function detach(parts: Parts, part: number): void {
  for (const blocker of parts.pred[part] ?? []) unlink(parts, blocker, part);
  for (const blocked of parts.succ[part] ?? []) unlink(parts, part, blocked);
}

/** Forgets that `blocker` blocks `blocked`. */
export function unlink(parts: Parts, blocker: number, blocked: number): void {
  parts.succ[blocker]?.delete(blocked);
  parts.pred[blocked]?.delete(blocker);
}

function link(parts: Parts, blocker: number, blocked: number): void {
  parts.succ[blocker]?.add(blocked);
  parts.pred[blocked]?.add(blocker);
}

/** Items of parts, in order. */
export function itemsOf(parts: Parts, order: readonly number[]): number[] {
  const items: number[] = [];
  for (const part of order) {
    for (let item = part; item >= 0; item = parts.next[item] ?? -1) items.push(item);
  }
  return items;
}

/** Above this many items the table of ancestors would take more than 8 MB. */
const MOST_FOR_ANCESTORS = 8000;

function withoutImplied({ n, pred, topological }: Network): readonly (readonly number[])[] {
  if (n > MOST_FOR_ANCESTORS) return pred;
  const words = (n + 31) >> 5;
  const ancestors = new Int32Array(n * words);
  const kept: (readonly number[])[] = Array.from({ length: n }, () => []);
  for (const item of topological) {
    const own = item * words;
    const all = pred[item] ?? [];
    for (const blocker of all) {
      const theirs = blocker * words;
      for (let word = 0; word < words; word += 1) ancestors[own + word] = (ancestors[own + word] ?? 0) | (ancestors[theirs + word] ?? 0);
    }
    kept[item] = all.filter((blocker) => ((ancestors[own + (blocker >> 5)] ?? 0) & (1 << (blocker & 31))) === 0);
    for (const blocker of all) ancestors[own + (blocker >> 5)] = (ancestors[own + (blocker >> 5)] ?? 0) | (1 << (blocker & 31));
  }
  return kept;
}
