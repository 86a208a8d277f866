import { type QueryClient, useMutation, type UseMutationResult, useQueryClient } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import { toStoredNotes } from '../../../../src/domain/lint/stored-notes.ts';
import type { ItemNotes } from '../../../../src/shared/contract.ts';
import type { IssueId } from '../../../../src/shared/ids.ts';
import { NOTES_PROPERTY } from '../../../../src/shared/notes.ts';
import type { ItemView } from '../../../../src/usecases/item-view.ts';
import { type ItemRead, withProperty } from '../../../../src/usecases/load-item.ts';
import { ApiError, call } from '../../adapters/rpc.ts';
import { announce } from '../../components/announcer.tsx';

/** What ignoring needs from the surface around the text. */
export interface NotesOf {
  readonly view: ItemView;
  readonly locale: string;
  readonly timezone: string;
  /** Takes over the item as it is after a write: everything on screen follows from it. */
  readonly onChanged: (read: ItemRead) => void;
}

/** `null`: nothing can be ignored here. */
export const NotesContext = createContext<NotesOf | null>(null);
export const useNotesContext = (): NotesOf | null => useContext(NotesContext);

export const notesKey = (issueId: string): readonly string[] => ['notes', issueId];
export const readNotes = (issueId: IssueId) => (): Promise<ItemNotes> => call('getNotes', { issueId });

/** Where the keyboard goes when the card that it stood on is gone. */
export const IGNORED_ID = 'ignored-here';

type Change = (baseRev: number) => Promise<ItemNotes>;

/**
 * Changes what is ignored on this item. Two people who ignore different things do not stand in each other's way:
 * somebody else's newer revision is read, and the change is made once more on top of it.
 */
export function useChangeNotes(notes: NotesOf, done: string): UseMutationResult<ItemNotes, Error, Change> {
  const client = useQueryClient();
  const { id } = notes.view.read.snapshot;
  return useMutation({
    mutationFn: (change: Change) => onTop(client, id, change),
    onSuccess: (saved) => {
      client.setQueryData(notesKey(id), saved);
      // The read as it is now: it may have been replaced while the server worked.
      const read = client.getQueryData<ItemRead>(['item', id]) ?? notes.view.read;
      notes.onChanged(withProperty(read, NOTES_PROPERTY, toStoredNotes(id, saved.rev, saved.ignored)));
      announce(done);
      setTimeout(() => document.getElementById(IGNORED_ID)?.focus({ preventScroll: true }), 0);
    },
  });
}

async function onTop(client: QueryClient, id: IssueId, change: Change): Promise<ItemNotes> {
  const base = async (): Promise<number> => (await client.fetchQuery({ queryKey: notesKey(id), queryFn: readNotes(id) })).rev;
  try {
    return await change(await base());
  } catch (error) {
    if (!(error instanceof ApiError) || error.error.kind !== 'conflict') throw error;
    await client.invalidateQueries({ queryKey: notesKey(id), refetchType: 'none' });
    return change(await base());
  }
}
