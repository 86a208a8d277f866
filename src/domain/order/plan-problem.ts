import type { OrderProblem } from './problem.ts';

/** An item of a backlog as it enters an order; `null` is missing, never 0. */
export interface PlannedItem {
  readonly id: string;
  readonly costOfDelay: number | null;
  readonly size: number | null;
  /** Ids of items that block it. Those that are neither planned nor given as open outside count as done. */
  readonly blockedBy: readonly string[];
  /** Earliest start from now, in the unit of `size`. */
  readonly notBefore?: number | null | undefined;
}

/** An open blocker that is not in the set: what is left of it, in the unit of `size`, if known. */
export interface OutsideBlocker {
  readonly id: string;
  readonly remaining: number | null;
}

/** A backlog as a problem to be ordered, and what could not enter it. */
export interface PlanProblem {
  readonly problem: OrderProblem;
  /** Id of each item of the problem. */
  readonly ids: readonly string[];
  /** In the problem with a size that was assumed: the median. */
  readonly assumed: readonly string[];
  /** Only in the problem because others wait for them: open blockers outside, and items without a score. Their cost of delay counts as 0 when missing. */
  readonly onlyBlocking: readonly string[];
  /** Left out: they wait for something outside whose size nobody knows. In the order given. */
  readonly waitingOutside: readonly string[];
  /** Left out: cost of delay or size missing, and nothing in the set waits for them. In the order given. */
  readonly notScored: readonly string[];
}

/**
 * Makes a backlog ready for ordering. A blocker that is open, outside the set or not scored enters with no cost of delay of its own
 * and what is left of it, or the median size. Without a median, all that waits for a blocker of unknown size is set aside.
 * @param medianSize Median size of finished items; `null` when unknown.
 */
export function planProblem(items: readonly PlannedItem[], outside: readonly OutsideBlocker[], medianSize: number | null): PlanProblem {
  const inside = new Map(items.map((item) => [item.id, item]));
  const open = outside.filter((one) => !inside.has(one.id) && one.remaining !== 0);
  const known: readonly PlannedItem[] = [
    ...items,
    ...open.map(({ id, remaining }) => ({ id, costOfDelay: null, size: remaining, blockedBy: [] })),
  ];
  const byId = new Map(known.map((item) => [item.id, item]));
  const isScored = (item: PlannedItem): boolean => item.costOfDelay !== null && item.size !== null;
  const needed = closure(
    known.filter((item) => inside.has(item.id) && isScored(item)),
    (item) => item.blockedBy.flatMap((id) => byId.get(id) ?? []),
  );
  const unsized = medianSize === null ? [...needed].filter((item) => item.size === null) : [];
  const waiting = closure(unsized, (item) => known.filter((other) => other.blockedBy.includes(item.id)));
  const rest = known.filter((item) => needed.has(item) && !waiting.has(item));
  const place = new Map(rest.map((item, at) => [item.id, at]));
  const idsOf = (list: readonly PlannedItem[]): readonly string[] => list.map((item) => item.id);
  return {
    problem: {
      w: rest.map((item) => item.costOfDelay ?? 0),
      p: rest.map((item) => item.size ?? medianSize ?? 0),
      pred: rest.map((item) => item.blockedBy.flatMap((id) => place.get(id) ?? [])),
      ...(rest.some((item) => item.notBefore) ? { release: rest.map((item) => item.notBefore ?? 0) } : {}),
    },
    ids: idsOf(rest),
    assumed: idsOf(rest.filter((item) => item.size === null)),
    onlyBlocking: idsOf(rest.filter((item) => !inside.has(item.id) || !isScored(item))),
    waitingOutside: idsOf(items.filter((item) => waiting.has(item) && isScored(item))),
    notScored: idsOf(items.filter((item) => !isScored(item) && !place.has(item.id))),
  };
}

/** The given ones and all that follow from them, each once. */
function closure(from: readonly PlannedItem[], next: (item: PlannedItem) => readonly PlannedItem[]): ReadonlySet<PlannedItem> {
  const found = new Set(from);
  for (const item of found) for (const other of next(item)) found.add(other);
  return found;
}
