import { parseStoredAnalysis } from '../../src/jira/properties.ts';
import { ANALYSIS_PROPERTY } from '../../src/shared/analysis.ts';
import { DEFAULT_SETTINGS } from '../../src/shared/settings.ts';
import { fillProject } from '../../src/usecases/fill-project.ts';
import { newJob, newProject } from '../../src/usecases/records.ts';
import { sweepHourly } from '../../src/usecases/sweep-hourly.ts';
import { type Backlog, backgroundDeps, newBacklog } from './fake-backlog.ts';
import { newWorld, PROJECT, refusal, type World } from './fakes.ts';

const JOB = 'job-1';

function started(): World {
  const world = newWorld();
  const at = new Date(world.now).toISOString();
  world.projects.set(PROJECT, { ...newProject(PROJECT, at, 'ref'), rev: 1, jobId: JOB, settings: { ...DEFAULT_SETTINGS, on: true } });
  world.jobs.set(JOB, newJob(JOB, PROJECT, at));
  return world;
}

const valid = (backlog: Backlog): number =>
  [...backlog.issues.values()].filter((issue) => parseStoredAnalysis(issue.properties[ANALYSIS_PROPERTY]) !== null).length;

test('checks every item once and says so', async () => {
  const world = started();
  const backlog = newBacklog(10);
  await fillProject(backgroundDeps(world, backlog), JOB);
  expect(world.jobs.get(JOB)).toMatchObject({ state: 'done', checked: 10, written: 10, total: 10, failures: [], cursor: 'PERM-10' });
  expect(valid(backlog)).toBe(10);
  expect(world.projects.get(PROJECT)).toMatchObject({
    fields: { estimate: 'customfield_10016' },
    minEpoch: 2,
    settings: { profile: { estimateField: 'customfield_10016' } },
  });
  // The first item is written once more: by the look whether a write moves "updated".
  expect([...backlog.writes.values()].reduce((sum, times) => sum + times, 0)).toBe(11);
});

test('once more: nothing to write', async () => {
  const world = started();
  const backlog = newBacklog(10);
  await fillProject(backgroundDeps(world, backlog), JOB);
  backlog.writes.clear();
  world.jobs.set('job-2', { ...newJob('job-2', PROJECT, new Date(world.now).toISOString()), phase: 'write' });
  world.projects.set(PROJECT, { ...(world.projects.get(PROJECT) ?? newProject(PROJECT, '', '')), jobId: 'job-2' });
  await fillProject(backgroundDeps(world, backlog), 'job-2');
  expect(world.jobs.get('job-2')).toMatchObject({ state: 'done', checked: 10, written: 0 });
  expect(backlog.writes.size).toBe(0);
});

describe('a kill at any call to Jira', () => {
  /** An undisturbed run of this backlog makes fewer calls than this. */
  const CALLS = Array.from({ length: 24 }, (_, index) => index + 1);

  test.each(CALLS)('call %i: the next run ends the work, and repeats at most one page', async (at) => {
    const world = started();
    const backlog = newBacklog(10);
    await fillProject(backgroundDeps(world, backlog, at), JOB).catch(() => undefined);
    // A process that is really killed leaves the job running: put it back, as if nobody had been there to say "failed".
    const job = world.jobs.get(JOB);
    if (job !== undefined && job.state === 'failed') world.jobs.set(JOB, { ...job, state: 'running' });
    world.now += 21 * 60_000;
    await sweepHourly(backgroundDeps(world, backlog));
    if (world.jobs.get(JOB)?.state !== 'done') expect(world.pushed).toContainEqual({ kind: 'fill', jobId: JOB });
    await fillProject(backgroundDeps(world, backlog), JOB);
    expect(world.jobs.get(JOB)).toMatchObject({ state: 'done', total: 10, checked: 10 });
    expect(valid(backlog)).toBe(10);
    expect(Math.max(...backlog.writes.values())).toBeLessThanOrEqual(3);
  });
});

describe('stops in time', () => {
  test('when the points of the hour are spent, and goes on later', async () => {
    const world = started();
    world.pointsLeft = 0;
    const backlog = newBacklog(4);
    await fillProject(backgroundDeps(world, backlog), JOB);
    expect(backlog.calls).toEqual([]);
    expect(world.pushed).toEqual([{ kind: 'fill', jobId: JOB }]);
    expect(world.jobs.get(JOB)?.state).toBe('running');
    expect(world.logs.join()).toContain('points of this hour are spent');
  });

  test('when the invocation is nearly over', async () => {
    const world = started();
    world.timeLeft = 30_000;
    await fillProject(backgroundDeps(world, newBacklog(4)), JOB);
    expect(world.pushed).toEqual([{ kind: 'fill', jobId: JOB }]);
  });

  test('when Jira asks to wait', async () => {
    const world = started();
    const deps = backgroundDeps(world, newBacklog(4));
    await fillProject({ ...deps, asApp: new Proxy(deps.asApp, { get: () => () => Promise.reject(refusal(429)) }) }, JOB);
    expect(world.pushed).toEqual([{ kind: 'fill', jobId: JOB }]);
    expect(world.jobs.get(JOB)?.state).toBe('running');
  });

  test('when the project was turned off', async () => {
    const world = started();
    const project = world.projects.get(PROJECT) ?? newProject(PROJECT, '', '');
    world.projects.set(PROJECT, { ...project, settings: { ...project.settings, on: false } });
    const backlog = newBacklog(4);
    await fillProject(backgroundDeps(world, backlog), JOB);
    expect(backlog.writes.size).toBe(0);
    expect(world.jobs.get(JOB)?.state).toBe('failed');
  });

  test('when another delivery took over', async () => {
    const world = started();
    const backlog = newBacklog(9);
    const deps = backgroundDeps(world, backlog);
    const thief: typeof deps = {
      ...deps,
      asApp: new Proxy(deps.asApp, {
        get(target, name, receiver) {
          const job = world.jobs.get(JOB);
          if (name === 'bulkFetch' && job !== undefined) world.jobs.set(JOB, { ...job, rev: job.rev + 1 });
          return Reflect.get(target, name, receiver) as unknown;
        },
      }),
    };
    await fillProject(thief, JOB);
    expect(world.jobs.get(JOB)).toMatchObject({ state: 'running', checked: 0 });
  });
});

test('items that cannot be written are reported one by one, and the rest goes on', async () => {
  const world = started();
  const backlog = newBacklog(6);
  backlog.refuse.add('10002');
  backlog.refuse.add('10005');
  await fillProject(backgroundDeps(world, backlog), JOB);
  expect(world.jobs.get(JOB)).toMatchObject({
    state: 'done',
    checked: 6,
    written: 4,
    failures: [{ issueId: '10002' }, { issueId: '10005', reason: 'You do not have permission to edit this issue.' }],
  });
});

test('a site where a write moves "updated" is not filled', async () => {
  const world = started();
  const backlog = newBacklog(5);
  const deps = backgroundDeps(world, backlog);
  const moving = {
    ...deps,
    asApp: {
      ...deps.asApp,
      getIssue: async () => ({ id: '1', key: 'A-1', properties: {}, operations: undefined, fields: { updated: 'later' } }),
    },
  };
  const asApp = new Proxy(deps.asApp, {
    get: (target, name) => (name === 'getIssue' ? moving.asApp.getIssue : (Reflect.get(target, name) as unknown)),
  });
  await expect(fillProject({ ...deps, asApp }, JOB)).rejects.toThrow('automatic fills are off');
  expect(world.site?.writeMovesUpdated).toBe(true);
  expect(world.jobs.get(JOB)?.state).toBe('failed');
  expect(backlog.writes.size).toBe(1);
});
