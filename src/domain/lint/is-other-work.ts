import { isChore } from '../story/is-chore.ts';
import type { StoryModel } from '../story/story-model.ts';

/** A description of fewer characters may be one sentence that says what kind of work it is. */
const ONE_SENTENCE = 200;
/** “As a developer, I want to understand how …” ends when somebody knows; a customer who wants to know something wants a screen. */
const OF_TEAM = /\b(?:developers?|devs?|engineers?|architects?|teams?|product owners?|testers?|maintainers?|contributors?|analysts?)\b/i;
const TO_LEARN = /^(?:to )?(?:understand|learn|know|find out|explore|investigate|evaluate|assess|analy[sz]e|research)\b/i;

/** Is it work on the product's insides, or to find something out, or a bug report? Somebody outside who wants it makes it a story. */
export function isOtherWork({ summary, description, typeName, story }: StoryModel): boolean {
  const { role = null, means = null } = story ?? {};
  if (role !== null && means !== null) return OF_TEAM.test(role.text) && TO_LEARN.test(means.text);
  if (isChore(summary, typeName)) return true;
  if (description === null || description === undefined) return false;
  const text = description.text.slice(0, MOST_READ);
  return (text.length < ONE_SENTENCE && isChore(text)) || (/\bsteps to re/i.test(text) && REPORTED.test(text));
}

/** Characters of a description that are read for what kind of work it is. */
const MOST_READ = 3000;
/** Steps of a bug report, filled in. */
const REPORTED = /^\W{0,6}steps to (?:reproduce|recreate)\b[:*\s]{0,6}(?!\(|relevant|platform|what is|browser)\S/im;
