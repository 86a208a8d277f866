import type { Row, Sql } from '../database/sql.ts';
import type { PushedEvent } from './queue-request.ts';
import type { RetryRequest } from './retry-request.ts';

export interface QueueItem {
  readonly id: number;
  readonly queue: string;
  readonly jobId: string;
  readonly eventId: string;
  readonly attempt: number;
  readonly event: PushedEvent;
  readonly pushedAt: number;
  /** Number of pushes, each made by the one before, that led to this one. */
  readonly chain: number;
  /** Why it runs again; `null` the first time. */
  readonly retry: Pick<RetryRequest, 'reason' | 'data'> | null;
}

type Envelope = Pick<QueueItem, 'event' | 'pushedAt' | 'chain' | 'retry'>;

/** Reads and writes of the `queue_item` table. States: waiting, running, done, failed, cancelled. */
export function queueRows(sql: Sql) {
  const runningOf = (key: string): number =>
    Number(sql.get(`select count(*) as n from queue_item where state = 'running' and concurrency_key = ?`, [key])?.['n'] ?? 0);
  return {
    /** After a restart: what ran is run again, what ended long ago is forgotten. */
    recover(before: number): void {
      sql.run(`update queue_item set state = 'waiting' where state = 'running'`);
      sql.run(`delete from queue_item where state not in ('waiting', 'running') and due < ?`, [before]);
    },
    add(queue: string, { jobId, eventId, chain }: Pick<QueueItem, 'jobId' | 'eventId' | 'chain'>, event: PushedEvent, now: number): void {
      const envelope: Envelope = { event, pushedAt: now, chain, retry: null };
      sql.run(
        `insert into queue_item (queue, job_id, event_id, body_json, due, state, concurrency_key) values (?, ?, ?, ?, ?, 'waiting', ?)`,
        [
          queue,
          jobId,
          eventId,
          JSON.stringify(envelope),
          now + (event.delayInSeconds ?? 0) * 1000,
          event.concurrency === undefined ? null : `${queue}:${event.concurrency.key}`,
        ],
      );
    },
    hasDue: (now: number): boolean =>
      sql.get(`select 1 as yes from queue_item where state = 'waiting' and due <= ? limit 1`, [now]) !== null,
    /** Marks due items as running and returns them, as far as the limits of parallel work allow. */
    takeDue(now: number, parallel: number): QueueItem[] {
      const taken: QueueItem[] = [];
      let free = parallel - Number(sql.get(`select count(*) as n from queue_item where state = 'running'`)?.['n'] ?? 0);
      for (const row of free > 0
        ? sql.all(`select * from queue_item where state = 'waiting' and due <= ? order by due, id limit 50`, [now])
        : []) {
        if (free === 0) break;
        const item = toItem(row);
        const { concurrency } = item.event;
        if (concurrency !== undefined && runningOf(`${item.queue}:${concurrency.key}`) >= concurrency.limit) continue;
        sql.run(`update queue_item set state = 'running' where id = ?`, [item.id]);
        taken.push(item);
        free -= 1;
      }
      return taken;
    },
    finish(id: number, state: 'done' | 'failed'): void {
      sql.run(`update queue_item set state = ? where id = ? and state = 'running'`, [state, id]);
    },
    retry(item: QueueItem, due: number, { reason, data }: RetryRequest): void {
      const envelope: Envelope = { event: item.event, pushedAt: item.pushedAt, chain: item.chain, retry: { reason, data } };
      sql.run(`update queue_item set state = 'waiting', attempt = attempt + 1, due = ?, body_json = ? where id = ? and state = 'running'`, [
        due,
        JSON.stringify(envelope),
        item.id,
      ]);
    },
  };
}

/** What the app may ask about a job, by the same table. */
export function jobRows(sql: Sql) {
  return {
    stats(queue: string, jobId: string): { readonly success: number; readonly inProgress: number; readonly failed: number } | null {
      const rows = sql.all('select state, count(*) as n from queue_item where queue = ? and job_id = ? group by state', [queue, jobId]);
      if (rows.length === 0) return null;
      const count = (...states: string[]): number =>
        rows.filter((r) => states.includes(String(r['state']))).reduce((sum, r) => sum + Number(r['n']), 0);
      return { success: count('done'), inProgress: count('waiting', 'running'), failed: count('failed', 'cancelled') };
    },
    /** What runs already is not stopped. */
    cancel(queue: string, jobId: string): boolean {
      if (sql.get('select 1 as yes from queue_item where queue = ? and job_id = ? limit 1', [queue, jobId]) === null) return false;
      sql.run(`update queue_item set state = 'cancelled' where queue = ? and job_id = ? and state = 'waiting'`, [queue, jobId]);
      return true;
    },
  };
}

function toItem(row: Row): QueueItem {
  const envelope = JSON.parse(String(row['body_json'])) as Envelope;
  return {
    id: Number(row['id']),
    queue: String(row['queue']),
    jobId: String(row['job_id']),
    eventId: String(row['event_id']),
    attempt: Number(row['attempt']),
    ...envelope,
  };
}
