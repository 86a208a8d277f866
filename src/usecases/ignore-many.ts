import { toStoredNotes } from '../domain/lint/stored-notes.ts';
import type { IgnoreFinding, ItemNotes } from '../shared/contract.ts';
import type { IssueId, IssueKey } from '../shared/ids.ts';
import type { IssueSnapshot } from '../shared/issue.ts';
import { NOTES_PROPERTY } from '../shared/notes.ts';

/** The server's lines about notes. `isConflict`: somebody noted something else on the item meanwhile. */
export interface NotesLines {
  readonly getNotes: (issueId: IssueId) => Promise<ItemNotes>;
  readonly ignoreFinding: (line: IgnoreFinding) => Promise<ItemNotes>;
  readonly stopIgnoring: (line: { readonly issueId: IssueId; readonly baseRev: number; readonly code: string }) => Promise<ItemNotes>;
  readonly isConflict: (error: unknown) => boolean;
}

export interface IgnoreWish {
  readonly code: string;
  readonly version: number;
  readonly reason: string;
}

export type IgnoreOutcome =
  /** `snapshot`: the item as it is now. */
  | { readonly kind: 'written'; readonly key: IssueKey; readonly snapshot: IssueSnapshot }
  | { readonly kind: 'failed'; readonly key: IssueKey; readonly error: unknown };

/** Ignores what one rule finds on these items, one after the other: one failure does not stop the others. */
export const ignoreMany = (
  lines: NotesLines,
  items: readonly IssueSnapshot[],
  { code, version, reason }: IgnoreWish,
  onProgress: (done: number) => void,
): Promise<readonly IgnoreOutcome[]> =>
  noteMany(lines, items, (issueId, baseRev) => lines.ignoreFinding({ issueId, baseRev, code, version, reason }), onProgress);

/** Lets the rule speak again on these items. */
export const stopIgnoringMany = (
  lines: NotesLines,
  items: readonly IssueSnapshot[],
  code: string,
  onProgress: (done: number) => void,
): Promise<readonly IgnoreOutcome[]> =>
  noteMany(lines, items, (issueId, baseRev) => lines.stopIgnoring({ issueId, baseRev, code }), onProgress);

async function noteMany(
  lines: NotesLines,
  items: readonly IssueSnapshot[],
  write: (issueId: IssueId, baseRev: number) => Promise<ItemNotes>,
  onProgress: (done: number) => void,
): Promise<readonly IgnoreOutcome[]> {
  const outcomes: IgnoreOutcome[] = [];
  for (const item of items) {
    try {
      const noted = await onTop(lines, item.id, write);
      const properties = { ...item.properties, [NOTES_PROPERTY]: toStoredNotes(item.id, noted) };
      outcomes.push({ kind: 'written', key: item.key, snapshot: { ...item, properties } });
    } catch (error) {
      outcomes.push({ kind: 'failed', key: item.key, error });
    }
    onProgress(outcomes.length);
  }
  return outcomes;
}

/** Two people who ignore different things do not stand in each other's way: the write is made once more on the newer revision. */
async function onTop(lines: NotesLines, id: IssueId, write: (issueId: IssueId, baseRev: number) => Promise<ItemNotes>): Promise<ItemNotes> {
  try {
    return await write(id, (await lines.getNotes(id)).rev);
  } catch (error) {
    if (!lines.isConflict(error)) throw error;
    return write(id, (await lines.getNotes(id)).rev);
  }
}
