import { neededLetters } from './needed-letters.ts';

/** Letters of English, the most frequent first: the later, the rarer. */
const BY_USE = ' etaoinshrdlcumwfgypbvkjxqz';
const OTHER = 31;
const DIGIT = 28;
/** What a unit counts as, in five bits: a letter, whether small or capital, a digit, a blank, or something else. */
const KINDS = Uint8Array.from({ length: 128 }, (_, unit) => {
  const sign = String.fromCharCode(unit).toLowerCase();
  const letter = BY_USE.indexOf(/\s/.test(sign) ? ' ' : sign);
  return letter >= 0 ? letter + 1 : /\d/.test(sign) ? DIGIT : OTHER;
});

/** Signs in a row that are looked for. */
const LENGTH = 4;
const SIGNS = (1 << (5 * LENGTH)) - 1;
/** Bits of a place in the table. */
const BITS = 14;

const kindOf = (unit: number): number => (unit < KINDS.length ? (KINDS[unit] ?? OTHER) : OTHER);
/** Spreads the signs over the table; two that fall on one place cost a try, no more. */
const placeOf = (signs: number): number => Math.imul(signs, 0x9e3779b1) >>> (32 - BITS);

/** For each expression whether it may match the text; it cannot where this is `false`. */
export type PatternFilter = (text: string) => readonly boolean[];

/**
 * Tells in one pass over a text which of many expressions are worth a try: most of them need letters that the text does not have.
 * Of what an expression cannot do without, the rarest four letters in a row are looked for; one of which nothing is known is always tried.
 */
export function patternFilter(patterns: readonly RegExp[]): PatternFilter {
  const always = patterns.map(() => false);
  const groups: number[][] = [[]];
  const table = new Uint16Array(1 << BITS);
  patterns.forEach((pattern, index) => {
    const needed = neededLetters(pattern, worth);
    if (needed === null) always[index] = true;
    for (const place of new Set((needed ?? []).map((text) => placeOf(rarest(text).signs)))) {
      if (table[place] === 0) table[place] = groups.push([]) - 1;
      groups[table[place] ?? 0]?.push(index);
    }
  });
  return (text) => {
    const found = always.slice();
    let signs = 0;
    for (let at = 0; at < text.length; at += 1) {
      signs = ((signs << 5) | kindOf(text.charCodeAt(at))) & SIGNS;
      const group = table[placeOf(signs)] ?? 0;
      if (group !== 0) for (const index of groups[group] ?? []) found[index] = true;
    }
    return found;
  };
}

/** How rare the commonest of them is. */
const worth = (texts: readonly string[]): number => Math.min(...texts.map((text) => rarest(text).worth));

interface Rarest {
  readonly signs: number;
  /** Below zero when the text is too short. */
  readonly worth: number;
}

/** The signs in a row of a text that are the least common. */
function rarest(text: string): Rarest {
  let best: Rarest = { signs: 0, worth: -1 };
  let signs = 0;
  let sum = 0;
  for (let at = 0; at < text.length; at += 1) {
    const kind = kindOf(text.charCodeAt(at));
    signs = ((signs << 5) | kind) & SIGNS;
    sum += kind - (at < LENGTH ? 0 : kindOf(text.charCodeAt(at - LENGTH)));
    if (at + 1 >= LENGTH && sum > best.worth) best = { signs, worth: sum };
  }
  return best;
}
