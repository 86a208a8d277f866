import type { IssueId, ProjectId } from '../../src/shared/ids.ts';
import { buildApp, countItems, jiraRequests, readProperty, type Site, startSite, storeRequests } from './harness.ts';

let app: Awaited<ReturnType<typeof buildApp>>;
let site: Site;
let perm: ProjectId;

beforeAll(async () => {
  app = await buildApp();
  site = await startSite(app.folder);
  perm = site.projectId('PERM') as ProjectId;
  await site.call('turnOn', { projectId: perm, boardId: null }, 'product-owner');
  await site.platform.idle();
});
afterAll(async () => {
  await site.close();
  app.remove();
});

const propertyOf = (key: string, property: string) => readProperty(site, key, property);
const countOf = (jql: string) => countItems(site, jql, 'product-owner');

describe('saving a score', () => {
  const inputs = { ubv: 8, tc: 5, rroe: 3, size: 5 };
  let issueId: IssueId;
  let key: string;

  beforeAll(() => {
    key = String(
      site.sql.get(
        'select i.key from issue i join issue_property p on p.issue_id = i.id where i.security_level_id is null order by i.id limit 1',
      )?.['key'],
    );
    issueId = site.issueId(key) as IssueId;
  });

  test('costs one request to Jira and two transactions', async () => {
    expect(await site.call('openItem', { issueId }, 'developer')).toMatchObject({
      ok: true,
      value: { projectId: perm, settings: { on: true }, score: null },
    });
    await site.call('openItem', { issueId }, 'product-owner');
    site.requests();
    const reply = await site.call('saveScore', { issueId, baseRev: 0, model: 'wsjf', inputs, sources: {}, textHash: '' }, 'product-owner');
    expect(reply).toMatchObject({ ok: true, value: { rev: 1, x: { wsjf: 3.2 } } });
    const records = site.requests();
    expect(jiraRequests(records).map(({ method, path }) => `${method} ${path}`)).toEqual([
      `PUT /rest/api/3/issue/${issueId}/properties/plumbline-score`,
    ]);
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
    expect(await site.call('getScoreHistory', { issueId }, 'stakeholder')).toMatchObject({
      ok: true,
      value: { entries: [{ rev: 1, value: 3.2, inputs }] },
    });
  });

  test('somebody else was first', async () => {
    const reply = await site.call(
      'saveScore',
      { issueId, baseRev: 0, model: 'wsjf', inputs: { ...inputs, ubv: 13 }, sources: {}, textHash: '' },
      'developer',
    );
    expect(reply).toMatchObject({ ok: false, error: { kind: 'conflict', current: { rev: 1, inputs } } });
  });

  test('who may not edit is refused, and nothing is left behind', async () => {
    const reply = await site.call(
      'saveScore',
      { issueId, baseRev: 1, model: 'wsjf', inputs: { ...inputs, ubv: 20 }, sources: {}, textHash: '' },
      'stakeholder',
    );
    expect(reply).toEqual({ ok: false, error: { kind: 'not-allowed', need: 'edit' } });
    expect(await propertyOf(key, 'plumbline-score')).toMatchObject({ rev: 1 });
    expect(await site.call('openItem', { issueId }, 'developer')).toMatchObject({ ok: true, value: { score: { rev: 1 } } });
  });

  test('account ids stand in one entity only', () => {
    const holders = site.sql
      .all("select distinct entity from kvs where key like '%local:%' or value_json like '%local:%'")
      .map((row) => row['entity']);
    expect(holders).toEqual(['person']);
    expect(site.sql.get("select count(*) as n from issue_property where value_json like '%local:%'")?.['n']).toBe(0);
  });

  test('a lapsed license: reading works, changes do not', async () => {
    site.setLicense(false);
    expect(await site.call('openItem', { issueId }, 'developer')).toMatchObject({
      ok: true,
      value: { license: 'lapsed', score: { rev: 1 } },
    });
    expect(await site.call('saveScore', { issueId, baseRev: 1, model: 'wsjf', inputs, sources: {}, textHash: '' }, 'developer')).toEqual({
      ok: false,
      error: { kind: 'license' },
    });
    expect(await site.call('turnOn', { projectId: perm, boardId: null }, 'administrator')).toEqual({
      ok: false,
      error: { kind: 'license' },
    });
    site.setLicense(null);
    expect(await site.call('openItem', { issueId }, 'developer')).toMatchObject({ ok: true, value: { license: 'active' } });
    site.setLicense(true);
  });

  test('a failure of Jira is a reference, never its words', async () => {
    site.breakJira((request) =>
      request.method === 'PUT' ? { status: 500, headers: {}, body: { errorMessages: ['the secret title'] } } : null,
    );
    const reply = await site.call('saveScore', { issueId, baseRev: 1, model: 'wsjf', inputs, sources: {}, textHash: '' }, 'developer');
    site.breakJira(null);
    expect(reply).toMatchObject({ ok: false, error: { kind: 'failed', reference: expect.stringMatching(/^[0-9A-F]{4}$/) } });
    expect(JSON.stringify(reply) + site.lines.join('\n')).not.toContain('secret title');
  });

  test.each([
    ['the copy had arrived', true, 2],
    ['the copy had not arrived', false, 2],
  ])('a save that stopped half-way is finished by the next who looks: %s', async (_what, arrives, rev) => {
    const before = await site.call('openItem', { issueId }, 'developer');
    const baseRev = before.ok ? (before.value.score?.rev ?? 0) : -1;
    // Jira falls silent at the write: nothing after the first transaction is known to have happened.
    site.breakJira((request) => {
      if (arrives && request.method === 'PUT') void site.jira.handle(request);
      return { status: 502, headers: {}, body: undefined };
    });
    const payload = { issueId, baseRev, model: 'wsjf' as const, inputs: { ...inputs, ubv: 20 }, sources: {}, textHash: '' };
    expect(await site.call('saveScore', payload, 'product-owner')).toMatchObject({ ok: false, error: { kind: 'failed' } });
    site.breakJira(null);
    expect(await site.call('saveScore', payload, 'developer')).toMatchObject({ ok: false, error: { kind: 'busy' } });
    site.advance(61_000);
    const after = await site.call('openItem', { issueId }, 'developer');
    const expected = arrives ? baseRev + 1 : baseRev;
    expect(after).toMatchObject({ ok: true, value: { score: { rev: expected } } });
    expect(expected).toBe(rev);
    expect(await propertyOf(key, 'plumbline-score')).toMatchObject({ rev: expected });
    expect(await site.call('getScoreHistory', { issueId }, 'developer')).toMatchObject({
      ok: true,
      value: { entries: { length: expected } },
    });
  });

  test('what the functions print holds no account and no title', () => {
    const printed = site.lines.join('\n');
    expect(printed).not.toContain('local:');
    for (const { summary } of site.sql.all('select summary from issue') as { summary: string }[])
      if (summary.length > 12) expect(printed).not.toContain(summary);
  });
});
