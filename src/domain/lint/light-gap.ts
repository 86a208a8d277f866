import { fieldText, type StoryModel } from '../story/story-model.ts';
import { fold } from '../text/fold.ts';
import { withoutComments } from '../text/without-comments.ts';
import { wordsOf } from '../text/words.ts';
import type { Span } from '../../shared/finding.ts';
import { isInsideWork } from './inside-work.ts';

/** Characters before a gap that are read, in whole lines. */
const REACH = 600;
/** A title of a part is no longer. */
const LONGEST_TITLE = 60;

/** “three digits (TBD)”, “the date or the time (text TBC)”: what stands before the bracket is written, and may still change. */
const IN_BRACKETS = /[\p{L}\p{N}”"')] ?\((?:[\p{L}]{1,12} ){0,3}$/u;
/** “a TBD limit”: one value in a sentence that is written. */
const ONE_VALUE = /(?:^|\s)(?:an?|the|some|this|that|as yet) $/;
/** “TBC - options include …”: what could be is written. */
const OPTIONS =
  /^[^\p{L}\n]{1,6}(?:(?:some|possible|the|two|three) )?(?:options|ideas|possibilities|proposals|suggestions|alternatives|candidates)\b/iu;
/** Parts about how it looks, is built or is tried out, and about whom it is for: what has to be there is said without them. */
const BESIDE =
  /^\W{0,6}(?:(?:final|proposed|relevant|updated|new|manual|visual|the|any|api|data|mobile|exact|user|web) ){0,2}(?:qa|quality assurance|test(?:s|ing|ers)?|test (?:plan|cases?|notes)|how to test|demo|ux|ui|designs?|mock-?ups?|wireframes?|figma|layout|schemas?|data ?model|personas?|jobs to be done|jtbd|experiments?|analytics|tracking|metrics|links?|language|wording|copy|documentation|docs|translations?|estimates?|risks?|questions|notes|roll-?out|launch(?: plan)?|timeline|mobile|monitoring|page(?:\(s\)|s)?|url)\b[^.!?]{0,40}$/u;

/**
 * Is the gap at `span` one that work can start with: a value in brackets behind what is written, one word of a sentence, a part about looks, tests or
 * people, or any gap in the team's own work?
 */
export function isLightGap(model: StoryModel, span: Span): boolean {
  if (span.field !== 'description') return false;
  if (model.kind !== 'bug' && isInsideWork(model.summary, model.typeName)) return true;
  const text = fieldText(model, span.field);
  const before = fold(withoutComments(text.slice(Math.max(0, span.start - REACH), span.start))).split('\n');
  const own = before.pop() ?? '';
  const after = text.slice(span.end, span.end + 40);
  if (IN_BRACKETS.test(own) && /^[^()\n]{0,12}\)/.test(after)) return true;
  if (OPTIONS.test(after)) return true;
  if (ONE_VALUE.test(own) && /^ \p{L}/u.test(after)) return true;
  return BESIDE.test(own.trim() === '' || /^\W*$/.test(own) ? titleAbove(before) : own);
}

/** “Most of it is taken from ???”, “/fees - ???” */
const UNKNOWN = /\b(?:from|of|by|in|at|with|called|calls it)\W{0,3}$|[:=–-]\s{0,3}$/;
/** What somebody must get, or wants: a gap in it is one in the work. */
const ASKED = /\b(?:must|should|shall|will|want|wants|need|needs|add|show|given|when|then)\b/;
/** An entry of a list: what it is of, and what is known of it. */
const ENTRY = /^[^:=–\n]{1,40}\s{0,3}(?:[:=–]|\s-)\s{0,3}[\p{L}\p{N}]/u;
/** As many others of a list are filled in. */
const FILLED = 2;

/** Does “???” stand for a fact that the writer did not know beside others that are told: one entry of a list, or where something comes from? */
export function isUnknownFact(model: StoryModel, span: Span): boolean {
  const text = fieldText(model, span.field);
  if (span.field !== 'description' || text.charAt(span.start) !== '?' || !/^\W{0,3}(?:\n|$)/.test(text.slice(span.end, span.end + 10)))
    return false;
  if (
    model.acceptanceCriteria.criteria.some(({ slice }) => slice.field === span.field && slice.start <= span.start && span.end <= slice.end)
  )
    return false;
  const before = fold(text.slice(Math.max(0, span.start - REACH), span.start)).split('\n');
  const own = before.pop() ?? '';
  if (!UNKNOWN.test(own) || ASKED.test(own)) return false;
  if (!/[:=–-]\s{0,3}$/.test(own)) return true;
  const after = fold(text.slice(span.end, span.end + REACH))
    .split('\n')
    .slice(1);
  return [...before, ...after].filter((line) => ENTRY.test(line)).length >= FILLED;
}

/** The nearest line above that is short enough to be a title. */
function titleAbove(lines: readonly string[]): string {
  const above = lines
    .filter((line) => line.trim() !== '')
    .slice(-3)
    .toReversed();
  return above.find((line) => line.length <= LONGEST_TITLE && !/[.!?]\s{0,3}$/.test(line)) ?? '';
}

/** A title of so many words tells what is asked for, though nobody knows the rest. */
const TELLS = 6;

/** Does a title without a text say what is asked for? */
export const isTellingTitle = (summary: string): boolean => wordsOf(summary.slice(0, 2 * REACH)).length >= TELLS;
