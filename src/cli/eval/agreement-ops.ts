import * as v from 'valibot';
import { growth } from '../../domain/agreement/growth.ts';
import { confidentInversions, inversions } from '../../domain/agreement/inversions.ts';
import { planFreshness, reorderChurn } from '../../domain/agreement/plan-freshness.ts';
import { sayDo, sayDoStrict } from '../../domain/agreement/say-do.ts';
import { shareTrend, sprintOutcome } from '../../domain/agreement/sprint-outcome.ts';
import { newcombe } from '../../domain/stats/newcombe.ts';
import { wilson } from '../../domain/stats/wilson.ts';
import { Input, op, type Ops } from './op.ts';

const Ids = v.array(v.string());
const Points = v.nullable(v.object({ points: Input }));
const PointsDone = v.nullable(v.object({ points: Input, isDone: v.boolean() }));
const StrictInputs = v.object({
  committedPoints: Input,
  completedOfCommitted: v.optional(v.number(), 0),
  completedAdded: v.optional(v.number(), 0),
  added: v.optional(v.number()),
  removed: v.optional(v.number(), 0),
  reestimated: v.optional(v.number(), 0),
});
const PairTable = v.record(v.string(), v.record(v.string(), v.number()));

/** Work that was added is what was finished of it, unless said otherwise. */
const strict = ({ committedPoints, ...rest }: v.InferOutput<typeof StrictInputs>): unknown =>
  sayDoStrict({ ...rest, committed: committedPoints ?? 0, added: rest.added ?? rest.completedAdded }) ?? {
    reliability: null,
    delivery: null,
    churn: null,
  };

/** Agreement of plan and deed, and the intervals that go with it. */
export const AGREEMENT_OPS: Ops = {
  say_do: op(v.object({ committed: Input, completed: Input }), ({ committed, completed }) => ({
    value: committed === null || completed === null ? null : sayDo(committed, completed),
  })),
  say_do_strict: op(StrictInputs, strict),
  sprint_outcome: op(v.object({ items: v.array(v.object({ start: Points, end: PointsDone, sprints: v.number() })) }), ({ items }) =>
    sprintOutcome(items),
  ),
  share_trend: op(v.object({ shares: v.array(v.nullable(v.number())) }), ({ shares }) => shareTrend(shares)),
  wilson: op(v.object({ k: v.number(), n: v.number() }), ({ k, n }) => wilson(k, n) ?? { lo: null, hi: null }),
  newcombe: op(
    v.object({ k1: v.number(), n1: v.number(), k2: v.number(), n2: v.number() }),
    ({ k1, n1, k2, n2 }) => newcombe(k1, n1, k2, n2) ?? { diff: null, lo: null, hi: null },
  ),
  growth_test: op(
    v.object({ arrivals: v.number(), departures: v.number(), pool: Input }),
    ({ arrivals, departures, pool }) => growth(arrivals, departures, pool) ?? { net: null, ratio: null, p: null },
  ),
  inversions: op(v.object({ order: Ids, score: v.record(v.string(), v.nullable(v.number())) }), ({ order, score }) =>
    inversions(order.map((id) => score[id] ?? null)),
  ),
  confident_inversions: op(
    v.object({ order: Ids, outranks: PairTable, explained: v.optional(v.array(v.tuple([v.string(), v.string()])), []) }),
    (inputs) => {
      const isExplained = (first: string, second: string): boolean => inputs.explained.some(([a, b]) => a === first && b === second);
      return { pairs: confidentInversions(inputs.order, (a, b) => inputs.outranks[a]?.[b] ?? null, isExplained) };
    },
  ),
  plan_freshness: op(v.object({ items: v.array(v.object({ ageDays: Input, hasChanged: v.optional(v.boolean(), false) })) }), ({ items }) =>
    planFreshness(items),
  ),
  reorder_churn: op(v.object({ before: Ids, after: Ids, explained: v.optional(Ids, []) }), ({ before, after, explained }) => ({
    value: reorderChurn(before, after, new Set(explained)),
  })),
};
