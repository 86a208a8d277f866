import type { IgnoredFinding } from '../../shared/notes.ts';

const MOST = 100;

/** Reads the ignored findings out of the property `plumbline-notes`, which anyone who may edit the item can write: what has another shape counts for nothing. */
export function readIgnored(property: unknown): readonly IgnoredFinding[] {
  if (typeof property !== 'object' || property === null || !('x' in property) || !Array.isArray(property.x)) return [];
  return property.x.slice(0, MOST).flatMap((entry: unknown) => {
    const [, code, version] = (typeof entry === 'string' && /^([a-z]\d\d)@(\d{1,4})$/.exec(entry)) || [];
    return code === undefined ? [] : [{ code, version: Number(version) }];
  });
}
