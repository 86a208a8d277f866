import { bestOrder } from '../src/domain/order/best-order.ts';
import { buildNetwork, type OrderProblem } from '../src/domain/order/problem.ts';
import { type Bench, medianOf, timed } from './bench.ts';
import { denseGraph, sparseGraph } from './order-graphs.ts';
import { randomFrom } from '../src/domain/forecast/random.ts';

const BAR_MS = 500;

function order(problem: OrderProblem): void {
  const network = buildNetwork(problem);
  if (network.kind === 'network') bestOrder(network);
}

/** Time from a list of items and links to the best order found and its bound. */
export const orderSpeed: Bench = {
  name: 'order-speed',
  async run({ smoke }) {
    const runs = smoke ? 1 : 7;
    const ms = (problem: OrderProblem): Promise<number> => medianOf(runs, () => timed(() => order(problem)));
    const long = smoke ? sparseGraph('long', 500, 1000) : sparseGraph('long', 5000, 10_000);
    return [
      {
        label: `${long.w.length} items, ${long.w.length * 2} links`,
        value: await ms(long),
        unit: 'ms',
        better: 'lower',
        against: { kind: 'bound', label: 'the bar', value: BAR_MS },
      },
      { label: '200 items, 100 links', value: await ms(sparseGraph('usual', 200, 100)), unit: 'ms', better: 'lower' },
      { label: '200 items, density .1', value: await ms(denseGraph(randomFrom('dense'), 200, 0.1)), unit: 'ms', better: 'lower' },
    ];
  },
};
