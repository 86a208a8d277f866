import type { CriteriaIds, IgnoredFinding, StoredNotes } from '../../shared/notes.ts';

/** What is noted on an item, as its record has it. */
interface Noted {
  readonly rev: number;
  readonly ignored: readonly IgnoredFinding[];
  /** Absent or `null` until criteria were saved in Plumbline. */
  readonly criteria?: CriteriaIds | null;
}

/** @returns what the issue property `plumbline-notes` of an item says, from its record. Reasons stay on the server. */
export function toStoredNotes(issueId: string, { rev, ignored, criteria = null }: Noted): StoredNotes {
  const x = ignored.map(({ code, version }) => `${code}@${version}`).toSorted();
  return { v: 1, id: issueId, rev, x, ...criteria };
}

/** @returns the revision that a property of this very item carries, or `null`: absent, of another shape, copied by a clone. */
export function publishedNotesRevision(property: unknown, ownIssueId: string): number | null {
  if (typeof property !== 'object' || property === null || !('id' in property) || property.id !== ownIssueId) return null;
  return 'rev' in property && typeof property.rev === 'number' && Number.isSafeInteger(property.rev) ? property.rev : null;
}
