import type { PriorityBracket, PriorityRow } from '../priorities.ts';
import type { ScoreInput, ScoreModel } from '../score.ts';
import { inputLabel, SCORE_TIP } from './score-inputs.ts';

/** Fixed texts of Prioritize. */
export const prioritizeTexts = {
  tab: 'Prioritize',
  scope: 'Epics, and items without an epic',
  backlog: 'Backlog',
  workItem: 'Work item',
  score: 'Score',
  notScored: 'Not scored, in backlog order',
  tooClose: 'too close to call',
  empty: 'Nothing is scored yet. Score the ten items you want most; the rest can wait.',
  scoreTen: 'Score ten',
  epic: 'epic',
  lookAgain: 'look again',
  none: '-',
  scoreTooltip: SCORE_TIP,
} as const;

/** Columns of the list, in order. */
export const inputColumns = (model: ScoreModel): readonly ScoreInput[] =>
  model === 'wsjf' ? ['ubv', 'tc', 'rroe', 'size'] : ['reach', 'impact', 'confidence', 'effort'];

/** Why a row has no score: "value, 2 more missing". */
export function whyNotScored(row: PriorityRow): string {
  if (row.invalid !== null) return `Cannot be scored: ${inputLabel(row.invalid).toLowerCase()}`;
  const [first, ...others] = row.missing;
  if (first === undefined) return 'Not scored yet';
  const name = inputLabel(first).toLowerCase();
  return others.length === 0 ? `${name} missing` : `${name}, ${others.length} more missing`;
}

/** What waits is said beside its summary. */
export const waitsForText = (key: string): string => `waits for ${key}`;

/** Tooltip of a tie; `null` for a single row. */
export function tieTooltip(bracket: PriorityBracket): string | null {
  const first = bracket.rows[0];
  if (!first || bracket.firstInTwenty === null) return null;
  return `If each number may be one step off, ${first.key} comes first in ${bracket.firstInTwenty} of 20 cases. Your own order is kept.`;
}

/** Rows that exist beyond those shown; `null` for none. */
export const moreRows = (count: number): string | null => (count > 0 ? `${count} more in Jira` : null);
