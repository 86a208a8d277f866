import type { Unit } from '../../shared/health.ts';
import { quantileSorted } from '../stats/quantile.ts';
import type { ReadyRow } from './ready-row.ts';

/** Points need an estimate on at least this share of the backlog. */
const ENOUGH_ESTIMATED = 0.8;

/** Points where at least 80 % of the backlog is estimated, else items. */
export function chooseUnit(items: number, withoutEstimate: number): Unit {
  return items > 0 && (items - withoutEstimate) / items >= ENOUGH_ESTIMATED ? 'points' : 'items';
}

/** What an item adds to a bar; `null` when it has no estimate and points are counted. Never below 0. */
export function amountOf(row: ReadyRow, unit: Unit): number | null {
  if (unit === 'items') return 1;
  const { estimate } = row.snapshot;
  return estimate === null ? null : Math.max(0, estimate);
}

/** A usual item: the median estimate, for items that have none yet. 1 without any estimate. */
export function usualAmount(rows: readonly ReadyRow[], unit: Unit): number {
  const known = rows.flatMap((row) => amountOf(row, unit) ?? []).sort((a, b) => a - b);
  return known.length > 0 ? quantileSorted(known, 0.5) : 1;
}

/** Adds amounts without the noise of binary fractions: 0.1 + 0.2 is 0.3. */
export const sumOf = (amounts: readonly number[]): number => Math.round(amounts.reduce((total, amount) => total + amount, 0) * 1e6) / 1e6;
