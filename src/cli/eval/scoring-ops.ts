import * as v from 'valibot';
import { compareRatios } from '../../domain/scoring/ratio.ts';
import { scoreRice } from '../../domain/scoring/rice.ts';
import { scoreWsjf } from '../../domain/scoring/wsjf.ts';
import { assertNever } from '../../shared/result.ts';
import { Input, op, type Ops } from './op.ts';

const WsjfInputs = v.object({ ubv: Input, tc: Input, rroe: Input, size: Input });
const RiceInputs = v.object({ reach: Input, impact: Input, confidence: Input, effort: Input });
const RankItem = v.object({ name: v.string(), cod: Input, ubv: Input, tc: Input, rroe: Input, size: Input });

function wsjfValue(inputs: v.InferOutput<typeof WsjfInputs>): unknown {
  const score = scoreWsjf(inputs);
  switch (score.kind) {
    case 'scored':
      return { cod: score.costOfDelay, value: score.value };
    case 'incomplete':
      return { status: 'incomplete', value: null, bounds: score.bounds };
    case 'not-scored':
      return { status: 'unscored', value: null };
    case 'invalid':
      return { status: 'invalid', value: null };
    default:
      return assertNever(score);
  }
}

type RankItem = v.InferOutput<typeof RankItem>;

/** Cost of delay and size of an item; the cost is given or the sum of its parts. */
function ratioOf(item: RankItem): { readonly gain: number; readonly effort: number } | null {
  const gain = item.cod ?? (item.ubv === null || item.tc === null || item.rroe === null ? null : item.ubv + item.tc + item.rroe);
  return gain === null || item.size === null || item.size <= 0 ? null : { gain, effort: item.size };
}

/** Highest score first, ties by smaller size; items without a score follow in the order in which they came. */
function rank(items: readonly RankItem[]): unknown {
  const rows = items.map((item) => ({ item, ratio: ratioOf(item) }));
  const scored = rows.flatMap(({ item, ratio }) => (ratio === null ? [] : [{ item, ratio }])).toSorted((a, b) => compareRatios(a.ratio, b.ratio) || a.ratio.effort - b.ratio.effort);
  const unscored = rows.filter((row) => row.ratio === null);
  return {
    order: [...scored, ...unscored].map((row) => row.item.name),
    values: [...scored.map(({ ratio }) => ratio.gain / ratio.effort), ...unscored.map(() => null)],
  };
}

/** Scores of the methods, and ranks by them. */
export const SCORING_OPS: Ops = {
  wsjf: op(WsjfInputs, wsjfValue),
  wsjf_rank: op(v.object({ items: v.array(RankItem) }), ({ items }) => rank(items)),
  rice: op(RiceInputs, (inputs) => {
    const score = scoreRice(inputs);
    return { value: score.kind === 'scored' ? score.value : null };
  }),
};
