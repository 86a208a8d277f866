import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { type Bench, type Figure, medianOf, timed } from './bench.ts';

const DIST = join(__dirname, '..', 'dist');

/** What every bundle finds in its process: without it the libraries refuse to load. */
const PRELUDE = 'globalThis.__forge_fetch__=()=>{throw new Error("no platform")};globalThis.__forge_runtime__={};';

function start(code: string): void {
  const result = spawnSync(process.execPath, ['-e', code], { encoding: 'utf8' });
  if (result.status !== 0) throw new Error(`The bundle does not start: ${result.stderr}`);
}

const startMs = (runs: number, code: string): Promise<number> => medianOf(runs, () => timed(() => start(code)));

/** How long a cold function takes to be ready, beyond an empty process. */
export const functionStart: Bench = {
  name: 'function-start',
  async run({ smoke }) {
    const runs = smoke ? 1 : 7;
    const empty = await startMs(runs, PRELUDE);
    const figures: Figure[] = [{ label: 'empty process', value: empty, unit: 'ms', better: 'lower' }];
    for (const [file, bound] of [
      ['index.cjs', 150],
      ['jobs.cjs', 400],
    ] as const) {
      const own = await startMs(runs, `${PRELUDE}require(${JSON.stringify(join(DIST, file))})`);
      figures.push({
        label: `${file}, beyond the empty process`,
        value: own - empty,
        unit: 'ms',
        better: 'lower',
        against: { kind: 'bound', label: 'start', value: bound },
      });
    }
    return figures;
  },
};
