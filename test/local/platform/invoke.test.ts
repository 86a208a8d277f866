import { existsSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { TEST_MANIFEST } from './support/test-manifest.ts';
import { buildTestApp, startTestPlatform, type TestPlatform } from './support/start-test-platform.ts';

const app = buildTestApp();
let one: TestPlatform;

beforeAll(async () => {
  one = await startTestPlatform(app.folder);
});
afterAll(async () => {
  await one.close();
  app.remove();
});

describe('a resolver', () => {
  test('gets the account from the platform, never from the page', async () => {
    expect(await one.call('whoAmI')).toMatchObject({
      accountId: 'local:developer',
      contextAccountId: 'forged',
      license: { active: true, isActive: true },
      installContext: 'ari:cloud:jira::site/cloud-one',
      installation: 'ari:cloud:ecosystem::installation/installation-one',
    });
  });

  test('asks Jira as the person, with no more than the scopes of the manifest', async () => {
    const answer = (await one.call('readIssue', { as: 'user', key: 'PERM-1' })) as { body: string };
    expect(JSON.parse(answer.body)).toEqual({
      path: '/rest/api/3/issue/PERM-1',
      principal: { kind: 'user', accountId: 'local:developer', scopes: TEST_MANIFEST.permissions.scopes },
    });
    expect(one.jiraRequests.at(-1)?.query.get('fields')).toBe('summary,status');
    expect(one.jiraRequests.at(-1)).toMatchObject({ channel: 'function', source: 'panel', method: 'GET' });
  });

  test('asks Jira as the app', async () => {
    const answer = (await one.call('readIssue', { as: 'app', key: 'PERM-1' })) as { body: string };
    expect(JSON.parse(answer.body)).toMatchObject({ principal: { kind: 'app' } });
  });

  test('sends bodies and reads empty answers', async () => {
    expect(await one.call('writeProperty', { v: 1 })).toEqual({ status: 201 });
    expect(one.jiraRequests.at(-1)).toMatchObject({
      method: 'PUT',
      path: '/rest/api/3/issue/10042/properties/plumbline-score',
      body: { v: 1 },
    });
  });

  test('sees a redirect instead of following it', async () => {
    expect(await one.call('readIssue', { as: 'app', key: 'moved' })).toMatchObject({ status: 303, location: '/rest/api/3/task/1' });
  });

  test('that returns nothing reaches the screen as an empty object', async () => {
    expect(await one.call('nothing')).toEqual({});
  });

  test.each([
    ['asUser without a user', 'readIssue', { as: 'user', key: 'PERM-1' }, null, 'NEEDS_AUTHENTICATION_ERR: Authentication Required'],
    ['acting for another user', 'actForOther', {}, 'local:developer', 'IMPERSONATION_NOT_ALLOWED'],
    ['requestJira without a principal', 'bareRequest', {}, 'local:developer', 'NOT_MODELED'],
    ['another product', 'confluence', {}, 'local:developer', 'NOT_MODELED'],
    ['a socket of its own', 'socket', {}, 'local:developer', 'Egress blocked'],
    ['an error of the app', 'throws', {}, 'local:developer', 'TypeError: the reason'],
    ['a line that does not exist', 'unknown', {}, 'local:developer', "Resolver has no definition for 'unknown'."],
    ['a queue that nobody reads', 'pushElsewhere', {}, 'local:developer', 'No consumer in the manifest reads the queue'],
  ])('fails loudly: %s', async (_name, functionKey, payload, accountId, message) => {
    await expect(one.call(functionKey, payload, accountId)).rejects.toThrow(message);
  });

  test('cannot reach another host', async () => {
    expect(await one.call('egress')).toEqual({ status: 403, error: 'BLOCKED_EGRESS' });
  });

  test('whose process dies is an error, and the next call has a new process', async () => {
    await expect(one.call('crash')).rejects.toThrow('FUNCTION_PLATFORM_UNKNOWN_ERROR: The function process ended (exit code 7).');
    expect(await one.call('whoAmI')).toMatchObject({ calls: 1 });
  });

  test('that uses too much memory is ended', async () => {
    await expect(one.call('fillMemory')).rejects.toThrow('FUNCTION_OUT_OF_MEMORY');
  });

  test('cannot reach this machine either, whichever way it takes', async () => {
    let arrivals = 0;
    const server = createServer((socket) => {
      arrivals += 1;
      socket.destroy();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    for (const way of ['port and host', 'an object', 'a socket made before', 'a name', 'a datagram'])
      await expect(one.call('wayOut', { way, port })).rejects.toThrow('Egress blocked');
    expect(arrivals).toBe(0);
    await new Promise((resolve) => server.close(resolve));
  });

  test('cannot do anything after it returned, not even on its own disk', async () => {
    const file = join(app.folder, 'written-late');
    expect(await one.call('writeLater', { file })).toBe('returned early');
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(existsSync(file)).toBe(false);
  });

  test('is refused what it asks for in the time of a later call', async () => {
    const alone = await startTestPlatform(app.folder);
    expect(await alone.call('forgotten')).toBe('returned early');
    // The timer that was left behind goes on now, with the token of the call before.
    expect(await alone.call('linger')).toBe('lingered');
    expect(alone.jiraRequests).toEqual([]);
    await alone.close();
  });

  test('may send 500 KB and no more', async () => {
    await expect(one.call('nothing', 'x'.repeat(512_000))).rejects.toThrow('PAYLOAD_TOO_LARGE');
  });

  test('learns which reported accounts are closed', async () => {
    one.sql.run(
      `insert into user (account_id, display_name, time_zone, locale, active) values ('here', 'Here', 'UTC', 'en_US', 1), ('left', 'Left', 'UTC', 'en_US', 0)`,
    );
    expect(await one.call('reportPeople', { ids: ['here'] })).toEqual([]);
    expect(await one.call('reportPeople', { ids: ['here', 'left', 'unknown'] })).toEqual([
      { accountId: 'left', status: 'closed' },
      { accountId: 'unknown', status: 'closed' },
    ]);
  });

  test('of an unknown module is refused', async () => {
    const outcome = await one.platform.invoke({ moduleKey: 'nowhere', functionKey: 'whoAmI', payload: {}, context: {}, accountId: null });
    expect(outcome).toMatchObject({ success: false, error: { errorType: 'MODULE_NOT_FOUND' } });
  });

  test('lives in the time of the host', async () => {
    one.advance(10 * 24 * 3600 * 1000);
    const { now } = (await one.call('whoAmI')) as { now: string };
    expect(Math.abs(Date.parse(now) - Date.now() - 10 * 24 * 3600 * 1000)).toBeLessThan(60_000);
  });
});

test('the inspector sees each request below the invocation that made it', async () => {
  await one.call('readIssue', { as: 'user', key: 'PERM-7' });
  const [invocation, request] = one.records().slice(-2);
  expect(invocation).toMatchObject({
    channel: 'invoke',
    source: 'panel',
    path: 'readIssue',
    status: 200,
    user: 'local:developer',
    parent: null,
  });
  expect(request).toMatchObject({
    channel: 'function',
    method: 'GET',
    path: '/rest/api/3/issue/PERM-7?fields=summary%2Cstatus',
    points: 2,
    parent: invocation?.id,
  });
});
