import type { Random } from '../forecast/random.ts';
import { compareRatios } from '../scoring/ratio.ts';
import { drawRatio, type UncertainScore } from './uncertain-score.ts';

/** Where an item ends up when all doubts are drawn together. Ranks start at 1; equals share the mean of their ranks. */
export interface RankChance {
  readonly expected: number;
  /** In 8 of 10 draws the rank lies between these two, both included. */
  readonly p10: number;
  readonly p90: number;
  /** P(rank <= k), 0 to 1. */
  readonly top: number;
}

const DRAWS = 4096;

/**
 * Ranks of all items under their doubts, by 4,096 draws: for more than two items enumeration is too long.
 * @param random Seeded: the same seed, the same answer. @param k How many places count as the top.
 * @returns One entry an item, in the order given. O(4096 · n log n).
 */
export function rankChances(items: readonly UncertainScore[], k: number, random: Random): readonly RankChance[] {
  const ranks = items.map(() => new Float64Array(DRAWS));
  for (let draw = 0; draw < DRAWS; draw += 1) {
    ranksOf(items, random).forEach((rank, at) => {
      const own = ranks[at];
      if (own) own[draw] = rank;
    });
  }
  return ranks.map((own) => {
    own.sort();
    return {
      expected: own.reduce((sum, rank) => sum + rank, 0) / DRAWS,
      p10: own[Math.floor(0.1 * (DRAWS - 1))] ?? 0,
      p90: own[Math.ceil(0.9 * (DRAWS - 1))] ?? 0,
      top: own.filter((rank) => rank <= k).length / DRAWS,
    };
  });
}

function ranksOf(items: readonly UncertainScore[], random: Random): readonly number[] {
  const drawn = items.map((item, at) => ({ at, ratio: drawRatio(item, random) })).sort((a, b) => compareRatios(a.ratio, b.ratio));
  const ranks: number[] = [];
  for (let from = 0; from < drawn.length; ) {
    let to = from + 1;
    while (to < drawn.length && sameRatio(drawn[from], drawn[to])) to += 1;
    for (const { at } of drawn.slice(from, to)) ranks[at] = (from + 1 + to) / 2;
    from = to;
  }
  return ranks;
}

type Drawn = { readonly ratio: { readonly gain: number; readonly effort: number } } | undefined;
const sameRatio = (a: Drawn, b: Drawn): boolean => a !== undefined && b !== undefined && compareRatios(a.ratio, b.ratio) === 0;
