import { isParticiple, verbKind } from './action-verbs.ts';
import { isAdjective, isFixedPair } from './fixed-pairs.ts';
import { clauseEnd, firstQuestion } from './joined-questions.ts';
import { isGesture } from './one-action.ts';
import { isOneRate } from './one-rate.ts';
import type { WishWord } from './scan-wish.ts';
import { ADVERBS, ASKING_WORDS, CLAUSE_WORDS, DETERMINERS, FINITE, MODALS, PREPOSITIONS, SUBJECTS } from './wish-words.ts';

/** A coordination in a wish: "permits and fines". Offsets are in the text that was scanned. */
export interface Coordination {
  readonly start: number;
  readonly end: number;
  /** `and` joins what is wished for, `or` leaves a choice. */
  readonly kind: 'and' | 'or';
  /** Index of the joining word; for "&", "/" and "+" of the word behind it. */
  readonly joint: number;
  /** Index of the first word of the part before the joint. */
  readonly left: number;
  /** Index of the last word of the part behind it. */
  readonly right: number;
}

/**
 * The first "and", "or", "&", "+" or spaced "/" that joins parts of the wish itself. Not: inside conditions,
 * quotes and brackets, examples ("such as …"), ranges ("between 5 and 9"), short values ("B or C"), fixed pairs and names.
 */
export function findCoordination(text: string, words: readonly WishWord[]): Coordination | null {
  let examples = false;
  for (let i = 1; i < words.length; i += 1) {
    const word = words[i];
    if (word === undefined) break;
    examples = examples ? !/,/.test(word.before) || !/^(?:and|or|then|but)$/.test(word.text) : opensExamples(words, i);
    const found = jointAt(words, i);
    if (found === null || examples || isInClause(words, i, found)) continue;
    const { left, right } = found;
    if (words[left] === undefined || words[right] === undefined || isOne(text, words, found)) continue;
    const asks = ASKING_WORDS.has(words[right]?.text ?? '');
    const question = asks ? firstQuestion(words, i, right) : -1;
    if (question === null) continue;
    const from = question >= 0 ? question : phraseStart(words, left);
    const to = asks ? clauseEnd(words, right) : phraseEnd(words, right);
    return { ...found, left: from, right: to, start: words[from]?.start ?? 0, end: words[to]?.end ?? 0 };
  }
  return null;
}

const LONGEST_PART = 4;

/** Index of the word where the phrase that ends at `left` begins, at most some words back. */
export function phraseStart(words: readonly WishWord[], left: number): number {
  let at = left;
  while (at > 0 && left - at + 1 < LONGEST_PART && !DETERMINERS.has(words[at]?.text ?? '') && /^\s+$/.test(words[at]?.before ?? '')) {
    const { text } = words[at - 1] ?? { text: '' };
    if ((at - 1 === 0 && !DETERMINERS.has(text)) || isEdge(text) || text === 'to' || /.{2}ing$/.test(text) || verbKind(text) === 'plain')
      break;
    at -= 1;
  }
  return words[left + 2]?.text === 'to' && words[at - 1]?.text === 'to' ? at - 1 : at;
}

/** On from the word behind the joint to the end of its phrase: over its articles and prepositions to the first edge behind a noun. */
function phraseEnd(words: readonly WishWord[], right: number): number {
  let at = right;
  while (at + 1 < words.length && at - right + 1 < LONGEST_PART && /^\s+$/.test(words[at + 1]?.before ?? '')) {
    const { text } = words[at] ?? { text: '' };
    const opens = DETERMINERS.has(text) || PREPOSITIONS.has(text) || ADVERBS.has(text);
    if (!opens && isEdge(words[at + 1]?.text ?? '')) break;
    at += 1;
    if (ASKING_WORDS.has(words[at]?.text ?? '') && PREPOSITIONS.has(text)) return clauseEnd(words, at);
  }
  return at;
}

function isEdge(text: string): boolean {
  return (
    [PREPOSITIONS, FINITE, MODALS, CLAUSE_WORDS, SUBJECTS, ADVERBS].some((list) => list.has(text)) || /^(?:and|or|to|as|be|not)$/.test(text)
  );
}

type Joint = Pick<Coordination, 'kind' | 'joint' | 'left' | 'right'>;

function jointAt(words: readonly WishWord[], i: number): Joint | null {
  const { text, before } = words[i] ?? { text: '', before: '' };
  if (text === 'and' || text === 'or') {
    const double = text === 'and' && words[i + 1]?.text === 'or';
    if (text === 'or' && words[i - 1]?.text === 'and') return null;
    return { kind: text, joint: i, left: i - 1, right: double ? i + 2 : i + 1 };
  }
  if (text === 'well' && words[i - 1]?.text === 'as' && words[i + 1]?.text === 'as')
    return { kind: 'and', joint: i, left: i - 2, right: i + 2 };
  if (/^\s*(?:&|\+)\s*$/.test(before) && !/^[&+]$/.test(before)) return { kind: 'and', joint: i, left: i - 1, right: i };
  if (/^&$/.test(before) && text.length > 2 && (words[i - 1]?.text.length ?? 0) > 2)
    return { kind: 'and', joint: i, left: i - 1, right: i };
  return /^\s+\/\s+$/.test(before) ? { kind: 'or', joint: i, left: i - 1, right: i } : null;
}

/** "Such as", "e.g.", "for example", "including": what follows explains, it is not wished for. */
function opensExamples(words: readonly WishWord[], i: number): boolean {
  const { text } = words[i] ?? { text: '' };
  const before = words[i - 1]?.text;
  return (
    (before === 'such' && text === 'as') ||
    (before === 'for' && text === 'example') ||
    (before === 'e' && text === 'g') ||
    text === 'including'
  );
}

/** These say when or why the wish holds: what they join is not wished for. */
const CONDITIONS = /^(?:when|whenever|if|while|whilst|because|since|once|before|after|until|unless|though|although|whether)$/;
/** Before "when" or "whether": a question, not a condition. */
const ASKED = /^(?:know|see|learn|understand|determine|decide|indicate|specify|find|out|tell|check|choose|set|define|of|on)$/;

/** Things, not what happens to them: "submit feedback and concerns" against "was created or updated". */
function joinsThings(words: readonly WishWord[], { left, right }: Joint): boolean {
  const isThing = (text: string): boolean =>
    !FINITE.has(text) &&
    !MODALS.has(text) &&
    !SUBJECTS.has(text) &&
    !isAdjective(text) &&
    !isParticiple(text) &&
    verbKind(text) !== 'plain';
  return isThing(words[left]?.text ?? '') && isThing(words[right]?.text ?? '');
}

/**
 * What a condition or a reason joins is no part of the wish, unless it is asked for ("know when a plan was created or updated"). A
 * clause about a thing is part of the thing wished for ("forms that my students fill in and submit"); one that says what for counts
 * where it joins things ("so that parents can send feedback and concerns").
 */
function isInClause(words: readonly WishWord[], i: number, joint: Joint): boolean {
  const { clause, opener } = words[i] ?? { clause: null, opener: null };
  if (clause === null || opener === null || ASKING_WORDS.has(words[joint.right]?.text ?? '')) return false;
  if (opener === 'so') return !joinsThings(words, joint);
  if (!CONDITIONS.test(opener)) return false;
  let at = i;
  while (at > 0 && words[at]?.text !== opener) at -= 1;
  return !ASKED.test(words[at - 1]?.text ?? '');
}

function isOne(text: string, words: readonly WishWord[], { kind, joint, left, right }: Joint): boolean {
  const a = words[left];
  const b = words[right];
  if (a === undefined || b === undefined) return true;
  if (isFixedPair(a.text, b.text) || isGesture(a.text, b.text) || /^(?:so|not|then|vice)$/.test(b.text)) return true;
  if (/^\d/.test(a.text) && /^\d/.test(b.text)) return true;
  if (kind === 'and' && isOneRate(words, left, right)) return true;
  const isValue = (word: WishWord): boolean => /^(?:[A-Z]|\d{1,4})$/.test(text.slice(word.start, word.end));
  if (isValue(a) && isValue(b)) return true;
  if (words.slice(Math.max(0, joint - 5), joint).some((word) => word.text === 'between' || word.text === 'whether')) return true;
  return isName(text, words, left, right);
}

/** "Department of Health and Safety": a name goes on across the joint. */
function isName(text: string, words: readonly WishWord[], left: number, right: number): boolean {
  const isCapital = (i: number): boolean => /^\p{Lu}/u.test(text.slice(words[i]?.start ?? 0, (words[i]?.start ?? 0) + 2));
  return isCapital(left) && isCapital(right) && words[left - 1]?.text === 'of' && isCapital(left - 2);
}
