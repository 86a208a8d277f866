import { baseOfThirdPerson, isParticiple, verbKind } from './action-verbs.ts';
import type { WishWord } from './scan-wish.ts';
import { CLAUSE_WORDS, DETERMINERS, FINITE, MODALS, OBJECT_WORDS, PREPOSITIONS, SUBJECTS } from './wish-words.ts';

/** What the first part of the wish is like. */
interface FirstPart {
  readonly form: 'verb' | 'thing' | 'clause';
  /** Index of its verb; -1 when there is none. */
  readonly first: number;
}

/** Words [from, to] that open the second clause: its subject and its verb. */
export interface ClauseFound {
  readonly from: number;
  readonly to: number;
}

const WISHES = /^(?:want|need|expect|wish|would|should|must|i'd)$/;
const LONGEST_SUBJECT = 6;

/**
 * A clause of its own behind the "and" at `joint`: "… and I expect a letter", "… and the system sends a letter", "… and that …".
 * @param at index of the first word behind "and" that is no adverb.
 */
export function findSecondClause(words: readonly WishWord[], joint: number, at: number, part: FirstPart): ClauseFound | null {
  const word = words[at];
  if (word === undefined) return null;
  const inside = words[joint]?.clause ?? null;
  if (word.text === 'that') return secondThat(words, joint, at, part);
  if (SUBJECTS.has(word.text)) return withPronoun(words, at, inside !== null);
  if (inside !== null && LETS_GO.test(words[joint]?.opener ?? '')) {
    const duty = dutyClause(words, at);
    if (duty !== null) return duty;
  }
  if (inside !== null && part.form === 'thing' && DETERMINERS.has(word.text)) return purposeClause(words, at, joint);
  if (MODALS.has(word.text)) return inside === null && verbKind(words[at + 1]?.text ?? '') !== null ? { from: at, to: at + 1 } : null;
  if (inside !== null || isListOfSubjects(words, joint, part)) return null;
  return withSubject(words, at, part, joint);
}

/** "… be assured that A and that B", "I want that A and that B", "want X blocked and that Y go to Z". */
function secondThat(words: readonly WishWord[], joint: number, at: number, { form }: FirstPart): ClauseFound | null {
  const first = words.slice(0, joint).some(({ text }) => text === 'that') || form === 'clause';
  const next = words[at + 1]?.text ?? '';
  const acts = words.slice(at + 2, at + 8).some((word, k) => isFinite(word) || isPluralAct(words, at + 2 + k) || isAct(words, at + 2 + k));
  if (!first && (words[joint]?.clause !== null || !acts || PREPOSITIONS.has(next) || FINITE.has(next) || MODALS.has(next))) return null;
  const opensClause = DETERMINERS.has(next) || SUBJECTS.has(next) || acts;
  return opensClause ? { from: at, to: Math.min(at + 2, words.length - 1) } : null;
}

/** "… to end after 14 days, while paying customers should see an invoice": the clause behind the comma is a wish of its own. */
export function contrastClause(words: readonly WishWord[], joint: number): ClauseFound | null {
  const { text, before } = words[joint] ?? { text: '', before: '' };
  if (joint < 2 || !/^(?:while|whereas|whilst)$/.test(text) || !/,\s*$/.test(before)) return null;
  for (let i = joint + 2; i < words.length && i <= joint + LONGEST_SUBJECT; i += 1) {
    const word = words[i];
    if (word === undefined || !/^\s+$/.test(word.before) || CLAUSE_WORDS.has(word.text) || FINITE.has(word.text)) return null;
    if (/^(?:must|should|shall)$/.test(word.text)) return { from: joint + 1, to: i };
  }
  return null;
}

function withPronoun(words: readonly WishWord[], at: number, inside: boolean): ClauseFound | null {
  const next = words[at + 1]?.text ?? '';
  const wishes = WISHES.test(next) || words[at]?.text === "i'd";
  if (inside) return wishes && /^(?:i|we|i'd)$/.test(words[at]?.text ?? '') ? { from: at, to: at + 1 } : null;
  const acts = wishes || MODALS.has(next) || FINITE.has(next) || verbKind(next) !== null || baseOfThirdPerson(next) !== null;
  return acts || words[at]?.text.includes("'") === true ? { from: at, to: Math.min(at + 1, words.length - 1) } : null;
}

const KNOWS =
  /^(?:ensure|know|see|confirm|sure|assure|assured|verify|check|show|say|think|make|have|let|view|understand|guarantee|validate)$/;

/** "Ensure the forms, lists and pages are updated": what stands before "are" is one list, not two clauses. */
function isListOfSubjects(words: readonly WishWord[], joint: number, { form, first }: FirstPart): boolean {
  const opens = form === 'clause' || words.slice(Math.max(0, first), joint).some(({ text }) => KNOWS.test(text));
  return opens && !words.slice(Math.max(0, first) + 1, joint).some((word, i) => isFinite(word) || (i > 0 && word.text === 'to'));
}

function isFinite(word: WishWord): boolean {
  return MODALS.has(word.text) || FINITE.has(word.text);
}

/** A subject of some words and its finite verb: "the system sends a …", "users are told", in a thing also "the names to be bold". */
function withSubject(words: readonly WishWord[], at: number, { form, first }: FirstPart, joint: number): ClauseFound | null {
  const determined = DETERMINERS.has(words[at]?.text ?? '');
  for (let i = at + 1; i < words.length && i <= at + LONGEST_SUBJECT; i += 1) {
    const word = words[i];
    if (word === undefined || !/^[\s'"]*$/.test(word.before) || CLAUSE_WORDS.has(word.text) || /^(?:and|or)$/.test(word.text)) return null;
    if (MODALS.has(word.text) || (FINITE.has(word.text) && (determined || word.text === 'are'))) return { from: at, to: i };
    if (word.text === 'to' && form === 'thing') return secondPurpose(words, at, i, joint);
    if (form === 'thing' && first < 0 && isParticiple(word.text) && isDoneTo(words, joint, i)) return { from: at, to: i };
    if (PREPOSITIONS.has(words[i - 1]?.text ?? '') || DETERMINERS.has(words[i - 1]?.text ?? '')) continue;
    if (determined && i > at + 1 && (isAct(words, i) || isPluralAct(words, i))) return { from: at, to: i };
  }
  return null;
}

/** "A list to be sorted and the names to be bold". */
function secondPurpose(words: readonly WishWord[], at: number, to: number, joint: number): ClauseFound | null {
  const next = words[to + 1]?.text ?? '';
  const before = words.slice(0, joint).some(({ text }) => text === 'to');
  const ability = LEADS_TO.test(words[to - 1]?.text ?? '') && verbKind(next) !== null;
  const given = DETERMINERS.has(words[at]?.text ?? '') && verbKind(next) !== null && OBJECT_WORDS.has(words[to + 2]?.text ?? '');
  const alike = isPurpose(words, joint) && verbKind(next) !== null;
  return ability || alike || (before && (next === 'be' || verbKind(next) === 'plain' || given)) ? { from: at, to: to + 1 } : null;
}

/** “Late forms to be refused” in front of the joint: what follows it is told in the same way. */
function isPurpose(words: readonly WishWord[], joint: number): boolean {
  return words
    .slice(0, joint)
    .some(
      ({ text, clause }, i) => text === 'to' && clause === null && words[i + 1]?.text === 'be' && isParticiple(words[i + 2]?.text ?? ''),
    );
}

const LEADS_TO = /^(?:ability|option|possibility|chance|opportunity|right|permission)$/;

/** Clauses that a sentence with “must” or “should” behind “and” does not belong to: “held until I release them and every release must be …”. */
const LETS_GO = /^(?:until|unless|while|whilst|once|after|before|since|because|so|although|though)$/;

function dutyClause(words: readonly WishWord[], at: number): ClauseFound | null {
  if (!DETERMINERS.has(words[at]?.text ?? '')) return null;
  for (let i = at + 1; i < words.length && i <= at + 4; i += 1) {
    const { text, before } = words[i] ?? { text: '', before: '' };
    if (!/^\s+$/.test(before) || CLAUSE_WORDS.has(text) || FINITE.has(text) || /^(?:and|or|to)$/.test(text)) return null;
    if (/^(?:must|should|shall)$/.test(text)) return { from: at, to: i };
  }
  return null;
}

/** "The door to open when I ring and the light to go on": an infinitive has no place in the clause. */
function purposeClause(words: readonly WishWord[], at: number, joint: number): ClauseFound | null {
  for (let i = at + 2; i < words.length && i <= at + 3; i += 1) {
    if (words[i]?.text !== 'to') continue;
    const next = words[i + 1]?.text ?? '';
    const purpose = words.slice(0, joint).some(({ text, clause }) => text === 'to' && clause === null);
    return purpose && (next === 'be' || verbKind(next) === 'plain') ? { from: at, to: i + 1 } : null;
  }
  return null;
}

/** "Letters scanned and receipts sent": something is done to both, also “by date”, also “red”. */
function isDoneTo(words: readonly WishWord[], joint: number, i: number): boolean {
  const before = words.slice(0, joint);
  const done = before.findIndex(({ text }, k) => k > 0 && isParticiple(text));
  const next = words[i + 1]?.text;
  return (
    done > 0 &&
    done <= 4 &&
    joint - done <= 4 &&
    !before.slice(0, done).some(({ text }) => PREPOSITIONS.has(text) || text === 'to') &&
    (done === joint - 1 || PREPOSITIONS.has(before[done + 1]?.text ?? '')) &&
    (next === undefined || PREPOSITIONS.has(next) || i + 2 === words.length)
  );
}

/** "The marks go to the register". */
function isPluralAct(words: readonly WishWord[], i: number): boolean {
  const { text } = words[i] ?? { text: '' };
  const before = words[i - 1]?.text ?? '';
  return before.endsWith('s') && !before.endsWith('ss') && verbKind(text) === 'plain' && words[i + 1] !== undefined;
}

/** A verb in the third person with an object: "sends a …". */
function isAct(words: readonly WishWord[], i: number): boolean {
  const { text } = words[i] ?? { text: '' };
  const base = baseOfThirdPerson(text);
  if (base === null || FINITE.has(text)) return false;
  const next = words[i + 1]?.text ?? '';
  return OBJECT_WORDS.has(next) || (verbKind(base) === 'plain' && !PREPOSITIONS.has(next) && next !== '' && next !== 'and');
}
