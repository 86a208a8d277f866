import { JiraError } from '../jira/error.ts';
import { ALIAS, fillScope, idsClause } from '../jira/jql.ts';
import type { JobProgress, Payload } from '../shared/contract.ts';
import { err, ok, type Result } from '../shared/result.ts';
import type { Caller, ServerDeps } from './ports.ts';
import type { JobRecord } from './records.ts';

/** Search lags behind writes by seconds: after this long an item that it does not know was not written. */
const INDEX_LIMIT_MS = 20_000;

/**
 * Progress of a fill in the asking person's own numbers. The fill counts what the app sees; told as it
 * is, that would give away how many items are hidden from this person. So the answer is the share that
 * is done, of the total that this person's own search counts. It is done when search knows the results,
 * since that is where the ready items are counted.
 */
export async function getJob(deps: ServerDeps, _caller: Caller, { projectId, jobId }: Payload<'getJob'>): Promise<Result<JobProgress>> {
  if ((await deps.access.viewProject(projectId)) === null) return err({ kind: 'not-allowed', need: 'view' });
  const [job, project] = await Promise.all([deps.stores.jobs.get(jobId), deps.stores.settings.project(projectId)]);
  if (job === null || job.projectId !== projectId) return err({ kind: 'not-allowed', need: 'view' });
  const scope = fillScope(projectId);
  const total = await deps.asUser.count(scope);
  if (job.state !== 'done') {
    const checked = Math.floor(total * shareOf(job));
    return ok({
      state: job.state,
      checked,
      total: job.total === null ? null : total,
      ready: null,
      failures: await visibleFailures(deps, job),
    });
  }
  const [ready, known, failures] = await Promise.all([
    deps.asUser.count(`${scope} AND ${ALIAS.ready} = 1`),
    deps.asUser.count(`${scope} AND ${ALIAS.epoch} >= ${project?.minEpoch ?? 1}`),
    visibleFailures(deps, job),
  ]);
  const isBehind = total - known > failures.length && deps.system.now().getTime() - Date.parse(job.at) < INDEX_LIMIT_MS;
  return ok({ state: isBehind ? 'running' : 'done', checked: total, total, ready: known < total ? null : ready, failures });
}

const shareOf = ({ checked, total }: JobRecord): number => (total === null || total === 0 ? 0 : Math.min(1, checked / total));

async function visibleFailures(deps: ServerDeps, job: JobRecord): Promise<JobProgress['failures']> {
  if (job.failures.length === 0) return [];
  try {
    const page = await deps.asUser.search({ jql: idsClause(job.failures.map((failure) => failure.issueId)), fields: ['id'] });
    const seen = new Set(page.issues.map((issue) => issue.id));
    return job.failures.filter((failure) => seen.has(failure.issueId));
  } catch (error) {
    // Jira refuses a search that names an item which is gone or hidden: then none is named.
    if (error instanceof JiraError && error.kind === 'bad-request') return [];
    throw error;
  }
}
