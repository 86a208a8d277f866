import { FIXED, FIXED_BEFORE } from './fixed-terms-english.ts';
import { entriesOf } from './vague-term.ts';

const groupOf = (lists: Readonly<Record<string, string>>): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(Object.entries(lists).map(([word, list]) => [word, new Set(entriesOf(list))]));

let following: ReadonlyMap<string, ReadonlySet<string>> | null = null;
let leading: ReadonlyMap<string, ReadonlySet<string>> | null = null;

const NEXT_WORDS = /^[ -]([\p{L}\d]+)(?:[ -]([\p{L}\d]+))?(?:[ -]([\p{L}\d]+))?/u;
const LAST_WORD = /([\p{L}\d]{1,20})[ -]$/u;

/**
 * Does a vague word open, or end, a term of a field? English.
 * @param word The word, folded.
 * @param before Folded text before it, at least one word.
 * @param after Folded text behind it, at least three words.
 */
export function isFixedTerm(word: string, before: string, after: string): boolean {
  following ??= groupOf(FIXED);
  leading ??= groupOf(FIXED_BEFORE);
  const nouns = following.get(word);
  if (nouns !== undefined) {
    const [, one = '', two = '', three = ''] = NEXT_WORDS.exec(after) ?? [];
    if (has(nouns, one) || (two !== '' && has(nouns, `${one} ${two}`)) || (three !== '' && has(nouns, `${one} ${two} ${three}`)))
      return true;
  }
  const heads = leading.get(word);
  return heads !== undefined && heads.has(LAST_WORD.exec(before)?.[1] ?? '');
}

/** In the singular or in the plural. */
function has(nouns: ReadonlySet<string>, written: string): boolean {
  if (nouns.has(written)) return true;
  if (!written.endsWith('s')) return false;
  return nouns.has(written.slice(0, -1)) || nouns.has(written.replace(/ies$/, 'y')) || nouns.has(written.slice(0, -2));
}
