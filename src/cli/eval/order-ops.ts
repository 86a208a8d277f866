import * as v from 'valibot';
import { bestMoves } from '../../domain/order/best-moves.ts';
import { bestOrder } from '../../domain/order/best-order.ts';
import { chainFactors } from '../../domain/order/chain-factors.ts';
import { fewestMoves } from '../../domain/order/fewest-moves.ts';
import { latestStart, latestStarts } from '../../domain/order/latest-start.ts';
import { excessOver, orderFault, scaledCost, swapGain } from '../../domain/order/order-cost.ts';
import { planProblem } from '../../domain/order/plan-problem.ts';
import { buildNetwork, type Network, type ProblemFault } from '../../domain/order/problem.ts';
import { simpleOrders } from '../../domain/order/simple-rules.ts';
import { waitingOf } from '../../domain/order/starvation.ts';
import { tieGroups } from '../../domain/order/tie-groups.ts';
import { Input, op, type Op, type Ops } from './op.ts';

const Numbers = v.array(v.number());
const Ids = v.array(v.string());
const PROBLEM = { w: Numbers, p: Numbers, pred: v.array(Numbers), release: v.optional(Numbers) };
const Weighted = v.object({ w: v.number(), p: v.number() });
const PlanItem = v.object({ id: v.string(), costOfDelay: Input, size: Input, blockedBy: v.optional(Ids, []), notBefore: Input });
const PlanInputs = v.object({
  items: v.array(PlanItem),
  outside: v.optional(v.array(v.object({ id: v.string(), remaining: Input })), []),
  medianSize: Input,
});

type Problem = v.InferOutput<v.ObjectSchema<typeof PROBLEM, undefined>>;

/** A fault as an answer: its kind, and the items that it names. */
const faultOf = ({ kind, ...named }: ProblemFault | { readonly kind: string }): unknown => ({ error: kind, ...named });

function withNetwork(problem: Problem, answer: (network: Network) => unknown): unknown {
  const network = buildNetwork(problem);
  return network.kind === 'network' ? answer(network) : faultOf(network);
}

/** For an operation on an order that must be feasible; one that is not is answered by the first item that stands before its blocker. */
const orderOp = (answer: (network: Network, order: readonly number[], most: number) => unknown): Op =>
  op(v.object({ ...PROBLEM, order: Numbers, most: v.optional(v.number(), 5) }), ({ order, most, ...problem }) =>
    withNetwork(problem, (network) => {
      const fault = orderFault(network, order);
      return fault ? faultOf(fault) : answer(network, order, most);
    }),
  );

function orderAnswer(network: Network): unknown {
  const best = bestOrder(network);
  const rules = simpleOrders(network);
  const cost = (order: readonly number[]): number => scaledCost(network, order) / network.scale;
  return {
    minCost: best.cost,
    optimalOrder: best.order,
    lowerBound: best.lowerBound,
    gap: best.gap,
    exact: best.exact,
    skipBlockedCost: cost(rules.highestUnblocked),
    pullBlockersCost: cost(rules.pullBlockers),
    sheetCost: cost(rules.sumOfRatios),
    cd3: network.w.map((w, item) => (w / (network.p[item] ?? 1)) * network.ratioScale),
    chainFactors: chainFactors(network),
    sidneyRatios: best.blocks.map((block) => block.ratio),
    blocks: best.blocks,
    ties: tieGroups(network, best.order),
  };
}

function planAnswer({ items, outside, medianSize }: v.InferOutput<typeof PlanInputs>): unknown {
  const { problem, ids, ...apart } = planProblem(items, outside, medianSize);
  const network = buildNetwork(problem);
  if (network.kind !== 'network') return faultOf(network);
  const best = bestOrder(network);
  const name = (item: number): string => ids[item] ?? '';
  const wanted = tieGroups(network, best.order).map((group) => group.map(name));
  const present = items.flatMap(({ id }) => (ids.includes(id) ? [id] : []));
  return { order: best.order.map(name), cost: best.cost, gap: best.gap, moves: fewestMoves(present, wanted).moves, ...apart };
}

/** Orders under blockers and dates, and what any order costs. */
export const ORDER_OPS: Ops = {
  order: op(v.object(PROBLEM), (problem) => withNetwork(problem, orderAnswer)),
  cycle: op(v.object(PROBLEM), (problem) => withNetwork(problem, () => ({ error: null }))),
  order_excess: orderOp((network, order) => {
    const best = bestOrder(network);
    const cost = scaledCost(network, order) / network.scale;
    return { cost, best: best.cost, excess: excessOver(cost, best.cost), exact: best.exact };
  }),
  order_moves: orderOp((network, order, most) => bestMoves(network, order, most)),
  order_plan: op(PlanInputs, planAnswer),
  swap_gain: op(v.object({ first: Weighted, second: Weighted }), ({ first, second }) => ({ gain: swapGain(first, second) })),
  fewest_moves: op(v.object({ present: Ids, groups: v.array(Ids) }), ({ present, groups }) => fewestMoves(present, groups)),
  must_start_by: op(v.object({ dueInSprints: v.number(), p85DurationSprints: v.number() }), ({ dueInSprints, p85DurationSprints }) => ({
    latestStart: latestStart(dueInSprints, p85DurationSprints),
  })),
  latest_starts: op(
    v.object({ durations: Numbers, dues: v.array(v.nullable(v.number())), pred: v.array(Numbers) }),
    ({ durations, dues, pred }) =>
      withNetwork({ w: durations.map(() => 0), p: durations.map(() => 1), pred }, (network) => ({
        latestStarts: latestStarts(network, durations, dues),
      })),
  ),
  starvation: op(
    v.object({ order: Numbers, sizes: Numbers, ages: Numbers, oldDays: v.number(), horizon: v.number() }),
    ({ order, sizes, ages, ...limits }) => ({
      items: waitingOf(order, sizes, ages, limits),
    }),
  ),
};
