import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bestOrder } from '../src/domain/order/best-order.ts';
import { buildNetwork } from '../src/domain/order/problem.ts';
import type { Bench, Figure } from './bench.ts';
import { baselineGraph } from './order-graphs.ts';

const BASELINE = join(__dirname, 'baselines', 'order-gap.json');
const GRAPHS = { full: 1000, smoke: 25 };

/** In hundredths of a percent, rounded: the search counts steps, so that the same code gives the same figures on every machine. */
interface Gap {
  readonly median: number;
  readonly p95: number;
}

function measure(graphs: number): Gap {
  const gaps = Array.from({ length: graphs }, (_, index) => {
    const network = buildNetwork(baselineGraph(index));
    return network.kind === 'network' ? bestOrder(network).gap : Number.POSITIVE_INFINITY;
  }).sort((a, b) => a - b);
  const at = (share: number): number => Math.round((gaps[Math.ceil(share * gaps.length) - 1] ?? 0) * 10_000);
  return { median: at(0.5), p95: at(0.95) };
}

/**
 * How far orders lie above a proven lower bound, on seeded graphs of 50 to 300 items with a density of .05 to .2. May not worsen.
 * `ORDER_GAP=write` writes the baseline anew: after a change that improves it.
 */
export const orderGap: Bench = {
  name: 'order-gap',
  run({ smoke }) {
    const size = smoke ? 'smoke' : 'full';
    const gap = measure(GRAPHS[size]);
    const baselines = JSON.parse(readFileSync(BASELINE, 'utf8')) as Record<string, Gap>;
    const isWriting = process.env['ORDER_GAP'] === 'write';
    if (isWriting) writeFileSync(BASELINE, `${JSON.stringify({ ...baselines, [size]: gap }, null, 2)}\n`);
    const baseline = isWriting ? gap : baselines[size];
    const figure = (name: keyof Gap, label: string): Figure => ({
      label: `${GRAPHS[size]} graphs: ${label}`,
      value: gap[name],
      unit: '1/100 %',
      better: 'lower',
      against: { kind: 'baseline', label: 'committed', value: baseline?.[name] ?? 0 },
    });
    return Promise.resolve([figure('median', 'median gap'), figure('p95', '95th percentile of the gap')]);
  },
};
