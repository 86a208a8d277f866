import { isFixedTerm } from './fixed-terms.ts';
import { isSaidBeside } from './said-beside.ts';
import type { VagueClass } from './vague-term.ts';

/** Characters before and after a word that are looked at. */
const BACK = 160;
const AHEAD = 160;

/** A reason that stands before the main clause ("Because it is probably old, …") or behind it ("…, since it is faster"). */
const REASON_FIRST = /^(?:because|since)\b/;
const REASON_LAST = /[\p{L}\p{N})],? (?:because|since)\b(?! (?:\d|the (?:last|previous|latest)|last|yesterday|then)\b)/u;

/** “would be great”: how much somebody wishes it, not what is to be. “not properly”: what is wrong today. “however useful”: whatever it is. “these detailed lists”: those of before. */
const NO_DEMAND = /\b(?:(?:would|could|might)(?: also| really)? be(?: very| really| so)?|however) $/;
const POINTED_AT = /\b(?:these|those|such) $/;
const DENIED = /(?:\b(?:not|never)|n't)(?: been| be)? $/;
/** “not correctly written” tells a state; “not quickly see” is a wish. */
const DONE = /^ \p{L}{2,20}(?:ed|en|wn)\b/u;
/** “legacy and modern clients”: two kinds that have names. “weekly or periodically”: a choice that is offered. */
const ONE_OF_TWO = /\b(?:legacy|hourly|daily|weekly|monthly|yearly|immediately|instantly)(?: (?:and|or|&) |\/)$/;
const OTHER_OF_TWO = /^(?: (?:and|or|&) |\/)legacy\b/;
/** “for better reading”: what it is good for. */
const FOR = /\bfor (?:an? |the )?$/;
const COMPARATIVE = /^(?:better|improved|easier|simpler|faster|quicker|enhanced|increased|nicer|cheaper)/;
/** “without drilling down many levels”: what is spared. */
const SPARED = /\bwithout\b[^,.;:]{0,90}$/;
/** “… without an error quickly”: at the end it says how all of it is to be done. */
const CLOSES = /^(?:[a-z]{3,20}ly|in a (?:timely|prompt|swift) (?:manner|fashion|way))[.,;!?]?$/;
/** “basic documents (permit, receipt, map)”: they are named. */
const NAMED_IN_BRACKETS = /^[^.;:\n()]{0,40}\((?!e\.?g)[^()\n]{2,60},[^()\n]{2,80}/;
/** “some fields of a permit:”: the list follows. */
const LIST_FOLLOWS = /^[^.;:\n]{1,60}:\s{0,3}$/;
/** “permits that expire soon”, “possible errors”: a state, and whatever may come. */
const NEAR_ITS_END = /\b(?:expir|end|start|du)\p{L}{0,4} $/u;
const MAY_COME = /^ \p{L}{3,20}s\b/u;
/** “a component, often called toaster”. */
const SO_CALLED = /^ (?:called|named|known|referred)\b/;

/** “marked as important”, “rate it as helpful”: the name of a mark. */
const MARKED_AS =
  /\b(?:mark|flag|rat|label|tag|classif|grad|report|list|categori[sz]|vot|set|show|count|treat)\p{L}{0,6}\b[^.;]{0,40}\bas (?:an? |not |very )?$/u;
/** “easy, medium or hard”, “good / fair / poor”: values of a scale, by what stands beside them. */
const SCALE =
  'easy|hard|medium|difficult|simple|complex|advanced|compound|full|detailed|basic|compact|fast|slow|normal|quick|thorough|good|bad|poor|fair|average|excellent|very good|low|high|moderate|weak|strong|never|sometimes|rarely|always|often|seldom|daily|weekly|monthly|expert|beginner|intermediate|premium|standard|small|large|new|used|satisfactory|unsatisfactory|sufficient|insufficient|acceptable|unacceptable|suitable|unsuitable|relevant|irrelevant|minor|major|critical|likely|unlikely|certain|probable|possible|rare';
const SCALE_AFTER = new RegExp(`^(?:, | or |\\/| \\/ |, or | vs\\.? | versus )(?:not |very )?(?:${SCALE})\\b`);
const SCALE_BEFORE = new RegExp(`\\b(?:${SCALE})(?:, | or |\\/| \\/ |, or | vs\\.? | versus )(?:not |very )?$`);
/** “to smooth the curve”, “inviting the guests”: a verb. */
const VERB_BEFORE =
  /(?:^|\b(?:to|can|could|will|must|should|may|might|and|or|then|for|of|by|when|from|before|after|i|we|they|you|is|are) |, )$/;
const OBJECT = /^ (?:the|an?|my|our|your|his|her|its|their|this|that|these|those|all|each|every|it|them|out|up|down|off|against)\b/;
const IS_VERB =
  /^(?:smooth|clean|clear|perfect|better|fast|tidy|fair|warm|cool|calm|slow|brief|secure|free|prompt|short|complete|approximate|crisp|[a-z]{2,12}ing)$/;
/** What it means is said behind it: “simple (= one page)”, “soon, i.e. within the week”, “readable as defined in form 3”. */
const DEFINED =
  /^[^.;\n]{0,50}(?:\(\s?=|\bi\.e\b|\bthat is to say\b|\bmeans\b|\bmeaning\b|\bin other words\b|\bdefined (?:as|by|in)\b|\bis one (?:that|which|who|with)\b|\bas (?:defined|laid down|set out) (?:in|by)\b|\bper (?:the )?(?:house style|style guide|policy|spec)\b)/;

/** “A letter is deemed understandable when …”. */
const HELD_TO_BE =
  /\b(?:deemed|considered|regarded as|counts? as|counted as|treated as|taken as|seen as|judged|held to be|said to be) (?:an? )?$/;

/** Is the word part of a term, a value of a scale, a verb, or is its meaning said? */
function hasMeaning(word: string, before: string, after: string): boolean {
  if (isFixedTerm(word, before, after) || MARKED_AS.test(before)) return true;
  if (HELD_TO_BE.test(before) && /^ (?:when|if|once|as long as|from|until|while)\b/.test(after)) return true;
  if (SCALE_AFTER.test(after) || SCALE_BEFORE.test(before)) return true;
  if (IS_VERB.test(word) && OBJECT.test(after) && VERB_BEFORE.test(before)) return true;
  return DEFINED.test(after);
}

/**
 * Do the words around a vague term in [start, end) tell that nothing is asked for with it, or what it stands for?
 * A reason, a complaint about today, a name. `folded` is the folded text; English only.
 */
export function isNoDemand(folded: string, start: number, end: number, kind: VagueClass): boolean {
  const before = folded.slice(Math.max(0, start - BACK), start);
  const after = folded.slice(end, end + AHEAD);
  if (SO_CALLED.test(after) || (kind !== 'open-ended' && folded.charAt(start - 1) === '(' && after.startsWith(')'))) return true;
  if (hasMeaning(folded.slice(start, end), before, after)) return true;
  if (ONE_OF_TWO.test(before) || OTHER_OF_TWO.test(after)) return true;
  if (POINTED_AT.test(before) && /^ \p{L}/u.test(after)) return true;
  const manner = folded.slice(start, end).endsWith('ly');
  if (
    manner
      ? DENIED.test(before) && DONE.test(after)
      : kind !== 'open-ended' && !folded.startsWith('too ', start) && (NO_DEMAND.test(before) || DENIED.test(before))
  )
    return true;
  const word = folded.slice(start, end);
  if ((kind === 'detail' || word.startsWith('and other')) && EXAMPLE.test(after)) return true;
  if ((word === 'soon' && NEAR_ITS_END.test(before)) || (/^(?:possible|potential)$/.test(word) && MAY_COME.test(after))) return true;
  if ((kind === 'detail' || kind === 'amount') && LIST_FOLLOWS.test(after)) return true;
  if (FOR.test(before) && COMPARATIVE.test(folded.slice(start, end))) return true;
  if ((kind === 'amount' || (kind === 'time' && !CLOSES.test(word + after))) && SPARED.test(before)) return true;
  if ((kind === 'detail' || kind === 'amount') && NAMED_IN_BRACKETS.test(after)) return true;
  return /\p{L}/u.test(after) && isReason(before, after);
}

/** Is a word between `before` and `after` in a reason? */
export function isReason(before: string, after: string): boolean {
  const sentence = before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n'), before.lastIndexOf('; ')) + 1).trimStart();
  if (REASON_LAST.test(sentence)) return true;
  return REASON_FIRST.test(sentence) && /^[^.;\n]{0,120}, \p{L}/u.test(after);
}

/** An example, or the list itself, follows in the same point. */
const EXAMPLE =
  /^[^.;\n]{0,60}?[\s(,](?:e\.?g\b|for example|for instance|such as|namely)|^[^.;()\n]{0,40}\(["“'‘«]|^[^\n]{0,150}\. in particular\b/;
/** What it is measured by follows: “properly according to …”, “good docs equivalent to …”. */
const MEASURED_BY =
  /^(?: [\p{L}-]{1,20}){0,3}? (?:following the|according to|as per|as (?:described|defined|specified|outlined|listed)|equivalent to|comparable to|in (?:line|accordance) with)\b/u;
/** What comes behind is the reason for it. */
const SO_THAT = /[\p{L}\p{N})],? so that /u;
/** “to easily read it”, “to provide better help”. */
const PURPOSE = /([\p{L}'-]{1,30}) to (?:(?:allow|provide|give|get|make|achieve|ensure|prevent|avoid|save)(?: for)? (?:an? |the )?)?$/u;
const SAID_BEFORE = /\b(?:should|must|will|shall|contains?|shows?|displays?|scrolls?|has|is|are) /;
const OF_A_WISH = /^(?:able|wants?|needs?|has|have|had|possible|like|way|ability|how|easy|option|wish|used|is|are|be|should|must|ability)$/;
const LETS = /\b(?:allow|enable|let|help|want|need|require|expect|ask|like)(?:s|ed|ing)?\b[^.;]{0,60}$/;
/** “in case it is too slow, …”: somebody decides it then. */
const CASE = /\b(?:in case|if|when|whenever)\b[^,.;:]{0,70}$/;
/** “a simple page that lists the fees”: how little is wanted; what it does is said. */
const LITTLE = /^(?:very )?(?:simple|basic|minimal|lightweight)$/;
const WHAT_IT_DOES = /^(?: [\p{L}\p{N}-]{1,30}){1,3},? (?:that|which) (?!is\b|are\b)\p{L}/u;

/** “Realistic cap: at most twice the average of 8 weeks”: a heading, and what it means. */
const NAMES_A_POINT = /^(?: [\p{L}-]{1,20}){0,2}: [^\n]{12}/u;

/**
 * The same for a criterion: an example, a measure, or what the promise is for, says the rest.
 * @param folded The criterion, folded.
 */
export function isSettled(folded: string, start: number, end: number): boolean {
  const before = folded.slice(Math.max(0, start - BACK), start);
  const after = folded.slice(end, end + AHEAD);
  if (EXAMPLE.test(after) || MEASURED_BY.test(after) || SO_THAT.test(before) || isReason(before, after)) return true;
  if (/\bonly (?:if|when)\b[^.;]{0,90}$/.test(before)) return true;
  if (CASE.test(before) && /^(?:too|so) (?:slow|fast|long|late|early)/.test(folded.slice(start, end))) return true;
  if (NAMES_A_POINT.test(after) && /^\P{L}{0,6}(?:\p{L}{1,20} ){0,2}$/u.test(folded.slice(0, start))) return true;
  if (LITTLE.test(folded.slice(start, end)) && WHAT_IT_DOES.test(after)) return true;
  if (isSaidBeside(folded, start, end)) return true;
  const purpose = PURPOSE.exec(before);
  if (purpose === null || OF_A_WISH.test(purpose[1] ?? '')) return false;
  const said = before.slice(0, purpose.index);
  return SAID_BEFORE.test(said) && !LETS.test(said);
}
