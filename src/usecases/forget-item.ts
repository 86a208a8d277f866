import type { BackgroundDeps } from './ports.ts';
import type { IssueId, ProjectId } from '../shared/ids.ts';
import { KEPT_DAYS, recordDeleted } from './state-log.ts';

/**
 * The item is gone: its score, its notes and their history follow after a while, by themselves; its rows in the log of states are
 * taken out by the nightly job.
 * @param projectId `null` where the platform does not tell.
 */
export async function forgetItem(
  deps: Pick<BackgroundDeps, 'stores' | 'system'>,
  issueId: IssueId,
  projectId: ProjectId | null,
): Promise<void> {
  await deps.stores.heads.expire(issueId, KEPT_DAYS);
  await deps.stores.notes.expire(issueId, KEPT_DAYS);
  await recordDeleted(deps, issueId, projectId);
}
