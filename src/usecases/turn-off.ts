import type { Answer, Payload } from '../shared/contract.ts';
import { err, ok, type Result } from '../shared/result.ts';
import { mirrorTurnedOn } from './mirror-turned-on.ts';
import type { Caller, ServerDeps } from './ports.ts';
import { endLog } from './state-log.ts';

/** Turns a project off. Scores and results stay on the items; a fill that runs stops at its next page. */
export async function turnOff(deps: ServerDeps, caller: Caller, { projectId }: Payload<'turnOff'>): Promise<Result<Answer<'turnOff'>>> {
  const right = await deps.access.viewProject(projectId);
  if (right?.mayAdminister !== true) return err({ kind: 'not-allowed', need: 'administer' });
  const before = await deps.stores.settings.project(projectId);
  let offSince = before?.at;
  if (before?.settings.on === true) {
    const by = await deps.stores.people.refOf(caller.accountId);
    offSince = deps.system.now().toISOString();
    const next = { ...before, rev: before.rev + 1, at: offSince, by, settings: { ...before.settings, on: false } };
    if (!(await deps.stores.settings.saveProject(next, before.rev))) return err({ kind: 'busy', retryAfterSeconds: 2 });
  }
  if (offSince !== undefined) await endLog(deps, projectId, offSince);
  await mirrorTurnedOn(deps, projectId, null);
  return ok({ off: true });
}
