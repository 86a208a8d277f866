import type { SavedSettings } from '../shared/contract.ts';
import type { ProjectId } from '../shared/ids.ts';
import { type AppError, err, ok, type Result } from '../shared/result.ts';
import { changeSite } from './mirror-turned-on.ts';
import type { Caller, ServerDeps } from './ports.ts';
import { type AuditRecord, newJob, type ProjectRecord } from './records.ts';

const TRIES = 3;

interface SettingsChange {
  readonly projectId: ProjectId;
  /** Revision of what people chose, as the asker knew it. */
  readonly baseRev: number;
  readonly kind: AuditRecord['kind'];
  /** The part that the log of changes tells, before and after. */
  readonly logged: (record: ProjectRecord) => unknown;
  readonly apply: (before: ProjectRecord) => Pick<ProjectRecord, 'settings'> & Partial<Pick<ProjectRecord, 'fields' | 'fieldNames'>>;
}

/**
 * Changes what a team chose, and has every item checked again under a new epoch by the same job as turning on. The record and its
 * line in the log are one transaction. A kill before it leaves the old settings; one after it leaves the new ones and a job that
 * the hourly sweep pushes.
 */
export async function changeSettings(deps: ServerDeps, caller: Caller, change: SettingsChange): Promise<Result<SavedSettings>> {
  const { projectId, baseRev, kind } = change;
  if ((await deps.access.viewProject(projectId))?.mayAdminister !== true) return err({ kind: 'not-allowed', need: 'administer' });
  let epoch: number | null = null;
  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    const before = await deps.stores.settings.project(projectId);
    if (before?.settings.on !== true) return err({ kind: 'not-on' });
    if (before.settingsRev !== baseRev) return err(conflictWith(before));
    const applied = { ...before, ...change.apply(before) };
    if (JSON.stringify(change.logged(before)) === JSON.stringify(change.logged(applied))) return ok(savedOf(before, null));
    epoch ??= (await changeSite(deps, (site) => ({ ...site, epoch: site.epoch + 1 }))).epoch;
    const by = await deps.stores.people.refOf(caller.accountId);
    const at = deps.system.now().toISOString();
    const jobId = deps.system.newId();
    await deps.stores.jobs.save({ ...newJob(jobId, projectId, at), phase: applied.fields === null ? 'detect' : 'write' }, 0);
    const next: ProjectRecord = {
      ...applied,
      rev: before.rev + 1,
      at,
      by,
      minEpoch: epoch,
      jobId,
      settingsRev: baseRev + 1,
      settingsAt: at,
    };
    const audit = {
      id: deps.system.newId(),
      area: `p:${projectId}`,
      kind,
      at,
      by,
      before: change.logged(before),
      after: change.logged(next),
    };
    // Lost to the background, which writes into the same record: its settings revision tells whether to go on.
    if (!(await deps.stores.settings.saveProject(next, before.rev, audit))) continue;
    await deps.queue.push({ kind: 'fill', jobId });
    return ok(savedOf(next, jobId));
  }
  return err({ kind: 'busy', retryAfterSeconds: 2 });
}

const conflictWith = ({ settingsRev, settingsAt, at }: ProjectRecord): AppError => ({
  kind: 'conflict',
  current: { rev: settingsRev, at: settingsAt ?? at, inputs: {} },
});

const savedOf = ({ settings, minEpoch, settingsRev, settingsAt }: ProjectRecord, jobId: string | null): SavedSettings => ({
  settings,
  epoch: minEpoch,
  settingsRev,
  settingsAt,
  jobId,
});
