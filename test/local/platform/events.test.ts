import { IN_MEMORY, openDatabase } from '../../../local/database/open.ts';
import type { Sql } from '../../../local/database/sql.ts';
import { announceInstallation } from '../../../local/platform/announce-installation.ts';
import type { FunctionCall } from '../../../local/platform/invoker.ts';
import type { FunctionOutcome } from '../../../local/platform/runner/protocol.ts';
import { createTriggers } from '../../../local/platform/triggers/triggers.ts';
import type { EventFaults, ProductEvent } from '../../../local/types.ts';
import { TEST_MANIFEST } from './support/test-manifest.ts';

const NONE: EventFaults = { delayMs: 0, doubled: false, reordered: false, dropped: false };
const DAY = 86_400_000;
let sql: Sql;
let now: number;
let faults: EventFaults;
let calls: FunctionCall[];
let outcome: FunctionOutcome;
let lines: string[];

beforeEach(() => {
  sql = openDatabase(IN_MEMORY);
  now = Date.UTC(2026, 10, 21);
  faults = NONE;
  calls = [];
  outcome = { success: true };
  lines = [];
});
afterEach(() => sql.close());

const start = () =>
  createTriggers({
    manifest: TEST_MANIFEST,
    sql,
    clock: { now: () => new Date(now) },
    invoker: () => ({
      running: 0,
      call: (call) => {
        calls.push(call);
        return Promise.resolve(outcome);
      },
    }),
    faults: () => faults,
    isLicensed: () => true,
    log: (line) => lines.push(line),
  });
const event = (key: string, more: object = {}): ProductEvent => ({
  name: 'avi:jira:created:issue',
  at: new Date(now).toISOString(),
  payload: { issue: { key }, ...more },
});
const keys = (): unknown[] => calls.map((call) => (call.body as { issue: { key: string } }).issue.key);
/** Lets the clock go on in steps of a second, and everything that is due run. */
async function pass(triggers: ReturnType<typeof start>, seconds: number): Promise<void> {
  for (let i = 0; i <= seconds; i += 1) {
    // Two run at a time.
    for (let turn = 0; turn < 5; turn += 1) {
      triggers.startDue(now);
      await new Promise((resolve) => setImmediate(resolve));
    }
    if (i < seconds) now += 1000;
  }
}

describe('product events', () => {
  test.each<[string, Partial<EventFaults>, number, string[]]>([
    ['come in order when nothing is wrong', {}, 0, ['A', 'B', 'C', 'D']],
    ['come late', { delayMs: 180_000 }, 179, []],
    ['come late, but come', { delayMs: 180_000 }, 180, ['A', 'B', 'C', 'D']],
    ['come twice', { doubled: true }, 5, ['A', 'B', 'C', 'D', 'A', 'B', 'C', 'D']],
    ['overtake each other', { reordered: true }, 5, ['B', 'D', 'A', 'C']],
    ['never come', { dropped: true }, 600, []],
    ['come late and twice', { delayMs: 60_000, doubled: true }, 61, ['A', 'B', 'C', 'D', 'A', 'B', 'C', 'D']],
  ])('%s', async (_name, wrong, seconds, expected) => {
    faults = { ...NONE, ...wrong };
    const triggers = start();
    for (const key of ['A', 'B', 'C', 'D']) triggers.deliver(event(key));
    await pass(triggers, 0);
    await pass(triggers, seconds);
    expect(keys()).toEqual(expected);
  });

  test('events about the installation are spared by the switches', async () => {
    const manifest = { key: 'lifecycle', function: 'on-issue', events: ['avi:forge:installed:app'] };
    faults = { ...NONE, dropped: true };
    const triggers = createTriggers({
      manifest: { ...TEST_MANIFEST, modules: { ...TEST_MANIFEST.modules, trigger: [manifest] } },
      sql,
      clock: { now: () => new Date(now) },
      invoker: () => ({ running: 0, call: (call) => Promise.resolve(calls.push(call)).then(() => outcome) }),
      faults: () => faults,
      isLicensed: () => true,
      log: () => undefined,
    });
    triggers.deliver({ name: 'avi:forge:installed:app', at: '', payload: {} });
    await pass(triggers, 0);
    expect(calls).toHaveLength(1);
  });

  test('Product events: more than 200 KB is dropped, and said so', async () => {
    const triggers = start();
    triggers.deliver(event('big', { text: 'x'.repeat(200 * 1024) }));
    triggers.deliver(event('small', { text: 'x'.repeat(190 * 1024) }));
    await pass(triggers, 0);
    expect(keys()).toEqual(['small']);
    expect(lines).toEqual(['avi:jira:created:issue was dropped: it is larger than 200 KB.']);
  });

  test('Product events: InvocationError, at most 4 retries, with the reason and the data', async () => {
    outcome = {
      success: true,
      body: { _retry: true, retryOptions: { retryAfter: 10, retryReason: 'FUNCTION_RETRY_REQUEST', retryData: { n: 1 } } },
    };
    const triggers = start();
    triggers.deliver(event('A'));
    await pass(triggers, 100);
    expect(calls).toHaveLength(5);
    const context = (i: number) => ((calls[i]?.body ?? {}) as { retryContext?: unknown }).retryContext;
    expect([context(0), context(4)]).toEqual([undefined, { retryCount: 4, retryReason: 'FUNCTION_RETRY_REQUEST', retryData: { n: 1 } }]);
  });

  test('Product events: the platform retries a timeout and memory by itself', async () => {
    outcome = { success: false, error: { errorType: 'FUNCTION_TIME_OUT', errorMessage: '' } };
    const triggers = start();
    triggers.deliver(event('A'));
    await pass(triggers, 200);
    expect(calls).toHaveLength(5);
  });

  test('an error of the function is not retried', async () => {
    outcome = { success: false, error: { errorType: 'TypeError', errorMessage: '' } };
    const triggers = start();
    triggers.deliver(event('A'));
    await pass(triggers, 200);
    expect(calls).toHaveLength(1);
  });

  test('an event that ran when the host was killed runs again', async () => {
    const before = start();
    before.deliver(event('A'));
    sql.run(`update delivery set state = 'running'`);
    await pass(start(), 0);
    expect(keys()).toEqual(['A']);
  });
});

describe('lifecycle events', () => {
  test.each([
    ['the first start', ['1.0.0'], ['installed']],
    ['a restart', ['1.0.0', '1.0.0'], ['installed']],
    ['a minor version', ['1.0.0', '1.3.0'], ['installed']],
    ['a major version', ['1.9.0', '2.0.0', '2.0.0'], ['installed', 'upgraded']],
  ])('%s', (_name, versions, expected) => {
    const delivered: ProductEvent[] = [];
    for (const version of versions)
      announceInstallation({
        sql,
        clock: { now: () => new Date((now += DAY)) },
        site: { cloudId: 'c', siteUrl: 's', appId: 'a', environmentId: 'e', installationId: 'i' },
        version,
        accountId: 'local:administrator',
        deliver: (delivery) => delivered.push(delivery),
      });
    expect(delivered.map(({ name }) => name.split(':')[2])).toEqual(expected);
    expect(delivered[0]?.payload).toMatchObject({ id: 'i', context: 'ari:cloud:jira::site/c', installerAccountId: 'local:administrator' });
  });
});
