import { verbKind } from './action-verbs.ts';
import { coordinatedVerb } from './coordinated-verb.ts';
import { findSecondClause } from './find-second-clause.ts';
import { firstVerb, type WishForm } from './first-verb.ts';
import { joinerAt, skipAdverbs } from './joints.ts';
import { scanWish, type WishWord } from './scan-wish.ts';

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
}

/** Two or more wishes in one. `start` and `end` cover the verbs and what stands between. */
export interface ActionsFound {
  readonly actions: readonly Action[];
  readonly start: number;
  readonly end: number;
}

/**
 * Finds coordinated wishes in English ("renew and cancel my permit", "scan a plate and send a fine", "… and I expect a letter").
 * Works on word lists, without a tagger: silent when a word may be a noun, inside clauses, quotes and brackets, and with "or".
 */
export function findActions(means: string, form: WishForm, words: readonly WishWord[] = scanWish(means)): ActionsFound | null {
  const first = firstVerb(words, form);
  const found: number[] = first < 0 ? [] : [first];
  const pending: number[] = [];
  for (let i = Math.max(1, first + 1); i < words.length; i += 1) {
    const joiner = joinerAt(words, i);
    if (joiner === null) continue;
    const at = skipAdverbs(words, joiner === 'and' ? i + 1 : i);
    const verb = found.length === 0 ? -1 : coordinatedVerb(words, { at, joiner, joint: i, last: pending.at(-1) ?? found.at(-1) ?? 0 });
    if (verb >= 0 && joiner === 'comma') pending.push(verb);
    else if (verb >= 0) {
      found.push(...pending.splice(0), verb);
      i = Math.max(i, verb - 1);
    } else if (joiner === 'and') {
      const clause = findSecondClause(words, i, at, { form, first });
      if (clause !== null) return withClause(words, found, clause, i);
    }
  }
  if (pending.length > 0 && found.length === 1 && isBareList(words, first, pending)) found.push(...pending);
  return found.length > 1 ? toFound(words, found) : null;
}

/** "Create, modify rules": verbs side by side without "and". */
function isBareList(words: readonly WishWord[], first: number, pending: readonly number[]): boolean {
  return (
    pending.every((at, k) => at === first + k + 1 && verbKind(words[at]?.text ?? '') === 'plain') &&
    words.length > first + pending.length + 1
  );
}

function toFound(words: readonly WishWord[], found: readonly number[]): ActionsFound | null {
  const actions = found.flatMap((i, k) => actionAt(words, i, k === 0));
  const last = actions.at(-1);
  return actions[0] === undefined || last === undefined ? null : { actions, start: actions[0].start, end: last.end };
}

function actionAt(words: readonly WishWord[], i: number, isFirst: boolean): readonly Action[] {
  const word = words[i];
  if (word === undefined) return [];
  const done = word.text === 'be' && !isFirst ? words[i + 1] : undefined;
  const name = done === undefined ? word.text : `be ${done.text}`;
  return [{ name, kind: 'verb', start: word.start, end: done?.end ?? word.end, cut: isFirst ? word.start : cutBefore(words, i) }];
}

/** End of the last word before the joint in front of word `i`. */
function cutBefore(words: readonly WishWord[], i: number): number {
  let k = i;
  while (k > 0 && joinerAt(words, k) === null) k -= 1;
  return words[k - 1]?.end ?? 0;
}

/** A wish whose second part has a subject of its own; without a verb before, the first part is the thing that is wished for. */
function withClause(
  words: readonly WishWord[],
  found: readonly number[],
  clause: { readonly from: number; readonly to: number },
  joint: number,
): ActionsFound | null {
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
  const last: Action = { name, kind: 'clause', start: from.start, end: to.end, cut: words[joint - 1]?.end ?? 0 };
  return { actions: [...before, last], start: before[0]?.start ?? 0, end: to.end };
}
