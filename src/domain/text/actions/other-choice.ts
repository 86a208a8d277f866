import { verbKind } from './action-verbs.ts';
import { skipAdverbs } from './joints.ts';
import { isOneAction } from './one-action.ts';
import type { WishWord } from './scan-wish.ts';
import { ADVERBS, OBJECT_WORDS, PARTICLES, PREPOSITIONS, STRONG_OBJECTS } from './wish-words.ts';

/** One decision that falls one way or the other. */
const DECISIONS: ReadonlySet<string> = new Set(
  'accept-reject accept-decline accept-deny accept-refuse approve-reject approve-decline approve-deny approve-refuse confirm-reject confirm-cancel confirm-deny confirm-correct allow-deny allow-block allow-refuse grant-deny grant-refuse like-dislike keep-delete keep-discard keep-remove save-discard pass-fail agree-disagree publish-reject release-reject take-leave upvote-downvote win-lose'.split(
    ' ',
  ),
);

/**
 * Index of the verb behind the "or" at `or` that asks for something else than the one at `last`: both have an object of their own
 * ("cancel the last line or reprint it"). -1: a choice of words, of things, or one decision.
 */
export function otherChoice(words: readonly WishWord[], or: number, last: number): number {
  if (words[or]?.text !== 'or' || words[or]?.clause !== null || words[or - 1]?.text === 'and') return -1;
  const at = skipAdverbs(words, words[or + 1]?.text === 'to' ? or + 2 : or + 1);
  const { text } = words[at] ?? { text: '' };
  const [first, next] = [words[last]?.text ?? '', words[at + 1]];
  if (verbKind(text) === null || next === undefined || !/^\s+$/.test(next.before)) return -1;
  if (!OBJECT_WORDS.has(next.text) || (verbKind(text) === 'noun' && !STRONG_OBJECTS.has(next.text))) return -1;
  const own = words.slice(last + 1, or);
  if (!own.some((word) => ![PARTICLES, ADVERBS, PREPOSITIONS].some((list) => list.has(word.text)))) return -1;
  // “Whether to keep it or delete it”, “either pay it or send it back”: somebody decides.
  if (own.some((word) => /^(?:whether|either|between)$/.test(word.text)) || words[last - 1]?.text === 'either') return -1;
  return isOneAction(first, text) || DECISIONS.has(`${first}-${text}`) || DECISIONS.has(`${text}-${first}`) ? -1 : at;
}
