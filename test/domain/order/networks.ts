import { type BestOrder, bestOrder } from '../../../src/domain/order/best-order.ts';
import { orderFault } from '../../../src/domain/order/order-cost.ts';
import { buildNetwork, type Network, type OrderProblem } from '../../../src/domain/order/problem.ts';

/** The network of a problem that is known to have one. */
export function networkOf(problem: OrderProblem): Network {
  const network = buildNetwork(problem);
  if (network.kind !== 'network') throw new Error(JSON.stringify(network));
  return network;
}

/** Cost of an order, added up item by item. */
export function costOf({ w, p, release }: OrderProblem, order: readonly number[]): number {
  let time = 0;
  return order.reduce((cost, item) => {
    time = Math.max(time, release?.[item] ?? 0) + p[item]!;
    return cost + w[item]! * time;
  }, 0);
}

/** The best order of a problem, proven feasible and to cost what it says. */
export function solve(problem: OrderProblem): BestOrder {
  const network = networkOf(problem);
  const best = bestOrder(network);
  const fault = orderFault(network, best.order);
  if (fault) throw new Error(`${JSON.stringify(fault)} in ${JSON.stringify(problem)}`);
  if (Math.abs(costOf(problem, best.order) - best.cost) > 1e-9 * best.cost)
    throw new Error(`cost ${best.cost} of ${JSON.stringify(problem)}`);
  if (best.lowerBound > best.cost) throw new Error(`bound above cost: ${JSON.stringify(problem)}`);
  return best;
}
