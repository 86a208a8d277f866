import { isParticiple, verbKind } from './action-verbs.ts';
import { behindCondition, conditionalVerb } from './conditional-wish.ts';
import { coordinatedVerb, type Place } from './coordinated-verb.ts';
import { contrastClause, findSecondClause } from './find-second-clause.ts';
import { firstVerb, type WishForm } from './first-verb.ts';
import { joinerAt, skipAdverbs } from './joints.ts';
import { otherChoice } from './other-choice.ts';
import { scanWish, type WishWord } from './scan-wish.ts';
import { OBJECT_WORDS } from './wish-words.ts';

/** One of several wishes. Offsets are in the text that was given. */
export interface Action {
  /** What to call it: its verb ("renew"), or the words that open it ("the system sends"). */
  readonly name: string;
  /** `clause`: it has a subject of its own ("… and the system sends a letter"). */
  readonly kind: 'verb' | 'clause';
  readonly start: number;
  readonly end: number;
  /** Where the words end that come before the "and" or the comma in front of it; for the first action its own start. */
  readonly cut: number;
  /** The condition in front of it ("… and if it is full, join …"), without its comma. */
  readonly condition?: Stretch;
}

/** Half-open stretch of the text. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Where one wish stands; indexes of words. */
interface Found {
  readonly at: number;
  /** The joint in front of it. */
  readonly joint?: number;
  /** Where its own words begin, behind the condition after the joint. */
  readonly behind?: number;
}

/** Two or more wishes in one. `start` and `end` cover the verbs and what stands between. */
export interface ActionsFound {
  readonly actions: readonly Action[];
  readonly start: number;
  readonly end: number;
}

/**
 * Finds coordinated wishes in English ("renew and cancel my permit", "scan a plate and send a fine", "… and I expect a letter").
 * Works on word lists, without a tagger: silent when a word may be a noun, inside clauses, quotes and brackets, and with "or" between things.
 */
export function findActions(means: string, form: WishForm, words: readonly WishWord[] = scanWish(means)): ActionsFound | null {
  const first = firstVerb(words, form);
  const found: Found[] = first < 0 ? [] : [{ at: first }];
  const pending: Found[] = [];
  for (let i = Math.max(1, first + 1); i < words.length; i += 1) {
    const joiner = joinerAt(words, i);
    const last = pending.at(-1)?.at ?? found.at(-1)?.at ?? -1;
    const other = joiner === null && last >= 0 ? otherChoice(words, i, last) : -1;
    if (other >= 0) found.push(...pending.splice(0), { at: other, joint: i });
    if (joiner === null) continue;
    const contrast = contrastClause(words, i);
    if (contrast !== null) return withClause(words, found, contrast, i);
    const at = skipAdverbs(words, joiner === 'and' ? i + 1 : i);
    const verb = last < 0 ? null : verbBehind(words, { at, joiner, joint: i, last, listed: pending.length > 0 });
    if (verb !== null && joiner === 'comma') pending.push(verb);
    else if (verb !== null) {
      found.push(...pending.splice(0), verb);
      i = Math.max(i, verb.at - 1);
    } else if (joiner === 'and') {
      const clause = clauseBehind(words, i, at, { form, first });
      if (clause !== null) return withClause(words, found, clause, i);
    }
  }
  if (pending.length > 0 && found.length === 1 && isBareList(words, first, pending)) found.push(...pending);
  return found.length > 1 ? toFound(words, found) : null;
}

/** The verb behind a joint, also behind a condition: "… and if it is full, to join the waiting list". */
function verbBehind(words: readonly WishWord[], place: Place): Found | null {
  const { at, joiner, joint, last } = place;
  const verb = coordinatedVerb(words, place);
  if (verb >= 0) return { at: verb, joint };
  const behind = joiner === 'and' ? behindCondition(words, joint, at) : -1;
  const later = behind < 0 ? -1 : conditionalVerb(words, behind, last);
  return later < 0 ? null : { at: later, joint, behind };
}

interface ClauseBehind {
  readonly from: number;
  readonly to: number;
  readonly behind?: number;
}

/** A wish with a subject of its own behind a joint; behind a thing also an infinitive ("a list and to be reminded"). */
function clauseBehind(
  words: readonly WishWord[],
  joint: number,
  at: number,
  part: Parameters<typeof findSecondClause>[3],
): ClauseBehind | null {
  const behind = behindCondition(words, joint, at);
  const later = behind < 0 ? null : findSecondClause(words, joint, behind, part);
  if (later !== null) return { ...later, behind };
  const able = words[at - 1]?.text === 'to' && words[at - 2]?.text === 'able';
  if (part.form !== 'thing' || part.first >= 0 || !(able || words[at]?.text === 'to') || words[joint]?.clause !== null)
    return findSecondClause(words, joint, at, part);
  const verb = able ? at : skipAdverbs(words, at + 1);
  const next = words[verb + 1]?.text ?? '';
  if (words[verb]?.text === 'be') return isParticiple(next) ? { from: at, to: verb + 1 } : null;
  // “Access to letters and to support”: both are where “to” leads.
  if (words.slice(0, joint).some(({ text }) => text === 'to') && !OBJECT_WORDS.has(next)) return null;
  return verbKind(words[verb]?.text ?? '') === null ? null : { from: at, to: verb };
}

/** "Create, modify rules": verbs side by side without "and". */
function isBareList(words: readonly WishWord[], first: number, pending: readonly Found[]): boolean {
  return (
    pending.every(({ at }, k) => at === first + k + 1 && verbKind(words[at]?.text ?? '') === 'plain') &&
    words.length > first + pending.length + 1
  );
}

function toFound(words: readonly WishWord[], found: readonly Found[]): ActionsFound | null {
  const actions = found.flatMap((one, k) => actionAt(words, one, k === 0));
  const last = actions.at(-1);
  return actions[0] === undefined || last === undefined ? null : { actions, start: actions[0].start, end: last.end };
}

function actionAt(words: readonly WishWord[], found: Found, isFirst: boolean): readonly Action[] {
  const word = words[found.at];
  if (word === undefined) return [];
  const next = words[found.at + 1];
  const done = word.text === 'be' && (!isFirst || isParticiple(next?.text ?? '')) ? next : undefined;
  const name = done === undefined ? word.text : `be ${done.text}`;
  const cut = isFirst ? word.start : cutBefore(words, found.joint ?? found.at);
  return [{ name, kind: 'verb', start: word.start, end: done?.end ?? word.end, cut, ...conditionOf(words, found) }];
}

/** The words between the joint and what follows its condition. */
function conditionOf(words: readonly WishWord[], { joint, behind }: Omit<Found, 'at'>): { readonly condition?: Stretch } {
  const opens = behind === undefined || joint === undefined ? undefined : words[joint + 1];
  const closes = behind === undefined ? undefined : words[behind - 1];
  return opens === undefined || closes === undefined ? {} : { condition: { start: opens.start, end: closes.end } };
}

/** End of the last word before the joint at or in front of word `i`. */
function cutBefore(words: readonly WishWord[], i: number): number {
  let k = i;
  while (k > 0 && joinerAt(words, k) === null && words[k]?.text !== 'or') k -= 1;
  return words[(words[k]?.text === 'as' ? k - 2 : k) - 1]?.end ?? 0;
}

/** A wish whose second part has a subject of its own; without a verb before, the first part is the thing that is wished for. */
function withClause(words: readonly WishWord[], found: readonly Found[], clause: ClauseBehind, joint: number): ActionsFound | null {
  const from = words[clause.from];
  const to = words[clause.to];
  const opening = words[0];
  const until = words[Math.min(joint - 1, 2)];
  if (from === undefined || to === undefined || opening === undefined || until === undefined) return null;
  const thing: Action = {
    name: words
      .slice(0, Math.min(joint, 3))
      .map(({ text }) => text)
      .join(' '),
    kind: 'clause',
    start: opening.start,
    end: until.end,
    cut: opening.start,
  };
  const before = found.length > 0 ? (toFound(words, found)?.actions ?? []) : [thing];
  const name = words
    .slice(clause.from, clause.to + 1)
    .map(({ text }) => text)
    .join(' ');
  const condition = conditionOf(words, clause.behind === undefined ? {} : { joint, behind: clause.behind });
  const last: Action = { name, kind: 'clause', start: from.start, end: to.end, cut: cutBefore(words, joint), ...condition };
  return { actions: [...before, last], start: before[0]?.start ?? 0, end: to.end };
}
