import { readFileSync } from 'node:fs';
import { OPS } from '../../src/cli/eval/ops.ts';
import { sharedData } from './shared-data.ts';

interface Oracle {
  readonly id: string;
  readonly op: string;
  readonly inputs: unknown;
  readonly expected: Readonly<Record<string, unknown>>;
  readonly tolerance: number;
  readonly note?: string;
}

/** Binary fractions: 0.625 may be a digit off. */
const SLIP = 1e-9;

function agrees(actual: unknown, expected: unknown, tolerance: number): boolean {
  if (Array.isArray(expected))
    return Array.isArray(actual) && actual.length === expected.length && expected.every((one, at) => agrees(actual[at], one, tolerance));
  if (typeof expected !== 'number') return actual === expected;
  return typeof actual === 'number' && Math.abs(actual - expected) <= tolerance + SLIP;
}

/**
 * What `eval` answers otherwise than the shared oracles of these operations, and how many it was asked. Absolute tolerances.
 * @param labels Fields of `expected` that describe an example and do not follow from its inputs.
 */
export function checkOracles(
  ops: readonly string[],
  labels: readonly string[] = [],
): { readonly wrong: readonly string[]; readonly checked: number } {
  const { oracles } = JSON.parse(readFileSync(sharedData('oracles.json'), 'utf8')) as { readonly oracles: readonly Oracle[] };
  const own = oracles.filter(({ op }) => ops.includes(op));
  const wrong = own.flatMap(({ id, op, inputs, expected, tolerance }) => {
    const actual = (OPS[op]?.run(inputs) ?? {}) as Readonly<Record<string, unknown>>;
    return Object.entries(expected)
      .filter(([name, value]) => !labels.includes(name) && !agrees(actual[name], value, tolerance))
      .map(([name, value]) => `${id} ${name}: ${JSON.stringify(actual[name])}, not ${JSON.stringify(value)}`);
  });
  return { wrong, checked: own.length };
}
