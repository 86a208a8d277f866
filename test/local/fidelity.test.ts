import { IN_MEMORY, openDatabase } from '../../local/database/open.ts';
import { createTriggers } from '../../local/platform/triggers/triggers.ts';
import type { JiraResponse } from '../../local/types.ts';
import { bytes, doc, ID, openSite, START, type TestSite, type Who } from './jira-rest/site.ts';

/** The eighteen points in which the local Jira must be as the real one is. Each test fails when its behavior is taken away. */
const API = '/rest/api/3';
const SHOP1 = `${API}/issue/SHOP-1`;
let site: TestSite;
beforeEach(() => {
  site = openSite();
});
afterEach(() => {
  site.jira.close();
  site.sql.close();
});

interface Page {
  readonly issues: readonly { readonly id: string; readonly key?: string }[];
  readonly isLast: boolean;
  readonly nextPageToken?: string;
}
type Json = Readonly<Record<string, unknown>>;

const search = async (body: Json, who: Who = 'owner'): Promise<JiraResponse> => site.call(who, `POST ${API}/search/jql`, body);
const page = async (body: Json, who: Who = 'owner'): Promise<Page> => (await search(body, who)).body as Page;
const count = async (jql: string, who: Who = 'owner'): Promise<unknown> =>
  ((await site.call(who, `POST ${API}/search/approximate-count`, { jql })).body as Json)['count'];
const fields = async (key: string, names: string): Promise<Json> =>
  ((await site.call('owner', `GET ${API}/issue/${key}?fields=${names}`)).body as { fields: Json }).fields;
const statusOf = async (...call: Parameters<TestSite['call']>): Promise<number> => (await site.call(...call)).status;
const flip = (wanted: Json): void => site.jira.administration.flip(wanted);

function addIssues(amount: number): void {
  site.sql.transaction(() => {
    for (let number = 1000; number < 1000 + amount; number += 1) {
      site.sql.run(
        `insert into issue (id, key, project_id, number, type_id, status_id, summary, created, updated, status_changed, rank)
         values (?, ?, 10000, ?, 10002, 10000, 'More', ?, ?, ?, ?)`,
        [20_000 + number, `SHOP-${number}`, number, START, START, START, `0|z${number}:`],
      );
      site.sql.run('insert into index_queue (issue_id, due) values (?, 0)', [20_000 + number]);
    }
  });
}

test('1: pages by token, which may be short; the last says so and has no token; no total', async () => {
  const first = await page({ jql: 'project = SHOP ORDER BY key', maxResults: 3 });
  expect([first.issues.length, first.isLast, 'total' in first]).toEqual([3, false, false]);
  const last = await page({ jql: 'project = SHOP ORDER BY key', maxResults: 3, nextPageToken: first.nextPageToken });
  expect([last.issues.length, last.isLast, 'nextPageToken' in last]).toEqual([2, true, false]);
  site.sql.run('delete from issue where id = ?', [ID.bug]);
  expect(await page({ jql: 'project = SHOP ORDER BY key', maxResults: 3 })).toMatchObject({
    isLast: false,
    issues: [{ id: String(ID.story) }, { id: String(ID.epic) }],
  });
});

test('2: 100 rows with fields, 5,000 with ids; 1,000 of a bulk read with single-valued fields, else 100', async () => {
  addIssues(5001);
  const rows = async (names: readonly string[]): Promise<number> =>
    (await page({ jql: 'project = SHOP', fields: names, maxResults: 9999 })).issues.length;
  expect([await rows(['summary']), await rows(['id']), await rows(['key'])]).toEqual([100, 5000, 5000]);
  const read = (amount: number, names: readonly string[]) =>
    statusOf('owner', `POST ${API}/issue/bulkfetch`, {
      issueIdsOrKeys: Array.from({ length: amount }, (_, index) => String(21_000 + index)),
      fields: names,
    });
  expect([await read(1000, ['summary']), await read(1001, ['summary']), await read(100, ['labels']), await read(101, ['labels'])]).toEqual([
    200, 400, 200, 400,
  ]);
}, 120_000);

test('3: search and counts lag by a switch, reading an item does not; at most 50 items are reconciled', async () => {
  expect(await count('summary ~ invoice')).toBe(1);
  await site.call('owner', `PUT ${SHOP1}`, { fields: { summary: 'Renamed' } });
  expect([await count('summary ~ renamed'), (await fields('SHOP-1', 'summary'))['summary']]).toEqual([0, 'Renamed']);
  expect((await page({ jql: 'summary ~ renamed', reconcileIssues: [ID.story] })).issues).toHaveLength(1);
  expect((await search({ jql: 'project = SHOP', reconcileIssues: Array.from({ length: 51 }, (_, index) => index) })).status).toBe(400);
  flip({ indexLagMs: 5000 });
  await site.call('owner', `PUT ${SHOP1}`, { fields: { summary: 'Again' } });
  site.advance(4999);
  expect(await count('summary ~ again')).toBe(0);
  site.advance(1);
  expect(await count('summary ~ again')).toBe(1);
});

test('4: the old search is gone; so are the agile lists, until a switch brings them back', async () => {
  expect(await statusOf('owner', `GET ${API}/search?jql=project=SHOP`)).toBe(410);
  const lists = [
    'board/1/backlog',
    'board/1/issue',
    'board/1/sprint/12/issue',
    'sprint/12/issue',
    'epic/SHOP-3/issue',
    'board/1/epic/none/issue',
  ];
  for (const list of lists) expect(await statusOf('owner', `GET /rest/agile/1.0/${list}`)).toBe(410);
  flip({ agileLists: 'served' });
  for (const list of lists) expect(await statusOf('owner', `GET /rest/agile/1.0/${list}`)).toBe(200);
  expect((await site.call('owner', 'GET /rest/agile/1.0/epic/SHOP-3/issue?fields=key')).body).toMatchObject({
    startAt: 0,
    total: 1,
    issues: [{ key: 'SHOP-1' }],
  });
  expect(await statusOf('owner', `GET ${API}/search?jql=project=SHOP`)).toBe(410);
});

test('5: JQL without a condition and more than seven orders are refused in these words', async () => {
  const messages = async (jql: string) => ((await search({ jql })).body as Json)['errorMessages'];
  expect(await messages('ORDER BY key')).toEqual([
    'Unbounded JQL queries are not allowed here. Please add a search restriction to your query.',
  ]);
  expect(await messages('project = SHOP ORDER BY key, status, type, created, updated, rank, due, priority')).toEqual([
    'JQL can be ordered by at most 7 fields.',
  ]);
});

test("6: times are in the site's zone without a colon, sprints in UTC, JQL on the caller's clock", async () => {
  expect((await fields('SHOP-1', 'created'))['created']).toBe('2026-11-20T01:00:00.000-0800');
  expect((await site.call('owner', 'GET /rest/agile/1.0/sprint/12')).body).toMatchObject({ startDate: '2026-11-20T09:00:00.000Z' });
  const jql = 'key = SHOP-1 AND created >= "2026-11-20 14:00"';
  expect([await count(jql, 'owner'), await count(jql, 'stakeholder')]).toEqual([0, 1]);
});

test('7: what is hidden is absent for each person: 404, the same bytes, other counts', async () => {
  expect([await count('project = SHOP'), await count('project = SHOP', 'stakeholder'), await count('created is not EMPTY', 'app')]).toEqual(
    [5, 4, 6],
  );
  expect(bytes(await site.call('stakeholder', `GET ${API}/issue/SHOP-5`))).toBe(
    bytes(await site.call('stakeholder', `GET ${API}/issue/SHOP-99`)),
  );
  expect(await statusOf('stakeholder', `GET ${API}/issue/SHOP-5`)).toBe(404);
  site.jira.administration.setArchived('SHOP', true);
  expect(await statusOf('owner', `GET ${SHOP1}`)).toBe(404);
});

test('8: former keys answer with the new one; parents are one thing; sprints are read as a list and written as a number', async () => {
  expect(site.jira.administration.moveIssue('SHOP-1', 'READ', 'local:product-owner')).toBe('READ-2');
  for (const key of ['SHOP-1', 'OLD-9', 'READ-2'])
    expect((await site.call('owner', `GET ${API}/issue/${key}?fields=project`)).body).toMatchObject({
      key: 'READ-2',
      fields: { project: { key: 'READ' } },
    });
  expect((await fields('SHOP-4', 'project'))['project']).toMatchObject({ key: 'READ' });
  expect([await count('parent = SHOP-3'), await count('"Epic Link" = SHOP-3')]).toEqual([1, 1]);
  await site.call('owner', `PUT ${API}/issue/SHOP-2`, { fields: { customfield_10020: 12 } });
  expect((await fields('SHOP-2', 'customfield_10020'))['customfield_10020']).toEqual([expect.objectContaining({ id: 12, boardId: 1 })]);
  expect(await statusOf('owner', `PUT ${API}/issue/SHOP-2`, { fields: { customfield_10020: [12] } })).toBe(400);
});

test('9: properties: 201 and 200 with nothing in them, 32,768 characters, declared aliases only, no trace', async () => {
  const path = `${SHOP1}/properties/plumbline-analysis`;
  const before = await fields('SHOP-1', 'updated');
  expect(await site.call('owner', `PUT ${path}`, { r: 1 })).toMatchObject({ status: 201, body: undefined });
  site.advance(60_000);
  expect(await site.call('owner', `PUT ${path}`, { r: 1, z: 1 })).toMatchObject({ status: 200, body: undefined });
  expect([
    await statusOf('owner', `PUT ${path}2`, 'x'.repeat(32_766)),
    await statusOf('owner', `PUT ${path}2`, 'x'.repeat(32_767)),
  ]).toEqual([201, 400]);
  expect([await fields('SHOP-1', 'updated'), site.events]).toEqual([before, []]);
  expect((await site.call('owner', `GET ${SHOP1}/changelog`)).body).toMatchObject({ total: 0 });
  site.advance(2000);
  expect(await count('issue.property[plumbline-analysis].r = 1')).toBe(1);
  expect((await search({ jql: 'issue.property[plumbline-analysis].z = 1' })).status).toBe(400);
});

test('10: bulk properties: 303 and a task with progress, 409 meanwhile, some may fail; or 200 with the task', async () => {
  const multi = (...ids: readonly number[]) =>
    site.call('app', `POST ${API}/issue/properties/multi`, { issues: ids.map((issueID) => ({ issueID, properties: { k: 1 } })) });
  const started = await multi(ID.bug, ID.browseOnly);
  expect(started).toMatchObject({ status: 303, body: undefined });
  const address = `GET ${new URL(started.headers['location'] ?? '').pathname}`;
  expect((await site.call('app', address)).body).toMatchObject({ status: 'ENQUEUED', progress: 0 });
  expect((await multi(ID.bug)).status).toBe(409);
  for (let tries = 0; tries < 200 && ((await site.call('app', address)).body as Json)['status'] !== 'COMPLETE'; tries += 1) {
    site.advance(100);
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  expect((await site.call('app', address)).body).toMatchObject({
    status: 'COMPLETE',
    progress: 100,
    result: { errors: { [ID.browseOnly]: {} } },
  });
  const written = site.sql.all("select issue_id from issue_property where key = 'k'");
  expect(written.map((row) => row['issue_id'])).toEqual([ID.bug]);
  flip({ bulkTask: 'task' });
  expect(await multi(ID.story)).toMatchObject({ status: 200, body: { id: expect.any(String), status: 'ENQUEUED' } });
});

test('11: documents only, judged by the full schema', async () => {
  const put = (description: unknown) => site.call('owner', `PUT ${SHOP1}`, { fields: { description } });
  expect(await put('text')).toMatchObject({
    status: 400,
    body: { errors: { description: 'Operation value must be an Atlassian Document (see the Atlassian Document Format)' } },
  });
  expect((await put({ version: 1, type: 'doc', content: [{ type: 'listItem', content: [] }] })).status).toBe(400);
  expect((await put(doc('text'))).status).toBe(204);
});

test('12: writes on one item, bursts, points of the hour and failures are refused with the documented headers', async () => {
  const put = () => site.call('owner', `PUT ${SHOP1}/properties/k`, 1, 'function');
  for (let index = 0; index < 20; index += 1) await put();
  expect(await put()).toMatchObject({ status: 429, headers: { 'ratelimit-reason': 'jira-per-issue-on-write', 'retry-after': '2' } });
  for (let index = 0; index < 100; index += 1) await site.call('owner', `GET ${API}/field`);
  expect(await site.call('owner', `GET ${API}/field`)).toMatchObject({
    status: 429,
    headers: { 'ratelimit-reason': 'jira-burst-based', 'x-ratelimit-limit': '100', 'retry-after': '1' },
  });
  site.advance(1000);
  expect(await statusOf('owner', `GET ${API}/field`)).toBe(200);
  flip({ pointsAnHour: 30 });
  const nearLimit: unknown[] = [];
  for (let index = 0; index < 9; index += 1)
    nearLimit.push((await site.call('app', `GET ${SHOP1}`, undefined, 'function')).headers['x-ratelimit-nearlimit']);
  // The third is still answered: 27 of 30 points are used by then.
  expect([nearLimit[0], nearLimit[2]]).toEqual([undefined, 'true']);
  expect(await site.call('app', `GET ${SHOP1}`, undefined, 'function')).toMatchObject({
    status: 429,
    headers: {
      'ratelimit-reason': 'jira-quota-global-based',
      'retry-after': '3599',
      'x-ratelimit-nearlimit': 'true',
      'x-ratelimit-reset': '2026-11-21T10:00:00.000Z',
    },
  });
  site.advance(3_599_000);
  flip({ rateLimitOrder: 'burst-first' });
  expect((await site.call('app', `GET ${SHOP1}`, undefined, 'function')).headers).toMatchObject({
    'ratelimit-policy': '"jira-burst-based";q=150;w=1, "global-app-quota";q=30;w=3600',
  });
  flip({ unavailable: 1 });
  expect(await site.call('app', `GET ${SHOP1}`)).toMatchObject({ status: 503, headers: { 'retry-after': '5' } });
  expect(await statusOf('app', `GET ${SHOP1}`)).toBe(200);
});

test('13: calls of screens cost no points, those of functions do', async () => {
  flip({ pointsAnHour: 4 });
  for (let index = 0; index < 10; index += 1) expect(await statusOf('owner', `GET ${SHOP1}`)).toBe(200);
  const asFunction = (): Promise<number> => statusOf('owner', `GET ${SHOP1}`, undefined, 'function');
  expect([await asFunction(), await asFunction(), await asFunction()]).toEqual([200, 200, 429]);
  expect(await statusOf('owner', `GET ${SHOP1}`)).toBe(200);
});

describe('14: events', () => {
  const EVENT = 'avi:jira:updated:issue';
  const NO_FAULTS = { delayMs: 0, doubled: false, reordered: false, dropped: false };
  const deliveries = (faults: Partial<typeof NO_FAULTS>, ...payloads: readonly Json[]): unknown[] => {
    const sql = openDatabase(IN_MEMORY);
    const trigger = { key: 'edited', function: 'edited', events: [EVENT], filter: { ignoreSelf: true } };
    const parts: Parameters<typeof createTriggers>[0] = {
      manifest: { modules: { trigger: [trigger] } } as unknown as Parameters<typeof createTriggers>[0]['manifest'],
      sql,
      clock: { now: () => new Date(START) },
      invoker: () => {
        throw new Error('not called');
      },
      faults: () => ({ ...NO_FAULTS, ...faults }),
      isLicensed: () => true,
      log: () => undefined,
    };
    const triggers = createTriggers(parts);
    for (const payload of payloads) triggers.deliver({ name: EVENT, at: new Date(START).toISOString(), payload });
    const rows = sql
      .all('select payload_json, due from delivery order by due, id')
      .map((row) => [(JSON.parse(String(row['payload_json'])) as Json)['n'], Number(row['due']) - START]);
    sql.close();
    return rows;
  };
  test.each<[string, Partial<typeof NO_FAULTS>, readonly Json[], unknown]>([
    ['delayed', { delayMs: 90_000 }, [{ n: 1 }], [[1, 90_000]]],
    [
      'doubled',
      { doubled: true },
      [{ n: 1 }],
      [
        [1, 0],
        [1, expect.any(Number)],
      ],
    ],
    [
      'out of order',
      { reordered: true },
      [{ n: 1 }, { n: 2 }],
      [
        [2, 0],
        [1, expect.any(Number)],
      ],
    ],
    ["not the app's own", {}, [{ n: 1, selfGenerated: true }], []],
    ['not above 200 kB', {}, [{ n: 1, big: 'x'.repeat(205_000) }], []],
  ])('14: %s', (_what, faults, payloads, expected) => {
    expect(deliveries(faults, ...payloads)).toEqual(expected);
  });
  test('14: deleting tells of the item alone, not of its sub-tasks', async () => {
    await site.call('owner', `DELETE ${SHOP1}?deleteSubtasks=true`);
    expect(site.events.map(({ name, payload }) => [name, (payload['issue'] as Json)['key']])).toEqual([
      ['avi:jira:deleted:issue', 'SHOP-1'],
    ]);
  });
});

test('15: two story point fields, a decoy, and copies of a team-managed project with their scope', async () => {
  site.jira.administration.makeTeamManaged('DARK');
  const names = async (who: Who) =>
    ((await site.call(who, `GET ${API}/field`)).body as Json[])
      .filter(({ name }) => /^story point/i.test(String(name)))
      .map(({ name, scope }) => [name, scope]);
  const scope = { type: 'PROJECT', project: { id: '10002' } };
  const shared = [
    ['Story point estimate', undefined],
    ['Story Points', undefined],
    ['Story points median', undefined],
  ];
  expect([await names('owner'), await names('developer')]).toEqual([[...shared, ['Story point estimate', scope]], shared]);
});

test('16: rank tells by item what went wrong; a link runs from inward to outward and answers with nothing', async () => {
  expect(
    await site.call('developer', 'PUT /rest/agile/1.0/issue/rank', { issues: ['SHOP-2', 'DARK-1'], rankBeforeIssue: 'SHOP-1' }),
  ).toMatchObject({
    status: 207,
    body: {
      entries: [
        { issueKey: 'SHOP-2', status: 200 },
        { issueKey: 'DARK-1', status: 404 },
      ],
    },
  });
  expect(
    await site.call('owner', `POST ${API}/issueLink`, {
      type: { name: 'Blocks' },
      inwardIssue: { key: 'SHOP-1' },
      outwardIssue: { key: 'SHOP-2' },
    }),
  ).toMatchObject({ status: 201, body: undefined });
  expect(await fields('SHOP-2', 'issuelinks')).toMatchObject({
    issuelinks: [{ type: { inward: 'is blocked by' }, inwardIssue: { key: 'SHOP-1' } }],
  });
});

test('17: forms as real sites send them, where they differ from the description', async () => {
  await site.call('owner', `PUT ${SHOP1}`, { fields: { assignee: { accountId: 'local:developer' } } });
  expect((await site.call('owner', `GET ${SHOP1}/changelog`)).body).toMatchObject({
    values: [{ items: [{ from: null, fromString: null }] }],
  });
  expect(((await site.call('owner', `GET ${API}/field`)).body as Json[]).find(({ id }) => id === 'customfield_10016')).toHaveProperty(
    'untranslatedName',
  );
  expect((await site.call('owner', 'GET /rest/agile/1.0/board/1/configuration')).body).toMatchObject({
    location: { key: 'SHOP', id: '10000', name: 'Web shop' },
  });
  expect((await site.call('owner', `GET ${SHOP1}/transitions`)).body).toMatchObject({ transitions: [{ isLooped: false }, {}, {}] });
  expect(((await site.call('owner', `GET ${API}/statuscategory`)).body as Json[]).map(({ id, key }) => [id, key])).toEqual([
    [1, 'undefined'],
    [2, 'new'],
    [3, 'done'],
    [4, 'indeterminate'],
  ]);
  expect(await fields('SHOP-1', 'comment,subtasks,updated')).toMatchObject({
    comment: { comments: [], total: 0 },
    subtasks: [{ key: 'SHOP-4' }],
    updated: expect.stringMatching(/T01:00:00\.000-0800$/),
  });
  expect((await site.call('owner', `POST ${API}/issue/bulkfetch`, { issueIdsOrKeys: ['SHOP-99'], fields: ['summary'] })).body).toEqual({
    issues: [],
    issueErrors: [],
  });
});

test('18: a scope that is missing: 401 in these words', async () => {
  const principal = { kind: 'app', scopes: ['read:jira-user'] } as const;
  expect(await site.call(principal, `GET ${SHOP1}`)).toMatchObject({
    status: 401,
    body: { code: 401, message: 'Unauthorized; scope does not match' },
  });
  const body = {
    moduleId: 'ari:cloud:ecosystem::extension/app/environment/static/panel-value',
    projectList: [{ projectIdOrKey: 'SHOP', action: 'PIN' }],
  };
  expect(await statusOf('app', `POST ${API}/forge/panel/action/bulk/async`, body)).toBe(401);
  expect(await statusOf('administrator', `POST ${API}/forge/panel/action/bulk/async`, body)).toBe(202);
});
