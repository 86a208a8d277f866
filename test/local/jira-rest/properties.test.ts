import { APP_SCOPES, ID, openSite, type TestSite, type Who } from './site.ts';

const PROPERTY = '/rest/api/3/issue/SHOP-1/properties/plumbline-analysis';
let site: TestSite;
beforeEach(() => {
  site = openSite();
});
afterEach(() => {
  site.jira.close();
  site.sql.close();
});

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('one property', () => {
  test('201 and 200 with nothing in them, raw value in, key and value out', async () => {
    expect(await site.call('owner', `PUT ${PROPERTY}`, { v: 1 })).toMatchObject({ status: 201, body: undefined });
    expect(await site.call('owner', `PUT ${PROPERTY}`, { v: 2 })).toMatchObject({ status: 200, body: undefined });
    expect((await site.call('stakeholder', `GET ${PROPERTY}`)).body).toEqual({ key: 'plumbline-analysis', value: { v: 2 } });
    expect((await site.call('owner', 'GET /rest/api/3/issue/SHOP-1/properties')).body).toEqual({
      keys: [{ self: `http://localhost:4800/rest/api/3/issue/${ID.story}/properties/plumbline-analysis`, key: 'plumbline-analysis' }],
    });
    expect((await site.call('owner', `DELETE ${PROPERTY}`)).status).toBe(204);
    expect((await site.call('owner', `GET ${PROPERTY}`)).status).toBe(404);
  });

  test.each([
    [32_766, 201],
    [32_767, 400],
  ])('a text of %i characters: %i', async (length, status) => {
    expect((await site.call('owner', `PUT ${PROPERTY}`, 'x'.repeat(length))).status).toBe(status);
  });

  test('no value: 400', async () => {
    expect((await site.call('owner', `PUT ${PROPERTY}`)).status).toBe(400);
  });

  test('neither updated, nor changelog, nor events notice; the index does, after its lag', async () => {
    const read = async () => (await site.call('owner', 'GET /rest/api/3/issue/SHOP-1?fields=updated')).body;
    const count = async () =>
      ((await site.call('owner', 'POST /rest/api/3/search/approximate-count', { jql: 'plumblineReady = 1' })).body as { count: number })
        .count;
    const before = await read();
    expect(await count()).toBe(0);
    site.advance(60_000);
    await site.call('owner', `PUT ${PROPERTY}`, { r: 1 });
    expect(await read()).toEqual(before);
    expect((await site.call('owner', 'GET /rest/api/3/issue/SHOP-1/changelog')).body).toMatchObject({ total: 0, values: [] });
    expect(site.events).toEqual([]);
    expect(await count()).toBe(0);
    site.advance(2_000);
    expect(await count()).toBe(1);
  });

  test('fields and properties go in one write, and only the fields count as a change', async () => {
    await site.call('owner', 'PUT /rest/api/3/issue/SHOP-1', { fields: { summary: 'Both' }, properties: [{ key: 'k', value: [1] }] });
    expect((await site.call('owner', 'GET /rest/api/3/issue/SHOP-1?fields=summary&properties=k')).body).toMatchObject({
      fields: { summary: 'Both' },
      properties: { k: [1] },
    });
    expect(site.events).toHaveLength(1);
    const refused = await site.call('owner', 'PUT /rest/api/3/issue/SHOP-1', {
      fields: { summary: '' },
      properties: [{ key: 'k', value: [2] }],
    });
    expect(refused.status).toBe(400);
    expect((await site.call('owner', 'GET /rest/api/3/issue/SHOP-1/properties/k')).body).toEqual({ key: 'k', value: [1] });
  });
});

describe('bulk writes', () => {
  const start = async (who: Who, line: string, body: unknown): Promise<string> => {
    const response = await site.call(who, line, body);
    expect(response).toMatchObject({ status: 303, body: undefined });
    return new URL(response.headers['location'] ?? '').pathname;
  };
  const finished = async (who: Who, path: string): Promise<unknown> => {
    for (let tries = 0; tries < 100; tries += 1) {
      const task = (await site.call(who, `GET ${path}`)).body as { status: string };
      if (task.status === 'COMPLETE') return task;
      await pause(2);
    }
    throw new Error('the task did not finish');
  };
  const MULTI = 'POST /rest/api/3/issue/properties/multi';
  const row = (issueID: number, value: unknown) => ({ issueID, properties: { k: value } });

  test('the task is enqueued, then complete; hidden and absent ids pass in silence, what may not be edited is named', async () => {
    const path = await start('app', MULTI, {
      issues: [row(ID.story, 1), row(ID.bug, 2), row(ID.browseOnly, 3), row(ID.elsewhere, 4), row(ID.absent, 5)],
    });
    expect((await site.call('app', `GET ${path}`)).body).toMatchObject({ status: 'ENQUEUED', progress: 0 });
    expect(await finished('app', path)).toMatchObject({
      status: 'COMPLETE',
      progress: 100,
      result: { errors: { [ID.browseOnly]: { errorMessages: ['You do not have permission to edit this issue.'], errors: {} } } },
    });
    expect((await site.call('owner', 'GET /rest/api/3/issue/SHOP-2/properties/k')).body).toEqual({ key: 'k', value: 2 });
    for (const key of ['READ-1', 'DARK-1'])
      expect((await site.call('owner', `GET /rest/api/3/issue/${key}/properties/k`)).status).toBe(404);
    expect(site.events).toEqual([]);
  });

  test('409 while another task holds an issue, and free again afterwards', async () => {
    const path = await start('owner', MULTI, { issues: [row(ID.story, 1)] });
    expect((await site.call('owner', MULTI, { issues: [row(ID.story, 2)] })).status).toBe(409);
    await finished('owner', path);
    await start('owner', MULTI, { issues: [row(ID.story, 2)] });
  });

  test('the same value on a list is all or nothing', async () => {
    expect(
      (await site.call('app', 'POST /rest/api/3/issue/properties', { entitiesIds: [ID.story, ID.browseOnly], properties: { k: 1 } }))
        .status,
    ).toBe(400);
    await finished(
      'app',
      await start('app', 'POST /rest/api/3/issue/properties', { entitiesIds: [ID.story, ID.bug, ID.elsewhere], properties: { k: 7 } }),
    );
    expect((await site.call('owner', 'GET /rest/api/3/issue/SHOP-2/properties/k')).body).toEqual({ key: 'k', value: 7 });
  });

  test.each<[string, unknown]>([
    ['no issues', { issues: [] }],
    ['101 issues', { issues: Array.from({ length: 101 }, (_, index) => row(index + 1, 1)) }],
    [
      '11 properties',
      { issues: [{ issueID: ID.story, properties: Object.fromEntries(Array.from({ length: 11 }, (_, index) => [`k${index}`, 1])) }] },
    ],
    ['an id as text', { issues: [{ issueID: String(ID.story), properties: { k: 1 } }] }],
    ['a value that is too long', { issues: [row(ID.story, 'x'.repeat(32_769))] }],
  ])('%s: 400', async (_what, body) => {
    expect((await site.call('owner', MULTI, body)).status).toBe(400);
  });

  test('a task is for the one who started it and for Jira administrators', async () => {
    const path = await start('owner', MULTI, { issues: [row(ID.story, 1)] });
    await finished('owner', path);
    expect((await site.call('developer', `GET ${path}`)).status).toBe(403);
    expect((await site.call('administrator', `GET ${path}`)).status).toBe(200);
  });
});

describe('app properties', () => {
  const PATH = '/rest/forge/1/app/properties/turned-on';
  test('201, 200, read, removed; never on behalf of a user', async () => {
    expect((await site.call('app', `PUT ${PATH}`, { ids: [10000] })).status).toBe(201);
    expect((await site.call('app', `PUT ${PATH}`, { ids: [] })).status).toBe(200);
    expect((await site.call('app', `GET ${PATH}`)).body).toEqual({ key: 'turned-on', value: { ids: [] } });
    expect((await site.call({ kind: 'user', accountId: 'local:administrator', scopes: APP_SCOPES }, `PUT ${PATH}`, {})).status).toBe(403);
    expect((await site.call('app', `DELETE ${PATH}`)).status).toBe(204);
    expect((await site.call('app', `GET ${PATH}`)).status).toBe(404);
  });
});
