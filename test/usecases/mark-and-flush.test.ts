import type { IssueId, ProjectId } from '../../src/shared/ids.ts';
import { DEFAULT_SETTINGS } from '../../src/shared/settings.ts';
import { flushDirty } from '../../src/usecases/flush-dirty.ts';
import { concerns, type ItemChange, markDirty } from '../../src/usecases/mark-dirty.ts';
import { newProject } from '../../src/usecases/records.ts';
import { repairNightly } from '../../src/usecases/repair-nightly.ts';
import { backgroundDeps, newBacklog } from './fake-backlog.ts';
import { newWorld, PROJECT, type World } from './fakes.ts';

const FIELDS = { estimate: 'customfield_10016', sprint: 'customfield_10020', rank: 'customfield_10019', flagged: null, criteria: null };

function worldThatIsOn(): World {
  const world = newWorld();
  const project = {
    ...newProject(PROJECT, '2026-11-01T00:00:00.000Z', 'ref'),
    rev: 1,
    fields: FIELDS,
    fieldNames: ['Story point estimate'],
    settings: { ...DEFAULT_SETTINGS, on: true },
  };
  world.projects.set(PROJECT, project);
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

const change = (given: Partial<ItemChange> = {}): ItemChange => ({
  kind: 'updated',
  issueId: '10001' as IssueId,
  projectId: PROJECT,
  fields: ['summary'],
  ...given,
});

test.each<[string, ItemChange['kind'], readonly string[], boolean]>([
  ['the title', 'updated', ['summary'], true],
  ['the estimate, by name', 'updated', ['Story point estimate'], true],
  ['the estimate, by id', 'updated', ['customfield_10016'], true],
  ['the type', 'updated', ['issuetype'], true],
  ['the parent, as Jira calls it', 'updated', ['IssueParentAssociation'], true],
  ['reopened', 'updated', ['status'], true],
  ['another estimate field', 'updated', ['Story points median'], false],
  ['rank', 'updated', ['Rank'], false],
  ['sprint', 'updated', ['Sprint', 'customfield_10020'], false],
  ['a link', 'updated', ['Link'], false],
  ['an assignee and a label', 'updated', ['assignee', 'labels'], false],
  ['a new item', 'created', [], true],
  ['a deleted item', 'deleted', ['summary'], false],
])('what is stored follows from %s: %s', (_what, kind, fields, expected) => {
  expect(concerns({ kind, fields }, { fields: FIELDS, fieldNames: ['Story point estimate'] })).toBe(expected);
});

test('many changes in one minute: a row for each item, one flush for all', async () => {
  const world = worldThatIsOn();
  const deps = backgroundDeps(world, newBacklog(0));
  for (const id of ['10001', '10002', '10001']) await markDirty(deps, change({ issueId: id as IssueId }));
  expect([...world.dirty.keys()]).toEqual(['10001', '10002']);
  expect(world.pushed).toEqual([{ kind: 'flush' }]);
  world.now += 60_000;
  await markDirty(deps, change());
  expect(world.pushed).toHaveLength(2);
});

test('a project that is not on is left alone', async () => {
  const world = worldThatIsOn();
  await markDirty(backgroundDeps(world, newBacklog(0)), change({ projectId: '20000' as ProjectId }));
  expect(world.dirty.size).toBe(0);
  expect(world.pushed).toEqual([]);
});

test('a flush writes what changed and clears its rows', async () => {
  const world = worldThatIsOn();
  const backlog = newBacklog(3);
  const deps = backgroundDeps(world, backlog);
  for (const id of backlog.issues.keys()) await markDirty(deps, change({ issueId: id as IssueId }));
  await flushDirty(deps);
  expect([...backlog.writes.keys()]).toEqual(['10001', '10002', '10003']);
  expect(world.dirty.size).toBe(0);
  expect(backlog.calls).toEqual(['bulkFetch', 'multi', 'getTask']);
});

test('finished work loses its word beside the section, and its result is left as it was', async () => {
  const world = worldThatIsOn();
  const backlog = newBacklog(1);
  const deps = backgroundDeps(world, backlog);
  await markDirty(deps, change());
  await flushDirty(deps);
  const open = backlog.issues.get('10001');
  expect(open?.properties['lozenge']).toMatchObject({ type: 'lozenge' });
  if (open === undefined) return;
  backlog.issues.set('10001', { ...open, fields: { ...open.fields, status: { name: 'Done', statusCategory: { key: 'done' } } } });
  await markDirty(deps, change({ fields: ['status'] }));
  await flushDirty(deps);
  const done = backlog.issues.get('10001')?.properties;
  expect(done?.['lozenge']).toEqual({ type: 'none' });
  expect(done?.['plumbline-analysis']).toEqual(open.properties['plumbline-analysis']);
});

test('an item that was edited again while the flush read it keeps its row', async () => {
  const world = worldThatIsOn();
  const backlog = newBacklog(2);
  const deps = backgroundDeps(world, backlog);
  await markDirty(deps, change({ issueId: '10001' as IssueId }));
  await markDirty(deps, change({ issueId: '10002' as IssueId }));
  const asApp = new Proxy(deps.asApp, {
    get(target, name) {
      const row = world.dirty.get('10002');
      if (name === 'bulkFetch' && row !== undefined) world.dirty.set('10002', { ...row, ver: 'newer' });
      return Reflect.get(target, name) as unknown;
    },
  });
  await flushDirty({ ...deps, asApp });
  expect([...world.dirty.keys()]).toEqual(['10002']);
});

test('an item that is gone or hidden from the app clears its row', async () => {
  const world = worldThatIsOn();
  const deps = backgroundDeps(world, newBacklog(0));
  await markDirty(deps, change({ issueId: '99999' as IssueId }));
  await flushDirty(deps);
  expect(world.dirty.size).toBe(0);
});

test('without points nothing is read, and the rows wait', async () => {
  const world = worldThatIsOn();
  const backlog = newBacklog(1);
  const deps = backgroundDeps(world, backlog);
  await markDirty(deps, change({ issueId: '10001' as IssueId }));
  world.pointsLeft = 0;
  await flushDirty(deps);
  expect(backlog.calls).toEqual([]);
  expect(world.dirty.size).toBe(1);
});

test('the nightly repair says how many results were wrong', async () => {
  const world = worldThatIsOn();
  const backlog = newBacklog(3, 1000);
  const deps = backgroundDeps(world, backlog);
  await repairNightly(deps);
  expect(world.logs.join()).toContain('"looked":3,"wrong":3');
  world.logs.length = 0;
  await repairNightly(deps);
  expect(world.logs.join()).toContain('"looked":3,"wrong":0');
});
