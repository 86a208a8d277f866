import type { StoryModel } from '../story/story-model.ts';
import { saysHardlyMore } from './hardly-more.ts';
import { plainTitle } from './inside-work.ts';

/**
 * What a text tells of the parts of an item. `one`: it is one rule or one change; `brief`: one wish, or a title and at most a
 * sentence; `none`: more, but no list; `some`: a list, or several things in the wish or the title.
 */
export type ToldParts = 'one' | 'brief' | 'none' | 'some';

/** “streets and fees”, “plates, streets”; in the small words of seven languages. */
const JOINT = /\S(?:, | (?:and|und|et|en|y|e|ed|plus|as well as|along with) | & |; | \+ )\S/;
/** These are one thing: “copy and paste”, “logging (out and) in”. */
const ONE_THING =
  /\b(?:back and forth|before and after|copy and paste|cut and paste|drag and drop|look and feel|(?:out|off) and\)? (?:back )?in|read and write|search and replace|up and down|up and running)\b/g;
/** “(API & screen size)” says what is meant. */
const BRACKETS = /\([^()]{0,80}\)/g;
/** “Fees and fines” is what a thing is called. */
const QUOTED = /["“][^"“”]{1,60}["”]/g;
/** “Meters, office: …” says where. */
const WHERE = /^[^:]{1,30}: /;
/** “Forbid coins in meters”, “Hide the fee of a free street” */
const ONE_RULE =
  /^(?:block|deprecate|disable|disallow|do not allow|don't allow|forbid|hide|ignore|prevent|prohibit|reject|rename|validate)\s/;
/** “Modify the fee script to skip free streets” */
const ONE_CHANGE =
  /^\W{0,3}(?:we (?:should|must|need to|have to) )?(?:please )?(?:adapt|adjust|change|edit|extend|modify|update) (?:[^\s.]{1,40} ){0,4}?(?:class|file|function|job|macro|method|query|script|template)\b/;

/** A list has no fewer points. */
const FEWEST_POINTS = 2;
/** A sentence is no longer. */
const LONGEST_SENTENCE = 300;

/** Tells by the words of an item in which parts it may be divided. */
export function toldParts({ summary, description, story }: StoryModel): ToldParts {
  if (description === undefined) return 'some';
  const wish = story?.role ? story.means : null;
  const title = wish === null ? plainTitle(summary.replace(WHERE, '')) : wish.text.toLowerCase();
  const points = description?.blocks.filter(({ type }) => type === 'listItem' || type === 'taskItem') ?? [];
  if (JOINT.test(title.replace(BRACKETS, '').replace(QUOTED, 'it').replace(ONE_THING, '')) || points.length >= FEWEST_POINTS) return 'some';
  if (wish !== null) return 'brief';
  const text = description?.text.trim() ?? '';
  const repeats = saysHardlyMore(summary, text);
  if (!repeats && !isSentence(text)) return 'none';
  return (repeats && ONE_RULE.test(title)) || isOneChange(text) ? 'one' : 'brief';
}

const isSentence = (text: string): boolean => text.length <= LONGEST_SENTENCE && !/\n|[.!?]\s/.test(text);

function isOneChange(text: string): boolean {
  const folded = text.slice(0, LONGEST_SENTENCE).toLowerCase();
  return isSentence(text) && ONE_CHANGE.test(folded) && !JOINT.test(folded);
}
