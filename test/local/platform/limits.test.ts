import { createResolverCalls } from '../../../local/platform/call-resolver.ts';
import type { PlatformOptions } from '../../../local/platform/create-platform.ts';
import { createInvoker, type FunctionCall } from '../../../local/platform/invoker.ts';
import type { Manifest, ManifestModules } from '../../../local/platform/manifest.ts';
import type { InvokeMessage } from '../../../local/platform/runner/protocol.ts';
import { createSessions } from '../../../local/platform/sessions.ts';
import { createRecorder } from '../../../local/recorder.ts';
import type { Invocation } from '../../../local/types.ts';
import { buildTestApp, startTestPlatform, type TestPlatform } from './support/start-test-platform.ts';
import { TEST_MANIFEST } from './support/test-manifest.ts';

/** The lines of the platform's table of limits for functions and schedules. */
const app = buildTestApp();
let one: TestPlatform;
beforeAll(async () => {
  one = await startTestPlatform(app.folder);
});
afterAll(async () => {
  await one.close();
  app.remove();
});

/** Platforms of single tests: a test that fails must not leave one running. */
const others: TestPlatform[] = [];
async function another(options: Partial<PlatformOptions> = {}): Promise<TestPlatform> {
  const started = await startTestPlatform(app.folder, options);
  others.push(started);
  return started;
}
afterEach(async () => {
  for (const started of others.splice(0)) await started.close();
});

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
const changed = (modules: Partial<ManifestModules>): Manifest => ({ ...TEST_MANIFEST, modules: { ...TEST_MANIFEST.modules, ...modules } });

describe('Invocation: time', () => {
  const timed = (seconds?: number): Manifest =>
    changed({ function: [{ key: 'f', handler: 'jobs.f', ...(seconds === undefined ? {} : { timeoutSeconds: seconds }) }] });

  test.each<[line: string, FunctionCall['channel'], declared: number | undefined, seconds: number]>([
    ['25 s for a resolver', 'invoke', undefined, 25],
    ['25 s for a trigger', 'event', undefined, 25],
    ['25 s for a trigger, whatever it declares', 'event', 900, 25],
    ['55 s for a consumer by default', 'queue', undefined, 55],
    ['up to 900 s for a consumer', 'queue', 900, 900],
    ['55 s for a scheduled trigger by default', 'schedule', undefined, 55],
    ['up to 900 s for a scheduled trigger', 'schedule', 900, 900],
  ])('%s', async (_line, channel, declared, seconds) => {
    const messages: InvokeMessage[] = [];
    const invoker = createInvoker({
      manifest: timed(declared),
      site: { cloudId: 'c', siteUrl: 's', appId: 'a', environmentId: 'e', installationId: 'i' },
      clock: { now: () => new Date() },
      pool: {
        run: (_bundle, message) => Promise.resolve(messages.push(message)).then(() => ({ success: true })),
        close: () => undefined,
      },
      sessions: createSessions(createRecorder()),
      proxyUrl: 'http://127.0.0.1',
      license: () => undefined,
      log: () => undefined,
      onSettled: () => undefined,
    });
    await invoker.call({ functionKey: 'f', moduleKey: 'm', moduleType: 't', body: {}, accountId: null, channel, label: 'l' });
    expect(messages[0]?.limitMilliseconds).toBe(seconds * 1000);
  });
});

describe('Invocation: rate', () => {
  let now = 0;
  const ask = (calls: ReturnType<typeof createResolverCalls>, accountId: string): Promise<string> => {
    const invocation: Invocation = { moduleKey: 'panel', functionKey: 'f', payload: {}, context: {}, accountId };
    return calls.call(invocation).then((outcome) => (outcome.success ? 'ok' : outcome.error.errorType));
  };
  const start = () =>
    createResolverCalls(TEST_MANIFEST, { now: () => new Date(now) }, () => ({
      running: 0,
      call: () => Promise.resolve({ success: true }),
    }));

  test.each<[line: string, count: number, user: (i: number) => string, millisecondsApart: number, window: number]>([
    ['1200 calls a minute for each person', 1200, () => 'a', 4, 60_000],
    ['7000 calls a minute for an installation', 7000, (i) => `u${i % 10}`, 4, 60_000],
    ['300 calls a second for an installation', 300, (i) => `u${i % 10}`, 0, 1000],
  ])('%s', async (_line, count, user, apart, window) => {
    const calls = start();
    for (let i = 0; i < count; i += 1) {
      expect(await ask(calls, user(i))).toBe('ok');
      now += apart;
    }
    expect(await ask(calls, user(count))).toBe('RATE_LIMIT_EXCEEDED');
    now += window;
    expect(await ask(calls, user(count))).toBe('ok');
  });

  test('one person at the limit leaves the others their own, and is told when to go on', async () => {
    const calls = start();
    for (let i = 0; i < 1200; i += 1, now += 4) await ask(calls, 'a');
    expect([await ask(calls, 'a'), await ask(calls, 'b')]).toEqual(['RATE_LIMIT_EXCEEDED', 'ok']);
    expect(calls.rate('a')).toEqual({ limit: 1200, remaining: 0, resetSeconds: 56 });
  });
});

describe('Invocation: size', () => {
  const outcome = async (functionKey: string, payload: unknown): Promise<string> =>
    one.call(functionKey, payload).then(
      () => 'ok',
      (error: Error) => error.message.split(':')[0] ?? '',
    );

  test('front-end invoke request 500 KB', async () => {
    const text = (length: number): string => 'x'.repeat(length - 2);
    expect([await outcome('nothing', text(500 * 1024)), await outcome('nothing', text(500 * 1024 + 1))]).toEqual([
      'ok',
      'PAYLOAD_TOO_LARGE',
    ]);
  });

  test('front-end invoke response 5 MB', async () => {
    const bytes = (count: number) => ({ bytes: count - 2 });
    expect([await outcome('answerBytes', bytes(5 * 1024 * 1024)), await outcome('answerBytes', bytes(5 * 1024 * 1024 + 1))]).toEqual([
      'ok',
      'RESPONSE_TOO_LARGE',
    ]);
  });
});

describe('Invocation: logs', () => {
  test.each([
    ['100 lines a minute', { lines: 150, bytes: 10 }, 100],
    ['200 KB for each invocation', { lines: 50, bytes: 10 * 1024 - 9 }, 20],
  ])('%s', async (_line, payload, kept) => {
    const before = one.lines.length;
    await one.call('print', payload);
    await pause(100);
    const printed = one.lines.slice(before);
    expect(printed.filter((line) => line.startsWith('printed'))).toHaveLength(kept);
    expect(printed.at(-1)).toContain('drops further lines');
  });

  test('each invocation begins anew', async () => {
    const before = one.lines.length;
    await one.call('print', { lines: 100, bytes: 1 });
    await one.call('print', { lines: 100, bytes: 1 });
    await pause(100);
    expect(one.lines.slice(before)).toHaveLength(200);
  });
});

test('a function is frozen once it has answered: its timers stand still until the next call', async () => {
  const alone = await another();
  const ticks = async (): Promise<number> => Number(await alone.call('ticks'));
  // Two processes serve a bundle; one after the other means that the same one answers.
  await alone.call('leaveTimer');
  const before = await ticks();
  await pause(400);
  expect((await ticks()) - before).toBeLessThan(5);
});

describe('Scheduled triggers', () => {
  test('start 5 minutes after the deployment, without a user, and are not retried', async () => {
    const broken = await another({
      manifest: changed({
        scheduledTrigger: [{ key: 'each-hour', function: 'broken', interval: 'hour' }],
        function: [...(TEST_MANIFEST.modules.function ?? []), { key: 'broken', handler: 'index.missing' }],
      }),
    });
    const runs = (): readonly (string | null)[] => broken.records().flatMap((r) => (r.channel === 'schedule' ? [r.user] : []));
    broken.advance(4 * 60_000);
    await broken.platform.idle();
    expect(runs()).toEqual([]);
    broken.advance(60_000);
    await broken.platform.idle();
    expect(runs()).toEqual([null]);
    broken.advance(30 * 60_000);
    await broken.platform.idle();
    expect(runs()).toEqual([null]);
  });

  test('with the filter appIsLicensed run only while the license is active', async () => {
    let active = false;
    const licensed = await another({
      license: () => active,
      manifest: changed({
        scheduledTrigger: [{ key: 'each-hour', function: 'hourly', interval: 'hour', filter: { appIsLicensed: true } }],
      }),
    });
    const runs = (): number => licensed.records().filter((r) => r.channel === 'schedule').length;
    licensed.advance(6 * 60_000);
    await licensed.platform.idle();
    expect(runs()).toBe(0);
    active = true;
    licensed.advance(61 * 60_000);
    await licensed.platform.idle();
    expect(runs()).toBe(1);
  });
});

describe('the license', () => {
  test.each([
    ['undefined', null, null],
    ['active', true, { active: true, isActive: true }],
    ['lapsed', false, { active: false, isActive: false }],
  ])('%s', async (_name, license, expected) => {
    const platform = await another({ license: () => license });
    const { license: seen } = (await platform.call('whoAmI')) as { license?: unknown };
    expect(seen ?? null).toEqual(expected);
  });
});
