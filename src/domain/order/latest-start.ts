import type { Network } from './problem.ts';

/**
 * Latest start of an item with a fixed date: date minus the duration that it needs at most in 85 of 100 cases.
 * @param due From now, in any unit of time. @param duration In the same unit, 0 or more.
 * @returns below 0 when it should have started already; `null` for inputs that are no numbers.
 */
export function latestStart(due: number, duration: number): number | null {
  return Number.isFinite(due) && Number.isFinite(duration) && duration >= 0 ? due - duration : null;
}

/**
 * Latest starts of a whole set: an item must finish by its own date, and before the latest start of all it blocks.
 * @param durations Cautious (85 %) duration of each item. @param dues Fixed date of each item from now; `null`: none.
 * @returns `null` for an item on which no fixed date depends.
 */
export function latestStarts(
  network: Pick<Network, 'succ' | 'topological'>,
  durations: readonly number[],
  dues: readonly (number | null)[],
): readonly (number | null)[] {
  const starts: (number | null)[] = durations.map(() => null);
  for (const item of network.topological.toReversed()) {
    const limits = [dues[item] ?? null, ...(network.succ[item] ?? []).map((next) => starts[next] ?? null)];
    const due = limits.reduce((least, limit) => (limit === null || (least !== null && least <= limit) ? least : limit), null);
    starts[item] = due === null ? null : latestStart(due, durations[item] ?? 0);
  }
  return starts;
}
