/** What a figure is held against, in the same run. */
export interface Against {
  readonly kind: 'peer' | 'bound' | 'baseline';
  readonly label: string;
  readonly value: number;
}

/** One figure. `better` says which way it should go. */
export interface Figure {
  readonly label: string;
  readonly value: number;
  readonly unit: string;
  readonly better: 'higher' | 'lower';
  readonly against?: Against;
}

export interface BenchOptions {
  /** Short runs: proves that the bench works, says nothing about speed. */
  readonly smoke: boolean;
}

export interface Bench {
  readonly name: string;
  run(options: BenchOptions): Promise<readonly Figure[]>;
}

/** Whether a figure holds what it is held against. Without anything to hold it against it does. */
export function holds(figure: Figure): boolean {
  if (!figure.against) return true;
  return figure.better === 'higher' ? figure.value >= figure.against.value : figure.value <= figure.against.value;
}

/** Milliseconds of `work`, run once. */
export async function timed(work: () => void | Promise<void>): Promise<number> {
  const started = process.hrtime.bigint();
  await work();
  return Number(process.hrtime.bigint() - started) / 1e6;
}

/** Milliseconds of processor time that `work` takes, with what the engine does for it at the side: on a busy machine others take time, too. */
export async function processorTime(work: () => void | Promise<void>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The middle of several runs: one run says little on a busy machine. */
export async function medianOf(runs: number, measure: () => Promise<number>): Promise<number> {
  const values: number[] = [];
  for (let run = 0; run < runs; run += 1) values.push(await measure());
  return medianOfValues(values);
}

const medianOfValues = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
