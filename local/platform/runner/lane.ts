import type { FunctionProcess } from './function-process.ts';

/** The processes of one bundle: at most `limit`, reused while they live. */
export interface Lane {
  /** @throws when the lane is closed while somebody waits. */
  acquire(): Promise<FunctionProcess>;
  release(used: FunctionProcess): void;
  close(): void;
}

export function createLane(limit: number, start: () => FunctionProcess): Lane {
  const all = new Set<FunctionProcess>();
  const idle: FunctionProcess[] = [];
  const waiting: (() => void)[] = [];
  let closed = false;
  const startOne = (): FunctionProcess => {
    const fresh = start();
    all.add(fresh);
    return fresh;
  };
  return {
    async acquire() {
      for (;;) {
        if (closed) throw new Error('The platform is closing.');
        const warm = idle.pop();
        if (warm?.alive) return warm;
        // One that died while idle leaves its place to another.
        if (warm) all.delete(warm);
        else if (all.size < limit) return startOne();
        else await new Promise<void>((resolve) => waiting.push(resolve));
      }
    },
    release(used) {
      if (used.alive) idle.push(used);
      else all.delete(used);
      waiting.shift()?.();
    },
    close() {
      closed = true;
      for (const process_ of all) process_.close();
      for (const resolve of waiting) resolve();
    },
  };
}
