import type { StoryModel } from '../story/story-model.ts';

/** Characters that are read of a title, and of a description, where the goal stands. */
const LONGEST = 200;

/** “Plan: the permit page (exploration and research)”, “Discovery for the zones”, “Maps of the town - POC”. */
const NAMED =
  /(?:^|[([:,/&–-] ?|\b(?:and|ux|ui|user|design|market|desk) )(?:exploration|research|discovery|investigation|proof of concept|poc)(?=\s{0,2}(?:$|[)\]:,/&–-]|(?:for|of|on|into|and|about)\b))/i;
/** “We would like to learn more about the zones to find opportunities.” */
const GOAL =
  /\b(?:we|i)(?:'d| would)? (?:[a-z]{2,12} )?(?:like|want|need|have|aim) to (?:[a-z]{2,12} )?(?:learn more about|find (?:out|opportunities)|look for|explore|investigate|research)\b/i;

/** Does the title or the goal say that the item is there to look around? Nobody knows yet for whom it will be, and how. */
export const explores = ({ summary, description }: StoryModel): boolean =>
  NAMED.test(summary.slice(0, LONGEST)) || GOAL.test(description?.text.slice(0, LONGEST) ?? '');
