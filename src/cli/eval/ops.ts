import { AGREEMENT_OPS } from './agreement-ops.ts';
import { FORECAST_OPS } from './forecast-ops.ts';
import { HEALTH_OPS } from './health-ops.ts';
import type { Ops } from './op.ts';
import { ORDER_OPS } from './order-ops.ts';
import { RATER_OPS } from './rater-ops.ts';
import { SCORING_OPS } from './scoring-ops.ts';
import { TABLE_OPS } from './table-ops.ts';
import { UNCERTAINTY_OPS } from './uncertainty-ops.ts';

/** Operations of `eval`, by the names of the published oracles: one line a family. */
export const OPS: Ops = {
  ...SCORING_OPS,
  ...TABLE_OPS,
  ...UNCERTAINTY_OPS,
  ...RATER_OPS,
  ...AGREEMENT_OPS,
  ...ORDER_OPS,
  ...FORECAST_OPS,
  ...HEALTH_OPS,
};
