import { NEAR } from './compare-statements.ts';

/**
 * Finds word sets that may share `NEAR` of their words with a given one, without looking at the others.
 * Sets that overlap that much share a word among their rarest few (prefix filtering: Chaudhuri, Ganti and Kaushik 2006),
 * so only those few are indexed and looked up.
 */
export interface NearIndex {
  /** Numbers of sets that may be near; each once; a few of them are not. */
  candidates(words: ReadonlySet<string>): ReadonlySet<number>;
}

/** @param sets one for each item; candidates are positions in this list. */
export function createNearIndex(sets: readonly ReadonlySet<string>[]): NearIndex {
  const counts = new Map<string, number>();
  for (const set of sets) for (const word of set) counts.set(word, (counts.get(word) ?? 0) + 1);
  const rarest = (words: ReadonlySet<string>): readonly string[] =>
    [...words]
      .sort((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0) || (a < b ? -1 : 1))
      .slice(0, words.size - Math.ceil(NEAR * words.size - 1e-9) + 1);
  const postings = new Map<string, number[]>();
  sets.forEach((set, at) => {
    for (const word of rarest(set)) {
      const list = postings.get(word);
      if (list) list.push(at);
      else postings.set(word, [at]);
    }
  });
  return {
    candidates(words) {
      const found = new Set<number>();
      for (const word of rarest(words)) {
        for (const at of postings.get(word) ?? []) if (isNearInSize(sets[at]?.size ?? 0, words.size)) found.add(at);
      }
      return found;
    },
  };
}

const isNearInSize = (a: number, b: number): boolean => Math.min(a, b) >= NEAR * Math.max(a, b) - 1e-9;
