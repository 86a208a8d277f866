import { qualityTrend } from '../../src/domain/trend/quality-trend.ts';
import type { IssueId, ProjectId } from '../../src/shared/ids.ts';
import { buildApp, jiraRequests, settle, type Site, startSite, type User } from './harness.ts';

const DAY = 86_400_000;
/** All that run before the next day is over. */
const SCHEDULES = ['each-hour', 'each-day'];
const HIDDEN = 'PERM-180';
const EDITED = 'PERM-160';

let app: Awaited<ReturnType<typeof buildApp>>;
let site: Site;
let projectId: ProjectId;

beforeAll(async () => {
  app = await buildApp();
  site = await startSite(app.folder);
  projectId = site.projectId('PERM') as ProjectId;
  await site.call('turnOn', { projectId, boardId: null }, 'product-owner');
  await settle(site, SCHEDULES);
});
afterAll(async () => {
  await site.close();
  app.remove();
});

/** What a user's own search returns: standard items of the project. */
async function idsOf(user: User): Promise<readonly IssueId[]> {
  const jql = 'project = PERM AND issuetype in standardIssueTypes() AND issuetype != Epic';
  const answer = await site.shell(user, 'POST', '/rest/api/3/search/jql', { jql, fields: ['id'], maxResults: 5000 });
  return (answer.body as { issues: { id: string }[] }).issues.map(({ id }) => id as IssueId);
}

async function historyFor(user: User) {
  const reply = await site.call('getQualityHistory', { projectId, ids: await idsOf(user) }, user);
  if (!reply.ok) throw new Error(`Refused: ${reply.error.kind}`);
  return reply.value;
}
const lastOf = async (user: User) => qualityTrend(await historyFor(user)).days.at(-1)?.counts;

async function edit(key: string, fields: Readonly<Record<string, unknown>>): Promise<void> {
  const answer = await site.shell('product-owner', 'PUT', `/rest/api/3/issue/${key}`, { fields });
  expect(answer.status).toBeLessThan(300);
  await settle(site, SCHEDULES);
}
const logRows = () => site.sql.all("select entity, key, value_json from kvs where entity in ('day', 'baseline') order by entity, key");

test('from the day on which a project was turned on, each viewer counts what they see', async () => {
  const [owner, stakeholder] = [await lastOf('product-owner'), await lastOf('stakeholder')];
  const open = 'project = PERM AND statusCategory != Done AND issuetype in standardIssueTypes() AND issuetype != Epic';
  const count = async (jql: string, user: User): Promise<number> =>
    ((await site.shell(user, 'POST', '/rest/api/3/search/approximate-count', { jql })).body as { count: number }).count;
  for (const [user, counts] of [
    ['product-owner', owner],
    ['stakeholder', stakeholder],
  ] as const)
    expect(counts).toEqual({
      open: await count(open, user),
      mustFix: await count(`${open} AND plumblineMustFix > 0`, user),
      shouldFix: await count(`${open} AND plumblineShouldFix > 0`, user),
    });
  expect(stakeholder?.open).toBeLessThan(owner?.open ?? 0);
  const { days } = await historyFor('product-owner');
  expect(days).toHaveLength(57);
  expect(days.slice(0, -1).every(({ rows }) => rows === null)).toBe(true);
});

test('costs one request to Jira in a warm process, and no item is read', async () => {
  const ids = await idsOf('product-owner');
  site.requests();
  await site.call('getQualityHistory', { projectId, ids }, 'product-owner');
  const made = jiraRequests(site.requests()).map(({ method, path }) => `${method} ${path}`);
  expect(made).toEqual(['POST /rest/api/3/search/approximate-count']);
});

test('an edit in Jira is a change of that day; nothing is lost when events come twice', async () => {
  const before = await lastOf('product-owner');
  const start = logRows().length;
  site.advance(DAY);
  await edit(EDITED, { summary: 'Parking', description: null });
  await edit(EDITED, { summary: 'Parking ', description: null });
  const day = (await historyFor('product-owner')).days.at(-1);
  expect(day?.rows?.map(([id]) => id)).toEqual([site.issueId(EDITED)]);
  expect(await lastOf('product-owner')).not.toEqual(before);
  expect(logRows()).toHaveLength(start + 1);
  expect(JSON.stringify(logRows())).not.toMatch(/local:|Parking|PERM-/);
});

test('time alone changes no row of the log', async () => {
  const before = logRows();
  for (const days of [1, 6, 23]) {
    site.advance(days * DAY);
    await settle(site, SCHEDULES);
  }
  expect(logRows()).toEqual(before);
  const { days } = await historyFor('product-owner');
  expect(days.slice(-29).every(({ rows }) => rows !== null && rows.length === 0)).toBe(true);
});

test('a hidden item that comes and goes changes nothing for others, byte for byte', async () => {
  const before = JSON.stringify(await historyFor('stakeholder'));
  const all = JSON.stringify(await historyFor('product-owner'));
  await edit(HIDDEN, { summary: 'Permit', description: null });
  await edit(HIDDEN, { summary: 'As a clerk, I want to see who parks where so that I can help' });
  expect(JSON.stringify(await historyFor('stakeholder'))).toBe(before);
  expect(JSON.stringify(await historyFor('product-owner'))).not.toBe(all);
  expect(before).not.toContain(`"${site.issueId(HIDDEN)}"`);
});

test('whoever names an item that they may not see is told nothing, as for one that does not exist', async () => {
  const seen = await idsOf('stakeholder');
  for (const id of [site.issueId(HIDDEN), '987654321'])
    expect(await site.call('getQualityHistory', { projectId, ids: [...seen, id as IssueId] }, 'stakeholder')).toEqual({
      ok: false,
      error: { kind: 'not-allowed', need: 'view' },
    });
});

test('an item of another project that the viewer sees is not part of this log', async () => {
  const other = site.sql.get("select id from issue where key like 'CARE-%' order by id limit 1")?.['id'];
  const reply = await site.call('getQualityHistory', { projectId, ids: [String(other) as IssueId] }, 'product-owner');
  expect(reply).toMatchObject({ ok: true });
  if (reply.ok) expect(qualityTrend(reply.value).days.at(-1)?.counts).toEqual({ open: 0, mustFix: 0, shouldFix: 0 });
});

test('reading goes on without a license', async () => {
  site.setLicense(false);
  expect((await lastOf('product-owner'))?.open).toBeGreaterThan(10);
  site.setLicense(true);
});

test('a deleted item is gone from every row after 30 days', async () => {
  const id = site.issueId(EDITED);
  await site.shell('administrator', 'DELETE', `/rest/api/3/issue/${EDITED}`);
  await settle(site, SCHEDULES);
  expect(JSON.stringify(logRows())).toContain(`["${id}",0,0,null,"x",0,0,`.replaceAll('"', '\\"'));
  site.advance(31 * DAY);
  await settle(site, SCHEDULES);
  expect(JSON.stringify(logRows())).not.toContain(`"${id}"`.replaceAll('"', '\\"'));
});

test('turned off: a gap; turned on again: numbers again', async () => {
  await site.call('turnOff', { projectId }, 'product-owner');
  site.advance(3 * DAY);
  await settle(site, SCHEDULES);
  expect(await lastOf('product-owner')).toBeNull();
  await site.call('turnOn', { projectId, boardId: null }, 'product-owner');
  await settle(site, SCHEDULES);
  const counts = qualityTrend(await historyFor('product-owner')).days.map((day) => day.counts !== null);
  expect(counts.slice(-5)).toEqual([true, false, false, false, true]);
});

describe('what no event tells', () => {
  const EDITED_HERE = 'PERM-163';

  test('is found after the browser says so, from what Jira says and not from what the browser does', async () => {
    const before = logRows();
    site.dropEvents(true);
    await site.shell('product-owner', 'PUT', `/rest/api/3/issue/${EDITED_HERE}`, { fields: { summary: 'Map', description: null } });
    site.dropEvents(false);
    await site.platform.idle();
    site.advance(2 * 60_000);
    await site.platform.idle();
    expect(logRows()).toEqual(before);
    const ids = [EDITED_HERE, 'PERM-162', HIDDEN].map((key) => site.issueId(key) as IssueId);
    expect(await site.call('noteChanged', { projectId, ids: [...ids, '987654321' as IssueId] }, 'developer')).toEqual({
      ok: true,
      value: { noted: true },
    });
    await site.platform.idle();
    site.advance(2 * 60_000);
    await site.platform.idle();
    const day = (await historyFor('product-owner')).days.at(-1);
    expect(day?.rows?.map(([id]) => id)).toContain(site.issueId(EDITED_HERE));
    expect(JSON.stringify(logRows())).not.toContain('987654321');
  });

  test('is asked for by people who may edit, and only where the project is on', async () => {
    const ids = [site.issueId(EDITED_HERE) as IssueId];
    expect(await site.call('noteChanged', { projectId, ids }, 'stakeholder')).toMatchObject({
      ok: false,
      error: { kind: 'not-allowed', need: 'edit' },
    });
    const care = { projectId: site.projectId('CARE') as ProjectId, ids };
    expect(await site.call('noteChanged', care, 'product-owner')).toMatchObject({ ok: false, error: { kind: 'not-on' } });
  });
});
