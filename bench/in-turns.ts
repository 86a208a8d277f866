import { processorTime } from './bench.ts';

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
 * Milliseconds of processor time that each work takes: the least of several rounds, in each of which every work has its turn.
 * Others on the machine can only add to it: on a core that is shared the same work takes up to twice as long for whole minutes, so the
 * middle of the rounds says how busy the neighbors were (J. Chen, J. Revels, Robust benchmarking in noisy environments, 2016).
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
  return times.map((each) => Math.min(...each));
}
