import { createFunctionPool } from '../../../local/platform/runner/function-pool.ts';
import type { ProductEvent } from '../../../local/types.ts';
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

const MINUTE = 60_000;
const stored = async (key: string): Promise<unknown> => ((await one.call('storage', { do: 'get', key })) as { result: unknown }).result;
const push = async (name: string, ending?: string, more: object = {}): Promise<string> =>
  ((await one.call('push', { events: [{ body: { name, ending }, ...more }] })) as { jobId: string }).jobId;

describe('the queue', () => {
  test('hands an event to its consumer, without a user', async () => {
    const jobId = await push('plain', 'askAsUser');
    await one.platform.idle();
    expect(await stored('last:plain')).toEqual({ jobId, retry: null });
    expect(await stored('error:plain')).toBe('NEEDS_AUTHENTICATION_ERR');
    expect(await one.call('stats', { jobId })).toEqual({ success: 1, inProgress: 0, failed: 0 });
  });

  test('waits for the delay on the clock of the host', async () => {
    const jobId = await push('delayed', undefined, { delayInSeconds: 600 });
    await one.platform.idle();
    expect(await one.call('stats', { jobId })).toEqual({ success: 0, inProgress: 1, failed: 0 });
    one.advance(10 * MINUTE);
    await one.platform.idle();
    expect(await stored('runs:delayed')).toBe(1);
  });

  test('runs an event again when the function asks for it, and says why', async () => {
    const jobId = await push('again', 'retry');
    await one.platform.idle();
    expect(await one.call('stats', { jobId })).toMatchObject({ inProgress: 1 });
    one.advance(MINUTE);
    await one.platform.idle();
    expect(await stored('runs:again')).toBe(2);
    expect(await stored('last:again')).toMatchObject({
      retry: { retryCount: 1, retryReason: 'FUNCTION_RETRY_REQUEST', retryData: { seen: 1 } },
    });
    expect(await one.call('stats', { jobId })).toEqual({ success: 1, inProgress: 0, failed: 0 });
  });

  test('counts a failed event and does not run it again', async () => {
    const jobId = await push('broken', 'throw');
    await one.platform.idle();
    one.advance(10 * MINUTE);
    await one.platform.idle();
    expect(await one.call('stats', { jobId })).toEqual({ success: 0, inProgress: 0, failed: 1 });
    expect(one.lines.join('\n')).toContain('the consumer failed');
  });

  test('ends a consumer at its time limit, tries again later, and goes on with a new process', async () => {
    const jobId = await push('stuck', 'hang');
    await one.platform.idle();
    const ended = one.records().find((r) => r.channel === 'queue' && r.status === 504);
    expect(ended).toMatchObject({ path: 'queue:work', source: 'consume' });
    // Four seconds in its manifest; what starts late on a busy machine has the rest.
    expect(ended?.milliseconds).toBeLessThan(20_000);
    expect(await one.call('stats', { jobId })).toMatchObject({ inProgress: 1 });
    await one.call('cancel', { jobId });
    await push('after');
    await one.platform.idle();
    expect(await stored('runs:after')).toBe(1);
  });

  test('forgets what is cancelled', async () => {
    const jobId = await push('cancelled', undefined, { delayInSeconds: 60 });
    expect(await one.call('cancel', { jobId })).toEqual({ cancelled: true });
    one.advance(2 * MINUTE);
    await one.platform.idle();
    expect(await stored('runs:cancelled')).toBeNull();
  });

  test('knows its own jobs only', async () => {
    await expect(one.call('stats', { jobId: 'none' })).rejects.toThrow('The job none was not found');
  });

  test('takes events of at most 200 KB', async () => {
    await expect(one.call('push', { events: [{ body: { text: 'x'.repeat(210_000) } }] })).rejects.toThrow(
      'The maximum payload size is 200KB',
    );
  });
});

describe('triggers', () => {
  const event = (key: string, name: string, payload: object): ProductEvent => ({
    name,
    at: '2026-11-21T10:00:00.000Z',
    payload: { issue: { key }, ...payload },
  });
  const changed = (...fields: string[]): object => ({ changelog: { items: fields.map((field) => ({ field })) } });

  test.each([
    ['a change', 'T-1', 'avi:jira:updated:issue', changed('summary'), true],
    ['noise that the filter names', 'T-2', 'avi:jira:updated:issue', changed('Rank'), false],
    ['noise together with a change', 'T-3', 'avi:jira:updated:issue', changed('Rank', 'summary'), true],
    ['a change by the app itself', 'T-4', 'avi:jira:updated:issue', { ...changed('summary'), selfGenerated: true }, false],
    ['an event that the filter cannot judge', 'T-5', 'avi:jira:updated:issue', {}, true],
    ['an event of the app itself without ignoreSelf', 'T-6', 'avi:jira:created:issue', { selfGenerated: true }, true],
    ['an event that nobody wants', 'T-7', 'avi:jira:deleted:issue', {}, false],
  ])('%s', async (_name, key, name, payload, arrives) => {
    one.platform.deliver(event(key, name, payload));
    await one.platform.idle();
    expect(await stored(`event:${key}`)).toEqual(arrives ? { eventType: name, user: null } : null);
  });
});

describe('schedules', () => {
  test('begin five minutes after the installation and run by the clock of the host', async () => {
    const fresh = await startTestPlatform(app.folder);
    const runs = async (): Promise<unknown> =>
      ((await fresh.call('storage', { do: 'get', key: 'runs:hourly' })) as { result: unknown }).result;
    const seen = [];
    for (const minutes of [4, 1, 59, 1, 300]) {
      fresh.advance(minutes * MINUTE);
      await fresh.platform.idle();
      seen.push(await runs());
    }
    expect(seen).toEqual([null, 1, 1, 2, 3]);
    await fresh.close();
  });

  test('run at once on request', async () => {
    expect(await one.platform.runSchedule('each-hour')).toEqual({ success: true, body: { statusCode: 204 } });
    expect(await stored('last:hourly')).toEqual({ cloudId: 'cloud-one', moduleKey: 'each-hour' });
    await expect(one.platform.runSchedule('each-year')).rejects.toThrow('no schedule "each-year"');
  });
});

test('a warm process serves two installations in turn and each sees its own', async () => {
  const pool = createFunctionPool({ distFolder: app.folder, memoryMB: 128, perBundle: 1 });
  const first = await startTestPlatform(app.folder, { pool }, 'first');
  const second = await startTestPlatform(app.folder, { pool }, 'second');
  const seen: unknown[] = [];
  for (const [platform, user] of [
    [first, 'a'],
    [second, 'b'],
    [first, 'c'],
    [second, null],
  ] as const) {
    const { accountId, installation, calls } = (await platform.call('whoAmI', {}, user)) as Record<string, unknown>;
    seen.push([accountId ?? null, String(installation).split('/').pop(), calls]);
  }
  await first.call('storage', { do: 'set', key: 'mine', value: 'first' });
  const foreign = await second.call('storage', { do: 'get', key: 'mine' });
  await Promise.all([first.close(), second.close()]);
  pool.close();
  expect(seen).toEqual([
    ['a', 'installation-first', 1],
    ['b', 'installation-second', 2],
    ['c', 'installation-first', 3],
    [null, 'installation-second', 4],
  ]);
  expect(foreign).toEqual({ result: null });
});

test('closing ends what runs and leaves it for the next start', async () => {
  const closing = await startTestPlatform(app.folder);
  await closing.call('push', { events: [{ body: { name: 'open', ending: 'hang' } }] });
  await new Promise((resolve) => setTimeout(resolve, 50));
  await closing.platform.close();
  expect(closing.sql.get('select state from queue_item')).toEqual({ state: 'waiting' });
  closing.sql.close();
});
