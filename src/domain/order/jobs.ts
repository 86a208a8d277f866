import type { Parts } from './parts.ts';

/** The parts of one block, numbered from 0, with the links among them. Each takes `p` and then costs `w` per unit of time waited. */
export interface Jobs {
  readonly n: number;
  readonly w: Float64Array;
  readonly p: Float64Array;
  readonly pred: readonly (readonly number[])[];
  readonly succ: readonly (readonly number[])[];
  /** Added to the sum of w × finish, this gives the cost of delay of the items inside. */
  readonly extra: number;
}

/** The parts of a block as jobs, in the given order. */
export function jobsOf(parts: Parts, block: readonly number[]): Jobs {
  const local = new Map(block.map((part, at) => [part, at]));
  const inside = (links: readonly Set<number>[]): number[][] =>
    block.map((part) => [...(links[part] ?? [])].flatMap((other) => local.get(other) ?? []).sort((a, b) => a - b));
  const extra = block.reduce((sum, part) => sum + (parts.inner[part] ?? 0) - (parts.w[part] ?? 0) * (parts.p[part] ?? 0), 0);
  const take = (values: Float64Array): Float64Array => Float64Array.from(block, (part) => values[part] ?? 0);
  return { n: block.length, w: take(parts.w), p: take(parts.p), pred: inside(parts.pred), succ: inside(parts.succ), extra };
}

/** Sum of w × finish of an order of jobs, from time 0. */
export function jobsCost(jobs: Jobs, order: ArrayLike<number>): number {
  let time = 0;
  let cost = 0;
  for (let at = 0; at < order.length; at += 1) {
    const job = order[at] ?? 0;
    time += jobs.p[job] ?? 0;
    cost += (jobs.w[job] ?? 0) * time;
  }
  return cost;
}
