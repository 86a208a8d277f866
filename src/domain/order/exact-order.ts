import type { Jobs } from './jobs.ts';

/** Above this many jobs the table of sets would be too large. */
export const MOST_EXACT = 18;

/**
 * The best order of a few jobs, by dynamic programming over the sets that are closed under blockers (Held and Karp 1962).
 * @param jobs At most `MOST_EXACT`; takes 2^n steps in memory.
 */
export function exactOrder(jobs: Jobs): number[] {
  const { n, w, p } = jobs;
  const size = 1 << n;
  const blockers = jobs.pred.map((list) => list.reduce((mask, job) => mask | (1 << job), 0));
  const cost = new Float64Array(size).fill(Number.POSITIVE_INFINITY);
  const time = new Float64Array(size);
  const latest = new Int8Array(size);
  cost[0] = 0;
  for (let done = 0; done < size; done += 1) {
    const soFar = cost[done] ?? 0;
    if (soFar === Number.POSITIVE_INFINITY) continue;
    for (let job = 0; job < n; job += 1) {
      if ((done & (1 << job)) !== 0 || ((blockers[job] ?? 0) & ~done) !== 0) continue;
      const then = done | (1 << job);
      const finish = (time[done] ?? 0) + (p[job] ?? 0);
      const total = soFar + (w[job] ?? 0) * finish;
      if (total >= (cost[then] ?? 0)) continue;
      cost[then] = total;
      time[then] = finish;
      latest[then] = job;
    }
  }
  const order: number[] = [];
  for (let done = size - 1; done > 0; done &= ~(1 << (order.at(-1) ?? 0))) order.push(latest[done] ?? 0);
  return order.reverse();
}
