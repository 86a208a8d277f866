import { isParticiple, verbKind } from './action-verbs.ts';
import { behindCondition } from './conditional-wish.ts';
import type { WishWord } from './scan-wish.ts';
import { ASKING_WORDS, DETERMINERS, PREPOSITIONS } from './wish-words.ts';

/**
 * Index of the word where the question begins that stands before a joint with a question behind it: "which" in "which campers I look
 * after and where". -1 when a thing stands there ("a letter and why it was sent"). `null` when the question behind the joint is no
 * second wish: it is a condition ("…, and if it is full, …"), or both stand inside a clause about a thing ("a checklist that lists
 * who to meet and what to install").
 * @param right index of the asking word behind the joint.
 */
export function firstQuestion(words: readonly WishWord[], joint: number, right: number): number | null {
  if (words[joint]?.clause === null) return isCondition(words, right) ? null : -1;
  let from = joint;
  while (from > 0 && words[from - 1]?.clause !== null) from -= 1;
  // “To know as soon as I visit what it is and why I need it”: the question stands behind the time.
  if (words[from - 1]?.text === 'as') while (from < joint && !ASKING_WORDS.has(words[from]?.text ?? '')) from += 1;
  return ASKING_WORDS.has(words[from]?.text ?? '') && !isAboutThing(words, from) ? from : null;
}

function isCondition(words: readonly WishWord[], at: number): boolean {
  return behindCondition(words, at - 1, at) >= 0 || (words[at]?.text === 'if' && words[at + 1]?.text === 'not');
}

/** "A form that says …": behind a noun the word opens no question. */
function isAboutThing(words: readonly WishWord[], at: number): boolean {
  const before = words[at - 1]?.text ?? '';
  if (!/^(?:that|which|who|whose)$/.test(words[at]?.text ?? '') || before === '') return false;
  if (PREPOSITIONS.has(before) || isParticiple(before) || /^(?:me|us|you|him|her|them|certain)$/.test(before)) return false;
  return verbKind(before) === null || DETERMINERS.has(words[at - 2]?.text ?? '');
}

/** Index of the last word of the clause that begins at `at`: up to a comma or the next joint. */
export function clauseEnd(words: readonly WishWord[], at: number): number {
  let end = at;
  while (end + 1 < words.length && /^\s+$/.test(words[end + 1]?.before ?? '') && !/^(?:and|or)$/.test(words[end + 1]?.text ?? '')) end += 1;
  return end;
}
