import type { Answer, Payload } from '../shared/contract.ts';
import { err, ok, type Result } from '../shared/result.ts';
import { markAllDirty } from './mark-dirty.ts';
import type { Caller, ServerDeps } from './ports.ts';

/**
 * A browser has found that items are other than what is stored, or has changed them itself, of which no event tells. Nothing that it
 * says of them is believed: they are checked again by the background, as after an edit in Jira. Who may edit there may ask for it.
 */
export async function noteChanged(
  deps: ServerDeps,
  _caller: Caller,
  { projectId, ids }: Payload<'noteChanged'>,
): Promise<Result<Answer<'noteChanged'>>> {
  if ((await deps.access.viewProject(projectId)) === null) return err({ kind: 'not-allowed', need: 'view' });
  const held = await deps.asUser.myPermissions({ projectId, permissions: ['EDIT_ISSUES'] });
  if (held['EDIT_ISSUES'] !== true) return err({ kind: 'not-allowed', need: 'edit' });
  if ((await deps.stores.settings.project(projectId))?.settings.on !== true) return err({ kind: 'not-on' });
  await markAllDirty(deps, projectId, [...new Set(ids)]);
  return ok({ noted: true });
}
