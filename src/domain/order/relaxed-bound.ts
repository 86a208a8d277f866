import { topologicalOrder } from './find-cycle.ts';
import type { Steps } from './improve-order.ts';
import type { Jobs } from './jobs.ts';

/** A link as it bounds an order: `to` finishes at least `apart` after `from` does. */
interface Gap {
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly apart: Float64Array;
}

const MOST_ROUNDS = 200;
const MOST_CLOSED = 60_000;
const PATIENCE = 12;

/**
 * A proven lower bound of the sum of w × finish over all feasible orders. Links are let go at a price: a job that blocks takes over
 * cost of delay from those it blocks, what is left is ordered by ratio (Smith 1956), and the prices are raised where links break
 * (Lagrangian relaxation; van de Velde 1995; subgradient steps of Held, Wolfe and Crowder 1974).
 * @param upper Cost of a known order.
 * @param floor A bound known before.
 * @param onPrices Called with the cost of delay that each job carries after each round: a hint for a good order.
 * @returns at least `floor`, at most the optimum.
 */
export function relaxedBound(
  jobs: Jobs,
  upper: number,
  floor: number,
  steps: Steps,
  onPrices: (carried: Float64Array, better: boolean) => void,
): number {
  const gap = closedGaps(jobs) ?? directGaps(jobs);
  const links = gap.from.length;
  const price = new Float64Array(links);
  const trend = new Float64Array(links);
  const finish = new Float64Array(jobs.n);
  const carried = new Float64Array(jobs.n);
  let best = floor;
  let stride = 1;
  let stale = 0;
  for (let round = 0; round < MOST_ROUNDS && steps.left > 0 && best < upper && stride > 0.002; round += 1) {
    const bound = relax(jobs, gap, price, carried, finish);
    const better = bound > best;
    stale = better ? 0 : stale + 1;
    best = Math.max(best, bound);
    onPrices(carried, better);
    if (stale >= PATIENCE) {
      stride /= 2;
      stale = 0;
    }
    raise(gap, finish, price, trend, stride * (upper * 1.001 - bound));
    steps.left -= 3 * links + 100 * jobs.n;
  }
  return best;
}

/** The least that an order without links costs, at given prices for breaking them. Fills `carried` and `finish`. */
function relax(jobs: Jobs, gap: Gap, price: Float64Array, carried: Float64Array, finish: Float64Array): number {
  carried.set(jobs.w);
  let total = 0;
  for (let at = 0; at < price.length; at += 1) {
    const paid = price[at] ?? 0;
    if (paid === 0) continue;
    const from = gap.from[at] ?? 0;
    const to = gap.to[at] ?? 0;
    carried[from] = (carried[from] ?? 0) + paid;
    carried[to] = (carried[to] ?? 0) - paid;
    total += paid * (gap.apart[at] ?? 0);
  }
  const ratio = carried.map((value, job) => value / (jobs.p[job] ?? 1));
  let time = 0;
  for (const job of Int32Array.from(ratio.keys()).sort((a, b) => (ratio[b] ?? 0) - (ratio[a] ?? 0) || a - b)) {
    time += jobs.p[job] ?? 0;
    finish[job] = time;
    total += (carried[job] ?? 0) * time;
  }
  return total;
}

function raise({ from, to, apart }: Gap, finish: Float64Array, price: Float64Array, trend: Float64Array, reach: number): void {
  let norm = 0;
  for (let at = 0; at < price.length; at += 1) {
    const broken = (finish[from[at] ?? 0] ?? 0) + (apart[at] ?? 0) - (finish[to[at] ?? 0] ?? 0);
    const step = broken + 0.7 * (trend[at] ?? 0);
    const useful = step < 0 && price[at] === 0 ? 0 : step;
    trend[at] = useful;
    norm += useful * useful;
  }
  if (norm === 0) return;
  const stride = reach / norm;
  for (let at = 0; at < price.length; at += 1) price[at] = Math.max(0, (price[at] ?? 0) + stride * (trend[at] ?? 0));
}

function directGaps(jobs: Jobs): Gap {
  const pairs = jobs.pred.flatMap((list, job) => list.map((blocker) => [blocker, job] as const));
  return {
    from: Int32Array.from(pairs, (pair) => pair[0]),
    to: Int32Array.from(pairs, (pair) => pair[1]),
    apart: Float64Array.from(pairs, (pair) => jobs.p[pair[1]] ?? 0),
  };
}

/** Also links that follow from chains of links: what lies between must finish in between. `null` when they are too many. */
function closedGaps(jobs: Jobs): Gap | null {
  const { n } = jobs;
  if (n > 2000) return null;
  const above = ancestorsOf(jobs);
  const from: number[] = [];
  const to: number[] = [];
  const apart: number[] = [];
  const between = new Float64Array(n);
  for (let job = 0; job < n; job += 1) {
    const list = above[job] ?? [];
    if (from.length + list.length > MOST_CLOSED) return null;
    between.fill(0);
    for (const middle of list) {
      for (const early of above[middle] ?? []) between[early] = (between[early] ?? 0) + (jobs.p[middle] ?? 0);
    }
    for (const early of list) {
      from.push(early);
      to.push(job);
      apart.push((jobs.p[job] ?? 0) + (between[early] ?? 0));
    }
  }
  return { from: Int32Array.from(from), to: Int32Array.from(to), apart: Float64Array.from(apart) };
}

function ancestorsOf(jobs: Jobs): readonly (readonly number[])[] {
  const above: number[][] = Array.from({ length: jobs.n }, () => []);
  const visit = (job: number): Set<number> => new Set((jobs.pred[job] ?? []).flatMap((blocker) => [blocker, ...(above[blocker] ?? [])]));
  for (const job of topologicalOrder(jobs.pred, jobs.succ)) above[job] = [...visit(job)];
  return above;
}
