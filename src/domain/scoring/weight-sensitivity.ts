/** The smallest change of one weight that lets the second overtake the first. */
export interface WeightSwap {
  readonly criterion: string;
  /** Share of this weight now and at the swap, 0 to 1; the others keep their proportions. */
  readonly from: number;
  readonly to: number;
}

/**
 * How sure the first place is of its weights: for each criterion the share at which first and second are equal
 * while the other weights keep their proportions, and of these the one that is least far away.
 *
 * With share s on criterion c and the rest spread as before, the lead is s·d_c + (1 - s)·r, where d_c is the
 * lead on c and r the lead on the rest: it is 0 at s = r / (r - d_c).
 * @param weights At least 0, sum above 0. @param first Scores of the leader, benefit direction, complete.
 * @returns `null` when no single weight can swap the two, or when scores are missing.
 */
export function smallestSwap(
  weights: Readonly<Record<string, number>>,
  first: Readonly<Record<string, number>>,
  second: Readonly<Record<string, number>>,
): WeightSwap | null {
  const names = Object.keys(weights);
  const sum = names.reduce((total, name) => total + (weights[name] ?? 0), 0);
  if (
    !(sum > 0) ||
    !names.every((name) => usable(weights[name]) && (weights[name] ?? 0) >= 0 && usable(first[name]) && usable(second[name]))
  )
    return null;
  let best: WeightSwap | null = null;
  for (const criterion of names) {
    const swap = swapAt(
      criterion,
      names,
      (name) => (weights[name] ?? 0) / sum,
      (name) => (first[name] ?? 0) - (second[name] ?? 0),
    );
    if (swap && (best === null || Math.abs(swap.to - swap.from) < Math.abs(best.to - best.from))) best = swap;
  }
  return best;
}

/** Beyond 1e12 sums of products lose their digits. */
const usable = (value: number | undefined): boolean => value !== undefined && Math.abs(value) <= 1e12;

function swapAt(
  criterion: string,
  names: readonly string[],
  share: (name: string) => number,
  lead: (name: string) => number,
): WeightSwap | null {
  const from = share(criterion);
  const others = names.filter((name) => name !== criterion);
  const left = 1 - from;
  // With all weight on one criterion there is no proportion among the others to keep.
  if (others.length === 0 || left <= 1e-12) return null;
  const rest = others.reduce((sum, name) => sum + share(name) * lead(name), 0) / left;
  const slope = lead(criterion) - rest;
  if (slope === 0) return null;
  const to = -rest / slope;
  return to >= 0 && to <= 1 ? { criterion, from, to } : null;
}
