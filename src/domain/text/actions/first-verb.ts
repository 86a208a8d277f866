import { isParticiple, verbKind } from './action-verbs.ts';
import { joinerAt, skipAdverbs } from './joints.ts';
import type { WishWord } from './scan-wish.ts';
import { CLAUSE_WORDS, DETERMINERS, PARTICLES, SUBJECTS } from './wish-words.ts';

/** How the wish begins: with a verb ("I want to renew", "I can renew"), with a thing ("I want a list") or with a clause ("I want that"). */
export type WishForm = 'verb' | 'thing' | 'clause';

const LEADS_TO = /^(?:ability|able|way|option|possibility|opportunity|chance|capability|right|permission|means|functionality|feature)$/;

/** Index of the verb that the wish begins with, or the first one behind "to" ("the ability to", "the app to") or a modal; -1 when there is none. */
export function firstVerb(words: readonly WishWord[], form: WishForm): number {
  const opening = skipAdverbs(words, 0);
  const direct = form === 'verb' || verbKind(words[opening]?.text ?? '') === 'plain' ? verbAfterTo(words, opening) : -1;
  const lead = words.findIndex((_, i) => i > 0 && i < 12 && isLead(words, i, form));
  const behind = lead >= 0 && words[lead]?.clause === null ? verbAfterTo(words, skipAdverbs(words, lead + 1)) : -1;
  const start = behind >= 0 ? behind : direct;
  return start < 0 ? -1 : handedOn(words, start);
}

/** Does an infinitive follow that is the wish? Behind a verb only where the word before says so ("have the ability to"). */
function isLead(words: readonly WishWord[], i: number, form: WishForm): boolean {
  const { text, clause } = words[i] ?? { text: '', clause: null };
  // Hardly a word does.
  if (text !== 'to' && text !== 'ability' && !(form === 'clause' && MODAL.test(text))) return false;
  const next = words[skipAdverbs(words, i + 1)]?.text ?? '';
  if (text === 'to' && (words[i - 1]?.text === 'and' || isSecondAbility(words, i))) return false;
  if (text === 'ability') return next !== 'to' && verbKind(next) !== null && joinerAt(words, i + 2) === 'mark';
  if (text === 'to' && LEADS_TO.test(words[i - 1]?.text ?? '')) return true;
  return form !== 'verb' && clause === null && verbKind(next) !== null && !isDoneBefore(words, i);
}

/** “Late forms to be refused and early ones to wait”: the later infinitive belongs to a second wish. */
const isDoneBefore = (words: readonly WishWord[], i: number): boolean =>
  words.slice(0, i).some(({ text }, k) => text === 'to' && words[k + 1]?.text === 'be' && isParticiple(words[k + 2]?.text ?? ''));

const MODAL = /^(?:can|could|should|must|will)$/;

/** "A list and be able to print it": the infinitive belongs to a second wish. */
const isSecondAbility = (words: readonly WishWord[], i: number): boolean =>
  words[i - 1]?.text === 'able' && words[i - 2]?.text === 'be' && words[i - 3]?.text === 'and';

/** Behind "to" any word is a verb, but for those that open a thing. */
function verbAfterTo(words: readonly WishWord[], at: number): number {
  const text = words[at]?.text;
  if (text === undefined || DETERMINERS.has(text) || SUBJECTS.has(text) || PARTICLES.has(text) || CLAUSE_WORDS.has(text)) return -1;
  return text === 'and' || text === 'or' || /ing$|^\d/.test(text) ? -1 : at;
}

const HANDS_ON = /^(?:have|use|get|let|allow|enable|ask|want|tell|require|be)$/;

/** "Have the app detect and report", "use the app to find and book": the wish is what is handed on. */
function handedOn(words: readonly WishWord[], start: number): number {
  const opening = words[start]?.text ?? '';
  if (!HANDS_ON.test(opening)) return start;
  for (let i = start + 1; i < words.length && i < start + 8; i += 1) {
    const text = words[i]?.text ?? '';
    if (text === 'and' || CLAUSE_WORDS.has(text)) break;
    const verb = skipAdverbs(words, i + 1);
    if (text === 'to' && verbKind(words[verb]?.text ?? '') !== null) return handedOn(words, verb);
    if (i > start + 1 && verbKind(text) === 'plain' && /^(?:have|let)$/.test(opening)) return i;
  }
  return start;
}
