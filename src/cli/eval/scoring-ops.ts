import * as v from 'valibot';
import { remainingSize, scoreEpic } from '../../domain/scoring/epic.ts';
import { ICE_VARIANTS, type IceVariant, scoreIce } from '../../domain/scoring/ice.ts';
import { judgeInput } from '../../domain/scoring/input.ts';
import { opportunityBand, scoreOpportunity, surveyShare } from '../../domain/scoring/opportunity.ts';
import { rankByScore } from '../../domain/scoring/rank.ts';
import { compareRatios, type Ratio } from '../../domain/scoring/ratio.ts';
import { reachIn, reachOver } from '../../domain/scoring/reach.ts';
import { scoreRice } from '../../domain/scoring/rice.ts';
import { scoreWsjfVariant } from '../../domain/scoring/wsjf-variants.ts';
import { Input, op, type Ops } from './op.ts';
import { scoreAnswer } from './score-answer.ts';

const Parts = { ubv: Input, tc: Input, rroe: Input };
const WsjfInputs = v.object({ ...Parts, size: Input, variant: v.optional(v.picklist(['sum', 'product', 'two-part-sum']), 'sum') });
const RiceInputs = v.object({ reach: Input, impact: Input, confidence: Input, effort: Input });
const RankItem = v.object({ name: v.string(), cod: Input, ...Parts, size: Input });
const Variant = v.optional(v.picklist(['product', 'mean', 'sum', 'product10', 'product3', 'overEffort']), 'product');
const Triple = v.tuple([v.number(), v.number(), v.number()]);
const EpicInputs = v.object({ ...Parts, size: Input, stories: v.array(v.object({ size: Input, done: v.optional(v.boolean(), false) })) });
const Period = v.picklist(['week', 'month', 'quarter', 'year']);

type RankItem = v.InferOutput<typeof RankItem>;

/** Cost of delay and size of an item; the cost is given or the sum of its parts. */
function ratioOfItem(item: RankItem): Ratio | null {
  const gain = item.cod ?? (item.ubv === null || item.tc === null || item.rroe === null ? null : item.ubv + item.tc + item.rroe);
  const [cost, size] = [judgeInput(gain), judgeInput(item.size)];
  return cost.kind === 'given' && size.kind === 'given' ? { gain: cost.value, effort: size.value } : null;
}

/** Highest score first, ties by smaller size, then as they came; items without a score follow in the order in which they came. */
function rank(items: readonly RankItem[]): unknown {
  const { groups, unscored } = rankByScore(items, ratioOfItem);
  const scored = groups.flatMap((group) => group.toSorted((a, b) => (a.size ?? 0) - (b.size ?? 0)));
  const value = (item: RankItem): number | null => {
    const ratio = ratioOfItem(item);
    return ratio && ratio.gain / ratio.effort;
  };
  const order = [...scored, ...unscored];
  return { order: order.map(({ name }) => name), values: order.map(value) };
}

/** Which of two ICE triples goes first by each variant; "tie" when neither does. */
function iceOrder(a: readonly [number, number, number], b: readonly [number, number, number]): Readonly<Record<string, unknown>> {
  const valueOf = ([impact, confidence, ease]: readonly [number, number, number], variant: IceVariant): number | null => {
    const score = scoreIce({ impact, confidence, ease }, variant);
    return score.kind === 'scored' ? score.value : null;
  };
  const first = (variant: IceVariant): string | null => {
    const [own, other] = [valueOf(a, variant), valueOf(b, variant)];
    if (own === null || other === null) return null;
    const order = compareRatios({ gain: own, effort: 1 }, { gain: other, effort: 1 });
    return order < 0 ? 'a' : order > 0 ? 'b' : 'tie';
  };
  return Object.fromEntries((Object.keys(ICE_VARIANTS) as IceVariant[]).map((variant) => [variant, first(variant)]));
}

function epic({ stories, size, ...parts }: v.InferOutput<typeof EpicInputs>): unknown {
  const remaining = remainingSize(stories, size);
  const score = scoreEpic(parts, remaining);
  return { remaining, ...(score ? scoreAnswer(score) : { status: 'nothing-left', value: null }) };
}

/** Scores of the ratio and product methods, and ranks by them. */
export const SCORING_OPS: Ops = {
  wsjf: op(WsjfInputs, ({ variant, ...inputs }) => scoreAnswer(scoreWsjfVariant(inputs, variant))),
  wsjf_rank: op(v.object({ items: v.array(RankItem) }), ({ items }) => rank(items)),
  epic: op(EpicInputs, epic),
  rice: op(RiceInputs, (inputs) => scoreAnswer(scoreRice(inputs))),
  rice_reach: op(v.object({ per_month: v.number(), share: v.number(), months: v.number() }), (inputs) => ({
    value: reachOver(inputs.per_month, inputs.share, inputs.months),
  })),
  reach_in: op(v.object({ reach: v.number(), from: Period, to: Period }), ({ reach, from, to }) => ({ value: reachIn(reach, from, to) })),
  ice: op(v.object({ impact: Input, confidence: Input, ease: Input, variant: Variant }), ({ variant, ...inputs }) =>
    scoreAnswer(scoreIce(inputs, variant)),
  ),
  ice_rank_flip: op(v.object({ a: Triple, b: Triple }), ({ a, b }) => iceOrder(a, b)),
  opportunity: op(v.object({ importance: Input, satisfaction: Input }), (inputs) => {
    const score = scoreOpportunity(inputs);
    return { ...scoreAnswer(score), ...(score.kind === 'scored' ? { band: opportunityBand(score.value) } : {}) };
  }),
  survey_share: op(v.object({ answers: v.array(v.number()) }), ({ answers }) => surveyShare(answers) ?? { value: null }),
};
