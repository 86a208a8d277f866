import type { Criterion } from '../../shared/story.ts';
import { fold } from '../text/fold.ts';
import { findPlaceholders, isTemplateText } from '../text/placeholders.ts';
import { findVague } from '../text/find-vague.ts';
import { wordsOf } from '../text/words.ts';

/** Verbs that name work of the team, not behavior of the product; at the start of a criterion. */
const TASK_VERBS = new Set(
  (
    'implement refactor fix test tests write document investigate research review merge deploy create define agree adapt generate update upgrade migrate re-enable improve look check confirm verify ensure ' +
    'add remove rename move replace build setup configure design prototype mockups mockup discuss decide clean cleanup port provide run running measure extract introduce integrate install tap edit get go return prepare publish release automate benchmark evaluate explore analyze analyse'
  ).split(' '),
);
/** Words that show a behavior even where a task verb stands first. */
const OUTCOME =
  /\b(?:should|must|shall|can|cannot|will|is|are|has|have|sees?|shows?|displays?|displayed|returns?|appears?|receives?|gets?|works?|allows?|able|given|when|then|if)\b/;
const UNSPECIFIC =
  /\b(?:works? (?:as (?:usual|expected|before|intended|designed|normal)|properly|correctly|fine|well|ok)|(?:works?|functions?|behaves?)[.!]?$|as usual|looks? (?:fine|good|nice|ok|right)|similar to|same as before|follow(?:s)? the (?:mockup|design|mock-up)s?|according to the (?:mockup|design)s?|should be possible to improve)/;
const BARE_SUPPORT = /^[\p{L}\p{N}-]{1,40} support\.?$/u;

/** What a criterion is, and whether a tester could say yes or no. Words are judged in English only; elsewhere `testable` is `null`. */
export function classifyCriterion(
  text: string,
  language: string,
  shape: 'scenario' | 'item' | 'paragraph',
): Pick<Criterion, 'kind' | 'testable'> {
  if (isTemplateText(text) || findPlaceholders(text, 0, Math.min(text.length, 2000)).length > 0)
    return { kind: 'placeholder', testable: null };
  const folded = fold(text.slice(0, 2000)).trim();
  if (shape !== 'scenario' && folded.endsWith(':')) return { kind: 'context', testable: null };
  if (
    shape !== 'scenario' &&
    /^(?:after|once|note:|nb:|see (?:above|below|also|attach|mock|http|#|[a-z]+-\d))/.test(folded) &&
    wordsOf(folded).length <= 6
  )
    return { kind: 'context', testable: null };
  if (language !== 'en') return { kind: 'behaviour', testable: null };
  const words = wordsOf(folded);
  const task = shape === 'item' && TASK_VERBS.has(words[0]?.text ?? '') && !OUTCOME.test(firstClause(folded));
  const vague = findVague(text, 0, Math.min(text.length, 2000)).length > 0 || UNSPECIFIC.test(folded) || BARE_SUPPORT.test(folded);
  if (task) return { kind: 'task', testable: !vague && words.length > 3 };
  return { kind: 'behaviour', testable: !vague };
}

function firstClause(folded: string): string {
  const stop = folded.search(/[.;]\s| (?:that|which|so|because|to) /);
  return stop < 0 ? folded : folded.slice(0, stop);
}

/** The words in a criterion that keep a tester from saying yes or no; `null` when there are none. */
export function unspecificPhrase(text: string): { readonly start: number; readonly end: number } | null {
  const match = UNSPECIFIC.exec(fold(text.slice(0, 2000)));
  return match === null ? null : { start: match.index, end: match.index + match[0].length };
}
