import * as v from 'valibot';
import { randomFrom } from '../../domain/forecast/random.ts';
import { bracketTies } from '../../domain/scoring/brackets.ts';
import { asBlocks } from '../../domain/scoring/epic.ts';
import { explainOrder } from '../../domain/scoring/explain-order.ts';
import { freshnessAt, freshnessState, widenedBy } from '../../domain/scoring/freshness.ts';
import { rankByScore } from '../../domain/scoring/rank.ts';
import { ratioOf } from '../../domain/scoring/ratio.ts';
import { outcomes } from '../../domain/scoring/too-close.ts';
import { certain, type Distribution, isDistribution, mixture } from '../../domain/uncertainty/distribution.ts';
import { logNormalFrom, pert, probabilityAbove } from '../../domain/uncertainty/estimates.ts';
import { orderPair, ratiosOf } from '../../domain/uncertainty/expected-order.ts';
import { rankChances } from '../../domain/uncertainty/rank-chances.ts';
import { probabilityBefore, wsjfOutcomes } from '../../domain/uncertainty/ratio-outcomes.ts';
import { stepsOff } from '../../domain/uncertainty/steps.ts';
import { type UncertainInput, uncertainValue } from '../../domain/uncertainty/uncertain-input.ts';
import { chanceBefore, type UncertainScore } from '../../domain/uncertainty/uncertain-score.ts';
import { valueOfInformation } from '../../domain/uncertainty/value-of-information.ts';
import { WSJF_SCALE } from '../../shared/score.ts';
import { op, type Ops } from './op.ts';

const Weighted = v.array(v.tuple([v.number(), v.number()]));
const Discrete = v.pipe(
  Weighted,
  v.check((outcomesOfOne) => isDistribution(outcomesOfOne), 'probabilities of 0 to 1 that add up to 1'),
);
const Positive = v.pipe(
  Discrete,
  v.check((outcomesOfOne) => outcomesOfOne.every(([value]) => value >= 1e-12), 'values above 0'),
);
const Components = v.object({ ubv: Discrete, tc: Discrete, rroe: Discrete, size: Positive });
const Model = v.optional(v.picklist(['wsjf', 'rice']), 'wsjf');
const Inputs = v.record(v.string(), v.number());
const Job = v.object({
  cod: v.union([
    v.pipe(
      v.number(),
      v.minValue(0),
      v.maxValue(1e12),
      v.transform((cod): Distribution => certain(cod)),
    ),
    Positive,
  ]),
  sizes: Positive,
});
const Item = v.object({ name: v.string(), inputs: Inputs, stories: v.optional(v.array(v.string()), []) });

/** An input with its doubt: 5, [[3, 0.5], [5, 0.5]], {"value": 5, "sure": "low"}, {"p10", "p90"}, {"least", "likely", "most"} or {"ratings": [3, 5], "sure": "medium"}. */
const Sure = v.optional(v.picklist(['high', 'medium', 'low']), 'medium');
const Uncertain = v.pipe(
  v.union([
    v.pipe(
      v.number(),
      v.transform((value): UncertainInput => ({ kind: 'values', values: certain(value) })),
    ),
    v.pipe(
      Weighted,
      v.transform((values): UncertainInput => ({ kind: 'values', values })),
    ),
    v.pipe(
      v.object({ value: v.number(), sure: Sure }),
      v.transform(({ value, sure }): UncertainInput => ({ kind: 'values', values: stepsOff(value, WSJF_SCALE, sure) })),
    ),
    v.pipe(
      v.object({ ratings: v.array(v.number()), sure: Sure }),
      v.transform(
        ({ ratings, sure }): UncertainInput => ({
          kind: 'values',
          values: mixture(ratings.map((rating) => stepsOff(rating, WSJF_SCALE, sure))),
        }),
      ),
    ),
    v.pipe(
      v.object({ p10: v.number(), p90: v.number() }),
      v.transform(({ p10, p90 }): UncertainInput => ({ kind: 'range', p10, p90 })),
    ),
    v.pipe(
      v.object({ least: v.number(), likely: v.number(), most: v.number() }),
      v.transform((points): UncertainInput => ({ kind: 'three-point', ...points })),
    ),
  ]),
  v.transform((input) => uncertainValue(input)),
  v.check((value) => value !== null, 'values above 0, in order, with probabilities that add up to 1'),
  v.transform((value) => value ?? { kind: 'discrete' as const, values: certain(1) }),
);
const Doubtful = v.union([
  v.pipe(
    v.object({ ubv: Uncertain, tc: Uncertain, rroe: Uncertain, size: Uncertain }),
    v.transform((inputs): UncertainScore => ({ model: 'wsjf', inputs })),
  ),
  v.pipe(
    v.object({ reach: Uncertain, impact: Uncertain, confidence: Uncertain, effort: Uncertain }),
    v.transform((inputs): UncertainScore => ({ model: 'rice', inputs })),
  ),
]);
const Seed = v.optional(v.string(), 'eval');

/** Ranked items in groups that are too close to call, each followed by its stories. */
function groups(model: 'wsjf' | 'rice', items: readonly v.InferOutput<typeof Item>[]): unknown {
  const ranking = rankByScore(items, ({ inputs }) => ratioOf(model, inputs));
  const brackets = bracketTies(ranking.groups.flat(), ({ inputs }) => outcomes(model, inputs));
  const names = (rows: readonly v.InferOutput<typeof Item>[]) =>
    asBlocks(
      rows.map(({ name }) => name),
      (name) => rows.find((row) => row.name === name)?.stories ?? [],
    );
  return { groups: brackets.map(({ rows, p }) => ({ items: names(rows), p })), unscored: names(ranking.unscored) };
}

function wsept(a: v.InferOutput<typeof Job>, b: v.InferOutput<typeof Job>): unknown {
  const [jobA, jobB] = [
    { cost: a.cod, size: a.sizes },
    { cost: b.cod, size: b.sizes },
  ];
  const [ownA, ownB] = [ratiosOf(jobA), ratiosOf(jobB)];
  return {
    meanOfRatiosA: ownA.meanOfRatios,
    ratioOfMeansA: ownA.ratioOfMeans,
    meanOfRatiosB: ownB.meanOfRatios,
    ratioB: ownB.ratioOfMeans,
    ...orderPair(jobA, jobB),
  };
}

/** Doubt: how sure an order is, why it is so, and what would settle it. */
export const UNCERTAINTY_OPS: Ops = {
  pert: op(v.object({ a: v.number(), m: v.number(), b: v.number() }), ({ a, m, b }) => pert(a, m, b) ?? { mean: null, sd: null }),
  p_outrank: op(v.object({ A: Components, B: Components }), ({ A, B }) => probabilityBefore(wsjfOutcomes(A), wsjfOutcomes(B))),
  p_lognormal: op(v.object({ muA: v.number(), sA: v.number(), muB: v.number(), sB: v.number() }), ({ muA, sA, muB, sB }) => ({
    p: probabilityAbove({ mu: muA, sigma: sA }, { mu: muB, sigma: sB }),
  })),
  lognormal_fit: op(v.object({ p10: v.number(), p90: v.number() }), ({ p10, p90 }) => logNormalFrom(p10, p90) ?? { mu: null, sigma: null }),
  p_before: op(v.object({ A: Doubtful, B: Doubtful, seed: Seed }), ({ A, B, seed }) => chanceBefore(A, B, randomFrom(seed))),
  voi: op(v.object({ A: Doubtful, B: Doubtful, seed: Seed }), ({ A, B, seed }) => ({
    inputs: valueOfInformation(A, B, () => randomFrom(seed)),
  })),
  rank_chances: op(v.object({ items: v.array(Doubtful), k: v.number(), seed: Seed }), ({ items, k, seed }) => ({
    items: rankChances(items, k, randomFrom(seed)),
  })),
  wsept: op(v.object({ A: Job, B: Job }), ({ A, B }) => wsept(A, B)),
  groups: op(v.object({ model: Model, items: v.array(Item) }), ({ model, items }) => groups(model, items)),
  explain_order: op(
    v.object({ model: Model, first: Inputs, second: Inputs }),
    ({ model, first, second }) => explainOrder(model, first, second) ?? { order: null },
  ),
  freshness: op(
    v.object({ ageDays: v.number(), halfLife: v.optional(v.number(), 90), changed: v.optional(v.boolean(), false) }),
    ({ ageDays, halfLife, changed }) => ({
      value: freshnessAt(ageDays, halfLife),
      state: freshnessState(ageDays, changed),
      widenedBy: widenedBy(ageDays),
    }),
  ),
};
