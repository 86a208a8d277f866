import { checkOracles } from '../../support/oracles.ts';
import { testWithSharedData } from '../../support/shared-data.ts';

const SCORING = [
  'wsjf',
  'wsjf_rank',
  'rice',
  'rice_reach',
  'ice',
  'ice_rank_flip',
  'opportunity',
  'weighted',
  'moscow',
  'value_effort',
  'kano_class',
  'kano_aggregate',
];
const UNCERTAINTY = ['pert', 'p_outrank', 'p_lognormal', 'wsept', 'freshness'];
const RATERS = ['kendall_w', 'kendall_w_range', 'krippendorff', 'median_scale', 'component_vs_score_median', 'brier'];

describe('the shared oracles hold', () => {
  for (const [family, ops, count] of [
    ['scores', SCORING, 90],
    ['uncertainty', UNCERTAINTY, 6],
    ['raters', RATERS, 8],
  ] as const) {
    testWithSharedData(['oracles.json'], family, async () => {
      const { wrong, checked } = checkOracles(ops);
      expect(wrong).toEqual([]);
      expect(checked).toBeGreaterThanOrEqual(count);
    });
  }
});
