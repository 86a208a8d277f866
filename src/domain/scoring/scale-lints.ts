import { RICE_CONFIDENCE, RICE_IMPACT } from '../../shared/score.ts';
import type { ReachPeriod } from './reach.ts';
import { confidenceFraction } from './rice.ts';

/** Something that makes the scores of a set not compare, said of columns or of one row. */
export type ScaleLint =
  /** SAFe scores one column at a time against its smallest item, which has a 1. */
  | { readonly kind: 'column-without-one'; readonly column: string; readonly least: number }
  /** One column decides nearly alone: `share` is its variance over the variance of the cost of delay, above 0.7. */
  | { readonly kind: 'column-scale-skew'; readonly column: string; readonly share: number }
  /** Some reaches per month, some per quarter: a silent factor of 3. */
  | { readonly kind: 'mixed-reach-periods'; readonly periods: readonly string[] }
  | { readonly kind: 'mixed-effort-units'; readonly units: readonly string[] }
  | { readonly kind: 'impact-off-steps'; readonly row: number; readonly value: number }
  | { readonly kind: 'confidence-off-steps'; readonly row: number; readonly value: number };

/** Numbers of one row of WSJF; absent and `null` are missing. */
export type WsjfRow = { readonly [K in 'ubv' | 'tc' | 'rroe' | 'size']?: number | null };

const PARTS = ['ubv', 'tc', 'rroe'] as const;
const COLUMNS = [...PARTS, 'size'] as const;
const SKEW_ABOVE = 0.7;
/** With fewer rows a single one makes any share of a variance. */
const SKEW_FROM_ROWS = 3;

/**
 * Checks the columns of the active set of WSJF, in any unit the team uses. Rows without a number in a column are
 * left out of that column; a column without numbers is not judged. Order of rows does not matter.
 *
 * Skew: the variance of one column is more than 70 % of the variance of the cost of delay, over complete rows.
 * Source: metrics reference 1.1.
 */
export function lintWsjfColumns(rows: readonly WsjfRow[]): readonly ScaleLint[] {
  const lints: ScaleLint[] = [];
  for (const column of COLUMNS) {
    const numbers = rows.flatMap((row) => usable(row[column]));
    const least = Math.min(...numbers);
    if (numbers.length > 0 && !numbers.includes(1)) lints.push({ kind: 'column-without-one', column, least });
  }
  const complete = rows.flatMap(({ ubv, tc, rroe }) => {
    const parts = [usable(ubv), usable(tc), usable(rroe)].flat();
    return parts.length === PARTS.length ? [parts] : [];
  });
  if (complete.length < SKEW_FROM_ROWS) return lints;
  const costs = complete.map((parts) => parts.reduce((sum, part) => sum + part, 0));
  const spread = variance(costs);
  if (!(spread > 0)) return lints;
  PARTS.forEach((column, at) => {
    const own = complete.map((parts) => parts[at] ?? 0);
    const share = variance(own) / spread;
    if (share > SKEW_ABOVE) lints.push({ kind: 'column-scale-skew', column, share });
  });
  return lints;
}

/** One row of RICE with the units its numbers are in; `null` when nothing says. */
export interface RiceRow {
  readonly impact?: number | null;
  readonly confidence?: number | null;
  readonly period?: ReachPeriod | null;
  readonly effortUnit?: string | null;
}

/** Checks units and steps of RICE: one reach period, one effort unit, Intercom's steps of impact and confidence. */
export function lintRiceRows(rows: readonly RiceRow[]): readonly ScaleLint[] {
  const periods = distinct(rows.map(({ period }) => period));
  const units = distinct(rows.map(({ effortUnit }) => effortUnit));
  const lints: ScaleLint[] = [];
  if (periods.length > 1) lints.push({ kind: 'mixed-reach-periods', periods });
  if (units.length > 1) lints.push({ kind: 'mixed-effort-units', units });
  rows.forEach(({ impact, confidence }, row) => {
    if (isNumber(impact) && !RICE_IMPACT.some((step) => step === impact)) lints.push({ kind: 'impact-off-steps', row, value: impact });
    const isStep = !isNumber(confidence) || RICE_CONFIDENCE.some((step) => step === confidenceFraction(confidence));
    if (!isStep) lints.push({ kind: 'confidence-off-steps', row, value: confidence });
  });
  return lints;
}

/** What is no number is for the score to name, not for a lint. */
const isNumber = (value: number | null | undefined): value is number => typeof value === 'number' && Number.isFinite(value);

const usable = (value: number | null | undefined): readonly number[] =>
  typeof value === 'number' && Number.isFinite(value) && value > 0 ? [value] : [];

const distinct = (values: readonly (string | null | undefined)[]): readonly string[] =>
  [...new Set(values.filter((value) => typeof value === 'string'))].sort();

function variance(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
}
