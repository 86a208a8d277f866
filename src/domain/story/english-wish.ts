import { isParticiple, verbKind } from '../text/actions/action-verbs.ts';
import { DETERMINERS, OBJECT_WORDS, PARTICLES, PREPOSITIONS } from '../text/actions/wish-words.ts';
import { isMistyped } from './mistyped.ts';
import type { PhraseMatch } from './phrases.ts';
import type { Stretch } from './stretch.ts';

/** Where a wish is said without a marker that any list has: what stands for the marker (an empty phrase when nothing does). */
export type UnmarkedWish = PhraseMatch & { readonly strong: boolean };

/** Between the role and what follows. */
const SEPARATOR = /^(?:[\s*_]{0,4}[,:;.…|/–—\n-])?[\s*_|/-]{0,6}/;
const SUBJECT = /^(?:i|we)(?:'d)?[\s*_]{1,3}(?:(?:also|really|just|only|always|still|often|usually|would|will|do|can)\s){0,2}/;
const WORD = /^[a-z][a-z'-]{0,24}/;
const PLEASE = /^(?:please|pls|plz|kindly|just|to|let's|lets|simply|then|also|quickly|easily|automatically)[\s,]{1,3}/;

/**
 * The wish behind an English role at `from`, where no marker was found: “I whant to …” (mistyped), “I view …” (any verb), “log in with …”
 * (a bare verb behind a stop). `null`: what follows is no wish.
 */
export function unmarkedWish(folded: string, from: number): UnmarkedWish | null {
  const gap = SEPARATOR.exec(folded.slice(from, from + 12))?.[0].length ?? 0;
  if (gap === 0) return null;
  const start = from + gap;
  const rest = folded.slice(start, start + 120);
  const subject = SUBJECT.exec(rest)?.[0];
  if (subject !== undefined) return mistypedWant(rest, start) ?? withSubject(rest, start, subject.length);
  return /^\s{0,3}[*_]{0,2}$/.test(folded.slice(from, start)) ? null : bareVerb(rest, start);
}

const TO = /^(?:[\s*_]{1,3}(?:to|too|ot|tot|tto|t)\b)?(?:\s(?:be\s)?able\sto\b)?/;

function mistypedWant(rest: string, start: number): UnmarkedWish | null {
  const read = /^((?:i|we)(?:'d|\s(?:also|really|just|only))?)\s{1,3}([a-z']{2,7})(?:\s{1,3}([a-z]{2,6}))?/.exec(rest);
  const [whole, , first = '', second = ''] = read ?? [''];
  if (read === null) return null;
  const would = isMistyped(first, 'would') || first === 'would';
  const like = isMistyped(second, 'like') || isMistyped(second, 'love') || second === 'like' || second === 'love';
  let end = 0;
  if (would && like) end = whole.length;
  else if (['want', 'need', 'wish', 'like', 'wants'].some((word) => isMistyped(first, word))) end = rest.indexOf(first) + first.length;
  if (end === 0) return null;
  end += TO.exec(rest.slice(end))?.[0].length ?? 0;
  return { phrase: rest.slice(0, end).replace(/\s{1,3}/g, ' '), start, end: start + end, strong: true };
}

/** “I view …”: any verb that we know. What stands for the marker is the subject with its adverbs. */
function withSubject(rest: string, start: number, length: number): UnmarkedWish | null {
  const passive = /^(?:am|are|get)\s{1,3}(?:always\s|also\s|automatically\s|immediately\s){0,1}/.exec(rest.slice(length))?.[0].length ?? 0;
  const verb = WORD.exec(rest.slice(length + passive))?.[0] ?? '';
  if (passive > 0 ? !isParticiple(verb) : verbKind(verb) === null) return null;
  return { phrase: rest.slice(0, length).trim(), start, end: start + length, strong: false };
}

function bareVerb(rest: string, start: number): UnmarkedWish | null {
  let at = 0;
  for (let rounds = 0; rounds < 3; rounds += 1) at += PLEASE.exec(rest.slice(at))?.[0].length ?? 0;
  const verb = WORD.exec(rest.slice(at))?.[0] ?? '';
  const next = WORD.exec(rest.slice(at + verb.length).trimStart())?.[0] ?? '';
  if (!isImperative(verb, next) && !(at > 0 && verbKind(verb) !== null)) return null;
  return { phrase: '', start, end: start + at, strong: false };
}

/** “See the plan”, “log in”, “search for …”; not “search results page”. */
function isImperative(verb: string, next: string): boolean {
  const kind = verbKind(verb);
  if (kind === null) return false;
  return kind === 'plain' || OBJECT_WORDS.has(next) || PARTICLES.has(next) || DETERMINERS.has(next);
}

/**
 * Where the wish begins in a role that runs on into it without any mark: “nurse see the plan”, “nurse the plan must be visible”. `null`: it
 * does not.
 * @param role the stretch that was taken for the role
 */
export function wishInRole(folded: string, { start, end }: Stretch): number | null {
  const words = folded.slice(start, end);
  let before = '';
  for (const { 0: word, index } of words.matchAll(/[a-z][a-z'-]{0,24}/g)) {
    if (/^(?:who|that|which|whose|with|to|for|can|in|on|at|of|and|or)$/.test(word)) return null;
    const next = WORD.exec(words.slice(index + word.length).trimStart())?.[0] ?? '';
    if (before !== '' && OBJECT_WORDS.has(next) && verbKind(word) !== null && !DETERMINERS.has(before) && !PREPOSITIONS.has(before))
      return start + index;
    if (before !== '' && OPENS_CLAUSE.test(word) && !PREPOSITIONS.has(before) && !/(?:ing|ed)$/.test(before)) {
      return DUTY.test(folded.slice(start + index, start + index + 100)) ? start + index : null;
    }
    before = word;
  }
  return null;
}

const OPENS_CLAUSE = /^(?:the|my|our|there|it|this|these|all|each|every)$/;
const DUTY = /^[a-z' -]{2,80}? (?:should|must|shall|needs to|need to|has to|have to|ought to)\b/;
