import { type IgnoredFinding, MOST_IGNORED } from '../../shared/notes.ts';

/**
 * Reads the ignored findings out of the property `plumbline-notes`, which anyone who may edit the item can write: what has
 * another shape, or names another item (a clone copied it), counts for nothing.
 */
export function readIgnored(property: unknown, ownIssueId: string): readonly IgnoredFinding[] {
  if (typeof property !== 'object' || property === null || !('x' in property) || !Array.isArray(property.x)) return [];
  if ('id' in property && property.id !== ownIssueId) return [];
  return property.x.slice(0, MOST_IGNORED).flatMap((entry: unknown) => {
    const [, code, version] = (typeof entry === 'string' && /^([a-z]\d\d)@(\d{1,4})$/.exec(entry)) || [];
    return code === undefined ? [] : [{ code, version: Number(version) }];
  });
}
