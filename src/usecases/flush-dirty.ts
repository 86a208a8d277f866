import type { ProjectId } from '../shared/ids.ts';
import { JIRA_LIMITS } from '../jira/limits.ts';
import type { BackgroundDeps, DirtyRow } from './ports.ts';
import { isBusy, refreshAnalyses } from './refresh-analyses.ts';
import { recordChanges } from './state-log.ts';

/**
 * Checks again what was edited. A row goes away only if nobody marked it meanwhile; what could not be
 * written is found by the nightly repair. What Jira asks to wait for stays for the hourly job.
 */
export async function flushDirty(deps: BackgroundDeps): Promise<void> {
  if ((await deps.budget.settle()).left <= 0) return deps.system.log('flush stopped: points of this hour are spent', {});
  const rows = await deps.stores.dirty.due(deps.system.now().toISOString(), JIRA_LIMITS.bulkFetch);
  for (const [projectId, own] of byProject(rows)) {
    try {
      await flushProject(deps, projectId, own);
    } catch (error) {
      if (!isBusy(error)) throw error;
      return deps.system.log('flush stopped: Jira asks to wait', { seconds: error.retryAfterSeconds ?? 0 });
    }
  }
  if (rows.length === JIRA_LIMITS.bulkFetch) await deps.queue.push({ kind: 'flush' });
}

async function flushProject(deps: BackgroundDeps, projectId: ProjectId, rows: readonly DirtyRow[]): Promise<void> {
  const project = await deps.stores.settings.project(projectId);
  if (project?.settings.on === true) {
    const done = await refreshAnalyses(
      deps,
      project,
      rows.map((row) => row.issueId),
    );
    const changed = await recordChanges(deps, projectId, done.readAt, done.states);
    deps.system.log('flushed', { items: rows.length, changed, written: done.written, failures: done.failures.length });
  }
  for (const row of rows) await deps.stores.dirty.clear(row);
}

function byProject(rows: readonly DirtyRow[]): ReadonlyMap<ProjectId, readonly DirtyRow[]> {
  const groups = new Map<ProjectId, DirtyRow[]>();
  for (const row of rows) groups.set(row.projectId, [...(groups.get(row.projectId) ?? []), row]);
  return groups;
}
