import { fold } from '../../text/fold.ts';
import { judgeCriterion } from './classify-criterion.ts';
import { mayNameWork, teamWork } from './team-work.ts';

/** How much of a criterion a sentence is: not at all, what the product should do, or that in words that all would test alike. */
export type Demand = 0 | 1 | 2;

/** Characters of a sentence that are read. */
const LONGEST = 400;

/** What the product must do. “Cannot” and “have to” tell of today more often than of what is asked for. */
const MODALS: Readonly<Record<string, RegExp>> = {
  en: /\b(?:must|shall|should|ought to|(?<!\b(?:may|might|would|could|we|i|you|will|also) )needs? to|(?:is|are) (?:supposed|expected|meant) to)\b|\b(?:shouldn't|mustn't)/,
  de: /\b(?:muss|müssen|soll|sollen|sollte|sollten|darf|dürfen)\b/,
  fr: /\b(?:doit|doivent|devra|devront|devrait|devraient)\b/,
  es: /\b(?:debe|deben|deberá|deberán|debería|deberían)\b/,
  pt: /\b(?:deve|devem|deverá|deverão|deveria|deveriam)\b/,
  nl: /\b(?:moet|moeten|dient|dienen|mag|mogen)\b/,
  it: /\b(?:deve|devono|dovrà|dovranno|dovrebbe|dovrebbero)\b/,
};
/** What will be; behind “this” and “it” follows what it is good for. */
const FUTURE =
  /^(?!\W{0,3}(?:this|that|it|which|these|those|we|i|you|there)\b)[^.]{3,80}? (?:will|won't|can only|can no longer|is no longer|are no longer) \w/;
/** “The reader has to be able to take two cards”, “The page has to show the fee”. Where people have to do something, it tells of today. */
const HAS_TO =
  /\b(?:has|have) to (?:(?:also|always|still|only) )?be (?:able to|possible|visible|available|configurable|accessible|editable|unique)\b|(?<!\b(?:i|we|you|they|users?|people|customers?|clients?|developers?|admins?|owners?|members?|who|someone|somebody|everyone|one|not|n't|never|currently|today|often|always) )(?:has|have) to (?:(?:also|always|still|only) )?(?:provide|support|allow|return|accept|contain|include|offer|show|display|validate|ignore|handle|keep|store|send) \w/;
/** “We want the list to hold …”, “we need to add …” */
const WANTED = /\bwe (?:want|would like|'d like|need)(?: to| (?:the|an?|all|our|every|each|this|these|those) [^.,]{3,60}? to) \w/;
/** “So that ended permits are not listed” names the result. */
const RESULT =
  /\bso that (?:the |all |no |an? )?[^.,]{3,60}? (?:is|are) (?:not|no longer|never|only|always) (?:written|stored|saved|shown|displayed|sent|returned|deleted|overwritten|created|updated|listed|counted|included|hidden|loaded|called|logged|charged|printed)\b/;
/** “When a card is lost, lock it”; who tells what happened says “I”. */
const CONDITION =
  /^(?:when|whenever|wherever|if|once|as soon as|unless|every time|each time) (?!i\b|my\b|you\b|possible|needed|we\b)[^.,]{5,100}, (?!i\b|my\b|we should (?:discuss|decide)|it (?:would|might|may)|[^.]{0,60}\b(?:error|exception|fails?|crash\w{0,3})\b)\w/;
/** “When the flag is set, use the new fees”: the case, and what to do in it. */
const CASE_ORDER =
  /^(?:when|whenever|wherever|if|once|as soon as|unless|every time|each time) [^.,]{5,160}, (?:then |please |also |always |only |just )?(?:add|allow|apply|ask|block|call|change|check|clear|close|compute|created?|delete|disable|display|do not|don't|enable|fall back|fetch|fill|hide|ignore|keep|load|lock|log|make|mark|move|never|notify|open|pass|print|prompt|redirect|refresh|reindex|reject|reload|remove|rename|replace|report|reset|respond|return|save|send|set|show|skip|start|stop|store|switch|throw|trigger|unlock|update|use|warn|write) (?!of\b)\w/;
/** “The proposal is to add a column”, “This change moves the fee to the top” */
const PROPOSED =
  /^(?:(?:the |my |our )?(?:proposal|suggestion|idea|plan) is to|(?:i|we) (?:propose|suggest)(?: to| that)?|this (?:cr|change|patch|pr|story|ticket|issue|task|item) (?:adds?|moves?|removes?|replaces?|renames?|introduces?|splits?|lets?|allows?|hides?|shows?)) \w/;
/** “I'd like to see the list extended to old permits” */
const LIKED = /^(?:i|we)(?:'d| would) like to see (?:this|that|it|these|the|an?) [^.]{3,100}? (?:to|in|as|with|for|on|at) \w/;
/** “Please print the street in one line” */
const PLEASE =
  /^please (?:add|allow|change|display|hide|keep|list|log|make|move|print|provide|remove|rename|replace|return|send|show|sort|store|use|write) \w/;
/** “The deliverable of this story is a meter that keeps the time limit” */
const DELIVERABLE = /\b(?:deliverable|outcome|output|result) of this (?:story|task|item|issue|ticket|work) (?:is|will be|should be) \w/;
/** “For example, 300 a day” */
const EXAMPLE = /\b(?:for example|for instance|e\.g\.|i\.e\.)[^.]{0,80}(?:\d|["“])/;
/** “10 tokens a day”, “a limit of 3” */
const LIMIT =
  /\b\d+ (?:\p{L}+ ){0,3}(?:per|a|each) (?:\p{L}{3,12})\b|\b(?:limit|maximum|minimum|max|min|threshold|timeout|cap) (?:of |is |to |at )?\d|\b\d+ (?:\p{L}+ ){0,3}(?:limit|maximum|minimum|threshold|timeout)\b/u;
/** “Return all fees of a year” */
const ORDER = /^(?:return|show|list|display) (?:the|all|an?|only|every|each|no) \w/;
/** “Settings links to the list of fees”; behind “this” and “it” follows what is wrong. */
const LEADS = /^(?!\W{0,3}(?:this|that|it|which|these|those|we|i|you|there)\b)[^.,]{3,60}? (?:links?|redirects?|navigates?) to \w/;
/** Thoughts and talk, also where “should” stands in them. */
const TALK =
  /\b(?:must|shall|should|ought to|needs? to) (?:(?:not|also|probably|maybe|perhaps|really|then|just|first|all|still|at least) ){0,2}(?:be (?:able to (?:discuss|decide)|discussed|decided|clarified|considered|investigated|explored|relatively|fairly|quite|pretty|very|easy|simple|straightforward|trivial|careful|nice|good|great|fine|ok|done|aware(?! of)|addressed|improved|reviewed|worked out|figured out|looked at|updated|fixed|written|implemented|built|developed|made|ported|carried out|brought in line)|discuss|consider|decide|investigate|explore|think|look (?:at|into)|ask|talk|wait|figure|find out|agree|address|clarify|keep in mind|know(?! (?:how (?:many|much|long|far|often)|which|whether|when)\b)|understand|start|have been|do (?:this|that|it|something|so)|happen|take (?:care|long|about)|make sense|work(?:\s?[.!]?$| (?:well|fine|better|out|on|with (?:us|them|the team)))|help)\b|\bthis (?:story|ticket|issue|task|item|epic) (?:should|must|needs? to|will)\b/;
const UNSURE =
  /^\W{0,4}(?:if we |maybe|perhaps|i think|i guess|not sure|unsure|it would be (?:nice|good|great|helpful)|would be (?:nice|good|great)|one (?:could|option|idea)|question)|\?\W{0,3}$/;
/** Rows of a log, and of a stack of calls. */
const LOGGED = /^\W{0,3}at [\w.$]{3,80}\(|^\W{0,2}\d{4}-\d\d-\d\d[ t]\d\d:|\b(?:[a-z]{3,40}exception|stack ?trace)\b/;
/** Every tester would try the same. */
const EXACT =
  /\d|["“”\x60]|\b(?:not|never|only|no longer|instead of|rather than|if|when|whenever|as soon as|unless|until|same|identical|defaults? to|by default|hidden|disabled|removed)\b|n't\b/;

/** These say what to do in words that all would test alike, where something exact stands in them. */
const WHOLLY = [WANTED, RESULT, CASE_ORDER, HAS_TO];

/** Letters of what is looked for here: most sentences hold none of them. */
const MAY_DEMAND =
  /must|shall|should|ought|need|supposed|expected|meant|will|won't|can only|no longer|ha(?:s|ve) to|we want|we would|we'd|for (?:ex|ins)|[ei]\.[ge]\.|\d|so that|(?:links?|directs?|gates?) to|like to see|pos(?:al|e)|suggest|idea|plan|of this|^(?:whe|if|once|as soon|unless|return|show|list|display|every|each|please|this)/;

/** Is a sentence worth a closer look? A quick answer that is never a wrong no. `folded` is folded and trimmed. */
function mayDemand(folded: string, language: string): boolean {
  if (MAY_DEMAND.test(folded)) return true;
  return language === 'en' ? mayNameWork(folded) : hasModal(folded, language);
}

/** Does a sentence speak of what must be? Whether somebody could test it is not asked yet. `folded` is folded and trimmed. */
export function isDemand(folded: string, language: string): boolean {
  if (folded.length > LONGEST || folded.length < 8 || !mayDemand(folded, language)) return false;
  if (!hasModal(folded, language) && (language !== 'en' || !isAsked(folded))) return false;
  return !UNSURE.test(folded) && !TALK.test(folded) && !LOGGED.test(folded);
}

/** As much of a criterion as a sentence can be for which `isDemand` holds. */
export const mostDemanded = (folded: string, language: string): Demand =>
  (language === 'en' && DELIVERABLE.test(folded)) ||
  (EXACT.test(folded) && (hasModal(folded, language) || (language === 'en' && WHOLLY.some((pattern) => pattern.test(folded)))))
    ? 2
    : 1;

/** How much of a criterion is a sentence for which `isDemand` holds? `folded` is folded and trimmed. */
export function demandOf(text: string, folded: string, language: string): Demand {
  const { kind, testable, problem } = judgeCriterion(text, language, 'paragraph');
  if (kind !== 'behaviour') return 0;
  if (testable !== false) return mostDemanded(folded, language);
  return problem?.kind === 'vague' ? demandBefore(text.slice(0, problem.match.start), language) : 0;
}

/** Where two demands are joined, the first one stands though the second is vague: “They see how many are left, and that it is too late”. */
function demandBefore(text: string, language: string): Demand {
  const part = text.slice(0, Math.max(text.lastIndexOf(' and '), text.lastIndexOf(' or '), 0));
  const folded = fold(part).trim();
  if (!isDemand(folded, language)) return 0;
  const { kind, testable } = judgeCriterion(part, language, 'paragraph');
  return kind === 'behaviour' && testable !== false ? 1 : 0;
}

/** Does a title demand something of the product? “Add …” and “Support …” are wishes. */
export function titleDemand(text: string, folded: string, language: string): Demand {
  if (!isDemand(folded, language) || !(hasModal(folded, language) || LIMIT.test(folded))) return 0;
  return demandOf(text, folded, language);
}

const hasModal = (folded: string, language: string): boolean => (MODALS[language] ?? MODALS['en'])?.test(folded) === true;

/** Says what will be, what is wanted, what to do in which case, or gives an order that names what it makes. English. */
const isAsked = (folded: string): boolean =>
  FUTURE.test(folded) ||
  WANTED.test(folded) ||
  HAS_TO.test(folded) ||
  RESULT.test(folded) ||
  CONDITION.test(folded) ||
  CASE_ORDER.test(folded) ||
  PROPOSED.test(folded) ||
  LIKED.test(folded) ||
  PLEASE.test(folded) ||
  DELIVERABLE.test(folded) ||
  EXAMPLE.test(folded) ||
  LIMIT.test(folded) ||
  ORDER.test(folded) ||
  LEADS.test(folded) ||
  teamWork(folded)?.concrete === true;

/** Is this point of a list a result, or a change that names what it makes? Folded and trimmed, without its mark. */
export function isResult(text: string, folded: string, language: string): boolean {
  if (folded.length > LONGEST || UNSURE.test(folded) || LOGGED.test(folded)) return false;
  const { kind, testable } = judgeCriterion(text, language, 'item');
  return (kind === 'behaviour' && testable !== false) || (kind === 'task' && testable === true);
}
