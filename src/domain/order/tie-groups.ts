import type { Network } from './problem.ts';

/**
 * An order as groups: neighbors with the same ratio of cost of delay to duration and no link among them may change places at no cost.
 * With earliest starts each item is a group of its own.
 */
export function tieGroups(network: Network, order: readonly number[]): readonly (readonly number[])[] {
  const { w, p, pred, release } = network;
  const groups: number[][] = [];
  for (const item of order) {
    const group = groups.at(-1);
    const [other] = group ?? [];
    const isTied = other !== undefined && !release && (w[item] ?? 0) * (p[other] ?? 0) === (w[other] ?? 0) * (p[item] ?? 0);
    if (group && isTied && !pred[item]?.some((blocker) => group.includes(blocker))) group.push(item);
    else groups.push([item]);
  }
  return groups;
}
