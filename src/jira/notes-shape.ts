import * as v from 'valibot';
import { type CriteriaIds, HIGHEST_ID, MOST_IDS } from '../shared/notes.ts';

/** Ids of criteria as they are stored. */
export const criteriaIds = v.object({
  ac: v.pipe(
    v.array(
      v.object({
        id: v.pipe(v.string(), v.regex(/^AC[1-9]\d{0,4}$/)),
        h: v.pipe(v.string(), v.regex(/^[0-9a-v]{8}$/)),
        w: v.pipe(v.string(), v.regex(/^[0-9a-v]{0,32}$/)),
        s: v.exactOptional(v.pipe(v.string(), v.maxLength(20))),
        g: v.exactOptional(v.literal(1)),
      }),
    ),
    v.maxLength(MOST_IDS),
  ),
  n: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(HIGHEST_ID)),
}) satisfies v.GenericSchema<unknown, CriteriaIds>;

/**
 * @returns the ids that the property `plumbline-notes` of this very item carries; `null` where it has none, has another shape, names
 * an id twice, or was copied by a clone. Whoever may edit the item may write it: it is believed for names of criteria only.
 */
export function parseCriteriaIds(property: unknown, ownIssueId: string): CriteriaIds | null {
  if (typeof property !== 'object' || property === null || !('id' in property) || property.id !== ownIssueId) return null;
  const parsed = v.safeParse(criteriaIds, property);
  if (!parsed.success) return null;
  const { ac, n } = parsed.output;
  const numbers = ac.map(({ id }) => Number(id.slice(2)));
  return new Set(numbers).size < numbers.length ? null : { ac, n: Math.max(n, ...numbers) };
}
