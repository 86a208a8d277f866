import { pointsFor } from '../../../local/jira/points.ts';
import type { JiraRequest } from '../../../local/types.ts';
import { ID, openSite, type TestSite, WHO } from './site.ts';

let site: TestSite;
beforeEach(() => {
  site = openSite();
});
afterEach(() => {
  site.jira.close();
  site.sql.close();
});

describe('boards and sprints', () => {
  test('ids are numbers, closed sprints come first', async () => {
    const { values } = (await site.call('owner', 'GET /rest/agile/1.0/board/1/sprint')).body as { values: { id: number; state: string }[] };
    expect(values.map(({ id, state }) => [id, state])).toEqual([
      [11, 'closed'],
      [12, 'active'],
      [13, 'future'],
    ]);
    expect((await site.call('owner', 'GET /rest/agile/1.0/board/1/sprint?state=active,future&maxResults=1')).body).toMatchObject({
      startAt: 0,
      maxResults: 1,
      total: 2,
      isLast: false,
      values: [{ id: 12, originBoardId: 1, startDate: '2026-11-20T09:00:00.000Z' }],
    });
    expect((await site.call('owner', 'GET /rest/agile/1.0/board/2/sprint')).status).toBe(400);
  });

  test('the configuration names columns, filter, estimate and rank', async () => {
    expect((await site.call('app', 'GET /rest/agile/1.0/board/1/configuration')).body).toMatchObject({
      id: 1,
      type: 'scrum',
      filter: { id: '10000' },
      location: { type: 'project', key: 'SHOP', id: '10000' },
      columnConfig: {
        columns: [{ name: 'To Do', statuses: [{ id: '10000' }] }, { name: 'Doing' }, { name: 'Done', statuses: [{ id: '10002' }] }],
      },
      estimation: { type: 'field', field: { fieldId: 'customfield_10016', displayName: 'Story point estimate' } },
      ranking: { rankCustomFieldId: 10019 },
    });
  });

  test('the backlog is what is unfinished and in no open sprint; a hidden item is not in it', async () => {
    const keys = async (who: 'owner' | 'stakeholder', list: string) =>
      ((await site.call(who, `GET /rest/software/1.0/${list}?fields=key`)).body as { issues: { key: string }[] }).issues.map(
        ({ key }) => key,
      );
    expect(await keys('owner', 'board/1/backlog')).toEqual(['SHOP-1', 'SHOP-2', 'SHOP-4', 'SHOP-5']);
    expect(await keys('stakeholder', 'board/1/backlog')).toEqual(['SHOP-1', 'SHOP-2', 'SHOP-4']);
    await site.call('owner', 'POST /rest/agile/1.0/sprint/12/issue', { issues: ['SHOP-2', String(ID.hidden)] });
    await site.call('owner', 'POST /rest/api/3/issue/SHOP-4/transitions', { transition: { id: '10002' } });
    site.advance(2_000);
    expect(await keys('owner', 'board/1/backlog')).toEqual(['SHOP-1']);
    expect(await keys('owner', 'board/1/issue')).toEqual(['SHOP-1', 'SHOP-2', 'SHOP-4', 'SHOP-5']);
    expect(await keys('owner', 'sprint/12/issue')).toEqual(['SHOP-2', 'SHOP-5']);
    expect(await keys('stakeholder', 'board/1/sprint/12/issue')).toEqual(['SHOP-2']);
    expect((await site.call('stakeholder', 'GET /rest/software/1.0/board/1/issue/approximate-count?jql=text ~ "discount"')).body).toEqual({
      count: 0,
    });
  });

  test('the list is paged by token', async () => {
    const first = (await site.call('owner', 'GET /rest/software/1.0/board/1/issue?maxResults=3&fields=summary')).body as {
      nextPageToken: string;
      isLast: boolean;
      issues: unknown[];
    };
    expect([first.issues.length, first.isLast]).toEqual([3, false]);
    const second = (
      await site.call('owner', `GET /rest/software/1.0/board/1/issue?maxResults=3&fields=summary&nextPageToken=${first.nextPageToken}`)
    ).body;
    expect(second).toMatchObject({ isLast: true, issues: [{ key: 'SHOP-5' }] });
    expect(second).not.toHaveProperty('total');
  });

  test('a sprint starts and closes in that order only', async () => {
    const post = async (id: number, body: unknown) => (await site.call('owner', `POST /rest/agile/1.0/sprint/${id}`, body)).status;
    expect(await post(13, { state: 'active' })).toBe(400);
    expect(await post(13, { state: 'active', startDate: '2026-11-21T09:00:00.000Z', endDate: '2026-12-05T09:00:00.000Z' })).toBe(200);
    expect(await post(13, { state: 'future' })).toBe(400);
    expect(await post(13, { state: 'closed' })).toBe(200);
    expect((await site.call('owner', 'GET /rest/agile/1.0/sprint/13')).body).toMatchObject({
      state: 'closed',
      completeDate: '2026-11-21T09:00:00.000Z',
    });
    expect(site.events.map(({ name }) => name)).toEqual(['avi:jira-software:started:sprint', 'avi:jira-software:closed:sprint']);
  });
});

describe('rank', () => {
  const order = () => site.sql.all('select key from issue where project_id = 10000 order by rank').map((row) => row['key']);
  test.each<[string, unknown, readonly string[]]>([
    ['before', { issues: ['SHOP-5', 'SHOP-4'], rankBeforeIssue: 'SHOP-1' }, ['SHOP-5', 'SHOP-4', 'SHOP-1', 'SHOP-2', 'SHOP-3']],
    ['after', { issues: ['SHOP-1', 'SHOP-2'], rankAfterIssue: 'SHOP-4' }, ['SHOP-3', 'SHOP-4', 'SHOP-1', 'SHOP-2', 'SHOP-5']],
    ['after the last', { issues: ['SHOP-1'], rankAfterIssue: 'SHOP-5' }, ['SHOP-2', 'SHOP-3', 'SHOP-4', 'SHOP-5', 'SHOP-1']],
    ['by id', { issues: [String(ID.subtask)], rankBeforeIssue: String(ID.bug) }, ['SHOP-1', 'SHOP-4', 'SHOP-2', 'SHOP-3', 'SHOP-5']],
  ])('%s', async (_what, body, expected) => {
    expect(await site.call('owner', 'PUT /rest/agile/1.0/issue/rank', body)).toMatchObject({ status: 204, body: undefined });
    expect(order()).toEqual(expected);
  });

  test('207 says for each issue how it went', async () => {
    site.sql.run("insert into project_permission values (10001, 'local:developer', 'BROWSE_PROJECTS')");
    const response = await site.call('developer', 'PUT /rest/agile/1.0/issue/rank', {
      issues: ['SHOP-2', 'READ-1', 'DARK-1'],
      rankBeforeIssue: 'SHOP-1',
    });
    expect(response).toMatchObject({
      status: 207,
      body: {
        entries: [
          { issueId: ID.bug, issueKey: 'SHOP-2', status: 200 },
          { issueId: ID.browseOnly, issueKey: 'READ-1', status: 403 },
          { issueKey: 'DARK-1', status: 404 },
        ],
      },
    });
    expect(order()[0]).toBe('SHOP-2');
  });

  test.each<[string, unknown]>([
    ['51 issues', { issues: Array.from({ length: 51 }, () => 'SHOP-2'), rankBeforeIssue: 'SHOP-1' }],
    ['no place', { issues: ['SHOP-2'] }],
    ['two places', { issues: ['SHOP-2'], rankBeforeIssue: 'SHOP-1', rankAfterIssue: 'SHOP-3' }],
    ['nothing to move', { issues: [], rankBeforeIssue: 'SHOP-1' }],
  ])('%s: 400', async (_what, body) => {
    expect((await site.call('owner', 'PUT /rest/agile/1.0/issue/rank', body)).status).toBe(400);
  });
});

describe('the site and its people', () => {
  test('myself tells zone and locale', async () => {
    expect((await site.call('stakeholder', 'GET /rest/api/3/myself')).body).toMatchObject({
      accountId: 'local:stakeholder',
      timeZone: 'Asia/Kolkata',
      locale: 'en_GB',
      accountType: 'atlassian',
    });
    expect((await site.call('app', 'GET /rest/api/3/myself')).body).toMatchObject({ accountId: 'app', accountType: 'app' });
    expect((await site.call('owner', 'GET /rest/api/3/myself')).headers).toMatchObject({ 'x-aaccountid': 'local:product-owner' });
  });

  test('unknown accounts are left out of a bulk read', async () => {
    const { values } = (
      await site.call('owner', 'GET /rest/api/3/user/bulk?accountId=local:developer&accountId=nobody&accountId=local:stakeholder')
    ).body as { values: { accountId: string }[] };
    expect(values.map(({ accountId }) => accountId)).toEqual(['local:developer', 'local:stakeholder']);
  });

  test('fields: both estimates, the decoy, and numbers in schemas', async () => {
    const fields = (await site.call('owner', 'GET /rest/api/3/field')).body as {
      id: string;
      name: string;
      schema?: { custom?: string; customId?: number };
    }[];
    const estimates = fields.filter(({ name }) => name.startsWith('Story'));
    expect(estimates.map(({ id, schema }) => [id, schema?.customId])).toEqual([
      ['customfield_10016', 10016],
      ['customfield_10026', 10026],
      ['customfield_10027', 10027],
    ]);
    expect(fields.find(({ id }) => id === 'summary')).toMatchObject({ custom: false, schema: { type: 'string', system: 'summary' } });
  });

  test('projects: each sees their own', async () => {
    const keys = async (who: keyof typeof WHO, query = '') =>
      ((await site.call(who, `GET /rest/api/3/project/search${query}`)).body as { values: { key: string }[] }).values.map(({ key }) => key);
    expect(await keys('owner')).toEqual(['DARK', 'READ', 'SHOP']);
    expect(await keys('stakeholder')).toEqual(['SHOP']);
    expect(await keys('administrator', '?action=browse')).toEqual(['SHOP']);
    expect(await keys('app')).toEqual(['READ', 'SHOP']);
    expect(await keys('developer', '?action=edit')).toEqual([]);
    expect(await keys('owner', '?query=shop')).toEqual(['SHOP']);
    expect((await site.call('owner', 'GET /rest/api/3/project/search?keys=SHOP&properties=colour')).body).toMatchObject({
      total: 1,
      isLast: true,
      values: [{ id: '10000', properties: { colour: 'teal' } }],
    });
  });

  test('mypermissions answers for site, project and issue', async () => {
    const have = async (who: keyof typeof WHO, query: string) => {
      const { permissions } = (
        await site.call(who, `GET /rest/api/3/mypermissions?permissions=EDIT_ISSUES,ADMINISTER_PROJECTS,ADMINISTER&${query}`)
      ).body as { permissions: Record<string, { havePermission: boolean }> };
      return Object.values(permissions).map(({ havePermission }) => havePermission);
    };
    expect(await have('owner', 'projectKey=SHOP')).toEqual([true, true, false]);
    expect(await have('administrator', 'projectKey=DARK')).toEqual([false, true, true]);
    expect(await have('developer', 'issueKey=SHOP-1')).toEqual([true, false, false]);
    expect(await have('app', 'issueKey=READ-1')).toEqual([false, false, false]);
    expect((await site.call('owner', 'GET /rest/api/3/mypermissions?permissions=FLY')).body).toEqual({
      errorMessages: [],
      errors: { FLY: 'Unrecognized permission' },
    });
  });
});

describe('limits', () => {
  test('20 writes on one issue in two seconds, then 429 with the documented headers', async () => {
    const put = () => site.call('owner', 'PUT /rest/api/3/issue/SHOP-1/properties/k', 1);
    for (let index = 0; index < 20; index += 1) expect((await put()).status).toBeLessThan(300);
    const refused = await put();
    expect(refused).toMatchObject({
      status: 429,
      headers: {
        'retry-after': '2',
        'ratelimit-reason': 'jira-per-issue-on-write',
        'x-ratelimit-limit': '20',
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': '2026-11-21T09:00:02.000Z',
      },
    });
    expect((await site.call('owner', 'PUT /rest/api/3/issue/SHOP-2/properties/k', 1)).status).toBe(201);
    expect((await site.call('owner', 'GET /rest/api/3/issue/SHOP-1')).status).toBe(200);
    site.advance(2_000);
    expect((await put()).status).toBe(200);
  });

  test('100 writes in thirty seconds', async () => {
    const statuses: number[] = [];
    for (let index = 0; index < 101; index += 1) {
      site.advance(200);
      statuses.push((await site.call('owner', 'PUT /rest/api/3/issue/SHOP-1/properties/k', index)).status);
    }
    expect(statuses.filter((status) => status === 429)).toEqual([429]);
  });

  test.each<[string, string, unknown, number, unknown, number]>([
    ['a count', 'POST /rest/api/3/search/approximate-count', {}, 200, { count: 9 }, 1],
    ['a page', 'POST /rest/api/3/search/jql', {}, 200, { issues: [1, 2, 3] }, 4],
    ['a bulk read', 'POST /rest/api/3/issue/bulkfetch', {}, 200, { issues: [1, 2] }, 3],
    ['an issue', 'GET /rest/api/3/issue/SHOP-1', undefined, 200, {}, 2],
    ['a property write', 'PUT /rest/api/3/issue/SHOP-1/properties/k', {}, 200, undefined, 1],
    ['a property read', 'GET /rest/api/3/issue/SHOP-1/properties/k', undefined, 200, {}, 2],
    ['a bulk write', 'POST /rest/api/3/issue/properties/multi', {}, 303, undefined, 1],
    ['permissions', 'GET /rest/api/3/mypermissions', undefined, 200, {}, 3],
    ['three users', 'GET /rest/api/3/user/bulk', undefined, 200, { values: [1, 2, 3] }, 7],
    ['projects', 'GET /rest/api/3/project/search', undefined, 200, { values: [1, 2] }, 3],
    ['a refusal', 'GET /rest/api/3/issue/SHOP-1', undefined, 404, {}, 1],
  ])('%s costs by the model', (_what, line, body, status, answer, points) => {
    const [method, path = ''] = line.split(' ');
    const request: JiraRequest = {
      method: method as JiraRequest['method'],
      path,
      query: new URLSearchParams(),
      headers: {},
      body,
      principal: WHO.app,
      channel: 'function',
      source: 'test',
    };
    expect(pointsFor(request, { status, headers: {}, body: answer })).toBe(points);
    expect(pointsFor({ ...request, channel: 'bridge' }, { status, headers: {}, body: answer })).toBe(0);
  });
});
