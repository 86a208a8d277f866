/** Must, Should, Could, Won't this time. */
export type Moscow = 'M' | 'S' | 'C' | 'W';

/** DSDM handbook, chapter 10: more than 60 % of the effort in Musts leaves no contingency. */
const MUST_AT_MOST = 0.6;
/** Shares like 0.1 + 0.5 land a digit beside 0.6. */
const SLIP = 1e-9;

/** Shares of effort, each 0 to 1; together 1. Won't is outside the base. */
export interface MoscowShares {
  readonly must: number;
  readonly should: number;
  readonly could: number;
  readonly mustOver60: boolean;
  /** Items of the base without a usable effort: they are in no share. */
  readonly unestimated: number;
}

/**
 * MoSCoW measured on effort, not on the number of items. @param items Effort in one unit, at least 0; `null` when not estimated.
 * @returns `null` while no effort is known for Must, Should and Could together.
 */
export function moscowShares(items: readonly { readonly prio: Moscow; readonly effort: number | null }[]): MoscowShares | null {
  const effort = { M: 0, S: 0, C: 0 };
  let unestimated = 0;
  for (const { prio, effort: own } of items) {
    if (prio === 'W') continue;
    if (own === null || !Number.isFinite(own) || own < 0) unestimated += 1;
    else effort[prio] += own;
  }
  const base = effort.M + effort.S + effort.C;
  if (!(base > 0) || !Number.isFinite(base)) return null;
  const must = effort.M / base;
  return { must, should: effort.S / base, could: effort.C / base, mustOver60: must > MUST_AT_MOST + SLIP, unestimated };
}
