import type { ProjectId } from '../../src/shared/ids.ts';
import { buildApp, countItems, readProperty, type Site, startSite, type User } from './harness.ts';

let app: Awaited<ReturnType<typeof buildApp>>;
let site: Site;
let perm: ProjectId;

beforeAll(async () => {
  app = await buildApp();
  site = await startSite(app.folder);
  perm = site.projectId('PERM') as ProjectId;
});
afterAll(async () => {
  await site.close();
  app.remove();
});

const propertyOf = (key: string, property: string) => readProperty(site, key, property);
const countOf = (jql: string, user: User = 'product-owner') => countItems(site, jql, user);

describe('turning a project on', () => {
  test('nothing is written before', async () => {
    expect(await site.call('openProject', { projectId: perm }, 'product-owner')).toMatchObject({
      ok: true,
      value: { settings: { on: false }, mayAdminister: true, jobId: null },
    });
    expect(site.sql.get('select count(*) as n from issue_property')?.['n']).toBe(0);
  });

  test.each(['developer', 'stakeholder'] as const)('%s may not', async (user) => {
    expect(await site.call('turnOn', { projectId: perm, boardId: null }, user)).toEqual({
      ok: false,
      error: { kind: 'not-allowed', need: 'administer' },
    });
  });

  test("fills every open item, in the team's habits", async () => {
    const boardId = Number(site.sql.get('select id from board where project_id = ?', [Number(perm)])?.['id']);
    const reply = await site.call('turnOn', { projectId: perm, boardId }, 'product-owner');
    expect(reply).toMatchObject({ ok: true, value: { jobId: expect.any(String) } });
    await site.platform.idle();
    const open = await countOf(`project = ${perm} AND statusCategory != Done AND issuetype in standardIssueTypes() AND issuetype != Epic`);
    expect(open).toBeGreaterThan(20);
    const jobId = reply.ok ? reply.value.jobId : '';
    expect(await site.call('getJob', { projectId: perm, jobId }, 'product-owner')).toMatchObject({
      ok: true,
      value: { state: 'done', checked: open, total: open, failures: [] },
    });
    expect(await countOf(`project = ${perm} AND plumblineEpoch >= 1`)).toBe(open);
    expect(await countOf(`project = ${perm} AND statusCategory = Done AND plumblineEpoch >= 1`)).toBe(0);
    const words = site.sql.all(
      "select distinct key, json_extract(value_json, '$.value.type') as type from issue_property where key like '%:status' order by type",
    );
    expect(words).toEqual([
      { key: 'com.atlassian.jira.issue:app:issue-summary:status', type: 'inprogress' },
      { key: 'com.atlassian.jira.issue:app:issue-summary:status', type: 'success' },
    ]);
    expect(site.sql.get("select value_json from app_property where key = 'turned-on'")?.['value_json']).toBe(
      JSON.stringify({ ids: [Number(perm)] }),
    );
    const context = await site.call('openProject', { projectId: perm }, 'developer');
    expect(context).toMatchObject({
      ok: true,
      value: { settings: { on: true, profile: { estimateField: 'customfield_10016' } }, mayAdminister: false, jobId: null, boardId },
    });
    expect(context.ok && context.value.settings.profile.sample.stories).toBeGreaterThan(10);
    expect(context.ok && context.value.settings.profile.sizeLimit).not.toBeNull();
  });

  test('progress is told in the numbers of the person who asks', async () => {
    const job = site.sql.get("select key from kvs where entity = 'job' and json_extract(value_json, '$.kind') = 'fill'");
    const jobId = String(job?.['key']);
    const own = await countOf(
      `project = ${perm} AND statusCategory != Done AND issuetype in standardIssueTypes() AND issuetype != Epic`,
      'stakeholder',
    );
    const reply = await site.call('getJob', { projectId: perm, jobId }, 'stakeholder');
    expect(reply).toMatchObject({ ok: true, value: { checked: own, total: own } });
    expect(own).toBeLessThan(
      await countOf(`project = ${perm} AND statusCategory != Done AND issuetype in standardIssueTypes() AND issuetype != Epic`),
    );
  });

  test('while search does not know the results yet the job goes on: nobody reads that 0 are ready', async () => {
    const lagging = await startSite(app.folder, { name: 'lagging' });
    try {
      const projectId = lagging.projectId('PERM') as ProjectId;
      lagging.administration.flip({ indexLagMs: 5_000 });
      const on = await lagging.call('turnOn', { projectId, boardId: null }, 'product-owner');
      await lagging.platform.idle();
      const ask = () => lagging.call('getJob', { projectId, jobId: on.ok ? on.value.jobId : '' }, 'product-owner');
      expect(await ask()).toMatchObject({ ok: true, value: { state: 'running', ready: null } });
      lagging.advance(6_000);
      const ready = await countItems(lagging, `project = ${projectId} AND statusCategory != Done AND plumblineReady = 1`, 'product-owner');
      expect(ready).toBeGreaterThan(10);
      expect(await ask()).toMatchObject({ ok: true, value: { state: 'done', ready } });
    } finally {
      await lagging.close();
    }
  });

  test('results that Jira did not accept are named, and no number of ready items is told without them', async () => {
    const closed = await startSite(app.folder, { name: 'closed' });
    try {
      const projectId = closed.projectId('PLAT') as ProjectId;
      closed.sql.run("insert into project_permission values (?, 'local:administrator', 'ADMINISTER_PROJECTS')", [Number(projectId)]);
      const on = await closed.call('turnOn', { projectId, boardId: null }, 'administrator');
      await closed.platform.idle();
      const job = await closed.call('getJob', { projectId, jobId: on.ok ? on.value.jobId : '' }, 'administrator');
      expect(job).toMatchObject({ ok: true, value: { state: 'done', checked: 5, ready: null } });
      expect(job.ok && job.value.failures).toHaveLength(5);
    } finally {
      await closed.close();
    }
  });

  test('turning on again keeps the habits and finds nothing to write', async () => {
    const boardId = Number(site.sql.get('select id from board where project_id = ?', [Number(perm)])?.['id']);
    const before = await site.call('openProject', { projectId: perm }, 'administrator');
    expect(await site.call('turnOn', { projectId: perm, boardId }, 'administrator')).toMatchObject({ ok: true });
    await site.platform.idle();
    expect(site.lines.filter((line) => line.includes('fill done')).map((line) => /"written":(\d+)/.exec(line)?.[1])).toEqual([
      expect.not.stringMatching(/^0$/),
      '0',
    ]);
    const after = await site.call('openProject', { projectId: perm }, 'administrator');
    expect(after.ok && after.value.settings.profile).toEqual(before.ok && before.value.settings.profile);
    expect(after.ok && after.value.epoch).toEqual(before.ok && before.value.epoch);
  });

  test.each([
    ['a board that does not exist', 999_999],
    ['a board of a hidden project', 'HR'],
  ])('%s is refused', async (_what, board) => {
    const boardId =
      typeof board === 'number'
        ? board
        : Number(site.sql.get('select id from board where project_id = ?', [Number(site.projectId(board))])?.['id']);
    expect(await site.call('turnOn', { projectId: perm, boardId }, 'product-owner')).toEqual({
      ok: false,
      error: { kind: 'bad-request', field: 'boardId', message: 'names no board that you can see' },
    });
  });
});

describe('an edit outside', () => {
  test('is checked again by one flush, whatever changed it', async () => {
    const before = await propertyOf('PERM-142', 'plumbline-analysis');
    const key =
      before === null
        ? String(site.sql.get('select i.key from issue i join issue_property p on p.issue_id = i.id limit 1')?.['key'])
        : 'PERM-142';
    const old = (await propertyOf(key, 'plumbline-analysis')) as { h: string };
    await site.shell('developer', 'PUT', `/rest/api/3/issue/${key}`, { fields: { summary: 'TBD' } });
    await site.platform.idle();
    site.advance(2 * 60_000);
    await site.platform.idle();
    const now = (await propertyOf(key, 'plumbline-analysis')) as { h: string; r: number };
    expect(now.h).not.toBe(old.h);
    expect(site.sql.get("select count(*) as n from kvs where entity = 'dirty'")?.['n']).toBe(0);
  });
});

describe('schedules', () => {
  test('the nightly repair finds what no event told', async () => {
    const row = site.sql.get("select issue_id from issue_property where key = 'plumbline-analysis' limit 1");
    site.sql.run('update issue set updated = ? where id = ?', [Date.now(), Number(row?.['issue_id'])]);
    site.sql.run("update issue_property set value_json = '{\"v\":1}' where issue_id = ? and key = 'plumbline-analysis'", [
      Number(row?.['issue_id']),
    ]);
    expect(await site.platform.runSchedule('each-day')).toMatchObject({ success: true });
    expect(site.lines.some((line) => line.includes('repaired'))).toBe(true);
  });

  test('the weekly report names the accounts that are stored', async () => {
    expect(await site.platform.runSchedule('each-week')).toMatchObject({ success: true });
    expect(site.lines.some((line) => line.includes('accounts reported'))).toBe(true);
  });

  test('turning off leaves results on the items and takes the project out of the list', async () => {
    expect(await site.call('turnOff', { projectId: perm }, 'product-owner')).toEqual({ ok: true, value: { off: true } });
    expect(site.sql.get("select value_json from app_property where key = 'turned-on'")?.['value_json']).toBe(JSON.stringify({ ids: [] }));
    expect(await countOf(`project = ${perm} AND plumblineEpoch >= 1`)).toBeGreaterThan(0);
  });
});
