import type { IssueSnapshot } from '../../shared/issue.ts';
import type { TeamProfile } from '../../shared/settings.ts';
import { median } from '../stats/quantile.ts';
import { detectNorms } from './detect-norms.ts';
import { measureHabits } from './measure-habits.ts';

/** A habit is required when at least this share shows it: a team must not start at 0 ready. */
const HABIT = 0.3;
/** An estimate is required when at least this share of finished work had one. */
const ESTIMATE_HABIT = 0.8;
/** Fewer finished items say nothing about a habit. */
const FEWEST_ITEMS = 5;
const FEWEST_PERIODS = 3;

/**
 * Looks at what a team does: written form and estimates of its last finished work, and what its sprints finish.
 * Small is half a usual sprint (Cohn, "The dangers of a definition of ready").
 * @param done The last finished items, with their text.
 * @param velocities What closed sprints finished, oldest first, in the unit of the estimate.
 */
export function detectProfile(done: readonly IssueSnapshot[], velocities: readonly number[], now: Date): TeamProfile {
  const habits = measureHabits(done);
  const estimated = done.filter((item) => item.estimate !== null && item.estimate > 0).length;
  const usual = velocities.length >= FEWEST_PERIODS ? median(velocities) : null;
  return {
    version: 1,
    sample: { stories: habits.stories, template: habits.template, criteria: habits.criteria, done: done.length, estimated },
    requireTemplate: shows(habits.template, habits.stories, HABIT),
    requireCriteria: shows(habits.criteria, habits.stories, HABIT),
    requireEstimate: shows(estimated, done.length, ESTIMATE_HABIT),
    sizeLimit: usual !== null && usual > 0 ? usual / 2 : null,
    estimateField: null,
    norms: detectNorms(done),
    detectedAt: now.toISOString(),
  };
}

const shows = (cases: number, of: number, share: number): boolean => of >= FEWEST_ITEMS && cases / of >= share;
