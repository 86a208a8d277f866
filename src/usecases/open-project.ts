import type { Payload, ProjectContext } from '../shared/contract.ts';
import { err, ok, type Result } from '../shared/result.ts';
import { DEFAULT_SETTINGS } from '../shared/settings.ts';
import type { Caller, ServerDeps } from './ports.ts';

/** What a project surface needs besides its own reads of Jira. Works for projects that are not on: Health previews them. */
export async function openProject(
  deps: ServerDeps,
  caller: Caller,
  { projectId }: Payload<'openProject'>,
): Promise<Result<ProjectContext>> {
  const right = await deps.access.viewProject(projectId);
  if (right === null) return err({ kind: 'not-allowed', need: 'view' });
  const project = await deps.stores.settings.project(projectId);
  const job = project?.jobId ? await deps.stores.jobs.get(project.jobId) : null;
  const underWay = job !== null && (job.state === 'waiting' || job.state === 'running');
  return ok({
    settings: project?.settings ?? DEFAULT_SETTINGS,
    epoch: project?.minEpoch ?? 1,
    license: caller.license,
    mayAdminister: right.mayAdminister,
    jobId: underWay ? job.jobId : null,
    boardId: project?.boardId ?? null,
    settingsRev: project?.settingsRev ?? 0,
    settingsAt: project?.settingsAt ?? null,
  });
}
