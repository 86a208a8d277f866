import type { IssueSnapshot } from '../../shared/issue.ts';
import type { TeamProfile } from '../../shared/settings.ts';
import { readStory } from '../story/story-model.ts';

/** How many of the last done stories are looked at. */
const SAMPLE = 50;
/** A habit is what at least this share does (reference: lint catalogue, section 5). */
const HABIT_SHARE = 0.3;
/** An estimate is asked for where nearly all done items had one. */
const ESTIMATE_SHARE = 0.8;

/** The part of a team profile that is read from texts and estimates. */
export type MeasuredHabits = Pick<TeamProfile, 'sample' | 'requireTemplate' | 'requireCriteria' | 'requireEstimate'>;

/**
 * What a team does, from its done items, newest first: how many of the last 50 stories say who wants what,
 * how many have criteria, how many done items had an estimate. With nothing to look at nothing is required.
 */
export function measureHabits(done: readonly IssueSnapshot[]): MeasuredHabits {
  const models = done.filter(({ kind }) => kind === 'story').slice(0, SAMPLE).map(readStory);
  const template = models.filter(({ story }) => story !== null && story.role !== null && story.means !== null).length;
  const criteria = models.filter(({ acceptanceCriteria }) => acceptanceCriteria.format !== 'none').length;
  const sized = done.filter(({ kind }) => kind === 'story' || kind === 'task').slice(0, SAMPLE);
  const estimated = sized.filter(({ estimate }) => estimate !== null).length;
  return {
    sample: { stories: models.length, template, criteria, done: sized.length, estimated },
    requireTemplate: reaches(template, models.length, HABIT_SHARE),
    requireCriteria: reaches(criteria, models.length, HABIT_SHARE),
    requireEstimate: reaches(estimated, sized.length, ESTIMATE_SHARE),
  };
}

function reaches(count: number, of: number, share: number): boolean {
  return of > 0 && count >= share * of;
}
