import { IN_MEMORY, openDatabase } from '../../../local/database/open.ts';
import type { Sql } from '../../../local/database/sql.ts';
import type { FunctionCall } from '../../../local/platform/invoker.ts';
import type { Manifest } from '../../../local/platform/manifest.ts';
import { createQueue, type Queue } from '../../../local/platform/queue.ts';
import type { PushedEvent } from '../../../local/platform/queue-request.ts';
import type { FunctionOutcome } from '../../../local/platform/runner/protocol.ts';
import { TEST_MANIFEST } from './support/test-manifest.ts';

/** The lines of the platform's table of limits for async events, on a clock of the test's own. */
const HOUR = 3_600_000;
let sql: Sql;
let now: number;
let calls: FunctionCall[];
let outcome: (call: FunctionCall) => FunctionOutcome | Promise<FunctionOutcome>;

beforeEach(() => {
  sql = openDatabase(IN_MEMORY);
  now = Date.UTC(2026, 10, 21);
  calls = [];
  outcome = () => ({ success: true });
});
afterEach(() => sql.close());

function start(timeoutSeconds = 55): Queue {
  const functions = (TEST_MANIFEST.modules.function ?? []).map((f) => (f.key === 'consume' ? { ...f, timeoutSeconds } : f));
  const manifest: Manifest = { ...TEST_MANIFEST, modules: { ...TEST_MANIFEST.modules, function: functions } };
  const clock = { now: () => new Date(now) };
  return createQueue(manifest, sql, clock, () => ({
    running: 0,
    call: async (call) => {
      calls.push(call);
      return outcome(call);
    },
  }));
}

const event = (bytes = 0, more: Partial<PushedEvent> = {}): PushedEvent => ({ body: { text: 'x'.repeat(bytes) }, ...more });
const times = (count: number, one: PushedEvent = event()): PushedEvent[] => Array.from({ length: count }, () => one);
const push = (queue: Queue, payload: PushedEvent[], jobId = 'job', chain = 1): number =>
  queue.publish({ queueName: 'work', jobId, payload }, chain).status;
async function pass(queue: Queue, turns = 1): Promise<void> {
  for (let i = 0; i < turns; i += 1) {
    queue.startDue(now);
    await new Promise((resolve) => setImmediate(resolve));
  }
}
const retry = (options: object): FunctionOutcome => ({ success: true, body: { _retry: true, retryOptions: options } });
const bodyOf = (i: number): Record<string, unknown> => (calls[i]?.body ?? {}) as Record<string, unknown>;

describe('Async events', () => {
  test.each<[line: string, seconds: number, fits: PushedEvent[], breaks: PushedEvent[], status: number]>([
    ['50 events per push', 55, times(50), times(51), 413],
    ['200 KB per push', 55, [event(199 * 1024)], [event(200 * 1024)], 413],
    ['200 KB per push, all events together', 55, times(2, event(99 * 1024)), times(2, event(100 * 1024)), 413],
    ['100 KB per event when the consumer runs longer than 55 s', 900, [event(99 * 1024)], [event(100 * 1024)], 413],
    ['delay at most 900 s', 55, [event(0, { delayInSeconds: 900 })], [event(0, { delayInSeconds: 901 })], 400],
  ])('%s', (_line, seconds, fits, breaks, status) => {
    const queue = start(seconds);
    expect([push(queue, fits), push(queue, breaks)]).toEqual([201, status]);
  });

  test('500 events per minute', () => {
    const queue = start();
    for (let i = 0; i < 10; i += 1) expect(push(queue, times(50))).toBe(201);
    expect(push(queue, times(1))).toBe(429);
    now += 60_000;
    expect(push(queue, times(1))).toBe(201);
  });

  test('cyclic limit 1000: work that pushes itself is stopped', async () => {
    const queue = start();
    const statuses: number[] = [];
    outcome = (call) => {
      statuses.push(push(queue, times(1), `job-${call.chain}`, (call.chain ?? 0) + 1));
      return { success: true };
    };
    push(queue, times(1), 'first', 1);
    for (let i = 0; i < 1100; i += 1) {
      await pass(queue);
      now += 1000;
    }
    expect(calls).toHaveLength(1000);
    expect([statuses.at(-2), statuses.at(-1)]).toEqual([201, 405]);
  });

  test('at least once: what ran when the host was killed runs again', async () => {
    push(start(), times(1));
    sql.run(`update queue_item set state = 'running'`);
    await pass(start());
    expect(calls).toHaveLength(1);
  });

  test('retryData 4 KB: more is not handed on', async () => {
    const queue = start();
    for (const bytes of [4094, 4095]) {
      calls = [];
      outcome = () => (calls.length === 1 ? retry({ retryAfter: 1, retryData: 'x'.repeat(bytes) }) : { success: true });
      push(queue, times(1));
      await pass(queue);
      now += 1000;
      await pass(queue);
      expect((bodyOf(1)['retryContext'] as { retryData: string | null }).retryData?.length ?? null).toBe(bytes === 4094 ? 4094 : null);
    }
  });

  test('retryAfter is at most 900 s', async () => {
    const queue = start();
    outcome = () => (calls.length === 1 ? retry({ retryAfter: 5000 }) : { success: true });
    push(queue, times(1));
    await pass(queue);
    now += 899_000;
    await pass(queue);
    expect(calls).toHaveLength(1);
    now += 1000;
    await pass(queue);
    expect(calls).toHaveLength(2);
  });

  test('retried for 24 h, then failed', async () => {
    const queue = start();
    outcome = () => retry({ retryAfter: 900 });
    push(queue, times(1));
    for (let i = 0; i < 4 * 25; i += 1) {
      await pass(queue);
      now += HOUR / 4;
    }
    expect(calls).toHaveLength(4 * 24 + 1);
    expect(queue.stats({ queueName: 'work', jobId: 'job' }).body).toEqual({ success: 0, inProgress: 0, failed: 1 });
  });

  test.each([
    ['FUNCTION_TIME_OUT', 2],
    ['FUNCTION_OUT_OF_MEMORY', 2],
    ['TypeError', 1],
  ])('a consumer that ends with %s runs %i times', async (errorType, expected) => {
    const queue = start();
    outcome = () => (calls.length === 1 ? { success: false, error: { errorType, errorMessage: '' } } : { success: true });
    push(queue, times(1));
    await pass(queue);
    now += 60_000;
    await pass(queue);
    expect(calls).toHaveLength(expected);
  });

  test('no user in the background', async () => {
    const queue = start();
    push(queue, times(1));
    await pass(queue);
    expect(calls[0]?.accountId).toBeNull();
  });

  test.each([
    ['one at a time for a key', { key: 'a', limit: 1 }, 1],
    ['two at a time', { key: 'a', limit: 2 }, 2],
  ])('concurrency: %s', async (_name, concurrency, most) => {
    const queue = start();
    const release: (() => void)[] = [];
    outcome = () => new Promise((resolve) => release.push(() => resolve({ success: true })));
    push(queue, times(3, event(0, { concurrency })));
    await pass(queue, 3);
    expect(calls).toHaveLength(most);
    release.splice(0).forEach((go) => go());
    await pass(queue, 3);
    expect(calls.length).toBeGreaterThan(most);
    release.splice(0).forEach((go) => go());
    await pass(queue, 3);
    release.splice(0).forEach((go) => go());
    await pass(queue, 3);
    expect(queue.stats({ queueName: 'work', jobId: 'job' }).body).toEqual({ success: 3, inProgress: 0, failed: 0 });
  });

  test('cancel stops what waits; stats and cancel of an unknown job are 404', async () => {
    const queue = start();
    push(queue, times(2, event(0, { delayInSeconds: 60 })));
    const job = { queueName: 'work', jobId: 'job' };
    expect(queue.stats(job).body).toEqual({ success: 0, inProgress: 2, failed: 0 });
    expect(queue.cancel(job).status).toBe(204);
    now += 61_000;
    await pass(queue);
    expect(calls).toEqual([]);
    expect([queue.stats({ ...job, jobId: 'x' }).status, queue.cancel({ ...job, jobId: 'x' }).status]).toEqual([404, 404]);
  });
});
