import { AGREEMENT_OPS } from './agreement-ops.ts';
import type { Ops } from './op.ts';
import { SCORING_OPS } from './scoring-ops.ts';

/** Operations of `eval`, by the names of the published oracles: one line a family. */
export const OPS: Ops = {
  ...SCORING_OPS,
  ...AGREEMENT_OPS,
};
