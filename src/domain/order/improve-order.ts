import type { Jobs } from './jobs.ts';

/** Steps that a search may take: counted, not timed, so that the same input always gives the same answer. */
export interface Steps {
  left: number;
}

const LONGEST_RUN = 6;

/** One run of neighbors moved elsewhere: `length` from `from`, past `by` places (below 0: earlier). */
interface RunMove {
  readonly by: number;
  readonly gain: number;
}

const NONE: RunMove = { by: 0, gain: 0 };

/**
 * Moves single jobs and short runs of neighbors to their best feasible place until nothing gains or the steps are used up.
 * @param order A feasible order; changed in place, never for the worse.
 */
export function improveOrder(jobs: Jobs, order: Int32Array, steps: Steps): void {
  const place = new Int32Array(order.length);
  for (let at = 0; at < order.length; at += 1) place[order[at] ?? 0] = at;
  for (let improved = true; improved && steps.left > 0; ) {
    improved = false;
    for (let length = 1; length <= LONGEST_RUN && steps.left > 0; length += 1) {
      for (let from = 0; from + length <= order.length && steps.left > 0; from += 1) {
        const later = bestLater(jobs, order, place, from, length, steps);
        const earlier = bestEarlier(jobs, order, place, from, length, steps);
        const best = later.gain >= earlier.gain ? later : earlier;
        if (best.by === 0) continue;
        shift(order, place, from, length, best.by);
        steps.left -= Math.abs(best.by);
        improved = true;
      }
    }
  }
}

function weigh(jobs: Jobs, order: Int32Array, from: number, length: number): readonly [number, number] {
  let w = 0;
  let p = 0;
  for (let at = from; at < from + length; at += 1) {
    w += jobs.w[order[at] ?? 0] ?? 0;
    p += jobs.p[order[at] ?? 0] ?? 0;
  }
  return [w, p];
}

function bestLater(jobs: Jobs, order: Int32Array, place: Int32Array, from: number, length: number, steps: Steps): RunMove {
  let end = order.length;
  for (let at = from; at < from + length; at += 1) {
    for (const blocked of jobs.succ[order[at] ?? 0] ?? []) {
      const where = place[blocked] ?? 0;
      if (where >= from + length && where < end) end = where;
    }
  }
  const [w, p] = weigh(jobs, order, from, length);
  let best = NONE;
  let gain = 0;
  for (let at = from + length; at < end; at += 1) {
    const job = order[at] ?? 0;
    gain += (jobs.w[job] ?? 0) * p - w * (jobs.p[job] ?? 0);
    if (gain > best.gain * (1 + 1e-12) + 1e-9) best = { by: at + 1 - from - length, gain };
  }
  steps.left -= end - from;
  return best;
}

function bestEarlier(jobs: Jobs, order: Int32Array, place: Int32Array, from: number, length: number, steps: Steps): RunMove {
  let start = 0;
  for (let at = from; at < from + length; at += 1) {
    for (const blocker of jobs.pred[order[at] ?? 0] ?? []) {
      const where = place[blocker] ?? 0;
      if (where < from && where >= start) start = where + 1;
    }
  }
  const [w, p] = weigh(jobs, order, from, length);
  let best = NONE;
  let gain = 0;
  for (let at = from - 1; at >= start; at -= 1) {
    const job = order[at] ?? 0;
    gain += w * (jobs.p[job] ?? 0) - (jobs.w[job] ?? 0) * p;
    if (gain > best.gain * (1 + 1e-12) + 1e-9) best = { by: at - from, gain };
  }
  steps.left -= from - start;
  return best;
}

function shift(order: Int32Array, place: Int32Array, from: number, length: number, by: number): void {
  const run = order.slice(from, from + length);
  if (by > 0) order.copyWithin(from, from + length, from + length + by);
  else order.copyWithin(from + by + length, from + by, from);
  order.set(run, from + by);
  const low = Math.min(from, from + by);
  const high = Math.max(from + length, from + by + length);
  for (let at = low; at < high; at += 1) place[order[at] ?? 0] = at;
}
