import type { Score } from '../../shared/score.ts';
import { combineInputs } from './combine-inputs.ts';
import { judgeRange } from './input-range.ts';

export type OpportunityInput = 'importance' | 'satisfaction';

/** How an opportunity score is read (innovatenow.app, after Ulwick): above 15, 12 to 15, 10 to 12, below 10. */
export type OpportunityBand = 'extreme' | 'ripe' | 'worth-considering' | 'unattractive';

const MOST = 10;

/**
 * Opportunity (Ulwick): importance + max(importance - satisfaction, 0), both 0 to 10, result 0 to 20.
 * Being satisfied beyond the importance takes nothing away. 0 is an answer here, not a missing one.
 * The two are shares of one segment's answers (4 or 5 of 5), rescaled to 0 to 10.
 */
export function scoreOpportunity(inputs: { readonly [K in OpportunityInput]?: number | null }): Score<OpportunityInput> {
  const states = { importance: judgeRange(inputs.importance, 0, MOST), satisfaction: judgeRange(inputs.satisfaction, 0, MOST) };
  const ends = { importance: [0, MOST], satisfaction: [0, MOST] } as const;
  return combineInputs(['importance', 'satisfaction'] as const, states, ends, ['satisfaction'], ({ importance, satisfaction }) => importance + Math.max(importance - satisfaction, 0));
}

/** Names the band of an opportunity score, 0 to 20. A border belongs to the band above it, except 15. */
export function opportunityBand(score: number): OpportunityBand {
  if (score > 15) return 'extreme';
  if (score >= 12) return 'ripe';
  return score >= 10 ? 'worth-considering' : 'unattractive';
}
