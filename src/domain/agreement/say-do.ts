/** Share of a commitment that was finished: 0.8 is 80 %. `null` without a commitment, since nothing was said. */
export function sayDo(committed: number, completed: number): number | null {
  if (!Number.isFinite(committed) || !Number.isFinite(completed) || committed <= 0 || completed < 0) return null;
  return completed / committed;
}

/** What became of a sprint's commitment, in points or items. */
interface SprintOutcome {
  readonly committed: number;
  readonly completedOfCommitted: number;
  readonly completedAdded: number;
  readonly added: number;
  readonly removed: number;
}

/** Say/do without letting work that was added later hide what was dropped. `null` without a commitment. */
export function sayDoStrict(
  outcome: SprintOutcome,
): { readonly reliability: number; readonly delivery: number; readonly churn: number } | null {
  const { committed, completedOfCommitted, completedAdded, added, removed } = outcome;
  if (!Number.isFinite(committed) || committed <= 0) return null;
  return {
    reliability: completedOfCommitted / committed,
    delivery: (completedOfCommitted + completedAdded) / committed,
    churn: (added + removed) / committed,
  };
}
