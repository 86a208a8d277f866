/** Days after which a score weighs half; an opinion, said so on screen. */
const HALF_LIFE_DAYS = 90;
const AGEING_FROM_DAYS = 60;
const STALE_ABOVE_DAYS = 120;

/** How a score stands by its age and by what changed under it. */
export type Freshness = 'fresh' | 'ageing' | 'stale';

/**
 * How fresh a score is: 0.5 ^ (age / half-life), 1 on its day, above 0. The score itself is never lowered by it.
 * @param ageDays At least 0; a day in the future counts as today. @returns `null` for numbers that cannot be.
 */
export function freshnessAt(ageDays: number, halfLifeDays = HALF_LIFE_DAYS): number | null {
  if (!Number.isFinite(ageDays) || !Number.isFinite(halfLifeDays) || halfLifeDays <= 0) return null;
  return Math.max(Number.MIN_VALUE, Math.exp((-Math.LN2 * Math.max(0, ageDays)) / halfLifeDays));
}

/** How much wider the doubt around a score gets with age: sqrt(1 + age / 90 days), 1 on its day. `null` likewise. */
export const widenedBy = (ageDays: number): number | null =>
  Number.isFinite(ageDays) ? Math.sqrt(1 + Math.max(0, ageDays) / HALF_LIFE_DAYS) : null;

/** Fresh below 60 days, ageing up to 120, stale above or as soon as something changed under the score. */
export function freshnessState(ageDays: number, changed: boolean): Freshness {
  if (changed || ageDays > STALE_ABOVE_DAYS) return 'stale';
  return ageDays < AGEING_FROM_DAYS ? 'fresh' : 'ageing';
}
