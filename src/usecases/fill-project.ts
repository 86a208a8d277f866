import { fillByKey, fillScope } from '../jira/jql.ts';
import { JIRA_LIMITS } from '../jira/limits.ts';
import { detectHabits, type Habits } from './detect-habits.ts';
import { changeSite } from './mirror-turned-on.ts';
import type { BackgroundDeps } from './ports.ts';
import { type JobRecord, MAX_FAILURES, type ProjectRecord } from './records.ts';
import { failuresFor, isBusy, refreshAnalyses } from './refresh-analyses.ts';
import { completeFrame, openRows } from './state-log.ts';

/** A page of 1,000 takes a while: below this the rest goes to the next invocation. */
const TIME_RESERVE_MS = 60_000;
const LONGEST_DELAY_SECONDS = 900;

/** The job was taken over, its project turned off, or its work handed to a later invocation. */
class Stopped extends Error {}

/**
 * Looks at a team's habits, then checks every open item of the project and writes the result, as the app.
 * Goes on where an earlier run stopped: the job keeps the key of the last item that is done with.
 * A second delivery takes over; the first one notices at its next step and stops.
 */
export async function fillProject(deps: BackgroundDeps, jobId: string): Promise<void> {
  const found = await deps.stores.jobs.get(jobId);
  if (found === null || found.state === 'done' || found.state === 'failed') return;
  try {
    let job = await advance(deps, found, { state: 'running' });
    if (job.phase === 'detect') job = await detect(deps, job);
    await write(deps, job);
  } catch (error) {
    if (error instanceof Stopped) return;
    if (isBusy(error)) return later(deps, jobId, error.retryAfterSeconds ?? LONGEST_DELAY_SECONDS, 'Jira asks to wait');
    await fail(deps, jobId);
    throw error;
  }
}

async function advance(deps: BackgroundDeps, job: JobRecord, change: Partial<JobRecord>): Promise<JobRecord> {
  const next = { ...job, ...change, rev: job.rev + 1, at: deps.system.now().toISOString() };
  if (!(await deps.stores.jobs.save(next, job.rev))) throw new Stopped();
  return next;
}

async function projectOf(deps: BackgroundDeps, job: JobRecord): Promise<ProjectRecord> {
  const project = await deps.stores.settings.project(job.projectId);
  if (project?.settings.on === true && project.jobId === job.jobId) return project;
  await advance(deps, job, { state: 'failed' });
  throw new Stopped();
}

async function detect(deps: BackgroundDeps, job: JobRecord): Promise<JobRecord> {
  const project = await projectOf(deps, job);
  await reserve(deps, job);
  const habits = await detectHabits(deps.asApp, project, deps.system.now());
  if (!isSame(project, habits)) {
    const site = await changeSite(deps, (before) => ({ ...before, epoch: before.epoch + 1 }));
    const settings = { ...project.settings, profile: habits.profile };
    const next: ProjectRecord = {
      ...project,
      rev: project.rev + 1,
      at: deps.system.now().toISOString(),
      fields: habits.fields,
      fieldNames: habits.fieldNames,
      minEpoch: site.epoch,
      settings,
    };
    if (!(await deps.stores.settings.saveProject(next, project.rev))) {
      await later(deps, job.jobId, 5, 'settings changed meanwhile');
      throw new Stopped();
    }
  }
  return advance(deps, job, { phase: 'write' });
}

/** The same habits as before leave every stored result valid. */
const isSame = ({ fields, settings }: ProjectRecord, habits: Habits): boolean =>
  JSON.stringify([fields, { ...settings.profile, detectedAt: '' }]) ===
  JSON.stringify([habits.fields, { ...habits.profile, detectedAt: '' }]);

async function write(deps: BackgroundDeps, start: JobRecord): Promise<void> {
  let job = start.total === null ? await advance(deps, start, { total: await deps.asApp.count(fillScope(start.projectId)) }) : start;
  for (;;) {
    const project = await projectOf(deps, job);
    await reserve(deps, job);
    const page = await deps.asApp.search({ jql: fillByKey(job.projectId, job.cursor), fields: ['key'], maxResults: JIRA_LIMITS.bulkFetch });
    if (page.issues.length === 0) break;
    job = await writePage(deps, job, project, page.issues);
    if (page.nextPageToken === null) break;
  }
  const { chunks, from } = job.frame;
  const at = deps.system.now().toISOString();
  const { minEpoch } = await projectOf(deps, job);
  await completeFrame(deps, job.projectId, { id: job.jobId, from: from ?? at, at, epoch: minEpoch, chunks });
  await advance(deps, job, { state: 'done' });
  deps.system.log('fill done', { checked: job.checked, written: job.written, failures: job.failures.length });
}

type Listed = Awaited<ReturnType<BackgroundDeps['asApp']['search']>>['issues'];

async function writePage(deps: BackgroundDeps, job: JobRecord, project: ProjectRecord, issues: Listed): Promise<JobRecord> {
  const ids = issues.map((issue) => issue.id);
  const done = await refreshAnalyses(deps, project, ids);
  if (done.refused) throw new Error('Writing a property moves "updated" on this site: automatic fills are off.');
  const last = issues.at(-1);
  const cursor = last?.key || done.keys.get(last?.id ?? '');
  if (cursor === undefined) throw new Error('The last item of a page has no key.');
  const { chunks, from } = job.frame;
  await deps.stores.log.saveChunk(job.projectId, job.jobId, chunks, { at: done.readAt, rows: openRows(done.states) });
  return advance(deps, job, {
    cursor,
    frame: { chunks: chunks + 1, from: from ?? done.readAt },
    checked: job.checked + ids.length,
    written: job.written + done.written,
    failures: [...job.failures, ...failuresFor(done.failures)].slice(0, MAX_FAILURES),
  });
}

/** Ends this run before it would take more time or more points than it has. */
async function reserve(deps: BackgroundDeps, job: JobRecord): Promise<void> {
  const { left, secondsToReset } = await deps.budget.settle();
  if (left > 0 && deps.system.remaining() > TIME_RESERVE_MS) return;
  await later(deps, job.jobId, left > 0 ? 0 : secondsToReset, left > 0 ? 'out of time' : 'points of this hour are spent');
  throw new Stopped();
}

async function later(deps: BackgroundDeps, jobId: string, seconds: number, why: string): Promise<void> {
  const spread = seconds === 0 ? 0 : Math.ceil(deps.system.random() * 10);
  const delay = Math.min(LONGEST_DELAY_SECONDS, Math.ceil(seconds) + spread);
  deps.system.log('fill goes on later', { why, delay });
  await deps.queue.push({ kind: 'fill', jobId }, delay);
}

async function fail(deps: BackgroundDeps, jobId: string): Promise<void> {
  const job = await deps.stores.jobs.get(jobId);
  if (job !== null && job.state !== 'done')
    await deps.stores.jobs.save({ ...job, rev: job.rev + 1, at: deps.system.now().toISOString(), state: 'failed' }, job.rev);
}
