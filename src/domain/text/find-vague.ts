import { fold } from './fold.ts';
import { VAGUE_TERMS, type VagueClass, type VagueTerm } from './vague-terms.ts';
import { wordsOf } from './words.ts';

/** A vague term in a text. */
export interface VagueMatch {
  readonly start: number;
  readonly end: number;
  readonly kind: VagueClass;
}

/** Terms by their first word, so that a text costs one look-up a word whatever the length of the list. */
const BY_FIRST_WORD = new Map(Object.entries(VAGUE_TERMS).map(([language, list]) => [language, grouped(list)]));

function grouped(list: readonly VagueTerm[]): ReadonlyMap<string, readonly VagueTerm[]> {
  const map = new Map<string, VagueTerm[]>();
  for (const term of [...list].toSorted((a, b) => b.term.length - a.term.length)) {
    const first = wordsOf(term.term)[0]?.text ?? term.term;
    map.set(first, [...(map.get(first) ?? []), term]);
  }
  return map;
}

/**
 * Words in [from, to) that two readers may understand in two ways. A number near by, quotes,
 * a capital inside a sentence (a name) and the guards of the list silence a word.
 */
export function findVague(text: string, from: number, to: number, language = 'en'): readonly VagueMatch[] {
  const terms = BY_FIRST_WORD.get(language);
  if (terms === undefined) return [];
  const folded = fold(text.slice(from, to));
  const found: VagueMatch[] = [];
  let past = 0;
  for (const word of wordsOf(folded)) {
    if (word.start < past) continue;
    const term = terms.get(word.text)?.find((candidate) => isMeant(candidate, folded, word.start));
    if (term === undefined || isNamed(text, from + word.start, from) || isMeasured(folded, word.start, word.start + term.term.length))
      continue;
    past = word.start + term.term.length;
    found.push({ start: from + word.start, end: from + past, kind: term.kind });
  }
  return found;
}

function isMeant({ term, notAfter, notBefore, onlyBefore }: VagueTerm, folded: string, at: number): boolean {
  if (!folded.startsWith(term, at)) return false;
  const after = folded.slice(at + term.length, at + term.length + 60);
  if (/^(?:[\p{L}\p{N}]|-[\p{L}])/u.test(after)) return false;
  if (notBefore?.test(after) === true || (onlyBefore !== undefined && !onlyBefore.test(after))) return false;
  return notAfter?.test(folded.slice(Math.max(0, at - 30), at)) !== true;
}

/** "Quick Search" in the middle of a sentence is a name; so is what stands in quotes. */
function isNamed(text: string, at: number, from: number): boolean {
  const first = text.charAt(at);
  const before = text.slice(Math.max(from, at - 3), at);
  if (/["'“‘«„`<]$/.test(before)) return true;
  const opens = at === from || /[.!?:\n]\s{0,2}$/.test(before);
  return !opens && first !== first.toLowerCase();
}

/** A number right after, or just before: somebody has said how much. */
function isMeasured(folded: string, start: number, end: number): boolean {
  const after = folded.slice(end, end + 40);
  const stop = after.search(/[.;\n]/);
  return (
    /\d/.test(stop < 0 ? after : after.slice(0, stop)) ||
    /\d\s?(?:%|ms|s|seconds?|minutes?|hours?|days?|clicks?|steps?)\b[\p{L}, ]{0,24}$/u.test(folded.slice(Math.max(0, start - 40), start))
  );
}
