import { fold } from '../text/fold.ts';
import { withoutComments } from '../text/without-comments.ts';

/** Characters before a placeholder that are read, in whole lines. */
const REACH = 600;
/** A label of a form is no longer. */
const LONGEST_LABEL = 120;

/** Fields that nobody has to fill, and what is left out anyway. */
const OPTIONAL =
  /\b(?:out of scope|not in scope|not part of|non-goals?|optional|if (?:any|applicable|needed|necessary|relevant)|(?:include|add|attach|upload|provide|link|list|describe) any|any (?:other|further|additional))\b/;
/** What others can tell from the criteria, where they are there. */
const HOW = /\b(?:what (?:needs|has) to be done|what (?:is|are) to be done|what to do|how to do it|implementation|tasks)\b/;
/** How far a piece of work is: “(done)” beside “(TBD)”. */
const STATE = /\((?:completed?|done|finished|ready|in progress|started|wip|merged|shipped|closed)\)\W{0,3}$/;
const OPTIONS = /\b(?:options?|alternatives?|contenders?|candidates?|suggestions?)\W{0,3}$/;
const ONE_OPTION = /^\W{0,5}(?:(?:an)?other |possible |further )?(?:options?|alternatives?|contenders?|candidates?)\b/;
const WHERE_NEEDED = /\b(?:as|if|where|when|wherever) (?:necessary|needed|required|appropriate|applicable|possible)\W{0,3}$/;
/** The key of an item that nobody has made yet. */
const ITEM_TO_COME =
  /\b(?:jira|(?:separate|another|follow-?up|linked|related|new) (?:ticket|issue|story|epic|task|work item))(?: (?:number|key|link))?:? \(?$/;
/** “TBD for release 2.3”: to be done for it. */
const FOR_RELEASE = /^ (?:for|in) (?:the )?(?:[a-z]{2,14} )?(?:v?\d{1,4}\.\d|(?:release|version|sprint|phase|milestone) \d)/;
/** “[TBC] The fee should be shown”: a sentence that somebody will confirm is written. */
const MARKED_SENTENCE = /^[\])]:? [^?\n]{0,160}\b(?:should|must|shall|is|are|has|have|can|cannot|will|same|as)\b[^?\n]{3}/;
/** “??? do we show the zone too” is a question in words. */
const QUESTION = /^ (?:[\p{L}'’]{1,20} ){4}/u;
/** “Whether or not it is locked is TBD”, “More TBD”: what is known is written. */
const BESIDE_WHAT_IS =
  /\bwhether (?:or not )?[^.\n]{3,100} (?:is|are) $|(?:^|[\n,;(])\W{0,5}(?:more|rest|others?|further|additional)\W{1,3}$/;
/** “(TODO: a page about it, see HELP-12)”: another item has it. */
const IN_OTHER_ITEM = /^[^()\n]{0,200}\b[A-Z][A-Z0-9]{1,9}-[1-9]\d{0,5}\b[^()\n]{0,60}\)/;
/** “This should speed up the list (TBD)”, “If it were built another way (TBD), it could …”: an effect that nobody has measured, and a way that is only thought of. */
const THOUGHT_OF =
  /\b(?:should|could|would|may|might|in theory)\b[^.\n]{0,60}\b(?:improve|increase|reduce|decrease|speed|simplify|lower|help|save|ease)\b[^.,;\n]{0,60}\($|\bif [^.,;\n]{3,80}\($/;
/** “Go live TBD”, “release on a TBD date”: when it happens is planned elsewhere. */
const DATE_BEFORE =
  /\b(?:go(?:es)?[- ]live|(?:launch|release|start|end|due|target|delivery) date)(?: is| are)?\s?[:=–-]?\s{0,2}\(?$|^\W{0,5}(?:launch|release|start|end|due|target|delivery|deadline|eta|dates?|when|timing|milestone|sprint)\s?[:=–-]\s{0,2}\(?$/;
const DATE_AFTER = /^ (?:launch |release |start |end |go-live )?dates?\s{0,3}$/;
const COMMENTS = /\b(?:tbd|todo|fixme)s? (?:comments|markers|notes|marks)\b/;

/**
 * Does nobody miss what stands at [start, end): an optional field, one of several options, how far a piece of work is, the key of
 * an item to come, a date, the last of several ways? @param told whether criteria say what has to be there, so that how it is done may be open.
 */
export function mayStayOpen(text: string, start: number, end: number, told: boolean): boolean {
  const before = fold(withoutComments(text.slice(Math.max(0, start - REACH), start))).split('\n');
  const own = before.pop() ?? '';
  const [rest = '', next = ''] = fold(text.slice(end, end + REACH)).split('\n', 3);
  const above = before.filter((line) => line.trim() !== '').slice(-5);
  if (isOptional(own, rest, above.at(-1) ?? '', told)) return true;
  if (FOR_RELEASE.test(rest) || BESIDE_WHAT_IS.test(own) || ITEM_TO_COME.test(own)) return true;
  if (/^\W{0,5}[[(]$/.test(own) && MARKED_SENTENCE.test(rest)) return true;
  if (text.charAt(start) === '?' && !/[\p{L}\p{N}]/u.test(own) && QUESTION.test(rest)) return true;
  if (own.endsWith('(') && (IN_OTHER_ITEM.test(text.slice(end, end + REACH)) || (THOUGHT_OF.test(own) && rest.startsWith(')'))))
    return true;
  if (DATE_BEFORE.test(own) || DATE_AFTER.test(rest)) return true;
  if (!/[\p{L}\p{N}]/u.test(own + rest) && /[,; ]or\W{0,3}$/.test(above.at(-1) ?? '')) return true;
  if (COMMENTS.test(fold(text.slice(0, 4 * REACH)))) return true;
  return own.lastIndexOf('(') > own.lastIndexOf(')') && isBesideOthers(own, rest, next, above);
}

/** Under the label of such a field, or behind it. */
function isOptional(own: string, rest: string, above: string, told: boolean): boolean {
  if (/[\p{L}\p{N}]/u.test(rest)) return false;
  const label = /[\p{L}\p{N}]/u.test(own) ? (/[:–-]\s{0,3}$/.test(own) ? own : '') : above;
  if (label.length > LONGEST_LABEL || /\.\s{0,3}$/.test(label)) return false;
  return OPTIONAL.test(label) || (told && HOW.test(label));
}

/** “(TBD)” tells how far something is, or what of an option is not known. */
function isBesideOthers(own: string, rest: string, next: string, above: readonly string[]): boolean {
  if (/\(\W?$/.test(own) && /^\)\W{0,3}$/.test(rest) && (STATE.test(next) || STATE.test(above.at(-1) ?? ''))) return true;
  return WHERE_NEEDED.test(own) || ONE_OPTION.test(own) || above.some((line) => OPTIONS.test(line));
}
