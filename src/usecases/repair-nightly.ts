import { changedWithin, doneWithin, fillScope, keyRange } from '../jira/jql.ts';
import { JIRA_LIMITS } from '../jira/limits.ts';
import type { BackgroundDeps } from './ports.ts';
import type { ProjectRecord } from './records.ts';
import { isBusy, refreshAnalyses } from './refresh-analyses.ts';
import { rowOfLeft } from '../domain/trend/log-row.ts';
import { eraseGone, recordChanges } from './state-log.ts';

/** Every item is looked at once in this many nights, whatever happened to its events. */
const NIGHTS = 28;
const CHANGED_HOURS = 26;
const DAY_MS = 86_400_000;

/** Finds what events missed: items changed since yesterday, and one slice of all keys. Says how many were wrong. */
export async function repairNightly(deps: BackgroundDeps): Promise<void> {
  const site = await deps.stores.settings.site();
  for (const { projectId } of site?.turnedOn ?? []) {
    if ((await deps.budget.settle()).left <= 0) return deps.system.log('repair stopped: points of this hour are spent', {});
    const project = await deps.stores.settings.project(projectId);
    if (project?.settings.on !== true || project.fields === null) continue;
    try {
      await repairProject(deps, project);
    } catch (error) {
      if (isBusy(error)) return deps.system.log('repair stopped: Jira asks to wait', {});
      throw error;
    }
  }
}

async function repairProject(deps: BackgroundDeps, project: ProjectRecord): Promise<void> {
  const slice = await tonight(deps, project);
  const ids = new Set([
    ...(await idsOf(deps, changedWithin(project.projectId, CHANGED_HOURS))),
    ...(slice === null ? [] : await idsOf(deps, slice)),
  ]);
  const done = await refreshAnalyses(deps, project, [...ids].slice(0, JIRA_LIMITS.bulkFetch));
  const finished = await idsOf(deps, doneWithin(project.projectId, CHANGED_HOURS));
  const left = finished.map((id) => rowOfLeft(id, 'd'));
  const changed = await recordChanges(deps, project.projectId, done.readAt, [...done.states, ...left]);
  await eraseGone(deps, project.projectId);
  deps.system.log('repaired', { looked: done.checked, wrong: done.written, changed, failures: done.failures.length });
}

const idsOf = async (deps: BackgroundDeps, jql: string): Promise<readonly string[]> =>
  (await deps.asApp.search({ jql, fields: ['key'], maxResults: JIRA_LIMITS.bulkFetch })).issues.map((issue) => issue.id);

/** @returns the search for tonight's slice; `null` for a project without items. */
async function tonight(deps: BackgroundDeps, { projectId }: ProjectRecord): Promise<string | null> {
  const newest = await deps.asApp.search({ jql: `${fillScope(projectId)} ORDER BY key DESC`, fields: ['summary'], maxResults: 1 });
  const [, key, number] = /^(.+)-(\d+)$/.exec(newest.issues[0]?.key ?? '') ?? [];
  if (key === undefined || number === undefined) return null;
  const night = Math.floor(deps.system.now().getTime() / DAY_MS) % NIGHTS;
  const bound = (index: number): number => Math.floor((Number(number) * index) / NIGHTS) + 1;
  return keyRange(projectId, key, bound(night), bound(night + 1));
}
