import { publishedNotesRevision } from '../domain/lint/stored-notes.ts';
import { JiraError } from '../jira/error.ts';
import type { IssueId } from '../shared/ids.ts';
import { NOTES_PROPERTY } from '../shared/notes.ts';
import type { NotesHead, ServerDeps } from './ports.ts';

/**
 * Finishes a change of notes that stopped half-way, by the revision that the published copy carries.
 * @returns the head as it stands afterwards. @throws JiraError when the copy cannot be read.
 */
export async function settleNotes({ stores, asUser }: ServerDeps, issueId: IssueId, head: NotesHead): Promise<NotesHead | null> {
  const raw = await asUser.getIssue(issueId, { fields: ['project'], properties: [NOTES_PROPERTY] });
  if (publishedNotesRevision(raw.properties[NOTES_PROPERTY], issueId) === head.rev) await stores.notes.commit(issueId, head);
  else await stores.notes.rollBack(issueId, head);
  return stores.notes.get(issueId);
}

/** Settling is a favor: when Jira cannot be asked now, the record stays as it is until next time. */
export async function trySettleNotes(deps: ServerDeps, issueId: IssueId, head: NotesHead): Promise<NotesHead | null> {
  try {
    return await settleNotes(deps, issueId, head);
  } catch (error) {
    if (!(error instanceof JiraError)) throw error;
    return deps.stores.notes.get(issueId);
  }
}
