import type { TrendCounts, TrendDay } from './quality-trend.ts';

/** A stretch of days with one and the same answer. */
export interface TrendRow {
  /** First day of it. */
  readonly day: string;
  readonly counts: TrendCounts | null;
}

/** The days on which a number changed or became known or unknown: as much as the picture of all days says. */
export const trendRows = (days: readonly TrendDay[]): readonly TrendRow[] =>
  days.filter(({ counts }, at) => at === 0 || !isSame(counts, days[at - 1]?.counts ?? null));

const isSame = (one: TrendCounts | null, other: TrendCounts | null): boolean =>
  one === null || other === null
    ? one === other
    : one.open === other.open && one.mustFix === other.mustFix && one.shouldFix === other.shouldFix;

/**
 * A number over the days as steps, for an SVG path: one unit wide for each day, with 0 at the bottom.
 * @param height units of the picture; @param top the number at its upper edge, above 0.
 */
export function stepPath(days: readonly TrendDay[], part: 'mustFix' | 'shouldFix', height: number, top: number): string {
  let isDrawing = false;
  const steps = days.flatMap(({ counts }, at) => {
    if (counts === null) {
      isDrawing = false;
      return [];
    }
    const y = round(height - (height * counts[part]) / top);
    const step = isDrawing ? `V${y}H${at + 1}` : `M${at} ${y}H${at + 1}`;
    isDrawing = true;
    return [step];
  });
  return steps.join('');
}

const round = (value: number): number => Math.round(value * 100) / 100;
