import type { LogRow, QualityHistory } from '../../shared/quality-log.ts';
import { isOpen } from './log-row.ts';

/** Open items of one day; each counts once in each number. */
export interface TrendDay {
  readonly day: string;
  /** `null`: nothing is known of this day. Never 0 in its place. */
  readonly counts: TrendCounts | null;
}

export interface TrendCounts {
  readonly open: number;
  readonly mustFix: number;
  readonly shouldFix: number;
}

export interface QualityTrend {
  /** Oldest first, one for each day of the history. */
  readonly days: readonly TrendDay[];
  /** The items behind the last day's numbers. Empty where that day is not known. */
  readonly mustFix: ReadonlySet<string>;
  readonly shouldFix: ReadonlySet<string>;
}

/** Counts the open items of each day, and those with something that must or should be fixed. Linear in the rows. */
export function qualityTrend(history: QualityHistory): QualityTrend {
  const counts = { open: 0, mustFix: 0, shouldFix: 0 };
  const states = new Map<string, LogRow>();
  const add = (row: LogRow | undefined, by: 1 | -1): void => {
    if (row === undefined || !isOpen(row)) return;
    counts.open += by;
    if (row[5] > 0) counts.mustFix += by;
    if (row[6] > 0) counts.shouldFix += by;
  };
  const days = history.days.map(({ day, rows }): TrendDay => {
    for (const row of rows ?? []) {
      add(states.get(row[0]), -1);
      add(row, 1);
      states.set(row[0], row);
    }
    return { day, counts: rows === null ? null : { ...counts } };
  });
  const last = days.at(-1)?.counts === null ? [] : [...states.values()].filter(isOpen);
  return {
    days,
    mustFix: new Set(last.filter((row) => row[5] > 0).map(([id]) => id)),
    shouldFix: new Set(last.filter((row) => row[6] > 0).map(([id]) => id)),
  };
}

/** The first and the last day of which something is known; `null` where there are not two. */
export function trendSpan({ days }: Pick<QualityTrend, 'days'>): { readonly from: KnownDay; readonly to: KnownDay } | null {
  const known = days.flatMap(({ day, counts }) => (counts === null ? [] : [{ day, counts }]));
  const [from, to] = [known[0], known.at(-1)];
  return from === undefined || to === undefined || from === to ? null : { from, to };
}

export interface KnownDay {
  readonly day: string;
  readonly counts: TrendCounts;
}
