import type { StoryModel } from '../story/story-model.ts';
import { plainWords, wishWords } from './likeness-words.ts';

/** A role as a backlog uses it. */
export interface RoleEntry {
  /** As most of its stories write it. */
  readonly role: string;
  readonly count: number;
  /** Other ways in which the same role is written ("administrator" for "admin"), most frequent first, with their counts. Not part of `count`. */
  readonly variants: readonly { readonly role: string; readonly count: number }[];
}

interface Spelling {
  readonly role: string;
  readonly key: string;
  count: number;
}

/**
 * The roles of a backlog, most frequent first, with ways of writing that look like one and the same.
 * Only spellings that differ in case, marks, number or a usual short form are variants; "admin" and "shop admin" are two roles.
 */
export function roleGlossary(models: Iterable<Pick<StoryModel, 'story'>>): readonly RoleEntry[] {
  const spellings = new Map<string, Spelling>();
  for (const { story } of models) {
    const text = story?.role?.text.trim().replace(/\s+/g, ' ') ?? '';
    const plain = text.toLowerCase();
    const key = wishWords(plainWords(text)).join(' ');
    if (key === '') continue;
    const known = spellings.get(plain);
    if (known) known.count += 1;
    else spellings.set(plain, { role: text, key, count: 1 });
  }
  const groups = new Map<string, Spelling[]>();
  for (const spelling of spellings.values()) {
    const group = groups.get(spelling.key);
    if (group) group.push(spelling);
    else groups.set(spelling.key, [spelling]);
  }
  return [...groups.values()].map(entryOf).toSorted((a, b) => total(b) - total(a) || b.count - a.count || (a.role < b.role ? -1 : 1));
}

function entryOf(group: readonly Spelling[]): RoleEntry {
  const [most, ...others] = group.toSorted((a, b) => b.count - a.count || (a.role < b.role ? -1 : 1));
  return {
    role: most?.role ?? '',
    count: most?.count ?? 0,
    variants: others.map(({ role, count }) => ({ role, count })),
  };
}

const total = ({ count, variants }: RoleEntry): number => variants.reduce((sum, variant) => sum + variant.count, count);
