import type { Criterion } from '../../shared/story.ts';
import { isOtherSection } from '../criteria/read/criteria-names.ts';
import { fold } from '../text/fold.ts';
import { wordsOf } from '../text/words.ts';

/** A clause of its own, so no part of a list of fields. */
const CLAUSE =
  /\b(?:should|must|shall|can|cannot|can't|will|won't|is|are|isn't|aren't|has|have|when|if|sees?|shows?|opens?|returns?|contains?|receives?|gets?|works?)\b/;
/** Says what is left out. */
const LEFT_OUT = /^\W{0,3}(?:does not include|do not (?:implement|include|support)|not in scope|out of scope|not included)\b/;
/** “Only owners can edit pages”, “Show the fee”: of so few words, those that begin alike are one rule with several values. */
const SHORT = 5;

/** What only says more of a field: “Number (checked when it is entered)”, “Rooms which the office has let”. */
const SAYS_MORE = /\([^()]{0,200}\)|\b(?:which|that|who|whose|where) .{0,300}$/g;

/** A line with a verb of its own, beside what is said of its noun. */
const isClause = (folded: string): boolean => CLAUSE.test(folded) && CLAUSE.test(folded.replace(SAYS_MORE, ' '));

/** How many pieces of behavior the criteria hold: fields of one thing, values of one rule and steps below another name count once or not at all. */
export function countBehaviors(criteria: readonly Criterion[]): number {
  let count = 0;
  let fields = false;
  /** The line above is counted; points below it that have verbs of their own count in its place. */
  let head = false;
  let other = false;
  const families = new Set<string>();
  for (const { kind, text } of criteria) {
    const folded = fold(text.slice(0, 300)).trim();
    if (kind === 'context') {
      fields = folded.endsWith(':') && !isOtherSection(folded);
      head = fields && CLAUSE.test(folded);
      if (head) count += 1;
      other = isOtherName(folded);
      continue;
    }
    if (kind !== 'behaviour' || other || LEFT_OUT.test(folded)) continue;
    if (fields && !isClause(folded)) continue;
    fields = false;
    if (head) count -= 1;
    head = false;
    const family = familyOf(folded);
    if (family !== null && families.has(family)) continue;
    if (family !== null) families.add(family);
    count += 1;
  }
  return count;
}

/** “Implementation”, “Technical implementation” above their steps. */
const isOtherName = (folded: string): boolean =>
  isOtherSection(folded) || /^[^.:?]{0,20}\b(?:implementation|tasks|steps)\W{0,2}$/.test(folded);

function familyOf(folded: string): string | null {
  const words = wordsOf(folded);
  const [first, second] = words;
  if (first === undefined || second === undefined || words.length > SHORT || ARTICLES.has(first.text)) return null;
  return words.length < 4 ? first.text : `${first.text} ${second.text}`;
}

const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an', 'each', 'every']);
