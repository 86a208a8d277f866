import * as v from 'valibot';
import { randomFrom } from '../../domain/forecast/random.ts';
import { columnAgreement } from '../../domain/raters/agreement.ts';
import { brierScore, calibrationByEvidence } from '../../domain/raters/calibration.ts';
import { canBeW, kendallW } from '../../domain/raters/kendall-w.ts';
import { krippendorffAlpha } from '../../domain/raters/krippendorff.ts';
import { medianOnScale } from '../../domain/raters/median-on-scale.ts';
import { raterOffsets } from '../../domain/raters/offsets.ts';
import { scoreOfMedians } from '../../domain/raters/score-of-medians.ts';
import { WSJF_SCALE } from '../../shared/score.ts';
import { Input, op, type Ops } from './op.ts';
import { scoreAnswer } from './score-answer.ts';

const Matrix = v.array(v.array(v.nullable(v.number())));
const Scale = v.optional(
  v.pipe(
    v.array(v.number()),
    v.transform((scale) => scale.toSorted((a, b) => a - b)),
  ),
  [...WSJF_SCALE],
);
const Rater = v.object({ ubv: Input, tc: Input, rroe: Input, size: Input });
const Level = v.optional(v.picklist(['nominal', 'ordinal', 'interval']), 'ordinal');

function medianAnswer(ratings: readonly (number | null)[], scale: readonly number[]): unknown {
  const answer = medianOnScale(ratings, scale);
  if (answer.kind === 'agreed') return answer.result;
  return { status: answer.kind, median: null, iqr: null, steps: null, ...(answer.kind === 'invalid' ? { rating: answer.rating } : {}) };
}

function rounds(raters: readonly v.InferOutput<typeof Rater>[]): unknown {
  const { score, medianOfScores } = scoreOfMedians(raters);
  return { medianOfScores, scoreOfMedians: score.kind === 'scored' ? score.value : null, score: scoreAnswer(score) };
}

/** Several raters: the middle, the spread, the agreement, and how promises held. */
export const RATER_OPS: Ops = {
  median_scale: op(v.object({ ratings: v.array(v.nullable(v.number())), scale: Scale }), ({ ratings, scale }) =>
    medianAnswer(ratings, scale),
  ),
  component_vs_score_median: op(v.object({ raters: v.array(Rater) }), ({ raters }) => rounds(raters)),
  kendall_w: op(v.object({ matrix: v.array(v.array(v.number())) }), ({ matrix }) => ({ value: kendallW(matrix) })),
  kendall_w_range: op(v.object({ published: v.number() }), ({ published }) => ({ valid: canBeW(published) })),
  krippendorff: op(v.object({ matrix: Matrix, level: Level }), ({ matrix, level }) => ({ value: krippendorffAlpha(matrix, level) })),
  column_agreement: op(v.object({ matrix: Matrix, seed: v.optional(v.string(), 'eval') }), ({ matrix, seed }) =>
    columnAgreement(matrix, randomFrom(seed)),
  ),
  rater_offsets: op(v.object({ matrix: Matrix, scale: Scale }), ({ matrix, scale }) => ({ raters: raterOffsets(matrix, scale) })),
  brier: op(v.object({ p: v.array(v.number()), o: v.array(v.number()) }), ({ p, o }) => ({
    value: p.length === o.length ? brierScore(p.map((own, at) => ({ p: own, o: o[at] ?? Number.NaN }))) : null,
  })),
  calibration: op(v.object({ cases: v.array(v.object({ evidence: v.string(), p: v.number(), o: v.number() })) }), ({ cases }) => ({
    evidence: calibrationByEvidence(cases),
  })),
};
