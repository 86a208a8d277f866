import type { Finding } from '../../shared/finding.ts';
import type { StoryModel } from '../story/story-model.ts';

/** Speaks of a whole criteria section in which nothing is written. */
const EMPTY_SECTION = 'ac-empty-template';
/** Speaks of each “TBD” in it. */
const PLACEHOLDER = 'placeholder';

/**
 * `findings` without those that name a lack a second time: where the criteria section as a whole was found empty (`all` holds that,
 * also when somebody ignored it), a “TBD” that is a criterion of it says nothing new.
 */
export function onePerLack(findings: readonly Finding[], all: readonly Finding[], model: StoryModel): readonly Finding[] {
  if (!all.some(({ rule }) => rule === EMPTY_SECTION)) return findings;
  const slices = model.acceptanceCriteria.criteria.map(({ slice }) => slice);
  return findings.filter(
    ({ rule, span }) =>
      rule !== PLACEHOLDER ||
      span === null ||
      !slices.some(({ field, start, end }) => field === span.field && start <= span.start && span.end <= end),
  );
}
