/** "High" is from the threshold on, on both axes, always. */
export type Quadrant = 'quick win' | 'big bet' | 'fill-in' | 'time sink';

/** From where on value and effort are high; shown on the chart. */
export interface QuadrantBorders {
  readonly value: number;
  readonly effort: number;
}

/**
 * Names the quadrant of an item: quick win (value high, effort not), big bet (both), fill-in (neither), time sink
 * (effort only). @returns `null` while one of the two is missing or not a number: no quadrant is made up.
 */
export function quadrantOf(value: number | null, effort: number | null, borders: QuadrantBorders): Quadrant | null {
  if (value === null || effort === null || ![value, effort, borders.value, borders.effort].every(Number.isFinite)) return null;
  if (value >= borders.value) return effort >= borders.effort ? 'big bet' : 'quick win';
  return effort >= borders.effort ? 'time sink' : 'fill-in';
}

/** Borders that balance the picture: the medians (mean of the middle two) of the items that have both; `null` for none. */
export function medianBorders(items: readonly { readonly value: number | null; readonly effort: number | null }[]): QuadrantBorders | null {
  const both = items.flatMap(({ value, effort }) =>
    value !== null && effort !== null && Number.isFinite(value) && Number.isFinite(effort) ? [{ value, effort }] : [],
  );
  if (both.length === 0) return null;
  return { value: middle(both.map(({ value }) => value)), effort: middle(both.map(({ effort }) => effort)) };
}

function middle(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? upper;
  return lower / 2 + upper / 2;
}
