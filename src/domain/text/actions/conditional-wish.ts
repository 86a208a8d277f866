import { isParticiple, verbKind } from './action-verbs.ts';
import { skipAdverbs } from './joints.ts';
import { isOneAction } from './one-action.ts';
import type { WishWord } from './scan-wish.ts';
import { OBJECT_WORDS } from './wish-words.ts';

/** Words that say under which condition, or when, the next wish holds. */
const CONDITION = /^(?:if|when|whenever|once|after|before|unless|until|while|as)$/;
const LONGEST_CONDITION = 14;

/**
 * Index of the word behind the comma that closes a condition right after the joint: "… and if it is full, to join …". -1 when no
 * condition stands there, or when it is not closed.
 * @param at index of the first word behind the joint.
 */
export function behindCondition(words: readonly WishWord[], joint: number, at: number): number {
  const opens = words[at]?.text ?? '';
  if (at !== joint + 1 || words[joint]?.clause !== null || !CONDITION.test(opens)) return -1;
  if (opens === 'as' && words[at + 1]?.text !== 'soon') return -1;
  for (let i = at + 2; i < words.length && i <= at + LONGEST_CONDITION; i += 1) if (/^['")\]]?\s?,/.test(words[i]?.before ?? '')) return i;
  return -1;
}

/** Index of the verb that stands behind a condition, with or without "to"; -1 when it is none for sure. */
export function conditionalVerb(words: readonly WishWord[], behind: number, last: number): number {
  const infinitive = words[behind]?.text === 'to';
  const at = skipAdverbs(words, infinitive ? behind + 1 : behind);
  const { text } = words[at] ?? { text: '' };
  const next = words[at + 1]?.text ?? '';
  if (infinitive && text === 'be') return isParticiple(next) ? at : -1;
  const kind = verbKind(text);
  if (kind === null || isOneAction(words[last]?.text ?? '', text)) return -1;
  return OBJECT_WORDS.has(next) || (infinitive && kind === 'plain') ? at : -1;
}
