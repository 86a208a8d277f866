import type { StoryModel } from '../story/story-model.ts';

/** What the team's own estimate says, beside what it usually finishes. `unestimated`: no story of this team has an estimate. */
export type ItemSize = 'smallest' | 'small' | 'usual' | 'large' | 'unknown' | 'unestimated';

/** On every usual scale such work is done in a day. */
const SMALLEST = 1;
/** An item of at most this share of the largest usual estimate is small. */
const SMALL_SHARE = 0.4;
/** On no usual scale is less than this large. */
const LEAST_LARGE = 5;

/** @param usual What nine in ten finished stories of the team have at most; `null` where too few have an estimate. */
export function sizeOf({ estimate }: Pick<StoryModel, 'estimate'>, usual: number | null): ItemSize {
  if (estimate === null || estimate <= 0) return usual === null ? 'unestimated' : 'unknown';
  if (estimate <= SMALLEST) return 'smallest';
  if (usual === null) return 'unknown';
  return estimate <= usual * SMALL_SHARE ? 'small' : estimate < Math.max(usual, LEAST_LARGE) ? 'usual' : 'large';
}
