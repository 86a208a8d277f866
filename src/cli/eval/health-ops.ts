import * as v from 'valibot';
import { desirability } from '../../domain/health/desirability.ts';
import { healthIndex } from '../../domain/health/health-index.ts';
import { Input, op, type Ops } from './op.ts';

const Part = v.object({ name: v.string(), score: Input, weight: v.number() });
type Part = v.InferOutput<typeof Part>;

function indexValue(parts: readonly Part[]): unknown {
  const index = healthIndex(parts);
  if (!index) return { score: null, coverage: null, lost: {} };
  return { score: index.score, coverage: index.coverage, lost: Object.fromEntries(index.lost.map(({ name, points }) => [name, points])) };
}

/** The health index and its targets. */
export const HEALTH_OPS: Ops = {
  health: op(v.object({ parts: v.array(Part) }), ({ parts }) => indexValue(parts)),
  desirability: op(v.object({ x: Input, points: v.array(v.tuple([v.number(), v.number()])) }), ({ x, points }) => ({
    value: desirability(x, points),
  })),
};
