import type { CriteriaIds, StoredCriterion } from '../../../shared/notes.ts';
import { likeness, wordsOf } from './criterion-sketch.ts';

const NOTHING: ReadonlySet<string> = new Set();

/** What a criterion says, as ids are matched. */
export interface CriterionPrint {
  /** `hashOfRow` */
  readonly h: string;
  /** `sketchOf` */
  readonly w: string;
}

/** Less in common than this, and it is not the same criterion in other words. */
const LEAST_LIKENESS = 0.34;

/**
 * Ids for criteria, in their order. In turn: those that say what a stored one says, also one that was gone; then the most alike
 * pairs, the nearest first among equals; then, between two that are known or at an end, as many as were there before, in order
 * (what stands in the same place was edited). What is left is new and gets the next number that was never given.
 * @param known `null`: nothing is stored, ids are places.
 */
export function matchIds(prints: readonly CriterionPrint[], known: CriteriaIds | null): readonly string[] {
  const here = known?.ac.filter(({ g }) => g === undefined) ?? [];
  const gone = known?.ac.filter(({ g }) => g === 1) ?? [];
  const match = new Matching(prints, here);
  match.sameWords();
  match.likeWords();
  match.samePlaces();
  const back = byHash(gone);
  let highest = known?.n ?? 0;
  return prints.map(({ h }, i) => {
    const at = match.of[i] ?? null;
    const old = at === null ? back.get(h)?.shift() : here[at];
    if (old !== undefined) return old.id;
    highest += 1;
    return `AC${highest}`;
  });
}

/** @returns the number in an id; 0 where there is none. */
export function numberOf(id: string): number {
  return Number(/^AC(\d{1,6})$/.exec(id)?.[1] ?? 0);
}

function byHash<Entry extends Pick<StoredCriterion, 'h'>>(entries: readonly Entry[]): ReadonlyMap<string, Entry[]> {
  const found = new Map<string, Entry[]>();
  for (const entry of entries) found.set(entry.h, [...(found.get(entry.h) ?? []), entry]);
  return found;
}

/** Which stored criterion each one is. */
class Matching {
  private readonly words: readonly ReadonlySet<string>[];
  private readonly stored: readonly ReadonlySet<string>[];
  /** For each criterion the index of the stored one, `null` as long as it has none. */
  readonly of: (number | null)[];
  private readonly taken: boolean[];

  constructor(
    private readonly prints: readonly CriterionPrint[],
    private readonly here: readonly StoredCriterion[],
  ) {
    this.of = prints.map(() => null);
    this.taken = here.map(() => false);
    this.words = prints.map(({ w }) => wordsOf(w));
    this.stored = here.map(({ w }) => wordsOf(w));
  }

  sameWords(): void {
    const free = byHash(this.here.map(({ h }, index) => ({ h, index })));
    this.prints.forEach(({ h }, i) => {
      const old = free.get(h)?.shift();
      if (old !== undefined) this.join(i, old.index);
    });
  }

  likeWords(): void {
    const pairs: { readonly i: number; readonly old: number; readonly like: number }[] = [];
    this.of.forEach((known, i) => {
      if (known !== null) return;
      this.taken.forEach((isTaken, old) => {
        const like = isTaken ? 0 : this.like(i, old);
        if (like >= LEAST_LIKENESS) pairs.push({ i, old, like });
      });
    });
    pairs.sort((a, b) => b.like - a.like || Math.abs(a.i - a.old) - Math.abs(b.i - b.old) || a.i - b.i || a.old - b.old);
    for (const { i, old } of pairs) if (this.of[i] === null && this.taken[old] === false) this.join(i, old);
  }

  samePlaces(): void {
    let from = 0;
    let after = 0;
    for (let i = 0; i <= this.of.length; i += 1) {
      const old = i === this.of.length ? this.here.length : this.of[i];
      if (old === null || old === undefined) continue;
      this.fill(from, i, after, old);
      from = i + 1;
      after = Math.max(after, old + 1);
    }
  }

  /** Criteria [from, to), none of which is known, were the stored ones [first, last), where they are as many; not those without a common word. */
  private fill(from: number, to: number, first: number, last: number): void {
    const left: number[] = [];
    for (let old = first; old < last; old += 1) if (this.taken[old] === false) left.push(old);
    if (left.length !== to - from) return;
    left.forEach((old, k) => {
      if (this.like(from + k, old) > 0) this.join(from + k, old);
    });
  }

  private like(i: number, old: number): number {
    return likeness(this.words[i] ?? NOTHING, this.stored[old] ?? NOTHING);
  }

  private join(i: number, old: number): void {
    this.of[i] = old;
    this.taken[old] = true;
  }
}
