import { type CriteriaIds, HIGHEST_ID, MOST_IDS, type NumberedCriterion, type StoredCriterion } from '../../../shared/notes.ts';
import { hashOfRow } from './criteria-draft.ts';
import type { CriterionRow } from './criterion-row.ts';
import { sketchOf } from './criterion-sketch.ts';
import { numberOf } from './match-ids.ts';

/**
 * What is to be stored of criteria that were written just now; the first 200.
 * A new one whose number somebody else gave to another criterion meanwhile takes the next free one.
 * @param known What is stored now.
 */
export function idsToStore(rows: readonly CriterionRow[], known: CriteriaIds | null): readonly NumberedCriterion[] {
  const given = new Map((known?.ac ?? []).map(({ id, h }) => [id, h]));
  let highest = Math.max(known?.n ?? 0, ...rows.map(({ id }) => numberOf(id)));
  return rows.slice(0, MOST_IDS).map((row) => {
    const h = hashOfRow(row);
    const isTaken = row.origin === null && (given.get(row.id) ?? h) !== h;
    if (isTaken) highest += 1;
    return { id: isTaken ? `AC${highest}` : row.id, h, w: sketchOf(row) };
  });
}

/**
 * The ids of an item after its criteria were written. A sign-off stays with words that did not change. What is not there any more is
 * remembered behind the others as far as 200 fit, so that its number is not given again and comes back with its words.
 */
export function nextCriteriaIds(before: CriteriaIds | null, now: readonly NumberedCriterion[]): CriteriaIds {
  const old = new Map((before?.ac ?? []).map((one) => [one.id, one]));
  const here = now.map(({ id, h, w }): StoredCriterion => {
    const same = old.get(id);
    return { id, h, w, ...(same?.h === h && same.s !== undefined ? { s: same.s } : {}) };
  });
  const ids = new Set(now.map(({ id }) => id));
  const left = (before?.ac ?? []).filter(({ id }) => !ids.has(id));
  const gone = [...left.filter(({ g }) => g === undefined), ...left.filter(({ g }) => g === 1)].map(
    ({ id, h }): StoredCriterion => ({ id, h, w: '', g: 1 }),
  );
  return {
    ac: [...here, ...gone].slice(0, MOST_IDS),
    n: Math.max(before?.n ?? 0, ...now.map(({ id }) => numberOf(id))),
  };
}

/** @returns why such ids cannot be stored, `null` when they can. */
export function idsProblem(now: readonly NumberedCriterion[]): string | null {
  if (new Set(now.map(({ id }) => id)).size < now.length) return 'names an id twice';
  return now.every(({ id }) => numberOf(id) >= 1 && numberOf(id) <= HIGHEST_ID) ? null : `must be AC1 to AC${HIGHEST_ID}`;
}
