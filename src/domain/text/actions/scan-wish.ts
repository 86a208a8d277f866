import { baseOfThirdPerson, verbKind } from './action-verbs.ts';
import { CLAUSE_WORDS, DETERMINERS, FINITE, MODALS, SUBJECTS } from './wish-words.ts';
import { isPartOfName } from './part-of-name.ts';
import { withoutSetPhrases } from './set-phrases.ts';
import { wordsOf, type Word } from '../words.ts';

/**
 * A clause around a word. `joins`: a base form behind "and" may belong to the clause ("files that I open and close").
 * `apart`: it cannot, because the clause has another form ("a form that is new and send it").
 */
export type ClauseKind = 'joins' | 'apart';

/** A word of a wish with what stands around it. */
export interface WishWord extends Word {
  readonly clause: ClauseKind | null;
  /** The word that opened the clause. */
  readonly opener: string | null;
}

const OPENING = '(["“«{';
const HIDES = /[(["“«{]/;
const CLOSING = ')]"”»}';

/** Longer wishes are running text; what follows is not read, so that hostile text costs no more than a long story. */
const LONGEST_WISH = 1500;

/** The words of a wish up to its first stop, without what stands in quotes or brackets and without set phrases. Offsets are in `text`. */
export function scanWish(wish: string): readonly WishWord[] {
  const text = wish.slice(0, LONGEST_WISH);
  const plain = withoutSetPhrases(visibleWords(text));
  const out: WishWord[] = [];
  let clause: ClauseKind | null = null;
  let opener: string | null = null;
  let opened = 0;
  for (let i = 0; i < plain.length; i += 1) {
    const word = plain[i];
    if (word === undefined) break;
    const gap = word.before !== ' ';
    if (gap && i > 0 && isStop(text, word)) break;
    if (gap && /[,–—]/.test(word.before) && endsClause(word.text)) {
      clause = null;
      opener = null;
    }
    if (clause !== null && goesBackToWish(plain, i, opened)) {
      clause = null;
      opener = null;
    }
    if (clause === null && i > 1 && opensContactClause(plain, i)) {
      opened = i;
      clause = clauseKind(plain, i - 1);
      opener = 'that';
    }
    if (CLAUSE_WORDS.has(word.text) && !isPointing(plain, i)) {
      opened = i;
      clause = clauseKind(plain, i);
      opener = word.text;
    }
    out.push({ text: word.text, start: word.start, end: word.end, before: word.before, clause, opener });
  }
  return out;
}

/** “… when it ends and to print it”: an infinitive behind “and” goes on with the wish, unless the clause has one that it could go with. */
function goesBackToWish(words: readonly Word[], i: number, opened: number): boolean {
  if (words[i]?.text !== 'and' || words[i + 1]?.text !== 'to' || !isInfinitive(words[i + 2]?.text ?? '')) return false;
  for (let k = opened; k + 1 < i; k += 1) if (words[k]?.text === 'to' && isInfinitive(words[k + 1]?.text ?? '')) return false;
  return true;
}

const isInfinitive = (word: string): boolean => word === 'be' || verbKind(word) !== null;

/** A stop in front of the word, other than that of "e.g.". */
function isStop(text: string, { before, start }: Word): boolean {
  if (
    /^\s*;\s+$/.test(before) &&
    /^(?:in addition|additionally|moreover|furthermore|besides|plus|also|and)\b/i.test(text.slice(start, start + 14))
  )
    return false;
  return /[.;:!?]\s|\n/.test(before) && !/(?:e\.g|i\.e)\.?\s?$/.test(text.slice(Math.max(0, start - 6), start).toLowerCase());
}

/** A comma inside a list of the clause does not end the clause; one before "and", a subject or a thing does. */
function endsClause(text: string): boolean {
  return /^(?:and|then|but|also)$/.test(text) || SUBJECTS.has(text) || DETERMINERS.has(text);
}

const CONTACT_SUBJECTS: ReadonlySet<string> = new Set(['i', 'we', 'they', 'you', 'he', 'she', "i've", "we've"]);

const ARTICLE = /^(?:the|an?|my|our|their|each)$/;

/** A relative clause without its pronoun: "tasks I scheduled", "questions the user can ask". */
function opensContactClause(words: readonly Word[], i: number): boolean {
  const { text } = words[i] ?? { text: '' };
  const isSubject = CONTACT_SUBJECTS.has(text);
  if (!isSubject && !MODALS.has(text)) return false;
  // “A can”, “the will”: a thing.
  if (!isSubject && ARTICLE.test(words[i - 1]?.text ?? '')) return false;
  for (let k = i - 1; k > 0 && k > i - 5; k -= 1) {
    const { text: before, before: gap } = words[k] ?? { text: '', before: '' };
    if (/^(?:and|or|then|but|that)$/.test(before) || (k === i - 1 && isSubject && /,/.test(words[i]?.before ?? ''))) return false;
    if (isSubject) return true;
    if (/^(?:the|a|an|my|our|their|each|users|people)$/.test(before))
      return k > 1 && !/,/.test(gap) && !/^(?:and|or|then|but)$/.test(words[k - 1]?.text ?? '');
  }
  return false;
}

/** "That" before a noun at the start of a wish opens nothing, nor does a word that is part of a name. */
function isPointing(words: readonly Word[], i: number): boolean {
  const { text } = words[i] ?? { text: '' };
  if (text === 'that') return /^(?:with|of|for|to|in|on|by|and|or|receive|see|use|do|like)$/.test(words[i - 1]?.text ?? '');
  if (/^(?:before|after|since|though|once)$/.test(text) && isAdverb(words[i + 1])) return true;
  if (text === 'after' && /^(?:look|looks|looking|looked|run|named|seek|take)$/.test(words[i - 1]?.text ?? '')) return true;
  if (/^(?:before|after|until|since)$/.test(text) && leadsToThing(words, i)) return true;
  return isPartOfName(words, i);
}

/** "After the meeting and …": a thing and no verb stands behind it up to the joint. */
function leadsToThing(words: readonly Word[], i: number): boolean {
  if (!DETERMINERS.has(words[i + 1]?.text ?? '')) return false;
  for (let k = i + 2; k < words.length && k < i + 8; k += 1) {
    const { text, before } = words[k] ?? { text: '', before: '' };
    if (k > i + 2 && (text === 'and' || /,/.test(before))) return true;
    if (MODALS.has(text) || FINITE.has(text) || SUBJECTS.has(text) || text === 'to') return false;
    if (k > i + 2 && (/(?:ed|ing)$/.test(text) || verbKind(text) !== null || baseOfThirdPerson(text) !== null)) return false;
  }
  return false;
}

/** "The day before and …": nothing follows that it could open. */
const isAdverb = (next: Word | undefined): boolean =>
  next === undefined || /^(?:and|or|but|to)$/.test(next.text) || /[,;]/.test(next.before);

function visibleWords(text: string): readonly Word[] {
  const hidden = hiddenParts(text);
  if (hidden.length === 0) return wordsOf(text);
  let part = 0;
  return wordsOf(text).filter(({ start }) => {
    while (part < hidden.length && (hidden[part]?.[1] ?? 0) < start) part += 1;
    return start < (hidden[part]?.[0] ?? text.length);
  });
}

/** Stretches in brackets or quotes, outermost only. A mark that is never closed hides nothing. */
function hiddenParts(text: string): readonly (readonly [number, number])[] {
  const parts: (readonly [number, number])[] = [];
  const unclosed = new Set<number>();
  if (!HIDES.test(text)) return parts;
  for (let i = 0; i < text.length; i += 1) {
    const kind = OPENING.indexOf(text.charAt(i));
    if (kind < 0 || unclosed.has(kind)) continue;
    const close = text.indexOf(CLOSING.charAt(kind), i + 1);
    if (close < 0) {
      unclosed.add(kind);
      continue;
    }
    parts.push([i, close]);
    i = close;
  }
  return parts;
}

/** Looks at the first finite form after the word that opens a clause. */
function clauseKind(words: readonly Word[], i: number): ClauseKind {
  // “If it rains and scan them”: a base form does not go with “it”.
  if (/^(?:it|he|she)$/.test(words[i + 1]?.text ?? '') && !MODALS.has(words[i + 2]?.text ?? '')) return 'apart';
  for (let k = i + 1; k < words.length && k < i + 9; k += 1) {
    const { text, before } = words[k] ?? { text: '', before: '' };
    if (k > i + 1 && (/,/.test(before) || text === 'and' || text === 'or')) break;
    if (MODALS.has(text) || text === 'to') return 'joins';
    if (FINITE.has(text)) return text === 'have' || text === 'do' || text === 'get' ? 'joins' : 'apart';
    if (text.endsWith('ed') && text.length > 4) return 'apart';
    const previous = words[k - 1]?.text ?? '';
    if (!SUBJECTS.has(text) && !DETERMINERS.has(previous) && baseOfThirdPerson(text) !== null && (k > i + 1 || isRelative(words[i])))
      return 'apart';
  }
  return 'joins';
}

function isRelative(word: Word | undefined): boolean {
  return word !== undefined && /^(?:that|which|who)$/.test(word.text);
}
