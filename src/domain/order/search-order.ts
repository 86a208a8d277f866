import { exactOrder } from './exact-order.ts';
import { improveOrder, type Steps } from './improve-order.ts';
import { type Jobs, jobsCost } from './jobs.ts';
import { listOrderBy } from './list-order.ts';
import { relaxedBound } from './relaxed-bound.ts';

/** A good order, and what no order can cost less than. Both as sums of w × finish. */
export interface SearchedOrder {
  readonly order: readonly number[];
  readonly cost: number;
  readonly bound: number;
}

interface Candidate {
  readonly order: Int32Array;
  readonly cost: number;
}

const KEPT = 4;
const WINDOW = 10;

/**
 * A good order of jobs that are too many for an exact method: orders from the prices of the relaxed problem, the best few of them
 * improved by moving runs and by ordering short windows exactly, until nothing gains or the steps are used up.
 * @param floor A lower bound known before. @param budget Steps for the bound and for the search.
 */
export function searchOrder(jobs: Jobs, floor: number, budget: { readonly bound: Steps; readonly search: Steps }): SearchedOrder {
  const candidate = (order: ArrayLike<number>): Candidate => ({ order: Int32Array.from(order), cost: jobsCost(jobs, order) });
  const start = candidate(
    listOrderBy(
      jobs,
      jobs.w.map((w, job) => w / (jobs.p[job] ?? 1)),
    ),
  );
  improveOrder(jobs, start.order, { left: Math.min(budget.search.left / 4, budget.search.left) });
  let kept: readonly Candidate[] = [candidate(start.order)];
  let round = 0;
  const keep = (carried: Float64Array, better: boolean): void => {
    round += 1;
    if (!better && round % 5 !== 0) return;
    const next = candidate(
      listOrderBy(
        jobs,
        carried.map((w, job) => w / (jobs.p[job] ?? 1)),
      ),
    );
    if (kept.some((one) => one.cost === next.cost)) return;
    kept = [...kept, next].sort((a, b) => a.cost - b.cost).slice(0, KEPT);
  };
  const bound = relaxedBound(jobs, kept[0]?.cost ?? 0, floor, budget.bound, keep);
  const polished = kept.map((one) => polish(jobs, one.order, { left: budget.search.left / KEPT }));
  const best = polished.reduce((a, b) => (b.cost < a.cost ? b : a));
  return { order: [...best.order], cost: best.cost, bound: Math.min(bound, best.cost) };
}

function polish(jobs: Jobs, order: Int32Array, steps: Steps): Candidate {
  let cost = Number.POSITIVE_INFINITY;
  for (let now = jobsCost(jobs, order); now < cost; now = jobsCost(jobs, order)) {
    cost = now;
    improveOrder(jobs, order, steps);
    if (steps.left > 0) orderWindows(jobs, order, steps);
  }
  return { order, cost };
}

/** Orders each short stretch exactly, one half overlapping the next. */
function orderWindows(jobs: Jobs, order: Int32Array, steps: Steps): void {
  const size = Math.min(WINDOW, order.length);
  for (let from = 0; from + size <= order.length && steps.left > 0; from += WINDOW / 2) {
    const stretch = order.subarray(from, from + size);
    const local = new Map([...stretch].map((job, at) => [job, at]));
    const inside = (links: readonly (readonly number[])[]): number[][] =>
      [...stretch].map((job) => (links[job] ?? []).flatMap((other) => local.get(other) ?? []));
    const take = (values: Float64Array): Float64Array => Float64Array.from(stretch, (job) => values[job] ?? 0);
    const window: Jobs = { n: size, w: take(jobs.w), p: take(jobs.p), pred: inside(jobs.pred), succ: inside(jobs.succ), extra: 0 };
    const better = exactOrder(window);
    const gain = jobsCost(window, Int32Array.from(stretch.keys())) - jobsCost(window, better);
    if (gain > 1e-9) stretch.set(better.map((at) => stretch[at] ?? 0));
    steps.left -= 8 << size;
  }
}
