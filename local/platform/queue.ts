import { randomUUID } from 'node:crypto';
import type { Sql } from '../database/sql.ts';
import type { HostClock } from '../types.ts';
import type { Invoker } from './invoker.ts';
import { PLATFORM_LIMITS } from './limits.ts';
import { functionOf, type Manifest } from './manifest.ts';
import type { Reply } from './proxy/reply.ts';
import { createRateWindow } from './rate-window.ts';
import { jobRows, type QueueItem, queueRows } from './queue-rows.ts';
import type { PushedEvent, QueueRequest } from './queue-request.ts';
import { retryOf } from './retry-request.ts';
import type { WorkSource } from './work-loop.ts';

export interface Queue extends WorkSource {
  /** @param chain how many invocations, each started by the one before, led to this push */
  publish(request: QueueRequest, chain: number): Reply;
  stats(request: QueueRequest): Reply;
  cancel(request: QueueRequest): Reply;
}

/** Consumers at once; the platform runs many, without any order. */
const PARALLEL = 2;
const MINUTE = 60_000;

/** Events that the app pushes to itself: at least once, delayed by the host's clock, retried on request. */
export function createQueue(manifest: Manifest, sql: Sql, clock: HostClock, invoker: () => Invoker): Queue {
  const rows = queueRows(sql);
  const jobs = jobRows(sql);
  rows.recover(clock.now().getTime() - PLATFORM_LIMITS.retentionMilliseconds);
  const pushed = createRateWindow(PLATFORM_LIMITS.eventsPerMinute, MINUTE);
  const now = (): number => clock.now().getTime();
  const consumerOf = (queue: string) => manifest.modules.consumer?.find((c) => c.queue === queue);

  const consume = async (item: QueueItem): Promise<void> => {
    const consumer = consumerOf(item.queue);
    if (!consumer) return rows.finish(item.id, 'failed');
    const outcome = await invoker().call({
      functionKey: consumer.function,
      moduleKey: consumer.key,
      moduleType: 'consumer',
      body: eventFor(item, now()),
      accountId: null,
      channel: 'queue',
      label: `queue:${item.queue}`,
      chain: item.chain,
    });
    const retry = retryOf(outcome);
    if (retry === null) return rows.finish(item.id, outcome.success ? 'done' : 'failed');
    const due = now() + retry.afterSeconds * 1000;
    if (due > item.pushedAt + PLATFORM_LIMITS.retentionMilliseconds) return rows.finish(item.id, 'failed');
    rows.retry(item, due, retry);
  };

  return {
    publish(request, chain) {
      const events = request.payload ?? [];
      const consumer = consumerOf(request.queueName);
      if (!consumer) return { status: 404, body: { message: `No consumer in the manifest reads the queue "${request.queueName}"` } };
      const seconds = functionOf(manifest, consumer.function).timeoutSeconds ?? PLATFORM_LIMITS.backgroundSeconds;
      if (tooLarge(events, seconds)) return { status: 413, body: { message: 'The payload is too large' } };
      if (events.some(({ delayInSeconds = 0 }) => !(delayInSeconds >= 0 && delayInSeconds <= PLATFORM_LIMITS.delaySeconds)))
        return { status: 400, body: { message: 'The delay must be from 0 to 900 seconds' } };
      if (chain > PLATFORM_LIMITS.cyclicInvocations) return { status: 405, body: { message: 'Work has pushed work more than 1000 times' } };
      if (!pushed.fits(now(), events.length)) return { status: 429, body: { message: 'Too many events in one minute' } };
      pushed.charge(now(), events.length);
      for (const event of events) rows.add(request.queueName, { jobId: request.jobId, eventId: randomUUID(), chain }, event, now());
      return { status: 201, body: {} };
    },
    stats(request) {
      const stats = jobs.stats(request.queueName, request.jobId);
      return stats === null ? { status: 404, body: { message: 'There is no such job' } } : { status: 200, body: stats };
    },
    cancel: (request) =>
      jobs.cancel(request.queueName, request.jobId) ? { status: 204 } : { status: 404, body: { message: 'There is no such job' } },
    startDue(at) {
      for (const item of rows.takeDue(at, PARALLEL)) void consume(item);
    },
    isDue: (at) => rows.hasDue(at),
  };
}

function tooLarge(events: readonly PushedEvent[], seconds: number): boolean {
  const bytes = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));
  if (events.length > PLATFORM_LIMITS.eventsPerPush || bytes(events) > PLATFORM_LIMITS.pushBytes) return true;
  return seconds > PLATFORM_LIMITS.backgroundSeconds && events.some((e) => bytes(e) > PLATFORM_LIMITS.longEventBytes);
}

function eventFor(item: QueueItem, now: number): Record<string, unknown> {
  const end = item.pushedAt + PLATFORM_LIMITS.retentionMilliseconds;
  const retentionWindow = { startTime: new Date(item.pushedAt).toISOString(), remainingTimeMs: Math.max(0, end - now) };
  return {
    ...item.event,
    queueName: item.queue,
    jobId: item.jobId,
    eventId: item.eventId,
    ...(item.retry === null
      ? {}
      : { retryContext: { retryCount: item.attempt, retryReason: item.retry.reason, retryData: item.retry.data, retentionWindow } }),
  };
}
