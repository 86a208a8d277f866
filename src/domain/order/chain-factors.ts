import type { Network } from './problem.ts';

/**
 * The ρ-factor of each chain: the highest ratio of cost of delay to duration, both summed, that a beginning of the chain has (Pinedo).
 * Chains with higher factors start first.
 * @returns one factor for each chain, by the position of its first item; `null` when links fork or join.
 */
export function chainFactors({ w, p, pred, succ, ratioScale }: Network): readonly number[] | null {
  if ([...pred, ...succ].some((links) => links.length > 1)) return null;
  return pred.flatMap((blockers, first) => {
    if (blockers.length > 0) return [];
    const sums = { w: 0, p: 0 };
    let factor = 0;
    for (let item: number | undefined = first; item !== undefined; item = succ[item]?.[0]) {
      sums.w += w[item] ?? 0;
      sums.p += p[item] ?? 0;
      factor = Math.max(factor, sums.w / sums.p);
    }
    return [factor * ratioScale];
  });
}
