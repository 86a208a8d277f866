import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { compileLoader } from './compile-loader.ts';
import { type FunctionProcess, startFunctionProcess } from './function-process.ts';
import type { FunctionOutcome, InvokeMessage } from './protocol.ts';

export interface FunctionPoolOptions {
  readonly distFolder: string;
  readonly memoryMB: number;
  readonly onLine?: (line: string) => void;
  /** Processes for each bundle; more invocations at once wait their turn. */
  readonly perBundle?: number;
}

/** Warm processes, reused over invocations, users and installations, as the platform does it. */
export interface FunctionPool {
  run(bundle: string, message: InvokeMessage): Promise<FunctionOutcome>;
  close(): void;
}

const PER_BUNDLE = 2;
const DEFAULT_MEMORY_MB = 512;

interface Lane {
  readonly idle: FunctionProcess[];
  started: number;
  readonly waiting: (() => void)[];
}

export function createFunctionPool(options: FunctionPoolOptions): FunctionPool {
  const loader = compileLoader();
  const lanes = new Map<string, Lane>();
  const all = new Set<FunctionProcess>();
  const limit = options.perBundle ?? PER_BUNDLE;
  let closed = false;
  const laneOf = (bundle: string): Lane => {
    const lane = lanes.get(bundle) ?? { idle: [], started: 0, waiting: [] };
    lanes.set(bundle, lane);
    return lane;
  };
  const start = (bundle: string): FunctionProcess => {
    const file = join(options.distFolder, `${bundle}.cjs`);
    if (!existsSync(file)) throw new Error(`${file} is not there: build the functions first (npm run build:functions).`);
    const process_ = startFunctionProcess({
      loader: loader.file,
      bundle: file,
      memoryMB: options.memoryMB || DEFAULT_MEMORY_MB,
      onLine: options.onLine ?? ((line) => console.error(line)),
    });
    all.add(process_);
    return process_;
  };
  const acquire = async (bundle: string): Promise<FunctionProcess> => {
    const lane = laneOf(bundle);
    for (;;) {
      if (closed) throw new Error('The platform is closing.');
      const warm = lane.idle.pop();
      if (warm?.alive) return warm;
      if (warm) {
        // Died while idle: its place is free again.
        lane.started -= 1;
        all.delete(warm);
      } else if (lane.started < limit) {
        const fresh = start(bundle);
        lane.started += 1;
        return fresh;
      } else await new Promise<void>((resolve) => lane.waiting.push(resolve));
    }
  };
  const release = (bundle: string, used: FunctionProcess): void => {
    const lane = laneOf(bundle);
    if (used.alive) lane.idle.push(used);
    else {
      lane.started -= 1;
      all.delete(used);
    }
    lane.waiting.shift()?.();
  };
  return {
    async run(bundle, message) {
      const process_ = await acquire(bundle);
      try {
        return await process_.run(message);
      } finally {
        release(bundle, process_);
      }
    },
    close() {
      closed = true;
      for (const process_ of all) process_.close();
      for (const lane of lanes.values()) for (const resolve of lane.waiting) resolve();
      loader.remove();
    },
  };
}
