import { enqueueIndex } from '../../../local/jira/search/index-queue.ts';
import type { JiraResponse } from '../../../local/types.ts';
import { ann, bob, createWorld, type World } from './world.ts';
import { addIssue } from './world-data.ts';

const JQL = '/rest/api/3/search/jql';

interface Page {
  readonly issues: { readonly id: string; readonly key?: string; readonly fields?: Readonly<Record<string, unknown>> }[];
  readonly nextPageToken?: string;
  readonly isLast: boolean;
}

let world: World;
beforeEach(() => {
  world = createWorld();
});
afterEach(() => world.sql.close());

const search = (body: Readonly<Record<string, unknown>>): JiraResponse => world.call(ann, 'POST', JQL, body);
const page = (body: Readonly<Record<string, unknown>>): Page => search(body).body as Page;
const messages = (response: JiraResponse): unknown => [response.status, (response.body as { errorMessages: string[] }).errorMessages[0]];

describe('search', () => {
  test('pages by token, without a total, to the last page', () => {
    const first = page({ jql: 'project = PERM order by key', maxResults: 4, fields: ['key'] });
    expect(first.issues.map((issue) => issue.key)).toEqual(['PERM-1', 'PERM-2', 'PERM-3', 'PERM-4']);
    expect(Object.keys(first).sort()).toEqual(['isLast', 'issues', 'nextPageToken']);
    const last = page({ jql: 'project = PERM order by key', maxResults: 4, fields: ['key'], nextPageToken: first.nextPageToken });
    expect(last.issues.map((issue) => issue.key)).toEqual(['PERM-10', 'PERM-11']);
    expect([last.isLast, 'nextPageToken' in last]).toEqual([true, false]);
  });

  test('a full last page says that it is the last', () => {
    expect(page({ jql: 'project = PERM', maxResults: 6 })).toMatchObject({ isLast: true });
  });

  test('answers ids only when nothing else is asked', () => {
    expect(page({ jql: 'key = PERM-2' }).issues).toEqual([{ id: '102' }]);
    expect((world.call(ann, 'GET', `${JQL}?jql=${encodeURIComponent('key = PERM-2')}`).body as Page).issues).toEqual([{ id: '102' }]);
  });

  test('a token serves its own query, for seven days', () => {
    const { nextPageToken } = page({ jql: 'project = PERM', maxResults: 1 });
    expect(search({ jql: 'project = SHOP', nextPageToken }).status).toBe(400);
    expect(search({ jql: 'project = PERM', nextPageToken: 'x' }).status).toBe(400);
    world.advance(7 * 86_400_000 + 1);
    expect(search({ jql: 'project = PERM', nextPageToken }).status).toBe(400);
  });

  test.each([
    [['id'], 130],
    [['key'], 130],
    [['id', 'key'], 130],
    [['summary'], 100],
    [['*all'], 100],
  ])('with fields %j a page of 5,000 holds %i', (fields, rows) => {
    for (let number = 100; number < 224; number += 1) addIssue(world.sql, { id: 1000 + number, project: 1, number, summary: 'More' });
    for (let number = 100; number < 224; number += 1) enqueueIndex(world.ctx, 1000 + number);
    world.advance(2000);
    expect(page({ jql: 'project = PERM', fields, maxResults: 5000 }).issues).toHaveLength(rows);
  });

  test.each<[body: Readonly<Record<string, unknown>>, status: number, message: string]>([
    [{ jql: 'project = PERM', properties: ['a', 'b', 'c', 'd', 'e', 'f'] }, 400, "Parameter 'properties' must not exceed the limit '5'"],
    [
      { jql: 'project = PERM', reconcileIssues: Array.from({ length: 51 }, (_, at) => at) },
      400,
      "Parameter 'reconcileIssues' must not exceed the limit '50'",
    ],
    [{ jql: 'project = PERM', expand: ['names'] }, 400, 'Invalid request payload. Refer to the REST API documentation and try again.'],
    [{ jql: 'project = PERM', startAt: 0 }, 400, 'Invalid request payload. Refer to the REST API documentation and try again.'],
    [{ jql: 'project = PERM', expand: 'editmeta' }, 501, 'The local Jira does not offer here: expand=editmeta.'],
  ])('refuses %j', (body, status, message) => {
    expect(messages(search(body))).toEqual([status, message]);
  });

  test('expands names and schema once for the page', () => {
    expect(page({ jql: 'key = PERM-2', fields: ['summary', 'customfield_10016'], expand: 'names,schema' })).toMatchObject({
      names: { summary: 'Summary', customfield_10016: 'Story point estimate' },
      schema: { customfield_10016: { type: 'number', custom: 'com.pyxis.greenhopper.jira:jsw-story-points', customId: 10016 } },
    });
  });

  test('the former endpoint is gone', () => {
    const response = world.call(ann, 'GET', '/rest/api/3/search?jql=project%3DPERM');
    expect(response).toMatchObject({ status: 410, body: { errors: {} } });
    expect(messages(response)).toEqual([410, expect.stringContaining('Please migrate to the /rest/api/3/search/jql API.')]);
    expect(world.call(ann, 'GET', '/rest/agile/1.0/board/5/backlog').status).toBe(410);
  });
});

describe('the index lags', () => {
  const rename = (): void => {
    world.sql.run("update issue set summary = 'Renamed' where id = 102");
    enqueueIndex(world.ctx, 102);
  };

  test('search and count see a write after the lag, the row itself is live', () => {
    rename();
    expect(world.count('summary ~ renamed')).toBe(0);
    expect(page({ jql: 'summary ~ paying', fields: ['summary'] }).issues[0]?.fields).toEqual({ summary: 'Renamed' });
    world.advance(1999);
    expect(world.keys('summary ~ renamed')).toEqual([]);
    world.advance(1);
    expect(world.keys('summary ~ renamed')).toEqual(['PERM-2']);
    expect(world.count('summary ~ paying')).toBe(0);
  });

  test('a reconciled search sees it at once', () => {
    rename();
    expect(page({ jql: 'summary ~ renamed', reconcileIssues: [102] }).issues).toEqual([{ id: '102' }]);
  });

  test('a deleted item makes a page shorter, then leaves the index', () => {
    world.sql.run('delete from issue where id = 102');
    enqueueIndex(world.ctx, 102);
    expect(page({ jql: 'project = PERM order by key', maxResults: 3 }).issues).toEqual([{ id: '101' }, { id: '103' }]);
    expect(world.count('project = PERM')).toBe(6);
    world.advance(2000);
    expect(world.count('project = PERM')).toBe(5);
    for (const table of ['idx_label', 'idx_value', 'idx_sprint', 'idx_property', 'idx_word'])
      expect(world.sql.get(`select count(*) as n from ${table} where issue_id = 102`)).toEqual({ n: 0 });
  });
});

describe('bulk fetch', () => {
  const fetch = (body: Readonly<Record<string, unknown>>): JiraResponse => world.call(bob, 'POST', '/rest/api/3/issue/bulkfetch', body);
  const many = (count: number): string[] => Array.from({ length: count }, (_, at) => String(101 + at));

  test('answers in the order of ids; hidden and unknown ones are absent', () => {
    const response = fetch({ issueIdsOrKeys: ['PERM-3', '102', 'PERM-4', 'NONE-1', '102'], fields: ['summary'] });
    expect(response.body).toMatchObject({ issues: [{ id: '102' }, { id: '103' }], issueErrors: [] });
    expect((response.body as Page).issues).toHaveLength(2);
  });

  test.each<[count: number, body: Readonly<Record<string, unknown>>, status: number]>([
    [1000, { fields: ['summary', 'description', 'customfield_10016'] }, 200],
    [1001, { fields: ['summary'] }, 400],
    [100, { fields: ['labels'] }, 200],
    [101, { fields: ['labels'] }, 400],
    [101, { fields: ['customfield_10020'] }, 400],
    [101, { fields: ['*all'] }, 400],
    [101, {}, 400],
    [101, { fields: ['summary'], expand: ['operations'] }, 400],
    [0, { fields: ['summary'] }, 400],
  ])('%i issues with %j: %i', (count, body, status) => {
    expect(fetch({ issueIdsOrKeys: many(count), ...body }).status).toBe(status);
  });
});

test('match says which of the issues each query finds', () => {
  const body = { issueIds: [102, 103, 104, 201], jqls: ['project = PERM', 'foo = 1', 'assignee is EMPTY'] };
  expect(world.call(bob, 'POST', '/rest/api/3/jql/match', body).body).toEqual({
    matches: [
      { matchedIssues: [102, 103], errors: [] },
      { matchedIssues: [], errors: ["Field 'foo' does not exist or you do not have permission to view it."] },
      { matchedIssues: [], errors: [] },
    ],
  });
});
