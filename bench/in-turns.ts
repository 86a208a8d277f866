import { medianOfValues, processorTime } from './bench.ts';

/** Something to be measured. */
export interface Work {
  readonly name: string;
  /** Done before each run, outside of what is measured. */
  readonly prepare?: () => void;
  readonly run: () => void | Promise<void>;
}

export interface Turns {
  readonly rounds: number;
  /** Rounds before them that do not count: the engine compiles what is used often, and a process that serves a site has run for a while. */
  readonly warmUp: number;
}

/**
 * Milliseconds of processor time that each work takes: the middle of several rounds, in each of which every work has its turn.
 * A machine that others use is now fast and now slow; what takes turns meets the same of it, and one odd round says nothing.
 */
export async function inTurns(works: readonly Work[], { rounds, warmUp }: Turns): Promise<readonly number[]> {
  const times = works.map((): number[] => []);
  for (let round = -warmUp; round < rounds; round += 1) {
    for (const [index, { prepare, run }] of works.entries()) {
      prepare?.();
      const ms = await processorTime(run);
      if (round >= 0) times[index]?.push(ms);
    }
  }
  return times.map(medianOfValues);
}
