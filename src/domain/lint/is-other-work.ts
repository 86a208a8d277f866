import { isChore } from '../story/is-chore.ts';
import type { StoryModel } from '../story/story-model.ts';

/** A description of fewer characters may be one sentence that says what kind of work it is. */
const ONE_SENTENCE = 200;
/** “As a developer, I want to understand how …” ends when somebody knows; a customer who wants to know something wants a screen. */
const OF_TEAM = /\b(?:developers?|devs?|engineers?|architects?|teams?|product owners?|testers?|maintainers?|contributors?|analysts?)\b/i;
const TO_LEARN = /^(?:to )?(?:understand|learn|know|find out|explore|investigate|evaluate|assess|analy[sz]e|research)\b/i;

/** “As a developer, I need the basic project resources (source control, a build)”: the team's own workshop. */
const WORKSHOP =
  /\btest (?:framework|suite|harness|runner|environment)s?\b|\bproject (?:resources|infrastructure|skeleton|setup)\b|\b(?:source|version) control\b[^.]{0,60}\b(?:set up|created|builds?)\b/i;
/** “The list sporadically gets timeouts”, “Meters randomly fail”: what goes wrong, and nothing that is wished. */
const GOES_WRONG =
  /\b(?:sporadically|intermittently|randomly|occasionally|sometimes) (?:gets?|fails?|crash(?:es)?|throws?|returns?|shows?|loses?|hangs?|times? out|disappears?)\b|\b(?:fails?|failed) (?:to|when|if|after)\b|\bcan ?not be used\b|\b(?:does not|doesn't|do not|don't) work\b|\b(?:is|are) broken\b/i;
/** Its words stand in another place: “Placeholder for HELP-12”. */
const STANDS_FOR = /^\W{0,4}placeholder (?:issue |ticket |item |story )?for [A-Z][A-Z0-9]{1,9}-\d/i;

/** “This item covers the testing of fees”, “Spike: old meters” */
const ABOUT_WORK =
  /\bthis (?:item|story|task|issue|ticket) (?:refers to|is about|covers|is for|concerns|tracks|is only) (?:the |adding )?(?:[a-z]{2,12} )?(?:testing|tests|refactoring|documentation|documenting)\b|^\W{0,3}spike\s?:/i;
const PAPER = /\b(?:a|one|single) (?:[a-z]{2,12} )?(?:documents?|write-?up|wiki page|readme|guide|blog post)\b|\bdocumentation\b/i;

/** Does the text say that it is about tests or papers, or that somebody who wants to learn should get a paper? */
const isAbout = (text: string, means: string): boolean => ABOUT_WORK.test(text) || (TO_LEARN.test(means) && PAPER.test(text));

/** Does the text say that the item is about tests, papers or refactoring? */
export const isForTests = ({ description }: Pick<StoryModel, 'description'>): boolean =>
  ABOUT_WORK.test(description?.text.slice(0, ONE_SENTENCE) ?? '');

/** “Investigate the fees of cards”, “[App] Analyze old meters” */
const FINDS_OUT =
  /^\W{0,3}(?:[^:]{1,30}: |\[[^\]]{1,30}\] )?(?:analy[sz]e|investigate|explore|research|evaluate|determine|find out|(?:test|check|see) (?:how|what|which|whether|if|where))\b/i;

/** Does a title ask to find something out? What that will be is open by nature. */
export const isToFindOut = (summary: string): boolean => FINDS_OUT.test(summary);

/** Does a developer want what the team itself works with? */
export const isForWorkshop = (role: string, means: string): boolean => OF_TEAM.test(role) && WORKSHOP.test(means);

/** Is it work on the product's insides, or to find something out, or a bug report? Somebody outside who wants it makes it a story. */
export function isOtherWork({ summary, description, typeName, story }: StoryModel): boolean {
  const { role = null, means = null } = story ?? {};
  const text = description?.text.slice(0, MOST_READ) ?? '';
  if (isAbout(text, means?.text ?? '')) return true;
  if (role !== null && means !== null)
    return (OF_TEAM.test(role.text) && TO_LEARN.test(means.text)) || isForWorkshop(role.text, means.text);
  if (isChore(summary, typeName) || isToFindOut(summary) || GOES_WRONG.test(summary)) return true;
  if (description === null || description === undefined) return false;
  if (
    STANDS_FOR.test(text.slice(0, ONE_SENTENCE)) ||
    SAID_TO_BE.test(text) ||
    (ACTUAL.test(text) && (EXPECTED.test(text) || THROWN.test(text)))
  )
    return true;
  return (text.length < ONE_SENTENCE && isChore(text)) || (/\bsteps to re/i.test(text) && REPORTED.test(text));
}

/** Characters of a description that are read for what kind of work it is. */
const MOST_READ = 3000;
/** “It must be a bug of the portal” */
const SAID_TO_BE = /\b(?:it|this|which) (?:must|may|might|is|could|seems(?: to)?|appears to|looks like) (?:be )?a (?:known )?bug\b/i;
/** What happens, and what the program said when it did. */
const ACTUAL = /(?<![a-z])actual (?:results?|behaviou?r)\b(?=\W{0,3}(?::|\n|$))/im;
const EXPECTED = /(?<![a-z])expected (?:results?|behaviou?r)\b(?=\W{0,3}(?::|\n|$))/im;
const THROWN = /\b(?:[a-z.]{3,80}exception|stack ?trace|!entry)\b/i;
/** Steps of a bug report, filled in. */
const REPORTED = /^\W{0,6}steps to (?:reproduce|recreate)\b[:*\s]{0,6}(?!\(|relevant|platform|what is|browser)\S/im;
