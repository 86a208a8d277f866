import { readFileSync } from 'node:fs';
import { FORECAST_OPS } from '../../src/cli/eval/forecast-ops.ts';
import { HEALTH_OPS } from '../../src/cli/eval/health-ops.ts';
import { sharedData, testWithSharedData } from '../support/shared-data.ts';

interface Oracle {
  readonly id: string;
  readonly op: string;
  readonly inputs: unknown;
  readonly expected: Readonly<Record<string, unknown>>;
  readonly tolerance: number;
}

const OPS = { ...FORECAST_OPS, ...HEALTH_OPS };

/** Values found by simulation state their tolerance relative to the value. */
const RELATIVE = new Set(['rec_howmany']);

function agrees(actual: unknown, expected: unknown, oracle: Oracle): boolean {
  if (typeof expected === 'number') {
    const margin = (RELATIVE.has(oracle.op) ? oracle.tolerance * Math.abs(expected) : oracle.tolerance) + 1e-9;
    return typeof actual === 'number' && Math.abs(actual - expected) <= margin;
  }
  if (typeof expected !== 'object' || expected === null) return actual === expected;
  const given = (actual ?? {}) as Readonly<Record<string, unknown>>;
  return Object.entries(expected).every(([name, value]) => agrees(given[name], value, oracle));
}

testWithSharedData(['oracles.json'], 'forecast and health: the shared oracles hold', async () => {
  const { oracles } = JSON.parse(readFileSync(sharedData('oracles.json'), 'utf8')) as { readonly oracles: readonly Oracle[] };
  const own = oracles.filter(({ op }) => op in OPS);
  expect(new Set(own.map(({ op }) => op)).size).toBe(Object.keys(OPS).length);
  const wrong = own.flatMap((oracle) => {
    const actual = OPS[oracle.op]?.run(oracle.inputs);
    return agrees(actual, oracle.expected, oracle)
      ? []
      : [`${oracle.id}: ${JSON.stringify(actual)}, not ${JSON.stringify(oracle.expected)}`];
  });
  expect(wrong).toEqual([]);
});

describe('what the examples do not show', () => {
  const parts = [
    { name: 'a', score: 0.5, weight: 1 },
    { name: 'b', score: null, weight: 1 },
  ];
  test.each([
    ['no history, no forecast', 'rec_k1', { history: [] }, { spread: null, p85: null, p50: null, p15: null }],
    ['no history, no number of periods', 'rec_when', { history: [], backlog: 5 }, { sprints: null }],
    ['nothing to do is done', 'rec_when', { history: [5, 6, 7], backlog: 0 }, { sprints: 0 }],
    ['a stopped team never finishes', 'rec_when', { history: [0, 0, 0], backlog: 3 }, { sprints: null }],
    ['a stopped team promises no runway', 'rec_runway', { history: [0, 0, 0], ready: 5 }, { sprints: 0, naive: null }],
    ['a negative amount is no history', 'rec_howmany', { history: [5, -1, 3], k: 2 }, { p85: null, p50: null, p15: null }],
    ['no velocity has no mean', 'mean_velocity', { velocities: [] }, { mean: null, min: null, max: null }],
    ['one period has no range', 'range_theory', { n: 1 }, { value: 0 }],
    ['no period, no theory', 'range_theory', { n: 0 }, { value: null }],
    ['three periods never support 85 %', 'bootstrap_theory', { n: 3, q: 0.15 }, { coverage: 0.75 }],
    ['a level is a share', 'bootstrap_theory', { n: 3, q: 15 }, { coverage: null }],
    ['halves are no throughput', 'throughput_sum', { samples: [1.5], weeks: 2 }, { mean: null, median_sample: null }],
    ['half of the parts is too few for a score', 'health', { parts }, { score: null, coverage: 0.5, lost: {} }],
    ['a score lies between 0 and 1', 'health', { parts: [{ name: 'a', score: 2, weight: 1 }] }, { score: null, coverage: null, lost: {} }],
    [
      'left of the first breakpoint',
      'desirability',
      {
        x: -1,
        points: [
          [0, 0.2],
          [1, 1],
        ],
      },
      { value: 0.2 },
    ],
    [
      'right of the last',
      'desirability',
      {
        x: 9,
        points: [
          [0, 0],
          [1, 1],
          [3, 0.5],
        ],
      },
      { value: 0.5 },
    ],
    [
      'on a falling line, breakpoints in any order',
      'desirability',
      {
        x: 1.5,
        points: [
          [2, 0],
          [1, 1],
        ],
      },
      { value: 0.5 },
    ],
    [
      'missing stays missing',
      'desirability',
      {
        x: null,
        points: [
          [0, 0],
          [1, 1],
        ],
      },
      { value: null },
    ],
  ])('%s', (_, op, inputs, expected) => {
    expect(OPS[op]?.run(inputs)).toEqual(expected);
  });

  test.each([
    ['rec_howmany', { history: [1, 2, 3], k: 0 }],
    ['rec_howmany', { history: [1, 2, 3], k: 27 }],
    ['rec_when', { history: [1, 2, 3], backlog: 5, conf: 85 }],
    ['rec_k1', { history: 'many' }],
  ])('%s refuses %j', (op, inputs) => {
    expect(() => OPS[op]?.run(inputs)).toThrow(/Invalid/);
  });
});
