import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { compileLoader } from './compile-loader.ts';
import { startFunctionProcess } from './function-process.ts';
import { createLane, type Lane } from './lane.ts';
import type { FunctionOutcome, InvokeMessage } from './protocol.ts';

interface FunctionPoolOptions {
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

export function createFunctionPool(options: FunctionPoolOptions): FunctionPool {
  const loader = compileLoader();
  const lanes = new Map<string, Lane>();
  const onLine = options.onLine ?? ((line: string) => console.error(line));
  const laneOf = (bundle: string): Lane => {
    const known = lanes.get(bundle);
    if (known) return known;
    const file = join(options.distFolder, `${bundle}.cjs`);
    if (!existsSync(file)) throw new Error(`${file} is not there: build the functions first (npm run build:functions).`);
    const lane = createLane(options.perBundle ?? PER_BUNDLE, () =>
      startFunctionProcess({ loader: loader.file, bundle: file, memoryMB: options.memoryMB, onLine }),
    );
    lanes.set(bundle, lane);
    return lane;
  };
  return {
    async run(bundle, message) {
      const lane = laneOf(bundle);
      const process_ = await lane.acquire();
      try {
        return await process_.run(message);
      } finally {
        lane.release(process_);
      }
    },
    close() {
      for (const lane of lanes.values()) lane.close();
      loader.remove();
    },
  };
}
