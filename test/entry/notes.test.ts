import { RULES } from '../../src/domain/lint/rules/index.ts';
import type { IssueId, ProjectId } from '../../src/shared/ids.ts';
import { buildApp, jiraRequests, readProperty, type Site, startSite, storeRequests } from './harness.ts';

let app: Awaited<ReturnType<typeof buildApp>>;
let site: Site;
let issueId: IssueId;
let key: string;
/** A rule that finds something in this item. */
let code: string;
let version: number;

beforeAll(async () => {
  app = await buildApp();
  site = await startSite(app.folder);
  await site.call('turnOn', { projectId: site.projectId('PERM') as ProjectId, boardId: null }, 'product-owner');
  await site.platform.idle();
  const found = site.sql.all(
    "select i.key, p.value_json from issue i join issue_property p on p.issue_id = i.id where p.key = 'plumbline-analysis' and i.security_level_id is null order by i.id",
  ) as { key: string; value_json: string }[];
  const row = found.find(({ value_json }) => (JSON.parse(value_json) as { c: string }).c !== '');
  key = row?.key ?? '';
  code = (JSON.parse(row?.value_json ?? '{"c":""}') as { c: string }).c.split(' ')[0] ?? '';
  version = RULES.find((rule) => rule.code === code)?.version ?? 0;
  issueId = site.issueId(key) as IssueId;
});
afterAll(async () => {
  await site.close();
  app.remove();
});

const ignore = (baseRev: number, user: 'product-owner' | 'developer' | 'stakeholder', reason = 'Agreed with the council.') =>
  site.call('ignoreFinding', { issueId, baseRev, code, version, reason }, user);
const codesOf = async (): Promise<string> => ((await readProperty(site, key, 'plumbline-analysis')) as { c: string }).c;
const records = (): number => Number(site.sql.get("select count(*) as n from kvs where entity = 'note'")?.['n']);

test('who may not edit is refused, and nothing is left behind', async () => {
  expect(await ignore(0, 'stakeholder')).toEqual({ ok: false, error: { kind: 'not-allowed', need: 'edit' } });
  expect(records()).toBe(0);
  expect(await readProperty(site, key, 'plumbline-notes')).toBeNull();
});

test('costs one request to Jira and two transactions', async () => {
  await site.call('openItem', { issueId }, 'product-owner');
  site.requests();
  expect(await ignore(0, 'product-owner')).toMatchObject({ ok: true, value: { rev: 1, ignored: [{ code, version }] } });
  const made = site.requests();
  expect(jiraRequests(made).map(({ method, path }) => `${method} ${path}`)).toEqual([
    `PUT /rest/api/3/issue/${issueId}/properties/plumbline-notes`,
  ]);
  expect(storeRequests(made, 'transaction')).toHaveLength(2);
  expect(await readProperty(site, key, 'plumbline-notes')).toEqual({ v: 1, id: issueId, rev: 1, x: [`${code}@${version}`] });
});

test('everyone who sees the item reads the reason, and no person', async () => {
  const read = await site.call('getNotes', { issueId }, 'stakeholder');
  expect(read).toEqual({
    ok: true,
    value: { rev: 1, ignored: [{ code, version, reason: 'Agreed with the council.', at: expect.any(String) }] },
  });
});

test('the background judges as the screen does: the ignored finding is gone after an edit', async () => {
  expect((await codesOf()).split(' ')).toContain(code);
  const label = await site.shell('developer', 'PUT', `/rest/api/3/issue/${key}`, { fields: { summary: `${await summaryOf()} ` } });
  expect(label.status).toBeLessThan(300);
  site.sql.run('update issue set updated = ? where id = ?', [site.now().getTime(), Number(issueId)]);
  expect(await site.platform.runSchedule('each-day')).toMatchObject({ success: true });
  await site.platform.idle();
  expect((await codesOf()).split(' ')).not.toContain(code);
});

const summaryOf = async (): Promise<string> =>
  ((await site.shell('administrator', 'GET', `/rest/api/3/issue/${key}?fields=summary`)).body as { fields: { summary: string } }).fields
    .summary;

test('somebody else was first; shown again; a lapsed license reads only', async () => {
  expect(await ignore(0, 'developer')).toMatchObject({ ok: false, error: { kind: 'conflict', current: { rev: 1 } } });
  site.setLicense(false);
  expect(await ignore(1, 'developer')).toEqual({ ok: false, error: { kind: 'license' } });
  expect(await site.call('getNotes', { issueId }, 'developer')).toMatchObject({ ok: true, value: { rev: 1 } });
  site.setLicense(true);
  expect(await site.call('stopIgnoring', { issueId, baseRev: 1, code }, 'developer')).toMatchObject({
    ok: true,
    value: { rev: 2, ignored: [] },
  });
  expect(await readProperty(site, key, 'plumbline-notes')).toEqual({ v: 1, id: issueId, rev: 2, x: [] });
});

test.each([
  ['the copy had arrived', true],
  ['the copy had not arrived', false],
])('a change that stopped half-way is finished by the next who looks: %s', async (_what, arrives) => {
  const before = await site.call('getNotes', { issueId }, 'developer');
  const baseRev = before.ok ? before.value.rev : -1;
  site.breakJira((request) => {
    if (arrives && request.method === 'PUT') void site.jira.handle(request);
    return { status: 502, headers: {}, body: undefined };
  });
  expect(await ignore(baseRev, 'product-owner')).toMatchObject({ ok: false, error: { kind: 'failed' } });
  site.breakJira(null);
  expect(await ignore(baseRev, 'developer')).toMatchObject({ ok: false, error: { kind: 'busy' } });
  site.advance(61_000);
  const expected = arrives ? baseRev + 1 : baseRev;
  expect(await site.call('getNotes', { issueId }, 'stakeholder')).toMatchObject({ ok: true, value: { rev: expected } });
  expect(await readProperty(site, key, 'plumbline-notes')).toMatchObject({ rev: expected });
});

test('ids of criteria: one request to Jira and two transactions, beside what is ignored; not for who may not edit', async () => {
  const before = await site.call('getNotes', { issueId }, 'developer');
  const baseRev = before.ok ? before.value.rev : -1;
  const criteria = [{ id: 'AC1', h: '0123abcd', w: '0a1b' }];
  expect(await site.call('saveCriteriaIds', { issueId, baseRev, criteria }, 'stakeholder')).toMatchObject({
    ok: false,
    error: { kind: 'not-allowed' },
  });
  const rows = records();
  site.requests();
  expect(await site.call('saveCriteriaIds', { issueId, baseRev, criteria }, 'developer')).toMatchObject({
    ok: true,
    value: { rev: baseRev + 1, criteria: { ac: criteria, n: 1 } },
  });
  const made = site.requests();
  expect(jiraRequests(made).map(({ method }) => method)).toEqual(['PUT']);
  expect(storeRequests(made, 'transaction')).toHaveLength(2);
  expect(records()).toBe(rows);
  expect(await readProperty(site, key, 'plumbline-notes')).toMatchObject({ rev: baseRev + 1, ac: criteria, n: 1 });
  expect(await ignore(baseRev + 1, 'product-owner')).toMatchObject({ ok: true });
  expect(await readProperty(site, key, 'plumbline-notes')).toMatchObject({ x: [`${code}@${version}`], ac: criteria, n: 1 });
});

test('account ids stand in one entity only', () => {
  const holders = site.sql
    .all("select distinct entity from kvs where key like '%local:%' or value_json like '%local:%'")
    .map((row) => row['entity']);
  expect(holders).toEqual(['person']);
  expect(site.sql.get("select count(*) as n from issue_property where value_json like '%local:%'")?.['n']).toBe(0);
});

test('a deleted item keeps its notes for 30 days', async () => {
  const before = records();
  expect(before).toBeGreaterThan(2);
  await site.shell('administrator', 'DELETE', `/rest/api/3/issue/${key}`);
  await site.platform.idle();
  site.advance(29 * 86_400_000);
  expect(await site.platform.runSchedule('each-hour')).toMatchObject({ success: true });
  expect(site.sql.all("select key from kvs where entity = 'note'")).toHaveLength(before);
  const expiring = site.sql.all("select * from kvs where entity = 'note'");
  expect(JSON.stringify(expiring[0])).toMatch(/expire/);
});
