import { isTooClose, probabilityBefore, type RatioOutcomes } from '../uncertainty/ratio-outcomes.ts';

/** Neighbors in a ranked list that small doubts would swap. */
interface Bracket<T> {
  readonly rows: readonly T[];
  /** P(first row before last row); `null` for a single row. */
  readonly p: number | null;
}

/**
 * Brackets a ranked list: a row joins the open bracket while it is too close to call with the
 * bracket's first row, the most different one, so that all rows of a bracket are close to each other.
 */
export function bracketTies<T>(ranked: readonly T[], outcomesOf: (row: T) => RatioOutcomes | null): readonly Bracket<T>[] {
  const brackets: { readonly rows: T[]; readonly first: RatioOutcomes | null; p: number | null }[] = [];
  for (const row of ranked) {
    const own = outcomesOf(row);
    const open = brackets.at(-1);
    const p = open?.first && own ? probabilityBefore(open.first, own).p : null;
    if (open && p !== null && isTooClose(p)) {
      open.rows.push(row);
      open.p = p;
    } else brackets.push({ rows: [row], first: own, p: null });
  }
  return brackets.map(({ rows, p }) => ({ rows, p }));
}
