import { wordSet } from '../word-set.ts';
import type { WishWord } from './scan-wish.ts';

/** What rates are told of: times, measures, people, places and things that are counted one by one. */
const EACH = wordSet(`
second minute hour shift day night week weekend month quarter season semester term year kilometre kilometer mile metre meter litre liter kilo kilogram ton tonne hectare acre
person head user customer client guest patient resident member employee worker player driver rider student pupil child visitor team role
site branch store shop office country region city district street house household building floor room table desk bed seat gate machine line
vehicle car truck bus train ship flight route stop trip tour cow animal herd plant field tree product item article unit piece box pallet container
order ticket task project sprint contract account class course group department category type channel supplier device sensor meter page visit session`);

/**
 * “The yield per field and year”, “rain per day and per gate”, “minutes of rain and of sun”: what stands on both sides belongs to one thing.
 * @param left last word in front of the joint, @param right first one behind it
 */
export function isOneRate(words: readonly WishWord[], left: number, right: number): boolean {
  const behind = words[right]?.text ?? '';
  if (behind === 'per' || behind === 'of') return leads(words, left, behind);
  const next = words[right + 1];
  const single = next === undefined || next.before !== ' ' || !EACH.has(next.text);
  return single && EACH.has(behind) && EACH.has(words[left]?.text ?? '') && words[left - 1]?.text === 'per';
}

/** Words back in which the first “of” is looked for. */
const NEAR = 4;

/** Does the same word stand in front of the part before the joint, with nothing between that would open another thing? */
function leads(words: readonly WishWord[], left: number, word: string): boolean {
  for (let k = left; k >= 0 && k > left - NEAR; k -= 1) {
    if (words[k]?.text === word) return true;
    if (k < left && words[k + 1]?.before !== ' ') return false;
  }
  return false;
}
