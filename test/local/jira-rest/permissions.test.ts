import { APP_SCOPES, bytes, doc, ID, openSite, type TestSite, type Who } from './site.ts';

const ORDER = ['owner', 'developer', 'stakeholder', 'administrator', 'app', 'anonymous'] as const satisfies readonly Who[];

/** Method and path, body, and the status for each of ORDER. */
type Line = readonly [string, unknown, readonly number[]];
const API = '/rest/api/3';
const AGILE = '/rest/agile/1.0';

const LINES: readonly Line[] = [
  [`GET ${API}/issue/SHOP-1`, undefined, [200, 200, 200, 200, 200, 404]],
  [`GET ${API}/issue/SHOP-5`, undefined, [200, 200, 404, 200, 200, 404]],
  [`GET ${API}/issue/DARK-1`, undefined, [200, 404, 404, 404, 404, 404]],
  [`GET ${API}/issue/READ-1`, undefined, [200, 404, 404, 404, 200, 404]],
  [`GET ${API}/issue/${ID.absent}`, undefined, [404, 404, 404, 404, 404, 404]],
  [`PUT ${API}/issue/SHOP-1`, { fields: { summary: 'Pay later' } }, [204, 204, 400, 204, 204, 404]],
  [`PUT ${API}/issue/SHOP-5`, { fields: { summary: 'Pay later' } }, [204, 204, 404, 204, 204, 404]],
  [`PUT ${API}/issue/READ-1`, { fields: { summary: 'Pay later' } }, [204, 404, 404, 404, 400, 404]],
  [
    `POST ${API}/issue`,
    { fields: { project: { key: 'SHOP' }, issuetype: { name: 'Task' }, summary: 'New' } },
    [201, 201, 403, 201, 403, 400],
  ],
  [
    `POST ${API}/issue`,
    { fields: { project: { key: 'DARK' }, issuetype: { name: 'Task' }, summary: 'New' } },
    [201, 400, 400, 400, 400, 400],
  ],
  [`DELETE ${API}/issue/SHOP-2`, undefined, [204, 403, 403, 204, 403, 404]],
  [`GET ${API}/issue/SHOP-5/properties`, undefined, [200, 200, 404, 200, 200, 404]],
  [`GET ${API}/issue/SHOP-1/properties/none`, undefined, [404, 404, 404, 404, 404, 404]],
  [`PUT ${API}/issue/SHOP-1/properties/k`, { a: 1 }, [201, 201, 403, 201, 201, 404]],
  [`PUT ${API}/issue/SHOP-5/properties/k`, { a: 1 }, [201, 201, 404, 201, 201, 404]],
  [`PUT ${API}/issue/READ-1/properties/k`, { a: 1 }, [201, 404, 404, 404, 403, 404]],
  [`DELETE ${API}/issue/SHOP-1/properties/k`, undefined, [404, 404, 404, 404, 404, 404]],
  [`POST ${API}/issue/properties`, { entitiesIds: [ID.story], properties: { k: 1 } }, [303, 303, 400, 303, 303, 303]],
  [`POST ${API}/issue/properties/multi`, { issues: [{ issueID: ID.story, properties: { k: 1 } }] }, [303, 303, 303, 303, 303, 303]],
  [`GET ${API}/task/4711`, undefined, [404, 404, 404, 404, 404, 404]],
  [`GET ${API}/issue/SHOP-1/transitions`, undefined, [200, 200, 200, 200, 200, 404]],
  [`POST ${API}/issue/SHOP-1/transitions`, { transition: { id: '3' } }, [204, 204, 400, 204, 400, 404]],
  [`POST ${API}/issue/SHOP-5/transitions`, { transition: { id: '3' } }, [204, 204, 404, 204, 400, 404]],
  [`GET ${API}/issue/SHOP-5/changelog`, undefined, [200, 200, 404, 200, 200, 404]],
  [`GET ${API}/issue/SHOP-5/comment`, undefined, [200, 200, 404, 200, 200, 404]],
  [`POST ${API}/issue/SHOP-1/comment`, { body: doc('Yes') }, [201, 201, 201, 201, 400, 404]],
  [`POST ${API}/issue/SHOP-5/comment`, { body: doc('Yes') }, [201, 201, 404, 201, 400, 404]],
  [
    `POST ${API}/issueLink`,
    { type: { name: 'Blocks' }, inwardIssue: { key: 'SHOP-1' }, outwardIssue: { key: 'SHOP-2' } },
    [201, 201, 404, 201, 404, 404],
  ],
  [
    `POST ${API}/issueLink`,
    { type: { name: 'Blocks' }, inwardIssue: { key: 'SHOP-1' }, outwardIssue: { key: 'DARK-1' } },
    [201, 404, 404, 404, 404, 404],
  ],
  [`GET ${API}/issueLinkType`, undefined, [200, 200, 200, 200, 200, 200]],
  [`GET ${API}/field`, undefined, [200, 200, 200, 200, 200, 200]],
  [`GET ${API}/status`, undefined, [200, 200, 200, 200, 200, 200]],
  [`GET ${API}/statuscategory`, undefined, [200, 200, 200, 200, 200, 200]],
  [`GET ${API}/issuetype`, undefined, [200, 200, 200, 200, 200, 200]],
  [`GET ${API}/priority`, undefined, [200, 200, 200, 200, 200, 200]],
  [`GET ${API}/project/search`, undefined, [200, 200, 200, 200, 200, 200]],
  [`GET ${API}/project/SHOP`, undefined, [200, 200, 200, 200, 200, 404]],
  [`GET ${API}/project/DARK`, undefined, [200, 404, 404, 200, 404, 404]],
  [`GET ${API}/project/10002/properties`, undefined, [200, 404, 404, 200, 404, 404]],
  [`GET ${API}/project/SHOP/properties/colour`, undefined, [200, 200, 200, 200, 200, 404]],
  [`GET ${API}/mypermissions`, undefined, [400, 400, 400, 400, 400, 400]],
  [`GET ${API}/mypermissions?permissions=EDIT_ISSUES&issueKey=SHOP-5`, undefined, [200, 200, 404, 200, 200, 404]],
  [`GET ${API}/mypermissions?permissions=EDIT_ISSUES&projectKey=DARK`, undefined, [200, 404, 404, 200, 404, 404]],
  [
    `POST ${API}/permissions/check`,
    { projectPermissions: [{ permissions: ['EDIT_ISSUES'], issues: [ID.hidden], projects: [10002] }] },
    [200, 200, 200, 200, 200, 200],
  ],
  [`GET ${API}/myself`, undefined, [200, 200, 200, 200, 200, 401]],
  [`GET ${API}/user?accountId=local:developer`, undefined, [200, 200, 200, 200, 200, 404]],
  [`GET ${API}/user/bulk?accountId=local:developer`, undefined, [200, 200, 200, 200, 200, 200]],
  [`GET ${API}/serverInfo`, undefined, [200, 200, 200, 200, 200, 200]],
  [`GET ${API}/filter/10000`, undefined, [200, 200, 200, 200, 200, 400]],
  [`GET ${API}/filter/10001`, undefined, [200, 400, 400, 200, 400, 400]],
  [`GET ${AGILE}/board`, undefined, [200, 200, 200, 200, 200, 200]],
  [`GET ${AGILE}/board?projectKeyOrId=DARK`, undefined, [200, 400, 400, 400, 400, 400]],
  [`GET ${AGILE}/board/1/configuration`, undefined, [200, 200, 200, 200, 200, 404]],
  [`GET ${AGILE}/board/2/configuration`, undefined, [200, 404, 404, 404, 404, 404]],
  [`GET ${AGILE}/board/1/sprint`, undefined, [200, 200, 200, 200, 200, 404]],
  [`GET ${AGILE}/sprint/12`, undefined, [200, 200, 200, 200, 200, 404]],
  [`POST ${AGILE}/sprint/12`, { goal: 'Sell' }, [200, 403, 403, 200, 401, 404]],
  [`POST ${AGILE}/sprint/12/issue`, { issues: ['SHOP-2'] }, [204, 204, 403, 204, 401, 404]],
  [`POST ${AGILE}/sprint/12/issue`, { issues: ['SHOP-5'] }, [204, 204, 404, 204, 401, 404]],
  [`POST ${AGILE}/backlog/issue`, { issues: ['SHOP-2'] }, [204, 204, 403, 204, 401, 404]],
  [`PUT ${AGILE}/issue/rank`, { issues: ['SHOP-2'], rankBeforeIssue: 'SHOP-1' }, [204, 204, 403, 204, 403, 404]],
  [`GET /rest/software/1.0/board/1/backlog`, undefined, [200, 200, 200, 200, 401, 404]],
  [`GET /rest/software/1.0/board/1/backlog/approximate-count`, undefined, [200, 200, 200, 200, 401, 404]],
  [`GET /rest/software/1.0/board/2/issue`, undefined, [200, 404, 404, 404, 401, 404]],
  [`GET /rest/software/1.0/sprint/12/issue`, undefined, [200, 200, 200, 200, 401, 404]],
  [`PUT /rest/forge/1/app/properties/turned-on`, { ids: [1] }, [403, 403, 403, 403, 201, 403]],
  [`GET /rest/forge/1/app/properties/turned-on`, undefined, [403, 403, 403, 403, 404, 403]],
];

/** Words that a person who cannot see the item or project must not get. */
const SECRETS: Readonly<Record<Who, readonly RegExp[]>> = {
  owner: [],
  developer: [/Nobody else knows/, /Somebody reads/, /Dark board/, /Kept away/],
  stakeholder: [/Unannounced/, /Nobody else knows/, /Somebody reads/, /Dark board/, /Kept away/],
  administrator: [/Nobody else knows/, /Somebody reads/, /Dark board/],
  app: [/Nobody else knows/, /Dark board/, /Kept away/],
  anonymous: [/Unannounced/, /Pay by/, /Web shop/, /Nobody else knows/, /Dark board/, /Kept away/],
};

describe.each(ORDER.map((who, index) => [who, index] as const))('every operation as %s', (who, index) => {
  let site: TestSite;
  beforeEach(() => {
    site = openSite();
  });
  afterEach(() => {
    site.jira.close();
    site.sql.close();
  });

  test.each(LINES.map((line) => [line[0], line[1], line[2][index] ?? 0] as const))('%s', async (line, body, status) => {
    const response = await site.call(who, line, body);
    expect([response.status, response.body]).toEqual([status, response.body]);
    if (status === 204 || status === 303) expect(response.body).toBeUndefined();
    const said = bytes(response);
    for (const secret of SECRETS[who]) expect(said).not.toMatch(secret);
    if (status === 400 && response.body !== undefined)
      expect(response.body).toMatchObject({ errorMessages: expect.any(Array), errors: expect.any(Object) });
  });
});

describe('what hides from whom', () => {
  test.each([
    ['hidden', '/rest/api/3/issue/SHOP-5'],
    ['elsewhere', '/rest/api/3/issue/10301'],
    ['elsewhere', '/rest/api/3/issue/10301/changelog'],
    ['elsewhere', '/rest/api/3/project/DARK'],
  ])('a thing that is %s looks like one that is absent: %s', async (_what, path) => {
    const site = openSite();
    const hidden = await site.call('stakeholder', `GET ${path}`);
    const absent = await site.call('stakeholder', `GET ${path.replace(/SHOP-5|10301/, '99999').replace('DARK', 'NOPE')}`);
    expect(JSON.stringify(hidden.body).replaceAll('DARK', 'NOPE')).toEqual(JSON.stringify(absent.body));
  });

  test('a link to a hidden item shows in neither the fields nor the changelog of the visible one', async () => {
    const site = openSite();
    const link = { type: { name: 'Blocks' }, inwardIssue: { key: 'SHOP-5' }, outwardIssue: { key: 'SHOP-2' } };
    expect((await site.call('owner', 'POST /rest/api/3/issueLink', link)).status).toBe(201);
    for (const path of ['issue/SHOP-2?expand=changelog', 'issue/SHOP-2/changelog']) {
      expect(bytes(await site.call('owner', `GET /rest/api/3/${path}`))).toContain('SHOP-5');
      expect(bytes(await site.call('stakeholder', `GET /rest/api/3/${path}`))).not.toContain('SHOP-5');
    }
  });

  test('permissions/check gives only what is granted, and ignores hidden ids', async () => {
    const site = openSite();
    const body = {
      projectPermissions: [
        { permissions: ['EDIT_ISSUES', 'BROWSE_PROJECTS'], issues: [ID.story, ID.hidden, ID.absent], projects: [10000, 10002] },
      ],
      globalPermissions: ['ADMINISTER'],
    };
    expect((await site.call('stakeholder', 'POST /rest/api/3/permissions/check', body)).body).toEqual({
      globalPermissions: [],
      projectPermissions: [
        { permission: 'EDIT_ISSUES', issues: [], projects: [] },
        { permission: 'BROWSE_PROJECTS', issues: [ID.story], projects: [10000] },
      ],
    });
  });
});

describe('scopes of a call through the app', () => {
  const without = (scope: string) =>
    ({ kind: 'user', accountId: 'local:product-owner', scopes: APP_SCOPES.filter((name) => name !== scope) }) as const;
  test.each([
    ['read:jira-work', 'GET /rest/api/3/issue/SHOP-1'],
    ['write:jira-work', 'PUT /rest/api/3/issue/SHOP-1/properties/k'],
    ['read:jira-user', 'GET /rest/api/3/myself'],
    ['read:board-scope:jira-software', 'GET /rest/agile/1.0/board'],
    ['read:board-scope.admin:jira-software', 'GET /rest/agile/1.0/board/1/configuration'],
    ['read:sprint:jira-software', 'GET /rest/agile/1.0/sprint/12'],
  ])('without %s: %s is refused', async (scope, line) => {
    const site = openSite();
    const all = { kind: 'user', accountId: 'local:product-owner', scopes: APP_SCOPES } as const;
    expect((await site.call(all, line, { v: 1 })).status).toBeLessThan(300);
    const refused = await site.call(without(scope), line, { v: 1 });
    expect(refused.status).toBe(401);
    expect(refused.body).toEqual({ code: 401, message: 'Unauthorized; scope does not match' });
  });

  test('granular scopes serve as well as the classic one', async () => {
    const site = openSite();
    const granular = { kind: 'user', accountId: 'local:product-owner', scopes: ['read:permission:jira'] } as const;
    expect((await site.call(granular, 'GET /rest/api/3/mypermissions?permissions=EDIT_ISSUES')).status).toBe(200);
  });
});

describe('what does not exist', () => {
  test.each([
    ['PUT /rest/api/3/issue/properties/plumbline-analysis', 501],
    ['DELETE /rest/api/3/issue/properties/plumbline-analysis', 501],
    ['GET /rest/api/3/worklog/updated', 501],
    ['GET /rest/api/3/search', 410],
  ])('%s answers %i aloud', async (line, status) => {
    const said = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const response = await openSite().call('owner', line, {});
    expect(response.status).toBe(status);
    if (status === 501) expect(said).toHaveBeenCalledWith(expect.stringContaining('no operation'));
  });
});
