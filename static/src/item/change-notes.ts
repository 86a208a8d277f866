import type { QueryClient } from '@tanstack/react-query';
import { toStoredNotes } from '../../../src/domain/lint/stored-notes.ts';
import type { ItemNotes } from '../../../src/shared/contract.ts';
import type { IssueId } from '../../../src/shared/ids.ts';
import { NOTES_PROPERTY } from '../../../src/shared/notes.ts';
import { type ItemRead, withProperty } from '../../../src/usecases/load-item.ts';
import { ApiError, call } from '../adapters/rpc.ts';

export const notesKey = (issueId: string): readonly string[] => ['notes', issueId];
export const readNotes = (issueId: IssueId) => (): Promise<ItemNotes> => call('getNotes', { issueId });

/** A change of notes on top of what is noted; `null` when there is nothing to change. */
export type NotesChange = (base: ItemNotes) => Promise<ItemNotes> | null;

/**
 * Changes what is noted on an item. Two people who note different things do not stand in each other's way:
 * somebody else's newer revision is read, and the change is made once more on top of it.
 * @param read The item as the caller knows it, should nobody know it better by then.
 * @returns the item as it is afterwards, `null` when nothing was changed. @throws ApiError when it was not changed.
 */
export async function changeNotes(client: QueryClient, read: ItemRead, change: NotesChange): Promise<ItemRead | null> {
  const { id } = read.snapshot;
  const saved = await onTop(client, id, change);
  if (saved === null) return null;
  client.setQueryData(notesKey(id), saved);
  // The read as it is now: it may have been replaced while the server worked.
  return withProperty(client.getQueryData<ItemRead>(['item', id]) ?? read, NOTES_PROPERTY, toStoredNotes(id, saved));
}

async function onTop(client: QueryClient, id: IssueId, change: NotesChange): Promise<ItemNotes | null> {
  const base = (): Promise<ItemNotes> => client.fetchQuery({ queryKey: notesKey(id), queryFn: readNotes(id) });
  try {
    return await change(await base());
  } catch (error) {
    if (!(error instanceof ApiError) || error.error.kind !== 'conflict') throw error;
    await client.invalidateQueries({ queryKey: notesKey(id), refetchType: 'none' });
    return change(await base());
  }
}
