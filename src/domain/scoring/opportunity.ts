import type { Score } from '../../shared/score.ts';
import { wilson } from '../stats/wilson.ts';
import { combineInputs } from './combine-inputs.ts';
import { judgeRange } from './input-range.ts';

/** Inputs of the opportunity score, each 0 to 10. */
export type OpportunityInput = 'importance' | 'satisfaction';

/** How an opportunity score is read (innovatenow.app, after Ulwick): above 15, 12 to 15, 10 to 12, below 10. */
export type OpportunityBand = 'extreme' | 'ripe' | 'worth-considering' | 'unattractive';

const MOST = 10;
const ENOUGH_ANSWERS = 30;

/**
 * Opportunity (Ulwick): importance + max(importance - satisfaction, 0), both 0 to 10, result 0 to 20.
 * Being satisfied beyond the importance takes nothing away. 0 is an answer here, not a missing one.
 * The two are shares of one segment's answers (4 or 5 of 5), rescaled to 0 to 10.
 */
export function scoreOpportunity(inputs: { readonly [K in OpportunityInput]?: number | null }): Score<OpportunityInput> {
  const states = { importance: judgeRange(inputs.importance, 0, MOST), satisfaction: judgeRange(inputs.satisfaction, 0, MOST) };
  const ends = { importance: [0, MOST], satisfaction: [0, MOST] } as const;
  return combineInputs(
    ['importance', 'satisfaction'] as const,
    states,
    ends,
    ['satisfaction'],
    ({ importance, satisfaction }) => importance + Math.max(importance - satisfaction, 0),
  );
}

/** Names the band of an opportunity score, 0 to 20. A border belongs to the band above it, except 15. */
export function opportunityBand(score: number): OpportunityBand {
  if (score > 15) return 'extreme';
  if (score >= 12) return 'ripe';
  return score >= 10 ? 'worth-considering' : 'unattractive';
}

/** One side of an opportunity from a survey, 0 to 10. */
export interface SurveyShare {
  readonly value: number;
  /** 95 % Wilson interval, 0 to 10. */
  readonly interval: { readonly lo: number; readonly hi: number };
  readonly n: number;
  /** Fewer than 30 answers: show the interval, not the rank. */
  readonly few: boolean;
}

/**
 * Share of answers of 4 or 5 on a scale of 1 to 5, rescaled to 0 to 10 (Ulwick), for one segment of users.
 * @returns `null` without answers, or with one that is not a whole number from 1 to 5.
 */
export function surveyShare(answers: readonly number[]): SurveyShare | null {
  if (answers.some((answer) => ![1, 2, 3, 4, 5].includes(answer))) return null;
  const n = answers.length;
  const high = answers.filter((answer) => answer >= 4).length;
  const interval = wilson(high, n);
  return interval && { value: (MOST * high) / n, interval: { lo: MOST * interval.lo, hi: MOST * interval.hi }, n, few: n < ENOUGH_ANSWERS };
}
