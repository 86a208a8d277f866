import type { IgnoredFinding, StoredNotes } from '../../shared/notes.ts';

/** @returns what the issue property `plumbline-notes` of an item says, from the record of what is ignored on it. Reasons stay on the server. */
export function toStoredNotes(issueId: string, rev: number, ignored: readonly IgnoredFinding[]): StoredNotes {
  return { v: 1, id: issueId, rev, x: ignored.map(({ code, version }) => `${code}@${version}`).toSorted() };
}

/** @returns the revision that a property of this very item carries, or `null`: absent, of another shape, copied by a clone. */
export function publishedNotesRevision(property: unknown, ownIssueId: string): number | null {
  if (typeof property !== 'object' || property === null || !('id' in property) || property.id !== ownIssueId) return null;
  return 'rev' in property && typeof property.rev === 'number' && Number.isSafeInteger(property.rev) ? property.rev : null;
}
