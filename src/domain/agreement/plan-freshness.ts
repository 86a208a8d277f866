import { median } from '../stats/quantile.ts';

/** Days after which a part of a plan ages, and after which it is stale (defaults, an opinion). */
const AGEING_DAYS = 60;
const STALE_DAYS = 120;
const HALF_LIFE_DAYS = 90;

/** A planned item: days since it was last looked at (scored, estimated or placed), and whether something changed since then. */
export interface PlannedFact {
  readonly ageDays: number | null;
  readonly hasChanged: boolean;
}

/** How much of a plan still rests on what is known today. Counts add up to all items. */
export interface PlanFreshness {
  readonly fresh: number;
  readonly ageing: number;
  readonly stale: number;
  /** Never looked at: age unknown. */
  readonly unknown: number;
  /** Mean of 0.5^(age/90 days), 0 to 1, over items of known age; a changed item counts 0. `null` without any. */
  readonly freshness: number | null;
  /** Lower median of the known ages in days; `null` without any. */
  readonly medianDays: number | null;
}

/** States of a plan's items: fresh below 60 days, ageing to 120, stale above that or as soon as something changed. */
export function planFreshness(items: readonly PlannedFact[]): PlanFreshness {
  const states = items.map(stateOf);
  const count = (state: State): number => states.filter((one) => one === state).length;
  const known = items.flatMap((item) => (isAge(item.ageDays) ? [{ age: item.ageDays, hasChanged: item.hasChanged }] : []));
  const weight = known.reduce((sum, { age, hasChanged }) => sum + (hasChanged ? 0 : 0.5 ** (age / HALF_LIFE_DAYS)), 0);
  return {
    fresh: count('fresh'),
    ageing: count('ageing'),
    stale: count('stale'),
    unknown: count('unknown'),
    freshness: known.length > 0 ? weight / known.length : null,
    medianDays: median(known.map(({ age }) => age)),
  };
}

type State = 'fresh' | 'ageing' | 'stale' | 'unknown';

const isAge = (days: number | null): days is number => days !== null && Number.isFinite(days) && days >= 0;

function stateOf({ ageDays, hasChanged }: PlannedFact): State {
  if (hasChanged) return 'stale';
  if (!isAge(ageDays)) return 'unknown';
  if (ageDays > STALE_DAYS) return 'stale';
  return ageDays < AGEING_DAYS ? 'fresh' : 'ageing';
}

/** How many places at the top count for churn. */
const TOP = 20;

/**
 * Reorder churn: share of the top places that another item holds than before, without a reason.
 * @param before Ids in the order of a week ago. @param after Ids now.
 * @param explained Ids whose score, estimate or links changed in between, or that are done or new.
 * @returns 0 to 1; `null` when there was no order before.
 */
export function reorderChurn(before: readonly string[], after: readonly string[], explained: ReadonlySet<string>): number | null {
  const present = new Set(after);
  const known = new Set(before);
  const then = before.filter((id) => present.has(id) && !explained.has(id)).slice(0, TOP);
  const now = after.filter((id) => known.has(id) && !explained.has(id)).slice(0, TOP);
  return then.length === 0 ? null : then.filter((id, at) => now[at] !== id).length / then.length;
}
