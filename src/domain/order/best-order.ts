import { exactOrder, MOST_EXACT } from './exact-order.ts';
import { jobsCost, jobsOf } from './jobs.ts';
import { scaledCost } from './order-cost.ts';
import { itemsOf, type Parts, partsOf } from './parts.ts';
import type { Network } from './problem.ts';
import { bestReleasedOrder } from './released-order.ts';
import { searchOrder } from './search-order.ts';
import { type Block, joinTies, sidneyBlocks } from './sidney.ts';
import { simpleOrders } from './simple-rules.ts';

/** The best order found, and how good it is known to be. Costs in the units of the problem (cost of delay × time). */
export interface BestOrder {
  readonly order: readonly number[];
  readonly cost: number;
  /** No feasible order costs less than this. */
  readonly lowerBound: number;
  /** Cost over lower bound, minus 1: 0.02 says “at most 2 % above the best”; 0 when the order is proven best. */
  readonly gap: number;
  readonly exact: boolean;
  /**
   * Sidney's decomposition: blocks by strictly falling ratio (cost of delay over duration), items by position. Without earliest starts
   * a best order takes them one after the other. The ratio of an item's block is what it is worth with what it unblocks.
   */
  readonly blocks: readonly { readonly items: readonly number[]; readonly ratio: number }[];
}

/** Steps that the tables of exact orders, the bound and the search may take together in all blocks: a few hundredths of a second each. */
const EXACT_STEPS = 1 << 19;
const BOUND_STEPS = 16_000_000;
const SEARCH_STEPS = 8_000_000;

/** Longer lists take time to take apart, and leave little to gain by search: they get less of it. */
const FULL_SEARCH = 1000;

/**
 * The order with the least total cost of delay under blockers and earliest starts, for one team working item by item.
 * Forests and items without links are ordered exactly, small blocks of Sidney's decomposition too; larger blocks by a bounded
 * search, with a proven bound. Never worse than any of the simple rules. No clock, no randomness: the same input, the same order.
 */
export function bestOrder(network: Network): BestOrder {
  const parts = partsOf(network);
  const blocks = sidneyBlocks(parts, [...network.w.keys()]);
  const solved = solveBlocks(parts, blocks);
  const free = { order: itemsOf(parts, solved.order), bound: solved.bound };
  const rules = Object.values(simpleOrders(network));
  const found = network.release
    ? bestReleasedOrder(network, [free.order, ...rules], free.bound)
    : { ...free, order: cheapest(network, [free.order, ...rules]) };
  const cost = scaledCost(network, found.order);
  const exact = cost <= found.bound * (1 + 1e-12);
  return {
    order: found.order,
    cost: cost / network.scale,
    lowerBound: Math.min(found.bound, cost) / network.scale,
    gap: exact ? 0 : cost / found.bound - 1,
    exact,
    blocks: joinTies(blocks).map((block) => ({
      items: itemsOf(parts, block.parts).sort((a, b) => a - b),
      ratio: (block.w / block.p) * network.ratioScale,
    })),
  };
}

function cheapest(network: Network, orders: readonly (readonly number[])[]): readonly number[] {
  const [first = []] = orders;
  return orders.reduce((best, order) => (scaledCost(network, order) < scaledCost(network, best) * (1 - 1e-12) ? order : best), first);
}

/** @returns parts in order, and a lower bound of the whole cost. */
function solveBlocks(parts: Parts, blocks: readonly Block[]): { readonly order: readonly number[]; readonly bound: number } {
  let exactLeft = EXACT_STEPS;
  const effort = Math.min(1, FULL_SEARCH / parts.w.length);
  const searched = blocks.reduce((sum, block) => sum + (block.parts.length > 1 ? block.parts.length : 0), 0);
  let time = 0;
  let bound = 0;
  const order: number[] = [];
  for (const block of blocks) {
    const size = block.parts.length;
    const jobs = jobsOf(parts, block.parts);
    const isSmall = size <= MOST_EXACT && 1 << size <= exactLeft;
    if (isSmall) exactLeft -= 1 << size;
    const share = (effort * size) / Math.max(1, searched);
    const budget = { bound: { left: BOUND_STEPS * share }, search: { left: SEARCH_STEPS * share } };
    const solved = isSmall ? exactly(jobs) : searchOrder(jobs, sidneyFloor(block, jobs), budget);
    order.push(...solved.order.map((job) => block.parts[job] ?? 0));
    bound += block.w * time + jobs.extra + solved.bound;
    time += block.p;
  }
  return { order, bound };
}

function exactly(jobs: ReturnType<typeof jobsOf>): { readonly order: readonly number[]; readonly bound: number } {
  const order = jobs.n === 1 ? [0] : exactOrder(jobs);
  return { order, bound: jobsCost(jobs, order) };
}

/** No set closed under blockers has a higher ratio than its block: half of w(B)p(B), plus half of each own w × p. */
function sidneyFloor(block: Block, jobs: ReturnType<typeof jobsOf>): number {
  return jobs.w.reduce((sum, w, job) => sum + (w * (jobs.p[job] ?? 0)) / 2, (block.w * block.p) / 2);
}
