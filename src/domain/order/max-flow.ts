/** A network of pipes. */
interface Flow {
  arc(from: number, to: number, capacity: number): void;
  /** Fills the pipes from source to sink; 0 or more for each node that the source still reaches, below 0 for the others. */
  cut(source: number, sink: number): Int32Array;
}

/**
 * Maximum flow by Dinic's method: shortest paths, blocked level by level.
 * @param nodes Number of nodes. @param arcs Number of arcs that will be added at most.
 */
export function createFlow(nodes: number, arcs: number): Flow {
  const first = new Int32Array(nodes).fill(-1);
  const to = new Int32Array(2 * arcs);
  const rest = new Float64Array(2 * arcs);
  const next = new Int32Array(2 * arcs);
  const level = new Int32Array(nodes);
  const queue = new Int32Array(nodes);
  let count = 0;
  const half = (from: number, target: number, capacity: number): void => {
    to[count] = target;
    rest[count] = capacity;
    next[count] = first[from] ?? -1;
    first[from] = count;
    count += 1;
  };
  const setLevels = (source: number): void => {
    level.fill(-1);
    level[source] = 0;
    queue[0] = source;
    for (let read = 0, write = 1; read < write; read += 1) {
      const node = queue[read] ?? 0;
      for (let arc = first[node] ?? -1; arc >= 0; arc = next[arc] ?? -1) {
        const target = to[arc] ?? 0;
        if ((rest[arc] ?? 0) <= 0 || (level[target] ?? 0) >= 0) continue;
        level[target] = (level[node] ?? 0) + 1;
        queue[write] = target;
        write += 1;
      }
    }
  };
  return {
    arc(from, target, capacity) {
      half(from, target, capacity);
      half(target, from, 0);
    },
    cut(source, sink) {
      for (setLevels(source); (level[sink] ?? -1) >= 0; setLevels(source)) block({ first, to, rest, next, level }, source, sink);
      return level;
    },
  };
}

interface Pipes {
  readonly first: Int32Array;
  readonly to: Int32Array;
  readonly rest: Float64Array;
  readonly next: Int32Array;
  readonly level: Int32Array;
}

/** Pushes along level paths until none is left. Dead ends lose their level. */
function block({ first, to, rest, next, level }: Pipes, source: number, sink: number): void {
  const open = first.slice();
  const path: number[] = [];
  let node = source;
  while (true) {
    if (node === sink) {
      node = push(path, to, rest);
      continue;
    }
    let arc = open[node] ?? -1;
    while (arc >= 0 && ((rest[arc] ?? 0) <= 0 || level[to[arc] ?? 0] !== (level[node] ?? 0) + 1)) arc = next[arc] ?? -1;
    open[node] = arc;
    if (arc >= 0) {
      path.push(arc);
      node = to[arc] ?? sink;
    } else {
      level[node] = -1;
      const back = path.pop();
      if (back === undefined) return;
      node = to[back ^ 1] ?? source;
    }
  }
}

/** Fills a path to its narrowest pipe, shortens it to there. @returns the node in front of that pipe. */
function push(path: number[], to: Int32Array, rest: Float64Array): number {
  let amount = Number.POSITIVE_INFINITY;
  for (const arc of path) amount = Math.min(amount, rest[arc] ?? 0);
  let narrowest = path.length - 1;
  for (let at = path.length - 1; at >= 0; at -= 1) {
    const arc = path[at] ?? 0;
    rest[arc] = (rest[arc] ?? 0) - amount;
    rest[arc ^ 1] = (rest[arc ^ 1] ?? 0) + amount;
    if ((rest[arc] ?? 0) <= 0) narrowest = at;
  }
  const node = to[(path[narrowest] ?? 0) ^ 1] ?? 0;
  path.length = narrowest;
  return node;
}
