import type { IssueSnapshot } from '../../shared/issue.ts';
import { readStory } from '../story/story-model.ts';

/** How many of the last done stories are looked at. */
const SAMPLE = 50;
/** How many of the last done stories show each habit. */
export interface MeasuredHabits {
  readonly stories: number;
  /** Say who wants what. */
  readonly template: number;
  /** Have at least one criterion. */
  readonly criteria: number;
}

/** What a team writes, counted in its last 50 done stories. @param done finished items with their texts, newest first; other types are skipped. */
export function measureHabits(done: readonly IssueSnapshot[]): MeasuredHabits {
  const models = done
    .filter(({ kind }) => kind === 'story')
    .slice(0, SAMPLE)
    .map(readStory);
  return {
    stories: models.length,
    template: models.filter(({ story }) => story !== null && story.role !== null && story.means !== null).length,
    criteria: models.filter(({ acceptanceCriteria }) => acceptanceCriteria.format !== 'none').length,
  };
}
