import { joined } from '../../text/pattern/joined.ts';
import { behindLabel, labelEnd } from './criteria-label.ts';

/** Words that such a heading begins with: most lines need no closer look. */
const FIRST: ReadonlySet<string> = new Set(
  'what how when must has have needs need should shall all each the this these to things points checks'.split(' '),
);
/** A heading is no longer, and no shorter (“must hold”, “must work”). */
const LONGEST = 60;
const SHORTEST = 8;

const LATER = '(?: (?:afterwards|then|later|again|at the end|in the end|here|(?:for|when|once|before|after|at|in) [^.:]{1,30}))?';
const WORK = '(?:it|this|that|we|the (?:story|work|feature|ticket|task|change|issue|item|job)|this (?:story|feature|ticket|task|change))';
const DONE =
  '(?:done|finished|complete|completed|works|working|work|ready|ok|right|successful|a success|happy|accepted|fixed|solved|good enough)';

/** Asks for what is true when the work is done: “What needs to be true”, “Must hold”, “When is it done?” */
const ASKS = joined([
  new RegExp(
    `^what (?:needs to|has to|have to|must|should|ought to|shall|will|would) (?:be (?:true|fulfilled|met|satisfied|seen|visible|in place|working|guaranteed)|hold(?: true)?|work|pass)${LATER}$`,
  ),
  new RegExp(`^what (?:must|should|shall|will|is (?:supposed|meant|expected) to) happen${LATER}$`),
  /^what (?:we|you|i|users?|the \p{L}{1,20}|testers?|customers?) (?:needs?|wants?|expects?|should|must|would like|hopes?)(?: to)? see$/u,
  /^what (?:do|would|should) (?:we|you|i) (?:expect|want)(?: to (?:happen|see))?$/,
  new RegExp(
    `^how (?:(?:do|will|can|could|would|should|shall) (?:we|you|i|one)|(?:we|you|i|one)(?:'ll| will| can| would)?) (?:know|tell|see) (?:that |if |when |whether )?${WORK}(?:'s|'re| is| are| was)? ${DONE}$`,
  ),
  new RegExp(`^when (?:is|are|do we call|can we call|will) ${WORK}(?: be)? ${DONE}$`),
  /^when (?:do|can|will|would) (?:we|you|i) (?:accept|approve|close|sign off)(?: (?:it|this|the \p{L}{1,20}))?$/u,
  new RegExp(
    `^what (?:counts|qualifies) as ${DONE}$|^what makes ${WORK} ${DONE}$|^what (?:would|will|does|should) (?:success|done|good|finished) look like$`,
  ),
  /^(?:(?:(?:all|each) (?:of )?)?(?:this|these|the following|the following points|these points)(?: all)? )?(?:must|has to|have to|needs? to|shall)(?: all)? (?:hold(?: true)?|be true|be met|be fulfilled|be satisfied)$/,
  /^(?:must|has to|have to|needs? to|should) work$/,
]);

/** Asks for what will be looked at: “What to test”, “How we check it”, “Things to verify”. The answer may also be work, or steps. */
const TRIES = joined([
  /^what (?:to|(?:do|should|will|can|shall) (?:we|you|i|qa|testers?)|(?:we|you|i|qa|the testers?|testers?)(?:'ll| should| will| must| can| have to| need to| want to)?) (?:test|check|verify|validate|look (?:at|for)|try|inspect|confirm)(?: (?:here|first|afterwards|then|for))?$/,
  /^what (?:needs to|has to|have to|must|should|will|shall|is to) be (?:tested|checked|verified|validated|tried|inspected|confirmed)(?: (?:here|first|afterwards|then))?$/,
  /^how (?:(?:do|will|can|should|shall|would) (?:we|you|i)|we(?:'ll| will| can)?) (?:test|check|verify|validate|try)(?: (?:it|this|that|the (?:story|work|feature|change)))?$/,
  /^(?:(?:things|points|checks|what) )?to (?:check|be checked)$|^(?:things|points) to (?:test|verify|look (?:at|for))$/,
]);

/** Like `labelLength`, for a heading that asks for criteria in other words. */
export const askingLength = (folded: string, from: number): number => lengthOf(folded, from, ASKS);

/** Is there a line at all that may be such a heading? */
export const mayAskFurther = (text: string): boolean => OPENS.test(text);

const OPENS = /^[^\p{L}\n]{0,12}(?:what|how|things|points|checks|to (?:check|be checked))\b/imu;

/** Like `askingLength`, for headings that may also ask for something else. */
export const tryingLength = (folded: string, from: number): number => lengthOf(folded, from, TRIES);

function lengthOf(folded: string, from: number, patterns: readonly RegExp[]): number {
  const blank = folded.indexOf(' ', from);
  if (blank < 0 || blank - from > 6 || !FIRST.has(folded.slice(from, blank))) return 0;
  const end = labelEnd(folded, from);
  if (end - from < SHORTEST || end - from > LONGEST) return 0;
  const label = folded
    .slice(from, end)
    .replace(/[*_?!… ]{1,6}$/, '')
    .replaceAll('’', "'");
  return patterns.some((pattern) => pattern.test(label)) ? end + behindLabel(folded, end) : 0;
}
