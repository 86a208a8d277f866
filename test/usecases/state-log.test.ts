import { historyOf } from '../../src/domain/trend/history-of.ts';
import { qualityTrend } from '../../src/domain/trend/quality-trend.ts';
import { latestStates } from '../../src/domain/trend/replay-log.ts';
import type { IssueId } from '../../src/shared/ids.ts';
import type { StateLog } from '../../src/shared/quality-log.ts';
import { DEFAULT_SETTINGS } from '../../src/shared/settings.ts';
import { fillProject } from '../../src/usecases/fill-project.ts';
import { flushDirty } from '../../src/usecases/flush-dirty.ts';
import { forgetItem } from '../../src/usecases/forget-item.ts';
import { markDirty } from '../../src/usecases/mark-dirty.ts';
import { newJob, newProject } from '../../src/usecases/records.ts';
import { repairNightly } from '../../src/usecases/repair-nightly.ts';
import { sweepHourly } from '../../src/usecases/sweep-hourly.ts';
import { turnOff } from '../../src/usecases/turn-off.ts';
import { type Backlog, backgroundDeps, newBacklog } from './fake-backlog.ts';
import { CALLER, type Fault, fakeServer, fakeStores, newWorld, PROJECT, type World } from './fakes.ts';

const JOB = 'job-1';
const DAY = 86_400_000;

function started(): World {
  const world = newWorld();
  const at = new Date(world.now).toISOString();
  world.projects.set(PROJECT, { ...newProject(PROJECT, at, 'ref'), rev: 1, jobId: JOB, settings: { ...DEFAULT_SETTINGS, on: true } });
  world.jobs.set(JOB, newJob(JOB, PROJECT, at));
  world.site = {
    rev: 1,
    at: '',
    epoch: 1,
    rules: 1,
    migration: 1,
    turnedOn: [{ projectId: PROJECT, boardId: null }],
    writeMovesUpdated: false,
  };
  return world;
}

async function filled(count = 4): Promise<{ readonly world: World; readonly backlog: Backlog }> {
  const world = started();
  const backlog = newBacklog(count, 3);
  await fillProject(backgroundDeps(world, backlog), JOB);
  world.now += 60_000;
  return { world, backlog };
}

async function logOf(world: World): Promise<StateLog> {
  const { log } = fakeStores(world);
  return { frames: await Promise.all(world.log.frames.map((ref) => log.frame(PROJECT, ref))), days: world.log.days };
}
const entries = (world: World): readonly (readonly unknown[])[] => world.log.days.flatMap((day) => day.entries);
const edited = (world: World, backlog: Backlog, id: string) =>
  markDirty(backgroundDeps(world, backlog), { kind: 'updated', issueId: id as IssueId, projectId: PROJECT, fields: ['summary'] });
function edit(backlog: Backlog, id: string, fields: Readonly<Record<string, unknown>>): void {
  const issue = backlog.issues.get(id);
  if (issue !== undefined) backlog.issues.set(id, { ...issue, fields: { ...issue.fields, ...fields } });
}
const DONE = { status: { name: 'Done', statusCategory: { key: 'done' } } };

test('a fill keeps a frame of everything that is open, page by page, and nothing but ids and states', async () => {
  const { world } = await filled();
  expect(world.log.frames).toEqual([{ id: JOB, from: expect.any(String), at: expect.any(String), epoch: 2, chunks: 2 }]);
  expect([...world.log.chunks.values()].map(({ rows }) => rows.map(([id]) => id))).toEqual([['10001', '10002', '10003'], ['10004']]);
  expect(world.log.chunks.get(`${JOB}:1`)?.rows).toEqual([['10004', 1, 0, null, 't', 0, expect.any(Number)]]);
  expect(world.log.days).toEqual([]);
});

test('a flush records what changed; the same event twice, and a change of nothing, add nothing', async () => {
  const { world, backlog } = await filled();
  edit(backlog, '10002', { summary: '' });
  await edited(world, backlog, '10002');
  await edited(world, backlog, '10003');
  await flushDirty(backgroundDeps(world, backlog));
  expect(entries(world)).toEqual([['10002', 0, expect.any(Number), null, 't', expect.any(Number), expect.any(Number), expect.any(Number)]]);
  await edited(world, backlog, '10002');
  await flushDirty(backgroundDeps(world, backlog));
  expect(entries(world)).toHaveLength(1);
});

test.each([
  ['finished', (backlog: Backlog) => edit(backlog, '10002', DONE), 'd'],
  [
    'a sub-task now',
    (backlog: Backlog) => edit(backlog, '10002', { issuetype: { name: 'Sub-task', subtask: true, hierarchyLevel: -1 } }),
    'x',
  ],
  ['in another project', (backlog: Backlog) => edit(backlog, '10002', { project: { id: '20000' } }), 'x'],
  ['deleted', (backlog: Backlog) => void backlog.issues.delete('10002'), 'x'],
])('an item that is %s counts no more, and nothing else is kept of it', async (_what, change, category) => {
  const { world, backlog } = await filled();
  change(backlog);
  await edited(world, backlog, '10002');
  await flushDirty(backgroundDeps(world, backlog));
  expect(entries(world)).toEqual([['10002', 0, 0, null, category, 0, 0, expect.any(Number)]]);
  await edited(world, backlog, '10002');
  await flushDirty(backgroundDeps(world, backlog));
  expect(entries(world)).toHaveLength(1);
});

test('whoever loses against another writer tries again; who keeps losing leaves the work for later', async () => {
  const { world, backlog } = await filled();
  edit(backlog, '10002', { summary: '' });
  await edited(world, backlog, '10002');
  world.log.lost = 3;
  await flushDirty(backgroundDeps(world, backlog));
  expect(entries(world)).toHaveLength(1);
  edit(backlog, '10003', { summary: '' });
  await edited(world, backlog, '10003');
  world.log.lost = 100;
  await expect(flushDirty(backgroundDeps(world, backlog))).rejects.toThrow('too many at once');
  expect(world.dirty.size).toBe(1);
  world.log.lost = 0;
  await sweepHourly(backgroundDeps(world, backlog));
  expect(entries(world)).toHaveLength(2);
  expect(world.dirty.size).toBe(0);
});

test('the night records what events missed, and time alone nothing', async () => {
  const { world, backlog } = await filled();
  edit(backlog, '10002', { summary: '' });
  for (let night = 0; night < 40; night += 1) {
    world.now += DAY;
    await repairNightly(backgroundDeps(world, backlog));
    await sweepHourly(backgroundDeps(world, backlog));
  }
  expect(entries(world)).toHaveLength(1);
});

describe('a kill at any step', () => {
  const FAULTS = Array.from({ length: 14 }, (_, index) => index + 1).flatMap((at): Fault[] => [
    { at, when: 'before' },
    { at, when: 'after' },
  ]);

  test.each(FAULTS)('of a fill, $when step $at: the frame is complete in the end, and never half', async (fault) => {
    const world = started();
    const backlog = newBacklog(7, 3);
    world.fault = fault;
    await fillProject(backgroundDeps(world, backlog), JOB).catch(() => undefined);
    world.fault = null;
    for (const { chunks } of world.log.frames) expect(chunks).toBe(3);
    const job = world.jobs.get(JOB);
    if (job !== undefined && job.state === 'failed') world.jobs.set(JOB, { ...job, state: 'running' });
    world.now += 21 * 60_000;
    await fillProject(backgroundDeps(world, backlog), JOB);
    expect(world.log.frames).toHaveLength(1);
    expect([...latestStates(await logOf(world)).keys()]).toHaveLength(7);
  });

  test.each([...FAULTS.slice(0, 2), 1, 2, 3])(
    'of a flush (%j; a number: that call to Jira): nothing is lost and nothing doubled',
    async (kill) => {
      const { world, backlog } = await filled();
      edit(backlog, '10002', { summary: '' });
      await edited(world, backlog, '10002');
      world.steps = [];
      world.fault = typeof kill === 'number' ? null : kill;
      await flushDirty(backgroundDeps(world, backlog, typeof kill === 'number' ? kill : null)).then(
        () => Promise.reject(new Error('Nothing died.')),
        () => undefined,
      );
      world.fault = null;
      await sweepHourly(backgroundDeps(world, backlog));
      expect(entries(world)).toHaveLength(1);
      expect(latestStates(await logOf(world)).get('10002')).not.toEqual(world.log.chunks.get(`${JOB}:0`)?.rows[1]);
    },
  );
});

test('turning off ends the log once; turning on again begins with a frame', async () => {
  const { world, backlog } = await filled();
  const server = fakeServer(world);
  await turnOff(server, CALLER, { projectId: PROJECT });
  await turnOff(server, CALLER, { projectId: PROJECT });
  const marks = new Set(world.log.days.map(({ day, off }) => `${day} ${off ?? ''}`));
  expect(marks.size).toBe(1);
  const day = (offset: number): string => new Date(world.now + offset * DAY).toISOString().slice(0, 10);
  const days = [day(-1), day(0), day(1), day(2)];
  const known = async () =>
    qualityTrend(historyOf(await logOf(world), days, new Set(['10001']))).days.map(({ counts }) => counts?.open ?? null);
  expect(await known()).toEqual([null, null, null, null]);
  world.now += DAY;
  const project = world.projects.get(PROJECT);
  if (project !== undefined) world.projects.set(PROJECT, { ...project, jobId: 'job-2', settings: { ...project.settings, on: true } });
  world.jobs.set('job-2', { ...newJob('job-2', PROJECT, ''), phase: 'write' });
  await fillProject(backgroundDeps(world, backlog), 'job-2');
  expect(await known()).toEqual([null, null, 1, 1]);
});

test('a deleted item leaves the log after 30 days, whether or not the platform says whose it was', async () => {
  const { world, backlog } = await filled();
  const deps = backgroundDeps(world, backlog);
  backlog.issues.delete('10001');
  backlog.issues.delete('10002');
  await forgetItem(deps, '10001' as IssueId, PROJECT);
  await forgetItem(deps, '10002' as IssueId, null);
  await forgetItem(deps, '10002' as IssueId, PROJECT);
  await forgetItem(deps, '99999' as IssueId, null);
  expect(entries(world).map(([id]) => id)).toEqual(['10001', '10002']);
  const text = () => JSON.stringify([[...world.log.chunks.values()], world.log.days]);
  world.now += 29 * DAY;
  await repairNightly(deps);
  expect(text()).toContain('"10001"');
  world.now += 2 * DAY;
  await repairNightly(deps);
  expect(text()).not.toMatch(/"1000[12]"/);
  expect(text()).toContain('"10003"');
});

test('an item that came back is kept', async () => {
  const { world, backlog } = await filled();
  edit(backlog, '10002', { project: { id: '20000' } });
  await edited(world, backlog, '10002');
  await flushDirty(backgroundDeps(world, backlog));
  world.now += 10 * DAY;
  edit(backlog, '10002', { project: { id: PROJECT } });
  await edited(world, backlog, '10002');
  await flushDirty(backgroundDeps(world, backlog));
  world.now += 25 * DAY;
  await repairNightly(backgroundDeps(world, backlog));
  expect(entries(world).map(([id, , , , category]) => `${String(id)}${String(category)}`)).toEqual(['10002x', '10002t']);
});
