import * as v from 'valibot';
import { checkTable, likeliestFormula } from '../../domain/scoring/check-table.ts';
import { evaluateFormula } from '../../domain/scoring/formula.ts';
import { ICE_VARIANTS, type IceVariant, scoreIce } from '../../domain/scoring/ice.ts';
import { KANO_ANSWERS, kanoClass, kanoResult } from '../../domain/scoring/kano.ts';
import { moscowShares } from '../../domain/scoring/moscow.ts';
import { readFormula } from '../../domain/scoring/read-formula.ts';
import { lintRiceRows, lintWsjfColumns } from '../../domain/scoring/scale-lints.ts';
import { medianBorders, quadrantOf } from '../../domain/scoring/value-effort.ts';
import { smallestSwap } from '../../domain/scoring/weight-sensitivity.ts';
import { scoreWeighted } from '../../domain/scoring/weighted.ts';
import { Input, op, type Ops } from './op.ts';

const Numbers = v.record(v.string(), v.number());
const Scores = v.record(v.string(), Input);
const Answer = v.picklist(KANO_ANSWERS);
const Count = v.optional(v.number(), 0);
const Counts = v.object({ A: Count, O: Count, M: Count, I: Count, R: Count, Q: Count });
const MoscowItem = v.object({ prio: v.picklist(['M', 'S', 'C', 'W']), effort: Input });
const Row = v.object({ name: v.string(), inputs: Scores, printed: Input, rank: Input });
const Weights = v.object({
  weights: Numbers,
  scores: Scores,
  cost: v.optional(v.array(v.string()), []),
  min: v.optional(v.number(), 0),
  max: v.optional(v.number()),
});
const WsjfRows = v.array(v.object({ ubv: Input, tc: Input, rroe: Input, size: Input }));
const Text = v.optional(v.nullable(v.string()), null);
const RiceRows = v.array(
  v.object({
    impact: Input,
    confidence: Input,
    period: v.optional(v.nullable(v.picklist(['week', 'month', 'quarter', 'year'])), null),
    effortUnit: Text,
  }),
);

function weighted({ weights, scores, cost, min, max }: v.InferOutput<typeof Weights>): unknown {
  const criteria = Object.entries(weights).map(([name, weight]) => ({ name, weight, cost: cost.includes(name) }));
  const score = scoreWeighted(criteria, scores, max === undefined ? null : { least: min, most: max });
  const { kind, ...rest } = score;
  return { status: kind === 'not-scored' ? 'unscored' : kind, value: null, ...rest };
}

function kano(counts: v.InferOutput<typeof Counts>): unknown {
  return kanoResult(counts) ?? { category: null, better: null, worse: null };
}

function formulaScores(text: string, items: readonly Readonly<Record<string, number | null>>[]): unknown {
  const read = readFormula(text);
  if (!read.ok) return { value: null, at: read.at, expected: read.expected };
  return { inputs: read.inputs, scores: items.map((inputs) => evaluateFormula(read.formula, read.inputs, inputs)) };
}

function table(text: string, rows: readonly v.InferOutput<typeof Row>[]): unknown {
  const read = readFormula(text);
  if (!read.ok) return { value: null, at: read.at, expected: read.expected };
  const computed = rows.map(({ inputs }) => {
    const score = evaluateFormula(read.formula, read.inputs, inputs);
    return score.kind === 'scored' ? score.value : null;
  });
  return {
    disagreements: checkTable(rows.map(({ name, printed, rank }, at) => ({ name, computed: computed[at] ?? null, printed, rank }))),
  };
}

/** Which ICE formula a table of printed scores was made with. */
function iceFormula(
  rows: readonly {
    readonly impact: number | null;
    readonly confidence: number | null;
    readonly ease: number | null;
    readonly printed: number | null;
  }[],
): unknown {
  const candidates = (Object.keys(ICE_VARIANTS) as IceVariant[]).map((formula) => ({
    formula,
    computed: rows.map((row) => {
      const score = scoreIce(row, formula);
      return score.kind === 'scored' ? score.value : null;
    }),
  }));
  return (
    likeliestFormula(
      candidates,
      rows.map(({ printed }) => printed),
    ) ?? { formula: null }
  );
}

/** Methods over sets and tables: weights, shares, classes, formulas, and checks of what was imported. */
export const TABLE_OPS: Ops = {
  weighted: op(Weights, weighted),
  weight_sensitivity: op(
    v.object({ weights: Numbers, first: Numbers, second: Numbers }),
    ({ weights, first, second }) => smallestSwap(weights, first, second) ?? { criterion: null },
  ),
  formula: op(v.object({ formula: v.string(), items: v.array(Scores) }), ({ formula, items }) => formulaScores(formula, items)),
  check_table: op(v.object({ formula: v.string(), rows: v.array(Row) }), ({ formula, rows }) => table(formula, rows)),
  ice_formula: op(v.object({ rows: v.array(v.object({ impact: Input, confidence: Input, ease: Input, printed: Input })) }), ({ rows }) =>
    iceFormula(rows),
  ),
  moscow: op(
    v.object({ items: v.array(MoscowItem) }),
    ({ items }) => moscowShares(items) ?? { must: null, should: null, could: null, mustOver60: null },
  ),
  value_effort: op(v.object({ value: Input, effort: Input, valueHighFrom: v.number(), effortHighFrom: v.number() }), (inputs) => ({
    quadrant: quadrantOf(inputs.value, inputs.effort, { value: inputs.valueHighFrom, effort: inputs.effortHighFrom }),
  })),
  value_effort_borders: op(
    v.object({ items: v.array(v.object({ value: Input, effort: Input })) }),
    ({ items }) => medianBorders(items) ?? { value: null, effort: null },
  ),
  kano_class: op(v.object({ functional: Answer, dysfunctional: Answer }), ({ functional, dysfunctional }) => ({
    value: kanoClass(functional, dysfunctional),
  })),
  kano_aggregate: op(v.object({ counts: Counts }), ({ counts }) => kano(counts)),
  lint_wsjf: op(v.object({ rows: WsjfRows }), ({ rows }) => ({ lints: lintWsjfColumns(rows) })),
  lint_rice: op(v.object({ rows: RiceRows }), ({ rows }) => ({ lints: lintRiceRows(rows) })),
};
