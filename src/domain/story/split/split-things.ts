import { verbKind } from '../../text/actions/action-verbs.ts';
import { type Coordination, findCoordination, phraseStart } from '../../text/actions/find-coordination.ts';
import { isAdjective } from '../../text/actions/fixed-pairs.ts';
import type { WishWord } from '../../text/actions/scan-wish.ts';
import { ASKING_WORDS, DETERMINERS, PREPOSITIONS } from '../../text/actions/wish-words.ts';
import type { Wish } from '../read-wish.ts';
import type { WishPart } from './wish-part.ts';

/** Half-open range of words. */
interface Range {
  readonly from: number;
  readonly to: number;
}

/** One verb with several things: "see permits, fines and letters of a street". Empty where a part could not stand alone. */
export function splitThings({ means, words, form }: Wish): readonly WishPart[] {
  const found = findCoordination(means.text, words);
  if (found === null || found.kind !== 'and' || words.some(({ text }, i) => i > found.joint && /^(?:and|or)$/.test(text))) return [];
  const ranges = rangesOf(words, found);
  if (ranges === null || (form === 'verb' && (ranges[0]?.from ?? 0) === 0)) return [];
  const first = words[ranges[0]?.from ?? 0];
  const last = words[found.right];
  if (first === undefined || last === undefined) return [];
  const lead = means.text.slice(0, first.start).replace(/\b(?:both|either) $/i, '');
  const tail = means.text.slice(last.end);
  const verb = words.findIndex(({ text }, i) => i < found.left && verbKind(text) !== null);
  const skip = verb >= 0 && form !== 'thing' ? (words[verb]?.start ?? 0) : 0;
  return ranges.map((range) => {
    const wish = `${lead}${thingIn(means.text, words, range, ranges)}${tail}`;
    return { wish, summary: wish.slice(Math.min(skip, lead.length)) };
  });
}

const MOST_THINGS = 5;

/** The things on both sides of the joint and those of the list before; `null` when one of them is no thing by itself. */
function rangesOf(words: readonly WishWord[], { joint, left, right }: Coordination): readonly Range[] | null {
  if (words[joint]?.text === 'well' || !/^$|\s$/.test(words[left]?.before ?? '')) return null;
  const from = words[joint]?.text === 'and' || words[joint]?.text === 'or' ? joint + 1 : joint;
  const ranges: Range[] = [
    { from: /^(?:both|either)$/.test(words[left]?.text ?? '') ? left + 1 : left, to: joint },
    { from: from, to: right + 1 },
  ];
  for (let start = left; start > 1 && /^\s*,\s*$/.test(words[start]?.before ?? ''); ) {
    const before = phraseStart(words, start - 1);
    ranges.unshift({ from: before, to: start });
    start = before;
  }
  const first = ranges[0]?.from ?? 0;
  if (
    ranges.length > MOST_THINGS ||
    (words[first - 1]?.text === 'to' && /^(?:able|ability|way|option|have)$/.test(words[first - 2]?.text ?? ''))
  )
    return null;
  return ranges.every((range, i) => isThing(words, range, i > 0)) && !isSharedNoun(words, ranges) ? ranges : null;
}

const NO_THING = /^(?:as|to|not|be|each|every|another|any|those|that|well|i|we|they|you|it)$/;

function isThing(words: readonly WishWord[], { from, to }: Range, isLater: boolean): boolean {
  const part = words.slice(from, to);
  const first = part[0]?.text ?? '';
  if (part.length === 0 || ASKING_WORDS.has(first) || PREPOSITIONS.has(first) || NO_THING.test(first)) return false;
  if (part.some(({ clause }) => clause !== null)) return false;
  const kind = verbKind(first);
  if (isLater && (part.length > 1 ? kind !== null : kind === 'plain')) return false;
  return isLater ? !/(?:[^e]ed|ing)$/.test(part.at(-1)?.text ?? '') : kind !== 'plain';
}

/** "Privacy and data settings": the bare first word may belong to the noun at the end, so nothing is offered. */
function isSharedNoun(words: readonly WishWord[], ranges: readonly Range[]): boolean {
  const last = ranges.at(-1);
  if (last === undefined || last.to - last.from < 2 || DETERMINERS.has(words[last.from]?.text ?? '')) return false;
  return ranges.slice(0, -1).some(({ from, to }) => {
    const noun = words[to - 1]?.text ?? '';
    return !/^an?$/.test(words[from]?.text ?? '') && !isAdjective(noun) && !/[^s]s$/.test(noun);
  });
}

/** The thing's words, with the article or the noun that it shares with the others. */
function thingIn(text: string, words: readonly WishWord[], { from, to }: Range, ranges: readonly Range[]): string {
  const thing = text.slice(words[from]?.start ?? 0, words[to - 1]?.end ?? 0);
  const last = ranges.at(-1);
  const noun = last === undefined ? undefined : words[last.to - 1];
  const isQuality =
    isAdjective(words[to - 1]?.text ?? '') && noun !== undefined && to < (last?.to ?? 0) && (last?.to ?? 0) - (last?.from ?? 0) > 1;
  const full = isQuality ? `${thing} ${text.slice(noun.start, noun.end)}` : thing;
  const article = text.slice(words[ranges[0]?.from ?? 0]?.start ?? 0, words[ranges[0]?.from ?? 0]?.end ?? 0);
  if (from === ranges[0]?.from || !DETERMINERS.has(article.toLowerCase()) || DETERMINERS.has(words[from]?.text ?? '')) return full;
  if (/^an?$/i.test(article)) return `${/^[aeio]/i.test(full) ? 'an' : 'a'} ${full}`;
  const isName = /^\p{Lu}/u.test(full) && /^the$/i.test(article);
  return isName ? full : `${article} ${full}`;
}
