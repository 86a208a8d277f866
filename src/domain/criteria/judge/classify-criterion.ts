import type { Criterion } from '../../../shared/story.ts';
import { findVague, type VagueMatch } from '../../text/vague/find-vague.ts';
import { fold } from '../../text/fold.ts';
import { findPlaceholders, isTemplateText } from '../../text/placeholders.ts';
import { isSaidBeside } from '../../text/vague/said-beside.ts';
import { isReason, isSettled } from '../../text/vague/vague-context.ts';
import { wordsOf } from '../../text/words.ts';
import { joined } from '../../text/pattern/joined.ts';
import { teamWork } from './team-work.ts';
import { isToCome } from './to-come.ts';
import { isWhereabouts } from './whereabouts.ts';
import { untestableWhole } from './untestable-whole.ts';
import { untestableWording, type UntestableReason, type UntestableWording } from './untestable-wording.ts';

/** What keeps a tester from saying yes or no. Offsets in the criterion. */
export type CriterionProblem =
  | { readonly kind: 'vague'; readonly match: VagueMatch }
  | { readonly kind: 'wording'; readonly start: number; readonly end: number; readonly reason: UntestableReason }
  | { readonly kind: 'work' };

export interface JudgedCriterion extends Pick<Criterion, 'kind' | 'testable'> {
  /** `null` unless `testable` is `false`. */
  readonly problem: CriterionProblem | null;
}

type Shape = 'scenario' | 'item' | 'paragraph';

/** As much of a criterion as is read; longer ones are texts. */
const READ = 2000;
/** As much of it as is judged: what comes later explains. */
const JUDGED = 400;
const NOTHING: JudgedCriterion = { kind: 'behaviour', testable: null, problem: null };

/**
 * What a criterion is, and whether a tester could say yes or no to it. Team work is known in English; wording in seven languages.
 * Where the language is not known, English words still speak for themselves. Elsewhere `testable` is `null` unless something speaks against it.
 * @param teamTerms Words that mean something definite in this team.
 */
export function judgeCriterion(text: string, language: string, shape: Shape, teamTerms: readonly string[] = []): JudgedCriterion {
  const read = text.slice(0, READ);
  if (isTemplateText(read) || findPlaceholders(read, 0, read.length).length > 0)
    return { kind: 'placeholder', testable: null, problem: null };
  const plain = fold(read);
  const folded = plain.trim();
  if (TEMPLATE_TALK.test(folded) || isToCome(folded)) return { kind: 'placeholder', testable: null, problem: null };
  if ((shape !== 'scenario' && isContext(folded)) || STRUCK.test(folded) || (shape === 'paragraph' && isWhereabouts(folded)))
    return { kind: 'context', testable: null, problem: null };
  const known = language === 'und' ? 'en' : language;
  const work = known === 'en' && shape === 'item' ? teamWork(folded) : null;
  const problem =
    problemIn(read, plain, shape === 'scenario' ? READ : JUDGED, known, teamTerms) ??
    (work?.concrete === false ? { kind: 'work' as const } : null);
  if (problem !== null) return { kind: work === null ? 'behaviour' : 'task', testable: false, problem };
  if (language !== 'en') return NOTHING;
  return { kind: work === null ? 'behaviour' : 'task', testable: true, problem: null };
}

/** A template that explains what to do with it. */
const TEMPLATE_TALK = /\bcriteria exists? in (?:the )?template\b|\bthis (?:is a )?template\b/;
/** Points that lead to others, say where they belong, or only say where to go. */
const CONTEXT = joined([
  /(?::|\.{3}|…)$/,
  /^(?:this (?:task|story|ticket|issue|sub-?task|epic) (?:is|covers|belongs)|(?:sub-?task|part) (?:of|for) )/,
  /^(?:go|return|navigate|log ?in|browse) (?:back )?to (?:\S{1,200}|[^.>]{1,60}>[^.]{0,80})$/,
  /^(?:this|that|it|these|those|see|as above|same|ditto|n\/?a)[.!]?$/,
  /^(?:note|notes|nb|n\.b\.|fyi|ps|p\.s\.|side note|remark|remarks|comment|hint|tip|info|background|context|reminder|caveat)\s?:/,
  /^\([^()]{1,200}\)[.!]?$/,
  /^<?https?:\S+$/,
  // Where the points below hold, not a point.
  /^(?:(?:this|it|the (?:following|below)|all of (?:this|it|these)|these|they) (?:(?:only|all|just) )?(?:is|are|was|holds?|appl(?:y|ies)|concerns?|covers?|counts?|refers?|goes) (?:only |all |just |about )?(?:for|to|about|in) |(?:holds?|appl(?:y|ies)|valid|true|relevant|counts?|only) (?:only |just )?(?:for|to|in) )/,
  /^(?:see|cf\.?|refer to|compare|as per) (?:also |too |again )?(?:in |at |under |on |the |our |this |that |my |all |latest |current ){0,3}(?:also\b|above|below|here\b|attach\p{L}{0,6}|mails?\b|e-?mails?\b|tickets?\b|wiki|confluence|figma|https?:|comments?\b|requests?\b|descriptions?\b|links?\b|linked\b|spec\p{L}{0,11}\b|designs?\b|mock-?ups?\b|wireframes?\b|screenshots?\b|documents?\b|docs?\b|page \d|section \d|appendix|chapter|parent|epic\b|story\b|#|[a-z]{2,10}-\d)(?!.{0,80}\b(?:is|are|must|should|can|shown|displayed)\b)/u,
  /^see also\b|^(?:please )?note that\b/,
  /^(?:as (?:discussed|agreed|mentioned|talked about|described|stated|specified|noted|written) ?(?:above|below|in .{1,40}|with .{1,40}|before|earlier|already|today|yesterday)?|(?:the )?same (?:as )?(?:in |for |of )?(?:[a-z]{2,10}-\d{1,6}|above|below|the (?:other|parent|previous) (?:ticket|story|issue)))[.!]?$/,
  // What was, before the work.
  /^(?:last (?:week|month|year|sprint|quarter|time|night|summer|winter|spring|autumn|fall|season|release)|yesterday|(?:in the past|previously|historically|so far|until now|up to now|as of today|at the moment|right now|currently|today),|in (?:19|20)\d\d,?) (?:we|it|they|he|she|i|the|this|that|our|there|some\p{L}{0,4}|people|all|every\p{L}{0,4}|no\p{L}{0,4}|users|customers)\b/u,
]);
/** “~print it~”, “-print it-”: struck out in marks that nobody rendered, with a remark behind it at most. */
const STRUCK = /^~{1,2}[^~\s][^~]*~{1,2}(?:\s.*)?$|^-[\p{L}\p{N}*_{[][^\n]*[^\s-]-$|^[\p{L}][^\n]{30,}[.)]-$/su;
const POINTER = /^(?:after|once|note:|nb:|see (?:above|below|also|attach|mock|http|#|[a-z]+-\d))/;

function isContext(folded: string): boolean {
  if (CONTEXT.some((pattern) => pattern.test(folded))) return true;
  return POINTER.test(folded) && wordsOf(folded).length <= 6;
}

/** The name of a scenario is no step of it. */
const TITLE =
  /^[\s*#_]{0,8}(?:scenario|example|szenario|beispiel|scénario|exemple|escenario|ejemplo|cenário|exemplo|voorbeeld|esempio)\b[^\n]{0,200}\n/;

/** Words that nobody can check among the first `most` characters; what stands in brackets is an aside. `folded` is the folded text. */
function problemIn(text: string, folded: string, most: number, language: string, teamTerms: readonly string[]): CriterionProblem | null {
  const title = TITLE.exec(folded)?.[0].length ?? 0;
  const wording =
    untestableWording(folded.slice(0, most).trimEnd(), language) ??
    (language === 'en' ? untestableWhole(folded.slice(title, most), title) : null);
  if (
    wording !== null &&
    (wording.start >= title || wording.reason === 'unfinished') &&
    !inBrackets(folded, wording.start) &&
    !isSaid(folded, wording)
  )
    return { kind: 'wording', ...wording };
  const match = findVague(text, 0, Math.min(most, text.length), language, teamTerms).find(
    ({ start, end, wishOnly }) =>
      !wishOnly &&
      start >= title &&
      !inBrackets(folded, start) &&
      !/[./_`]/.test(folded.charAt(start - 1)) &&
      !isSettled(folded, start, end),
  );
  return match === undefined ? null : { kind: 'vague', match };
}

/** “Amend the manual so that users know how to renew”: what is done for it is said before. */
const FOR_THAT = /(?:\S{1,40} ){3}so that\b[^.;\n]{0,60}$/;

/** A hedge in a reason, or with its example, leaves nothing open; nor does what something else is done for. */
function isSaid(folded: string, { start, end, reason }: UntestableWording): boolean {
  if ((reason === 'mind' || reason === 'works') && FOR_THAT.test(folded.slice(Math.max(0, start - 200), start))) return true;
  if (reason === 'handled') return isSaidBeside(folded, start, end - (/[.;!]$/.test(folded.slice(start, end)) ? 1 : 0));
  return reason === 'hedge' && (isReason(folded.slice(0, start), folded.slice(end)) || isSettled(folded, start, end));
}

function inBrackets(folded: string, at: number): boolean {
  const before = folded.slice(0, at);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}
