import { ADVERBS, ALSO_VERBS, CLAUSE_WORDS, CLEAR_VERBS, NOUN_LIKE, OBJECT_WORDS, ONE_ACTION } from './action-verbs.ts';
import { wordsOf, type Word } from './words.ts';

/** Two or more actions in one wish. Offsets are in the text that was given; they cover the verbs and what stands between. */
export interface ActionsFound {
  readonly verbs: readonly string[];
  readonly start: number;
  readonly end: number;
}

/** How the wish begins: with a verb ("I want to renew", "I can renew") or with a thing ("I want a list"). */
export type WishForm = 'verb' | 'thing';

/**
 * Finds coordinated actions in an English wish ("renew and cancel my permit", "scan a plate and send a fine").
 * Works on word lists, without a tagger: silent when a word may be a noun, inside clauses, quotes and brackets, and with "or".
 */
export function findActions(means: string, form: WishForm): ActionsFound | null {
  const words = wordsOf(means).filter((word) => !isQuoted(means, word));
  const first = firstAction(words, form);
  if (first < 0) return null;
  const found: number[] = [first];
  let inClause = false;
  for (let i = first + 1; i < words.length; i += 1) {
    const word = words[i];
    if (word === undefined || /[.;:\n]\s/.test(word.before)) break;
    if (CLAUSE_WORDS.has(word.text)) inClause = true;
    const verb = coordinatedVerb(words, i, found, inClause);
    if (verb >= 0) found.push(verb);
  }
  return found.length > 1 ? toFound(words, found) : null;
}

/** The verb that the wish begins with, or the one after "the ability to", "able to", "a way to". */
function firstAction(words: readonly Word[], form: WishForm): number {
  const direct = form === 'verb' ? skipAdverbs(words, 0) : -1;
  const lead = words.findIndex(
    (word, i) =>
      i < 10 &&
      word.text === 'to' &&
      /^(?:ability|able|way|option|possibility|opportunity|chance|capability|right|permission)$/.test(words[i - 1]?.text ?? ''),
  );
  const clauseBefore = lead >= 0 && words.slice(0, lead).some((word) => CLAUSE_WORDS.has(word.text));
  const start = lead >= 0 && !clauseBefore ? skipAdverbs(words, lead + 1) : direct;
  if (start < 0) return -1;
  return isVerb(words[start]) ? handedOn(words, start) : -1;
}

const HANDS_ON = /^(?:have|use|get|let|allow|enable|ask|want|tell|require)$/;

/** "Have the app detect and report", "use the app to find and book": the wish is what is handed on. */
function handedOn(words: readonly Word[], start: number): number {
  if (!HANDS_ON.test(words[start]?.text ?? '')) return start;
  for (let i = start + 1; i < words.length && i < start + 7; i += 1) {
    const text = words[i]?.text ?? '';
    if (text === 'and' || CLAUSE_WORDS.has(text)) break;
    const verb = skipAdverbs(words, i + 1);
    if (text === 'to' && isVerb(words[verb])) return verb;
    if (i > start + 1 && CLEAR_VERBS.has(text) && !NOUN_LIKE.has(text) && /^(?:have|let)$/.test(words[start]?.text ?? '')) return i;
  }
  return start;
}

/** Index of the verb that "and", "&", "/" or a comma before word `i` coordinates with those found; -1 when there is none. */
function coordinatedVerb(words: readonly Word[], i: number, found: readonly number[], inClause: boolean): number {
  const word = words[i];
  const last = found.at(-1) ?? 0;
  if (word === undefined) return -1;
  const isAnd = word.text === 'and' || (word.text === 'then' && /,\s*$/.test(word.before));
  const joined = /^\s*(?:&|\/|,|\+)\s*$/.test(word.before);
  if (!isAnd && !joined) return -1;
  const at = skipAdverbs(words, isAnd ? i + 1 : i);
  const verb = words[at];
  if (verb === undefined || !isVerb(verb) || isOnePair(words, last, at) || CLAUSE_WORDS.has(verb.text)) return -1;
  const adjacent = at - last <= (isAnd ? 2 : 1) + (at - (isAnd ? i + 1 : i));
  if (adjacent) return startsChain(words, at, isAnd) ? at : -1;
  if (!isAnd && !/&/.test(word.before)) return -1;
  if (inClause && !/,\s*$/.test(word.before)) return -1;
  return hasOwnObject(words, at, inClause) ? at : -1;
}

/** "filter, sort and aggregate data": the chain must end with "and" and be followed by an object, or by nothing. */
function startsChain(words: readonly Word[], at: number, isAnd: boolean): boolean {
  if (isAnd) return true;
  for (let i = at + 1; i < words.length && i < at + 8; i += 1) {
    const word = words[i];
    if (word?.text === 'and') return isVerb(words[skipAdverbs(words, i + 1)]);
    if (!isVerb(word) || !/^\s*,\s*$/.test(word?.before ?? '')) return /\/|&|\+/.test(words[at]?.before ?? '');
  }
  return false;
}

/** A second verb far from the first must be plainly a verb: clear by itself, or with an object of its own. */
function hasOwnObject(words: readonly Word[], at: number, inClause: boolean): boolean {
  const verb = words[at];
  const next = words[at + 1];
  if (verb === undefined || /^(?:have|be|do|go)$/.test(verb.text)) return false;
  const object = next !== undefined && /^\s+$/.test(next.before) && OBJECT_WORDS.has(next.text);
  if (inClause) return object && /^(?:it|them|the|my|a|an)$/.test(next?.text ?? '');
  if (NOUN_LIKE.has(verb.text) || ALSO_VERBS.has(verb.text)) return object;
  return next !== undefined && !/^(?:of|and|or|is|are|for)$/.test(next.text) && /^\s+$/.test(next.before);
}

function skipAdverbs(words: readonly Word[], from: number): number {
  let at = from;
  while (at < words.length && at < from + 5 && ADVERBS.has(words[at]?.text ?? '')) at += 1;
  return at;
}

function isVerb(word: Word | undefined): boolean {
  return word !== undefined && (CLEAR_VERBS.has(word.text) || ALSO_VERBS.has(word.text));
}

function isOnePair(words: readonly Word[], first: number, second: number): boolean {
  const a = words[first]?.text ?? '';
  const b = words[second]?.text ?? '';
  return a === b || ONE_ACTION.has(`${a} ${b}`) || ONE_ACTION.has(`${b} ${a}`);
}

function isQuoted(text: string, word: Word): boolean {
  const before = text.slice(Math.max(0, word.start - 200), word.start);
  const open = Math.max(before.lastIndexOf('('), before.lastIndexOf('['), before.lastIndexOf('“'), before.lastIndexOf('«'));
  const close = Math.max(before.lastIndexOf(')'), before.lastIndexOf(']'), before.lastIndexOf('”'), before.lastIndexOf('»'));
  return open > close || (before.split('"').length - 1) % 2 === 1;
}

function toFound(words: readonly Word[], found: readonly number[]): ActionsFound | null {
  const verbs = found.map((i) => words[i]).filter((word) => word !== undefined);
  const [first] = verbs;
  const last = verbs.at(-1);
  return first === undefined || last === undefined ? null : { verbs: verbs.map(({ text }) => text), start: first.start, end: last.end };
}
