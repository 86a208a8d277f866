import { JiraError } from '../jira/error.ts';
import type { Answer, Payload } from '../shared/contract.ts';
import { type AppError, err, ok, type Result } from '../shared/result.ts';
import { mirrorTurnedOn } from './mirror-turned-on.ts';
import type { Caller, ServerDeps } from './ports.ts';
import { type JobRecord, newJob, newProject, type ProjectRecord } from './records.ts';

/** How long a fill may wait in the queue before turning on again starts a new one. */
const WAITING_LIMIT_MS = 10 * 60_000;

/**
 * Turns a project on and starts its first fill. Each step can be repeated: after a kill anywhere,
 * turning on once more leads to the same end.
 */
export async function turnOn(
  deps: ServerDeps,
  caller: Caller,
  { projectId, boardId }: Payload<'turnOn'>,
): Promise<Result<Answer<'turnOn'>>> {
  const right = await deps.access.viewProject(projectId);
  if (right?.mayAdminister !== true) return err({ kind: 'not-allowed', need: 'administer' });
  if (boardId !== null && !(await seesBoard(deps, boardId)))
    return err({ kind: 'bad-request', field: 'boardId', message: 'names no board that you can see' });
  const [found, by] = await Promise.all([deps.stores.settings.project(projectId), deps.stores.people.refOf(caller.accountId)]);
  const at = deps.system.now().toISOString();
  const before = found ?? newProject(projectId, at, by);
  const running = before.settings.on && before.boardId === boardId ? await runningJob(deps, before) : null;
  const jobId = running?.jobId ?? deps.system.newId();
  if (running === null) {
    // Habits are looked at once and then stay until somebody changes them; another board is another team.
    const phase = before.fields !== null && before.boardId === boardId ? 'write' : 'detect';
    await deps.stores.jobs.save({ ...newJob(jobId, projectId, at), phase }, 0);
    const next: ProjectRecord = { ...before, rev: before.rev + 1, at, by, boardId, jobId, settings: { ...before.settings, on: true } };
    if (!(await deps.stores.settings.saveProject(next, before.rev))) return err(BUSY);
  }
  await mirrorTurnedOn(deps, projectId, { boardId });
  if (running === null) await deps.queue.push({ kind: 'fill', jobId });
  return ok({ jobId });
}

/** Two administrators at the same moment: the second one looks again. */
const BUSY: AppError = { kind: 'busy', retryAfterSeconds: 2 };

async function seesBoard(deps: ServerDeps, boardId: number): Promise<boolean> {
  try {
    await deps.asUser.boardConfiguration(boardId);
    return true;
  } catch (error) {
    if (error instanceof JiraError && error.status < 500 && error.kind !== 'busy') return false;
    throw error;
  }
}

async function runningJob(deps: ServerDeps, { jobId }: ProjectRecord): Promise<JobRecord | null> {
  const job = jobId === null ? null : await deps.stores.jobs.get(jobId);
  if (job === null || (job.state !== 'waiting' && job.state !== 'running')) return null;
  return deps.system.now().getTime() - Date.parse(job.at) > WAITING_LIMIT_MS ? null : job;
}
