import { jiraRoutes } from '../../../local/site/server/jira-routes.ts';
import type { RouteCall } from '../../../local/site/server/routes.ts';
import { openSite, type TestSite } from '../jira-rest/site.ts';

let site: TestSite;
beforeEach(() => {
  site = openSite();
});
afterEach(() => {
  site.jira.close();
  site.sql.close();
});

const call = (method: 'GET' | 'POST', path: string, body: Readonly<Record<string, unknown>> = {}): Promise<unknown> => {
  const route = jiraRoutes(site.jira.administration).find((each) => each.method === method && each.path === `/_host/jira/${path}`);
  if (route === undefined) throw new Error(`There is no route ${method} ${path}.`);
  return route.answer({ body, user: { accountId: 'local:product-owner' } } as unknown as RouteCall);
};

describe("the host's controls over Jira", () => {
  test('a switch is read, flipped, and felt', async () => {
    expect(await call('GET', 'switches')).toMatchObject({ switches: { agileLists: 'gone' }, choices: { agileLists: ['gone', 'served'] } });
    expect(await call('POST', 'switches', { agileLists: 'served' })).toMatchObject({ switches: { agileLists: 'served' } });
    expect((await site.call('owner', 'GET /rest/agile/1.0/board/1/backlog')).status).toBe(200);
  });

  test('an item is moved, a project archived, another made team-managed', async () => {
    expect(await call('POST', 'move', { issueKey: 'SHOP-2', projectKey: 'READ' })).toEqual({ key: 'READ-2' });
    await call('POST', 'team-managed', { projectKey: 'READ' });
    expect((await site.call('owner', 'GET /rest/api/3/project/READ')).body).toMatchObject({ style: 'next-gen', simplified: true });
    await call('POST', 'archive', { projectKey: 'READ' });
    expect((await site.call('owner', 'GET /rest/api/3/issue/READ-2')).status).toBe(404);
    await call('POST', 'archive', { projectKey: 'READ', archived: false });
    expect((await site.call('owner', 'GET /rest/api/3/issue/READ-2')).status).toBe(200);
  });

  test.each([
    ['switches', { fly: 1 }, 'The local Jira has no switch "fly".'],
    ['move', { issueKey: 'SHOP-77', projectKey: 'READ' }, 'The local Jira has no item "SHOP-77".'],
    ['archive', { projectKey: 'NONE' }, 'The local Jira has no project "NONE".'],
  ])('%s refuses %j in words', async (path, body, message) => {
    await expect(call('POST', path, body)).rejects.toMatchObject({ status: 400, message });
  });
});
