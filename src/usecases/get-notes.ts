import type { ItemNotes, Payload } from '../shared/contract.ts';
import { err, ok, type Result } from '../shared/result.ts';
import type { Caller, NotesHead, ServerDeps } from './ports.ts';
import { trySettleNotes } from './settle-notes.ts';
import { isPending, pendingFor } from './settle-pending.ts';

/** What is noted on an item: what is ignored and why, and the ids of its criteria. A change that stopped half-way long ago is finished by whoever looks. */
export async function getNotes(deps: ServerDeps, _caller: Caller, { issueId }: Payload<'getNotes'>): Promise<Result<ItemNotes>> {
  if ((await deps.access.viewItem(issueId)) === null) return err({ kind: 'not-allowed', need: 'view' });
  const found = await deps.stores.notes.get(issueId);
  const stuck = found !== null && isPending(found) && pendingFor(found, deps.system.now()) === 0;
  return ok(notesOf(stuck ? await trySettleNotes(deps, issueId, found) : found));
}

/** What is agreed: a pending change does not count yet. People are not named. */
export const notesOf = (head: NotesHead | null): ItemNotes => ({
  rev: head?.pub ?? 0,
  ignored: (head?.current?.entries ?? []).map(({ code, version, reason, at }) => ({ code, version, reason, at })),
  ...(head?.current?.criteria ? { criteria: head.current.criteria } : {}),
});
