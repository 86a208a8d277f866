import type { ItemContext, Payload } from '../shared/contract.ts';
import { err, ok, type Result } from '../shared/result.ts';
import { DEFAULT_SETTINGS } from '../shared/settings.ts';
import type { Caller, ServerDeps } from './ports.ts';
import { revisionOf } from './revision-of.ts';

/** What an issue surface needs besides its own read of Jira. Proof: the item's project, read as the caller. */
export async function openItem(deps: ServerDeps, caller: Caller, { issueId }: Payload<'openItem'>): Promise<Result<ItemContext>> {
  const projectId = await deps.access.viewItem(issueId);
  if (projectId === null) return err({ kind: 'not-allowed', need: 'view' });
  const [project, head] = await Promise.all([deps.stores.settings.project(projectId), deps.stores.heads.get(issueId)]);
  return ok({
    projectId,
    settings: project?.settings ?? DEFAULT_SETTINGS,
    epoch: project?.minEpoch ?? 1,
    license: caller.license,
    score: revisionOf(head),
  });
}
