/** How an item fares in an order. */
export interface Waiting {
  readonly item: number;
  /** Size of all that stands before it. */
  readonly workAhead: number;
  /** Younger items that stand before it, and their size. */
  readonly overtakenBy: number;
  readonly overtakingWork: number;
  /** Old, and not reached within the horizon because of younger work. */
  readonly starves: boolean;
}

/** When an item counts as starving. */
export interface StarvationLimits {
  /** Days after which an item is old. */
  readonly oldDays: number;
  /** Size of the work that will be reached, for example three periods at the median pace. */
  readonly horizon: number;
}

/**
 * Who waits because others pass: for each item in order the work ahead of it and the part of it that is younger.
 * An old item starves when it lies beyond the horizon, and would lie inside had nothing younger passed it.
 * @param order Items, first to last. @param sizes Size of each item, in one unit. @param ages Days since each item was created.
 */
export function waitingOf(
  order: readonly number[],
  sizes: readonly number[],
  ages: readonly number[],
  limits: StarvationLimits,
): readonly Waiting[] {
  let workAhead = 0;
  return order.map((item, at) => {
    const age = ages[item] ?? 0;
    const younger = order.slice(0, at).filter((other) => (ages[other] ?? 0) < age);
    const overtakingWork = younger.reduce((sum, other) => sum + (sizes[other] ?? 0), 0);
    const starves = age >= limits.oldDays && workAhead >= limits.horizon && workAhead - overtakingWork < limits.horizon;
    const waiting = { item, workAhead, overtakenBy: younger.length, overtakingWork, starves };
    workAhead += sizes[item] ?? 0;
    return waiting;
  });
}
