import { RULES_VERSION } from '../shared/rules-version.ts';
import { flushDirty } from './flush-dirty.ts';
import { changeSite } from './mirror-turned-on.ts';
import type { BackgroundDeps } from './ports.ts';
import { newJob } from './records.ts';

/** A running fill writes its progress far more often than this. */
const STUCK_MS = 20 * 60_000;

/** Picks up what was dropped: fills that stopped without a word, edits whose flush never came, rules that changed with a new version. */
export async function sweepHourly(deps: BackgroundDeps): Promise<void> {
  await raiseEpochForRules(deps);
  const before = new Date(deps.system.now().getTime() - STUCK_MS).toISOString();
  for (const job of await deps.stores.jobs.unfinished(before)) {
    deps.system.log('fill picked up', { checked: job.checked });
    await deps.queue.push({ kind: 'fill', jobId: job.jobId });
  }
  await flushDirty(deps);
}

/** New rules make every stored result stale: each project is filled again, with the profile it has. */
async function raiseEpochForRules(deps: BackgroundDeps): Promise<void> {
  const found = await deps.stores.settings.site();
  if (found === null || found.rules === RULES_VERSION) return;
  const site = await changeSite(deps, (before) =>
    before.rules === RULES_VERSION ? before : { ...before, rules: RULES_VERSION, epoch: before.epoch + 1 },
  );
  for (const { projectId } of site.turnedOn) {
    const project = await deps.stores.settings.project(projectId);
    if (project?.settings.on !== true) continue;
    const at = deps.system.now().toISOString();
    const jobId = deps.system.newId();
    await deps.stores.jobs.save({ ...newJob(jobId, projectId, at), phase: project.fields === null ? 'detect' : 'write' }, 0);
    if (await deps.stores.settings.saveProject({ ...project, rev: project.rev + 1, at, minEpoch: site.epoch, jobId }, project.rev))
      await deps.queue.push({ kind: 'fill', jobId });
  }
}
