import { createHeap } from './heap.ts';
import { detach, join, type Parts } from './parts.ts';

/** What is settled without search: parts that go first, parts that go last (both in order), and the rest. */
export interface Reduced {
  readonly first: readonly number[];
  readonly rest: readonly number[];
  readonly last: readonly number[];
}

/**
 * Settles what an exchange argument settles (Horn 1972, from both ends): the part with the highest ratio goes first when
 * nothing blocks it, and directly behind its blocker when it has only one; the part with the lowest ratio goes last when it
 * blocks nothing, and directly before what it blocks when that is only one. Orders every forest completely, out or in.
 * @param nodes Parts that are linked to no others. Joined parts keep the name of their first item.
 */
export function reduceParts(parts: Parts, nodes: readonly number[]): Reduced {
  const alive = new Set(nodes);
  const first: number[] = [];
  const last: number[] = [];
  const high = queueOf(parts, nodes, true);
  const low = queueOf(parts, nodes, false);
  const joinInto = (front: number, back: number): void => {
    join(parts, front, back);
    alive.delete(back);
    high.changed(front);
    low.changed(front);
  };
  const settle = (part: number, into: number[]): void => {
    detach(parts, part);
    alive.delete(part);
    into.push(part);
  };
  const takeHighest = (): boolean => {
    const part = high.top(alive);
    const [blocker, another] = part === undefined ? [] : (parts.pred[part] ?? []);
    if (part === undefined || another !== undefined) return false;
    if (blocker === undefined) settle(part, first);
    else joinInto(blocker, part);
    return true;
  };
  const takeLowest = (): boolean => {
    const part = low.top(alive);
    const [blocked, another] = part === undefined ? [] : (parts.succ[part] ?? []);
    if (part === undefined || another !== undefined) return false;
    if (blocked === undefined) settle(part, last);
    else joinInto(part, blocked);
    return true;
  };
  while (takeHighest() || takeLowest()) continue;
  return { first, rest: nodes.filter((part) => alive.has(part)), last: last.reverse() };
}

/** A queue of parts whose ratio changes: a change adds an entry with the new ratio, and only the newest entry of a part counts. */
interface PartQueue {
  changed(part: number): void;
  top(alive: ReadonlySet<number>): number | undefined;
}

function queueOf(parts: Parts, nodes: readonly number[], isHighestFirst: boolean): PartQueue {
  const entries: { readonly part: number; readonly w: number; readonly p: number }[] = [];
  const newest = new Map<number, number>();
  const goesBefore = (a: number, b: number): boolean => {
    const one = entries[a];
    const other = entries[b];
    if (!one || !other) return false;
    const lead = one.w * other.p - other.w * one.p || other.p - one.p || other.part - one.part;
    return isHighestFirst ? lead > 0 : lead < 0;
  };
  const heap = createHeap(goesBefore);
  const changed = (part: number): void => {
    newest.set(part, entries.length);
    entries.push({ part, w: parts.w[part] ?? 0, p: parts.p[part] ?? 0 });
    heap.push(entries.length - 1);
  };
  nodes.forEach(changed);
  return {
    changed,
    top(alive) {
      for (let entry = heap.peek(); entry !== undefined; entry = heap.peek()) {
        const part = entries[entry]?.part ?? -1;
        if (alive.has(part) && newest.get(part) === entry) return part;
        heap.pop();
      }
      return undefined;
    },
  };
}
