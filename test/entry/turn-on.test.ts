import type { IssueId, ProjectId } from '../../src/shared/ids.ts';
import { buildApp, jiraRequests, type Site, startSite, storeRequests } from './harness.ts';

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

const propertyOf = async (key: string, property: string): Promise<unknown> => {
  const answer = await site.shell('administrator', 'GET', `/rest/api/3/issue/${key}/properties/${property}`);
  return answer.status === 200 ? (answer.body as { value: unknown }).value : null;
};
const countOf = async (jql: string, user: 'product-owner' | 'stakeholder' = 'product-owner'): Promise<number> =>
  ((await site.shell(user, 'POST', '/rest/api/3/search/approximate-count', { jql })).body as { count: number }).count;

describe('turning a project on', () => {
  test('nothing is written before', async () => {
    expect(await site.call('openProject', { projectId: perm }, 'product-owner')).toMatchObject({ ok: true, value: { settings: { on: false }, mayAdminister: true, jobId: null } });
    expect(site.sql.get("select count(*) as n from issue_property")?.['n']).toBe(0);
  });

  test.each(['developer', 'stakeholder'] as const)('%s may not', async (user) => {
    expect(await site.call('turnOn', { projectId: perm, boardId: null }, user)).toEqual({ ok: false, error: { kind: 'not-allowed', need: 'administer' } });
  });

  test('fills every open item, in the team\'s habits', async () => {
    const boardId = Number(site.sql.get('select id from board where project_id = ?', [Number(perm)])?.['id']);
    const reply = await site.call('turnOn', { projectId: perm, boardId }, 'product-owner');
    expect(reply).toMatchObject({ ok: true, value: { jobId: expect.any(String) } });
    await site.platform.idle();
    const open = await countOf(`project = ${perm} AND statusCategory != Done AND issuetype in standardIssueTypes() AND issuetype != Epic`);
    expect(open).toBeGreaterThan(20);
    const jobId = reply.ok ? reply.value.jobId : '';
    expect(await site.call('getJob', { projectId: perm, jobId }, 'product-owner')).toMatchObject({ ok: true, value: { state: 'done', checked: open, total: open, failures: [] } });
    expect(await countOf(`project = ${perm} AND plumblineEpoch >= 1`)).toBe(open);
    expect(await countOf(`project = ${perm} AND statusCategory = Done AND plumblineEpoch >= 1`)).toBe(0);
    expect(site.sql.get("select value_json from app_property where key = 'turned-on'")?.['value_json']).toBe(JSON.stringify({ ids: [Number(perm)] }));
    const context = await site.call('openProject', { projectId: perm }, 'developer');
    expect(context).toMatchObject({ ok: true, value: { settings: { on: true, profile: { estimateField: 'customfield_10016' } }, mayAdminister: false, jobId: null, boardId } });
    expect(context.ok && context.value.settings.profile.sample.stories).toBeGreaterThan(10);
    expect(context.ok && context.value.settings.profile.sizeLimit).not.toBeNull();
  });

  test('progress is told in the numbers of the person who asks', async () => {
    const job = site.sql.get("select key from kvs where entity = 'job' and json_extract(value_json, '$.kind') = 'fill'");
    const jobId = String(job?.['key']);
    const own = await countOf(`project = ${perm} AND statusCategory != Done AND issuetype in standardIssueTypes() AND issuetype != Epic`, 'stakeholder');
    const reply = await site.call('getJob', { projectId: perm, jobId }, 'stakeholder');
    expect(reply).toMatchObject({ ok: true, value: { checked: own, total: own } });
    expect(own).toBeLessThan(await countOf(`project = ${perm} AND statusCategory != Done AND issuetype in standardIssueTypes() AND issuetype != Epic`));
  });

  test('turning on again keeps the habits and finds nothing to write', async () => {
    const boardId = Number(site.sql.get('select id from board where project_id = ?', [Number(perm)])?.['id']);
    const before = await site.call('openProject', { projectId: perm }, 'administrator');
    expect(await site.call('turnOn', { projectId: perm, boardId }, 'administrator')).toMatchObject({ ok: true });
    await site.platform.idle();
    expect(site.lines.filter((line) => line.includes('fill done')).map((line) => /"written":(\d+)/.exec(line)?.[1])).toEqual([expect.not.stringMatching(/^0$/), '0']);
    const after = await site.call('openProject', { projectId: perm }, 'administrator');
    expect(after.ok && after.value.settings.profile).toEqual(before.ok && before.value.settings.profile);
    expect(after.ok && after.value.epoch).toEqual(before.ok && before.value.epoch);
  });

  test.each([['a board that does not exist', 999_999], ['a board of a hidden project', 'HR']])('%s is refused', async (_what, board) => {
    const boardId = typeof board === 'number' ? board : Number(site.sql.get('select id from board where project_id = ?', [Number(site.projectId(board))])?.['id']);
    expect(await site.call('turnOn', { projectId: perm, boardId }, 'product-owner')).toEqual({ ok: false, error: { kind: 'bad-request', field: 'boardId', message: 'names no board that you can see' } });
  });
});

describe('an edit outside', () => {
  test('is checked again by one flush, whatever changed it', async () => {
    const before = await propertyOf('PERM-142', 'plumbline-analysis');
    const key = before === null ? String(site.sql.get("select i.key from issue i join issue_property p on p.issue_id = i.id limit 1")?.['key']) : 'PERM-142';
    const old = (await propertyOf(key, 'plumbline-analysis')) as { h: string };
    await site.shell('developer', 'PUT', `/rest/api/3/issue/${key}`, { fields: { summary: 'TBD' } });
    await site.platform.idle();
    site.advance(10_000);
    await site.platform.runSchedule('each-hour');
    await site.platform.idle();
    const now = (await propertyOf(key, 'plumbline-analysis')) as { h: string; r: number };
    expect(now.h).not.toBe(old.h);
    expect(site.sql.get("select count(*) as n from kvs where entity = 'dirty'")?.['n']).toBe(0);
  });
});

describe('saving a score', () => {
  const inputs = { ubv: 8, tc: 5, rroe: 3, size: 5 };
  let issueId: IssueId;
  let key: string;

  beforeAll(() => {
    key = String(site.sql.get("select i.key from issue i join issue_property p on p.issue_id = i.id where i.security_level_id is null order by i.id limit 1")?.['key']);
    issueId = site.issueId(key) as IssueId;
  });

  test('costs one request to Jira and two transactions', async () => {
    expect(await site.call('openItem', { issueId }, 'developer')).toMatchObject({ ok: true, value: { projectId: perm, settings: { on: true }, score: null } });
    await site.call('openItem', { issueId }, 'product-owner');
    site.requests();
    const reply = await site.call('saveScore', { issueId, baseRev: 0, model: 'wsjf', inputs, sources: {}, textHash: '' }, 'product-owner');
    expect(reply).toMatchObject({ ok: true, value: { rev: 1, x: { wsjf: 3.2 } } });
    const records = site.requests();
    expect(jiraRequests(records).map(({ method, path }) => `${method} ${path}`)).toEqual([`PUT /rest/api/3/issue/${issueId}/properties/plumbline-score`]);
    expect(storeRequests(records, 'transaction')).toHaveLength(2);
  });

  test('opening an item costs one request and one invoke, and none the second time', async () => {
    site.advance(120_000);
    site.requests();
    expect(await site.call('openItem', { issueId }, 'product-owner')).toMatchObject({ ok: true, value: { score: { rev: 1, inputs } } });
    expect(jiraRequests(site.requests())).toHaveLength(1);
    await site.call('openItem', { issueId }, 'product-owner');
    expect(jiraRequests(site.requests())).toHaveLength(0);
  });

  test('is found by JQL, and its history can be read', async () => {
    expect(await countOf(`project = ${perm} AND plumblineWsjf > 3`)).toBe(1);
    expect(await site.call('getScoreHistory', { issueId }, 'stakeholder')).toMatchObject({ ok: true, value: { entries: [{ rev: 1, value: 3.2, inputs }] } });
  });

  test('somebody else was first', async () => {
    const reply = await site.call('saveScore', { issueId, baseRev: 0, model: 'wsjf', inputs: { ...inputs, ubv: 13 }, sources: {}, textHash: '' }, 'developer');
    expect(reply).toMatchObject({ ok: false, error: { kind: 'conflict', current: { rev: 1, inputs } } });
  });

  test('who may not edit is refused, and nothing is left behind', async () => {
    const reply = await site.call('saveScore', { issueId, baseRev: 1, model: 'wsjf', inputs: { ...inputs, ubv: 20 }, sources: {}, textHash: '' }, 'stakeholder');
    expect(reply).toEqual({ ok: false, error: { kind: 'not-allowed', need: 'edit' } });
    expect(await propertyOf(key, 'plumbline-score')).toMatchObject({ rev: 1 });
    expect(await site.call('openItem', { issueId }, 'developer')).toMatchObject({ ok: true, value: { score: { rev: 1 } } });
  });

  test('account ids stand in one entity only', () => {
    const holders = site.sql.all("select distinct entity from kvs where key like '%local:%' or value_json like '%local:%'").map((row) => row['entity']);
    expect(holders).toEqual(['person']);
    expect(site.sql.get("select count(*) as n from issue_property where value_json like '%local:%'")?.['n']).toBe(0);
  });

  test('a lapsed license: reading works, changes do not', async () => {
    site.setLicense(false);
    expect(await site.call('openItem', { issueId }, 'developer')).toMatchObject({ ok: true, value: { license: 'lapsed', score: { rev: 1 } } });
    expect(await site.call('saveScore', { issueId, baseRev: 1, model: 'wsjf', inputs, sources: {}, textHash: '' }, 'developer')).toEqual({ ok: false, error: { kind: 'license' } });
    expect(await site.call('turnOn', { projectId: perm, boardId: null }, 'administrator')).toEqual({ ok: false, error: { kind: 'license' } });
    site.setLicense(null);
    expect(await site.call('openItem', { issueId }, 'developer')).toMatchObject({ ok: true, value: { license: 'active' } });
    site.setLicense(true);
  });

  test('a failure of Jira is a reference, never its words', async () => {
    site.breakJira((request) => (request.method === 'PUT' ? { status: 500, headers: {}, body: { errorMessages: ['the secret title'] } } : null));
    const reply = await site.call('saveScore', { issueId, baseRev: 1, model: 'wsjf', inputs, sources: {}, textHash: '' }, 'developer');
    site.breakJira(null);
    expect(reply).toMatchObject({ ok: false, error: { kind: 'failed', reference: expect.stringMatching(/^[0-9A-F]{4}$/) } });
    expect(JSON.stringify(reply) + site.lines.join('\n')).not.toContain('secret title');
  });

  test('what the functions print holds no account and no title', () => {
    const printed = site.lines.join('\n');
    expect(printed).not.toContain('local:');
    for (const { summary } of site.sql.all('select summary from issue') as { summary: string }[]) if (summary.length > 12) expect(printed).not.toContain(summary);
  });
});

describe('schedules', () => {
  test('the nightly repair finds what no event told', async () => {
    const row = site.sql.get("select issue_id from issue_property where key = 'plumbline-analysis' limit 1");
    site.sql.run("update issue set updated = ? where id = ?", [Date.now(), Number(row?.['issue_id'])]);
    site.sql.run("update issue_property set value_json = '{\"v\":1}' where issue_id = ? and key = 'plumbline-analysis'", [Number(row?.['issue_id'])]);
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
