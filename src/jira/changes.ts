import type { FieldChange } from './client-types.ts';
import { isoOf } from './jira-time.ts';
import type { RawChanges } from './schemas.ts';

/** The history of an item as a flat list, newest first. */
export function changesIn({ histories }: RawChanges): readonly FieldChange[] {
  return histories.flatMap(({ id, created, items }) =>
    items.map((item) => ({ write: id, field: item.fieldId ?? item.field, at: isoOf(created), text: textAfter(item) })),
  );
}

/** Jira calls it `toString`, which every object has: only an own one counts. */
function textAfter(item: object): string {
  const text: unknown = Object.hasOwn(item, 'toString') ? Object.getOwnPropertyDescriptor(item, 'toString')?.value : null;
  return typeof text === 'string' ? text : '';
}
