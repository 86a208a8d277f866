import { rankByScore } from './rank.ts';

/** One row of a table that came with its own results: what its formula gives, and what the table says. */
export interface TableRow {
  readonly name: string;
  /** By the formula, for higher-first ranking; `null` while the row has no score. */
  readonly computed: number | null;
  /** As printed, rounded in whatever way; `null` where nothing is printed. */
  readonly printed: number | null;
  /** 1 for the first; `null` where nothing is printed. */
  readonly rank: number | null;
}

/** A row that does not follow from its own numbers. */
export type TableDisagreement =
  /** The printed score is not the formula's, nor the formula's rounded as it is printed. */
  | { readonly kind: 'score'; readonly name: string; readonly printed: number; readonly computed: number | null }
  /** The printed rank lies outside the ranks that its score can have (ties span several). */
  | { readonly kind: 'rank'; readonly name: string; readonly printed: number; readonly least: number; readonly most: number };

/**
 * "Your table disagrees with its own formula": compares what an imported table prints with what its inputs give.
 * A printed number agrees when the computed one, rounded half up, half down or cut to as many decimals, gives it.
 * Printed ranks are judged among the rows that have one.
 */
export function checkTable(rows: readonly TableRow[]): readonly TableDisagreement[] {
  const found: TableDisagreement[] = [];
  for (const { name, computed, printed } of rows) {
    if (printed !== null && (computed === null || !roundsTo(computed, printed))) found.push({ kind: 'score', name, printed, computed });
  }
  const ranked = rows.filter(({ rank, computed }) => rank !== null && computed !== null);
  const { groups } = rankByScore(ranked, ({ computed }) => (computed === null ? null : { gain: computed, effort: 1 }));
  let before = 0;
  for (const group of groups) {
    const [least, most] = [before + 1, before + group.length];
    for (const { name, rank } of group)
      if (rank !== null && (rank < least || rank > most)) found.push({ kind: 'rank', name, printed: rank, least, most });
    before = most;
  }
  return found;
}

/** A formula that a table may have been made with. */
export interface Candidate {
  readonly formula: string;
  /** One result a row; `null` where it has none. */
  readonly computed: readonly (number | null)[];
}

/**
 * Which of several named formulas the printed numbers follow best: the one that explains the most rows.
 * @returns `null` when none explains any row. Among equals the first one given wins.
 */
export function likeliestFormula(
  candidates: readonly Candidate[],
  printed: readonly (number | null)[],
): { readonly formula: string; readonly rows: number; readonly of: number } | null {
  const of = printed.filter((value) => value !== null).length;
  let best: { readonly formula: string; readonly rows: number; readonly of: number } | null = null;
  for (const { formula, computed } of candidates) {
    const rows = printed.filter((value, at) => value !== null && roundsTo(computed[at] ?? Number.NaN, value)).length;
    if (rows > (best?.rows ?? 0)) best = { formula, rows, of };
  }
  return best;
}

const MOST_DECIMALS = 6;
/** Binary fractions: 0.625 · 100 may be a digit off. */
const SLIP = 1e-9;

/** True when cutting or rounding `exact` to the decimals of `printed` can give `printed`: off by less than one unit of its last place. */
function roundsTo(exact: number, printed: number): boolean {
  if (!Number.isFinite(exact) || !Number.isFinite(printed)) return false;
  const unit = 1 / 10 ** decimalsOf(printed);
  const off = exact - printed;
  const slip = SLIP * Math.max(1, Math.abs(exact));
  const rounded = Math.abs(off) <= unit / 2 + slip;
  const cut = off >= -slip && off < unit - slip;
  return rounded || cut;
}

function decimalsOf(value: number): number {
  const text = String(value);
  const dot = text.indexOf('.');
  return dot < 0 || text.includes('e') ? 0 : Math.min(MOST_DECIMALS, text.length - dot - 1);
}
