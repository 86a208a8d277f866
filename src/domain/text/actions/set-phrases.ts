import type { Word } from '../words.ts';
import { CLAUSE_WORDS, PREPOSITIONS } from './wish-words.ts';

/** Words on both sides of an “and” or “or” that say together how often, how long or how much: they join nothing that is wished for. */
const MANNERS: ReadonlySet<string> = new Set(
  'now-then now-again again-again over-over time-again by-large up-down back-forth to-fro round-round sooner-later more-less day-night night-day here-there first-foremost far-wide through-through on-off off-on on-on high-low'.split(
    ' ',
  ),
);
/** Words that belong to the phrase when they stand in front of it (“every now and then”) or behind it (“over and over again”). */
const BEFORE = /^(?:every|each|time)$/;
const BEHIND = /^(?:again|on)$/;

/** What ends a list behind its “and” or “or” and names nothing. */
const REST = [
  'so on',
  'so forth',
  'the like',
  'the likes',
  'such like',
  'suchlike',
  'whatnot',
  'what not',
  'vice versa',
  'something similar',
  'something like that',
  'something like this',
  'the other way round',
  'the other way around',
].map((phrase) => phrase.split(' '));
/** The same, where nothing follows that they could belong to (“and such documents”). */
const OPEN_REST = /^(?:such|more|others|similar|co|stuff|back|so|something)$/;

/**
 * The words of a wish without set phrases around an “and” or “or” (“every now and then”, “… and the like”): what is left has the joints
 * that join something.
 */
export function withoutSetPhrases(words: readonly Word[]): readonly Word[] {
  const dropped = new Set<number>();
  for (let i = 1; i < words.length; i += 1) {
    const { text } = words[i] ?? { text: '' };
    if (text !== 'and' && text !== 'or') continue;
    const [from, to] = phraseAround(words, i);
    for (let at = from; at < to; at += 1) dropped.add(at);
  }
  return dropped.size === 0 ? words : words.filter((_, i) => !dropped.has(i));
}

/** Half-open range of the words of the set phrase around a joint; empty when there is none. */
function phraseAround(words: readonly Word[], joint: number): readonly [number, number] {
  const left = words[joint - 1]?.text ?? '';
  const right = words[joint + 1]?.text ?? '';
  if (left === 'once' && right === 'for' && words[joint + 2]?.text === 'all') return [joint - 1, joint + 3];
  if (MANNERS.has(`${left}-${right}`)) return mannerAround(words, joint);
  const rest = restBehind(words, joint + 1);
  return rest === 0 ? [joint, joint] : [joint, joint + 1 + rest];
}

function mannerAround(words: readonly Word[], joint: number): readonly [number, number] {
  const from = BEFORE.test(words[joint - 2]?.text ?? '') ? joint - 2 : joint - 1;
  const opens = words[joint + 2];
  // “Scan it now and then print it”: there “then” is the next step.
  if (words[joint + 1]?.text === 'then' && from === joint - 1 && opens !== undefined && opens.before === ' ' && opens.text !== 'to')
    return [joint, joint];
  return [from, BEHIND.test(opens?.text ?? '') && opens?.before === ' ' ? joint + 3 : joint + 2];
}

function restBehind(words: readonly Word[], at: number): number {
  const phrase = REST.find((rest) => rest.every((text, k) => words[at + k]?.text === text));
  if (phrase !== undefined) return phrase.length;
  const next = words[at + 1];
  const ends = next === undefined || next.before !== ' ' || PREPOSITIONS.has(next.text) || CLAUSE_WORDS.has(next.text);
  return ends && OPEN_REST.test(words[at]?.text ?? '') ? 1 : 0;
}
