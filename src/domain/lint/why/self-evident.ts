import type { StoryModel } from '../../story/story-model.ts';
import { fold } from '../../text/fold.ts';
import { proseAround } from './prose-around.ts';

/** Characters of a wish that are read. */
const LONGEST = 120;

/** A sentence of as many words beside a title tells more. */
const FEWEST_WORDS = 7;

/** “be able to simply …” */
const AT_FIRST = '^(?:to )?(?:be able to )?(?:simply |easily |just |also |quickly )?';
/** Of small letters: the engine writes ten times as much code for an expression that takes capitals of all alphabets, too. */
const wish = (words: string): RegExp => new RegExp(`${AT_FIRST}(?:${words})`, 'u');

const WISHES = [
  // Who makes sure of who is there.
  wish('(?:authenticate|verify the identity of) (?:an?|the|my|each|every|all|any) '),
  // Who registers, logs in or out, or has forgotten a password.
  wish(
    '(?:(?:register|sign up|log ?in|sign in|log ?out|sign out)|(?:reset|change|recover|restore) (?:my|the|a|our)(?: [a-z]{3,12})? password)\\W{0,4}$',
  ),
  // Who began something may stop it, take it back or try it again.
  wish(
    '(?:(?:cancel|abort|stop|interrupt|kill|pause|resume|retry|re-?run|re-?start|re-?try) (?:my|an? (?:own|running|ongoing|pending|started|past|failed|previous|current|active|open)|the (?:running|current|ongoing|last|failed)|(?:running|ongoing|pending|failed|past) )|(?:undo|redo|revert) (?:my|the last|an?|changes?)\\b)',
  ),
  // One's own things, and what one is called.
  wish(
    '(?:delete|remove|discard|cancel|close) (?:my\\b|(?:an? |the )?[\\p{L} ]{2,20} (?:i|we) (?:own|created|uploaded|added)\\b|an? [\\p{L} ]{2,20} of my own\\b)',
  ),
  wish(
    '(?:change|update|edit|rename|correct)(?:/[a-z]{3,8})? (?:(?:my|the|our|own) ){0,2}(?:user ?name|display name|avatar|profile picture|e-?mail address|phone number)\\b',
  ),
  // To work with what somebody has: “use the register with MapServer 9”, “set the language level to 1.9”.
  wish(
    '(?:use|run|open|install|build|connect) [^.,]{2,50} (?:with|on|under|against) (?:[\\p{L}.#+-]{2,20} ){1,3}v?\\d|(?:select|choose|support|use|set|target|specify) (?:the |an? )?(?:[\\p{L}.#+-]{2,20} ){0,3}(?:(?:version|level|release)s? (?:to |of |up to )?v?\\d|v?\\d[\\d.]{0,10} (?:[\\p{L}.#+-]{2,20} ){0,2}(?:version|level|release)\\b)',
  ),
];

/**
 * Is it a wish of which everybody knows what for? As the words of a description, under a title of its own, or with more beside it; a title of
 * these words alone is a story that nobody has finished. English only.
 */
export function isSelfEvident(model: StoryModel): boolean {
  const { story, language } = model;
  if (language !== 'en' || story === null || story.means === null) return false;
  const text = fold(story.means.text.slice(0, LONGEST));
  if (!WISHES.some((pattern) => pattern.test(text))) return false;
  return (
    story.means.field === 'description' || proseAround(model).some(({ said, title }) => !title && said.split(' ').length >= FEWEST_WORDS)
  );
}
