/**
 * Say/do, plain: all that was finished over what was committed, in points or items. 0.8 is 80 %; it can exceed 1.
 * @param committed Above 0. @param completed 0 or more, work added later included.
 * @returns `null` without a commitment (nothing was said), and for inputs that are no such numbers.
 */
export function sayDo(committed: number, completed: number): number | null {
  if (!Number.isFinite(committed) || !Number.isFinite(completed) || committed <= 0 || completed < 0) return null;
  return completed / committed;
}

/** What became of a sprint's commitment, in points or items, each 0 or more. */
interface Commitment {
  readonly committed: number;
  readonly completedOfCommitted: number;
  readonly completedAdded: number;
  readonly added: number;
  readonly removed: number;
  /** Sum of the changes of estimates after the start, up or down; absent: none. */
  readonly reestimated?: number;
}

/**
 * Say/do without letting work that was added later hide what was dropped: reliability is the finished part of the commitment,
 * delivery all that was finished, churn all changes of scope; each over the commitment.
 * @returns `null` without a commitment, and for inputs that are not numbers of 0 or more.
 */
export function sayDoStrict(
  outcome: Commitment,
): { readonly reliability: number; readonly delivery: number; readonly churn: number } | null {
  const { committed, completedOfCommitted, completedAdded, added, removed, reestimated = 0 } = outcome;
  const all = [committed, completedOfCommitted, completedAdded, added, removed, reestimated];
  if (committed <= 0 || all.some((value) => !Number.isFinite(value) || value < 0)) return null;
  return {
    reliability: completedOfCommitted / committed,
    delivery: (completedOfCommitted + completedAdded) / committed,
    churn: (added + removed + reestimated) / committed,
  };
}
