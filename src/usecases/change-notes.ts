import { toStoredNotes } from '../domain/lint/stored-notes.ts';
import { JiraError } from '../jira/error.ts';
import type { ItemNotes } from '../shared/contract.ts';
import type { IssueId } from '../shared/ids.ts';
import { NOTES_PROPERTY } from '../shared/notes.ts';
import { type AppError, err, ok, type Result } from '../shared/result.ts';
import { notesOf } from './get-notes.ts';
import { isRefusal } from './is-refusal.ts';
import type { Caller, NotesHead, NotesRecord, ServerDeps } from './ports.ts';
import { settleNotes, trySettleNotes } from './settle-notes.ts';
import { isPending, pendingFor } from './settle-pending.ts';

/** Jira hides the difference between an absent item and a missing right; so do we. */
const NOT_ALLOWED: AppError = { kind: 'not-allowed', need: 'edit' };

type Noted = Pick<NotesRecord, 'entries' | 'criteria'>;

interface NotesChange {
  readonly issueId: IssueId;
  readonly baseRev: number;
  /** What is other after the change, or why it cannot be made. `stamp`: when and by whom. */
  readonly apply: (
    before: Noted,
    stamp: { readonly at: string; readonly by: string },
  ) => (Partial<Noted> & Pick<NotesRecord, 'change'>) | AppError;
}

/**
 * Changes what is noted on an item by the protocol of authored data (docs/data-model.md): pending record, published copy as
 * the user, which is also the proof of permission, then the record. A kill between two steps leaves the old notes or the new.
 */
export async function changeNotes(deps: ServerDeps, caller: Caller, change: NotesChange): Promise<Result<ItemNotes>> {
  const { issueId, baseRev } = change;
  const projectId = deps.access.knownProject(issueId) ?? (await deps.access.viewItem(issueId));
  if (projectId === null) return err(NOT_ALLOWED);
  const { notes, settings, people } = deps.stores;
  const [project, found] = await Promise.all([settings.project(projectId), notes.get(issueId)]);
  if (project?.settings.on !== true) return tellViewer(deps, issueId, { kind: 'not-on' });
  const stuck = found !== null && isPending(found) && pendingFor(found, deps.system.now()) === 0;
  const head = stuck ? await settleNotes(deps, issueId, found) : found;
  const obstacle = obstacleFor(deps, baseRev, head);
  if (obstacle !== null) return tellViewer(deps, issueId, obstacle);
  const stamp = { at: deps.system.now().toISOString(), by: await people.refOf(caller.accountId) };
  const current = head?.current ?? null;
  const before: Noted = { entries: current?.entries ?? [], criteria: current?.criteria ?? null };
  const applied = change.apply(before, stamp);
  if ('kind' in applied) return tellViewer(deps, issueId, applied);
  const pending: NotesRecord = { ...before, ...applied, ...stamp };
  const next: NotesHead = { projectId, rev: baseRev + 1, pub: baseRev, ...stamp, current, pending };
  if (!(await notes.begin(issueId, baseRev, next))) return tellViewer(deps, issueId, conflictOr(await notes.get(issueId)));
  return publish(deps, issueId, next, pending);
}

function obstacleFor(deps: ServerDeps, baseRev: number, head: NotesHead | null): AppError | null {
  if (head !== null && isPending(head)) return { kind: 'busy', retryAfterSeconds: Math.max(1, pendingFor(head, deps.system.now())) };
  return (head?.rev ?? 0) === baseRev ? null : conflictOr(head);
}

/** Somebody else was first: say that there is a newer revision, or ask to come again while one is being written. */
function conflictOr(head: NotesHead | null): AppError {
  const current = head?.current ?? null;
  return current === null || head === null
    ? { kind: 'busy', retryAfterSeconds: 2 }
    : { kind: 'conflict', current: { rev: head.pub, at: current.at, inputs: {} } };
}

/** What is on record is told only to those who see the item. */
const tellViewer = async (deps: ServerDeps, issueId: IssueId, error: AppError): Promise<Result<never>> =>
  err((await deps.access.viewItem(issueId)) === null ? NOT_ALLOWED : error);

async function publish(deps: ServerDeps, issueId: IssueId, pending: NotesHead, { entries, criteria }: Noted): Promise<Result<ItemNotes>> {
  const { notes } = deps.stores;
  const saved = ok(notesOf({ ...pending, pub: pending.rev, current: pending.pending }));
  try {
    await deps.asUser.putIssueProperty(issueId, NOTES_PROPERTY, toStoredNotes(issueId, { rev: pending.rev, ignored: entries, criteria }));
  } catch (error) {
    if (!(error instanceof JiraError)) throw error;
    if (isRefusal(error)) {
      await notes.rollBack(issueId, pending);
      return error.kind === 'not-found' || error.kind === 'forbidden' ? err(NOT_ALLOWED) : Promise.reject(error);
    }
    // No clear answer: the copy may or may not have arrived. What it carries decides.
    const settled = await trySettleNotes(deps, issueId, pending);
    if (settled?.pub !== pending.rev) throw error;
    return saved;
  }
  if (await notes.commit(issueId, pending)) return saved;
  // Slower than the limit: somebody settled it, by the copy that had arrived.
  const now = await notes.get(issueId);
  return now?.current?.at === pending.at ? saved : err(conflictOr(now));
}
