import { useMutation, type UseMutationResult, useQueryClient } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import type { ItemNotes } from '../../../../src/shared/contract.ts';
import type { ItemView } from '../../../../src/usecases/item-view.ts';
import type { ItemRead } from '../../../../src/usecases/load-item.ts';
import { announce } from '../../components/announcer.tsx';
import { changeNotes } from '../../item/change-notes.ts';

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

/** Where the keyboard goes when the card that it stood on is gone. */
export const IGNORED_ID = 'ignored-here';

type Change = (baseRev: number) => Promise<ItemNotes>;

/** Changes what is ignored on this item, and says so. */
export function useChangeNotes(notes: NotesOf, done: string): UseMutationResult<ItemRead | null, Error, Change> {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (change: Change) => changeNotes(client, notes.view.read, ({ rev }) => change(rev)),
    onSuccess: (read) => {
      if (read !== null) notes.onChanged(read);
      announce(done);
      setTimeout(() => document.getElementById(IGNORED_ID)?.focus({ preventScroll: true }), 0);
    },
  });
}
