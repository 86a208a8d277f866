/** A priority queue of numbers: what stands before all others comes first. */
export interface Heap {
  push(value: number): void;
  /** The first one, which stays; `undefined` when empty. */
  peek(): number | undefined;
  /** Takes the first one; `undefined` when empty. */
  pop(): number | undefined;
}

/**
 * Binary heap.
 * @param isBefore A strict order of the values.
 */
export function createHeap(isBefore: (a: number, b: number) => boolean): Heap {
  const values: number[] = [];
  const rise = (value: number): void => {
    let at = values.length;
    values.push(value);
    while (at > 0) {
      const parent = (at - 1) >> 1;
      const above = values[parent] ?? 0;
      if (!isBefore(value, above)) break;
      values[at] = above;
      at = parent;
    }
    values[at] = value;
  };
  const sink = (value: number): void => {
    let at = 0;
    for (let child = 1; child < values.length; child = 2 * at + 1) {
      if (child + 1 < values.length && isBefore(values[child + 1] ?? 0, values[child] ?? 0)) child += 1;
      const below = values[child] ?? 0;
      if (!isBefore(below, value)) break;
      values[at] = below;
      at = child;
    }
    values[at] = value;
  };
  return {
    push: rise,
    peek: () => values[0],
    pop() {
      const top = values[0];
      const last = values.pop();
      if (values.length > 0 && last !== undefined) sink(last);
      return top;
    },
  };
}
