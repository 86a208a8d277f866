import { request as httpRequest } from 'node:http';
import { buildWhatChanged } from '../../../local/build.ts';
import { startHost, type Host } from '../../../local/host.ts';

const HEADER = { 'x-plumbline-site': 'same-origin', 'content-type': 'application/json' };
let host: Host;
let hidden: string;

/** Cookie of one of the people of the local site. */
const as = (user: string): Record<string, string> => ({
  cookie: `plumbline-user-${new URL(host.siteUrl).port}=${encodeURIComponent(`local:${user}`)}`,
});

interface Answer {
  readonly status: number;
  readonly body: Record<string, unknown>;
}

async function post(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Answer> {
  const response = await fetch(`${host.siteUrl}${path}`, {
    method: 'POST',
    headers: { ...HEADER, ...headers },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

/** A request as no browser would send it: path and host name untouched. */
function raw(origin: string, path: string, headers: Record<string, string> = {}): Promise<number> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    httpRequest({ host: '127.0.0.1', port, path, headers: { host: `${hostname}:${port}`, ...headers } }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .on('error', reject)
      .end();
  });
}

const open = (body: unknown, user = 'product-owner'): Promise<Answer> => post('/_host/surface', body, as(user));

beforeAll(async () => {
  await buildWhatChanged(() => undefined);
  host = await startHost({ startAt: new Date('2026-06-01T08:00:00.000Z'), log: () => undefined });
  hidden = String(host.sql.get('select key from issue where security_level_id is not null')?.['key']);
}, 120_000);
afterAll(() => host.stop());

describe('who may speak with the host', () => {
  it.each<[string, Record<string, string>, number]>([
    ['a page of the site', HEADER, 200],
    ['a page without the header', {}, 403],
    ['a page of another origin', { ...HEADER, origin: 'https://elsewhere.example' }, 403],
    ['a frame of the app', { ...HEADER, origin: 'http://127.0.0.1:1' }, 403],
    ['a cross-site request', { ...HEADER, 'sec-fetch-site': 'cross-site' }, 403],
  ])('%s', async (_name, headers, status) => {
    expect((await fetch(`${host.siteUrl}/_host/session`, { headers })).status).toBe(status);
  });

  it('answers under its own name only', async () => {
    expect(await raw(host.siteUrl, '/', { host: 'evil.example' })).toBe(421);
    expect(await raw(host.resourceUrl, '/main/index.html', { host: 'evil.example' })).toBe(421);
  });

  it('takes no write to Jira without the header', async () => {
    const response = await fetch(`${host.siteUrl}/rest/api/3/issue/PERM-142`, { method: 'PUT', body: '{}' });
    expect(response.status).toBe(403);
  });

  it.each(['/_host/unknown', '/_host/surface/x'])('says that it has no %s', async (path) => {
    expect((await post(path, {})).status).toBe(404);
  });
});

describe('the app’s files', () => {
  it.each([
    '/main/../../package.json',
    '/main/%2e%2e/%2e%2e/package.json',
    '/main/..%2f..%2fpackage.json',
    '/main/..\\..\\package.json',
    '/main/%00',
  ])('refuses %s', async (path) => {
    expect(await raw(host.resourceUrl, path)).toBe(400);
  });

  it.each(['/other/index.html', '/main/missing.js', '/'])('has no %s', async (path) => {
    expect(await raw(host.resourceUrl, path)).toBe(404);
  });

  it('come under the production policy, with the bridge as the first script', async () => {
    const response = await fetch(`${host.resourceUrl}/main/index.html`);
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|localhost:\*/u);
    expect(policy).toContain(`frame-ancestors 'self'`);
    expect(policy).toContain(host.siteUrl);
    expect(policy).toMatch(new RegExp(`report-uri ${host.resourceUrl}/`, 'u'));
    expect((await response.text()).indexOf('<script src="/_bridge/bridge.js">')).toBeLessThan(400);
  });
});

describe('the context of a surface', () => {
  it('is made by the host from what the person may see', async () => {
    const { status, body } = await open({
      moduleKey: 'panel-value',
      issueKey: 'PERM-142',
      extension: { issue: { id: '1' } },
      accountId: 'someone',
    });
    expect(status).toBe(200);
    expect(body.context).toMatchObject({
      accountId: 'local:product-owner',
      siteUrl: host.siteUrl,
      moduleKey: 'panel-value',
      extension: { type: 'jira:issuePanel', issue: { key: 'PERM-142', type: 'Story' }, project: { key: 'PERM' } },
    });
    expect(body.context).not.toHaveProperty('license');
  });

  it.each<[string, object, string]>([
    ['an item that is hidden from them', { moduleKey: 'panel-value' }, 'stakeholder'],
    ['an item that is not there', { moduleKey: 'panel-value', issueKey: 'PERM-99999' }, 'product-owner'],
    ['a project that they cannot see', { moduleKey: 'project-page', projectKey: 'HR' }, 'product-owner'],
    ['an administrator’s page', { moduleKey: 'get-started' }, 'developer'],
    ['a section of a project that is not turned on', { moduleKey: 'issue-summary', issueKey: 'PERM-142' }, 'product-owner'],
  ])('is refused for %s', async (_name, body, user) => {
    expect((await open({ issueKey: hidden, ...body }, user)).status).toBe(404);
  });

  it('tells the license that was chosen', async () => {
    await post('/_host/session', { license: 'lapsed' });
    expect((await open({ moduleKey: 'panel-value', issueKey: 'PERM-142' })).body.context).toMatchObject({ license: { active: false } });
    await post('/_host/session', { license: 'none' });
  });

  it('gives a dialog the data of its opener, in its opener’s place', async () => {
    const { body } = await open({ moduleKey: 'panel-value', issueKey: 'PERM-142' });
    const dialog = await open({ token: body.token, modal: { surface: 'x' } });
    expect(dialog.body.context).toMatchObject({ extension: { issue: { key: 'PERM-142' }, modal: { surface: 'x' } } });
  });
});

describe('calls of a surface', () => {
  const token = async (user = 'product-owner'): Promise<string> =>
    String((await open({ moduleKey: 'panel-value', issueKey: 'PERM-142' }, user)).body.token);
  const get = (given: string, restPath: string, product = 'jira') => ({
    token: given,
    product,
    restPath,
    fetchRequestInit: { method: 'GET', headers: [] },
  });

  it('reach Jira as the person, and are counted for the surface', async () => {
    const given = await token();
    const mark = host.inspector.mark();
    const answer = await post('/_host/fetch-product', get(given, '/rest/api/3/issue/PERM-142?fields=summary'), as('product-owner'));
    expect(answer.body).toMatchObject({ status: 200, isAttachment: false });
    expect(host.inspector.counters(mark)['panel-value']).toMatchObject({ jiraRequests: 1, points: 0 });
  });

  it('cannot see what the person cannot see', async () => {
    const answer = await post('/_host/fetch-product', get(await token('stakeholder'), `/rest/api/3/issue/${hidden}`), as('stakeholder'));
    expect(answer.body.status).toBe(404);
  });

  it.each<[string, (given: string) => unknown, number]>([
    [
      'a forged token',
      (given) =>
        get(
          `${Buffer.from('{"moduleKey":"panel-value","accountId":"local:product-owner","extension":{}}').toString('base64url')}.${given.split('.')[1] ?? ''}`,
          '/rest/api/3/myself',
        ),
      403,
    ],
    ['no token', () => get('', '/rest/api/3/myself'), 400],
    ['another product', (given) => get(given, '/wiki/rest/api/content', 'confluence'), 501],
    ['an address outside the REST API', (given) => get(given, '/_host/session'), 400],
    ['an address of another host', (given) => get(given, '//evil.example/rest/api/3/myself'), 400],
    ['an address that climbs out', (given) => get(given, '/rest/../_host/session'), 400],
  ])('are refused with %s', async (_name, body, status) => {
    expect((await post('/_host/fetch-product', body(await token()), as('product-owner'))).status).toBe(status);
  });

  it('are refused when another person sits at the screen', async () => {
    expect((await post('/_host/fetch-product', get(await token(), '/rest/api/3/myself'), as('developer'))).status).toBe(403);
  });

  it('reach the resolver with the host’s context only', async () => {
    const answer = await post(
      '/_host/invoke',
      { token: await token(), functionKey: 'nothing-like-this', payload: {}, context: { accountId: 'x' } },
      as('product-owner'),
    );
    expect(answer.body).toMatchObject({ success: false });
  });

  it('leave a loud line when an operation is refused', async () => {
    const given = await token();
    const mark = host.inspector.mark();
    await post('/_host/refused', { token: given, operation: 'openRovo' }, as('product-owner'));
    expect(host.inspector.since(mark)).toMatchObject([{ path: 'bridge:openRovo', status: 501, source: 'panel-value' }]);
  });
});

describe('panels', () => {
  const panels = async (): Promise<unknown> =>
    (
      (await (await fetch(`${host.siteUrl}/_host/issue-modules?issueKey=PERM-142`, { headers: HEADER })).json()) as {
        panels: { shown: string }[];
      }
    ).panels.map((panel) => panel.shown);
  const change = (action: string, user: string): Promise<Answer> =>
    post('/_host/panel', { action, moduleKey: 'panel-value', issueKey: 'PERM-142' }, as(user));

  it('are hidden until someone adds one, and shown for a project by a Jira administrator only', async () => {
    expect(await panels()).toEqual(['no', 'no']);
    await change('add', 'product-owner');
    expect(await panels()).toEqual(['item', 'no']);
    expect((await change('show-for-project', 'product-owner')).status).toBe(403);
    expect((await change('show-for-project', 'administrator')).status).toBe(200);
    expect(await panels()).toEqual(['project', 'no']);
    await change('hide-for-project', 'administrator');
    await change('remove', 'product-owner');
    expect(await panels()).toEqual(['no', 'no']);
  });
});

describe('the clock', () => {
  it('moves forward and never back', async () => {
    const before = host.clock.now().getTime();
    await post('/_host/clock', { milliseconds: 3_600_000 });
    expect(host.clock.now().getTime() - before).toBeGreaterThanOrEqual(3_600_000);
    expect((await post('/_host/clock', { milliseconds: -1 })).status).toBe(400);
  });
});

describe('the switches for product events', () => {
  const events = async (): Promise<unknown> =>
    ((await (await fetch(`${host.siteUrl}/_host/inspector`, { headers: HEADER })).json()) as { events: unknown }).events;

  it('are off at first, keep what was set, and refuse what they do not know', async () => {
    expect(await events()).toEqual({ delayMs: 0, doubled: false, reordered: false, dropped: false });
    expect((await post('/_host/events', { doubled: true })).status).toBe(200);
    expect((await post('/_host/events', { delayMs: 60_000 })).status).toBe(200);
    expect(await events()).toEqual({ delayMs: 60_000, doubled: true, reordered: false, dropped: false });
    for (const wrong of [{ lost: true }, { delayMs: -1 }]) expect((await post('/_host/events', wrong)).status).toBe(400);
    await post('/_host/events', { delayMs: 0, doubled: false });
  });
});
