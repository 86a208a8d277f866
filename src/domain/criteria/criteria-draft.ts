import type { AdfDoc } from '../../shared/adf.ts';
import { plainToDoc } from '../text/plain-to-doc.ts';
import { hashText } from '../text/hash-text.ts';
import { contentKey, type CriterionRow, type RowContent } from './criterion-row.ts';
import { placeRows, type CriteriaSource } from './placed-rows.ts';

/** An id that was given before, with the hash of what its criterion said (`hashOfRow`). */
export interface KnownCriterion {
  readonly id: string;
  readonly hash: string;
}

/**
 * The criteria of a description or of the criteria field as the editor shows them, in order.
 * A criterion that says what a known one said has its id; what is left of both is matched by order, so that an edit made
 * elsewhere keeps the id; the others get the next free number.
 */
export function readCriteriaDraft(
  value: AdfDoc | string | null,
  source: CriteriaSource,
  language: string,
  known: readonly KnownCriterion[] = [],
): readonly CriterionRow[] {
  const doc = typeof value === 'string' ? plainToDoc(value) : value;
  const placed = doc === null ? [] : placeRows(doc, source, language).rows;
  const contents = placed.map(({ content }) => content);
  const ids = idsFor(contents, known);
  return placed.map(({ content, more }, i) => ({
    ...content,
    id: ids[i] ?? '',
    origin: contentKey(content),
    ...(more === null ? {} : { more }),
  }));
}

/** Hash of what a criterion says; changes with its words, not with its place. */
export function hashOfRow(row: RowContent): string {
  return hashText(contentKey(row));
}

function idsFor(contents: readonly RowContent[], known: readonly KnownCriterion[]): readonly string[] {
  const ids: (string | null)[] = contents.map(() => null);
  const free = new Map<string, string[]>();
  for (const { id, hash } of known) free.set(hash, [...(free.get(hash) ?? []), id]);
  contents.forEach((content, i) => {
    ids[i] = free.get(hashOfRow(content))?.shift() ?? null;
  });
  const used = new Set(ids);
  const left = known.filter(({ id }) => !used.has(id)).map(({ id }) => id);
  // As many as before: what changed was edited in place. Otherwise nobody can tell an edit from a new criterion.
  const edited = contents.length === known.length ? left : [];
  const taken = new Set(known.map(({ id }) => id));
  return ids.map((id) => {
    if (id !== null) return id;
    const next = edited.shift() ?? freeId(taken);
    taken.add(next);
    return next;
  });
}

/** "AC" and the number after the highest that was ever given. */
export function freeId(taken: ReadonlySet<string>): string {
  let most = 0;
  for (const id of taken) most = Math.max(most, Number(/^AC(\d{1,6})$/.exec(id)?.[1] ?? 0));
  return `AC${most + 1}`;
}
