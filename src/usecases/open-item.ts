import type { ItemContext, Payload } from '../shared/contract.ts';
import type { IssueId } from '../shared/ids.ts';
import { err, ok, type Result } from '../shared/result.ts';
import { DEFAULT_SETTINGS } from '../shared/settings.ts';
import type { Caller, ScoreHead, ServerDeps } from './ports.ts';
import { revisionOf } from './revision-of.ts';
import { isPending, pendingFor, trySettle } from './settle-pending.ts';

/** What an issue surface needs besides its own read of Jira. Proof: the item's project, read as the caller. */
export async function openItem(deps: ServerDeps, caller: Caller, { issueId }: Payload<'openItem'>): Promise<Result<ItemContext>> {
  const projectId = await deps.access.viewItem(issueId);
  if (projectId === null) return err({ kind: 'not-allowed', need: 'view' });
  const [project, found] = await Promise.all([deps.stores.settings.project(projectId), deps.stores.heads.get(issueId)]);
  const head = await settled(deps, issueId, found);
  return ok({
    projectId,
    settings: project?.settings ?? DEFAULT_SETTINGS,
    epoch: project?.minEpoch ?? 1,
    license: caller.license,
    // While a save is under way nobody can say which copy is right: then nothing is claimed.
    ...(head !== null && isPending(head) ? {} : { score: revisionOf(head) }),
  });
}

/** A save that stopped half-way long ago is finished by the next person who looks. */
async function settled(deps: ServerDeps, issueId: IssueId, head: ScoreHead | null): Promise<ScoreHead | null> {
  if (head === null || !isPending(head) || pendingFor(head, deps.system.now()) > 0) return head;
  await trySettle(deps.stores.heads, deps.asUser, issueId, head);
  return deps.stores.heads.get(issueId);
}
