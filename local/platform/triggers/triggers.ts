import type { Row, Sql } from '../../database/sql.ts';
import type { EventFaults, HostClock, ProductEvent } from '../../types.ts';
import type { Invoker } from '../invoker.ts';
import { PLATFORM_LIMITS } from '../limits.ts';
import type { Manifest, TriggerModule } from '../manifest.ts';
import { retryOf } from '../retry-request.ts';
import type { WorkSource } from '../work-loop.ts';
import { createDeliveryPlan } from './delivery-plan.ts';
import { compileFilter, type CompiledFilter } from './event-filter.ts';

interface Triggers extends WorkSource {
  /** Notes the event for each trigger that wants it. */
  deliver(event: ProductEvent): void;
}

interface Subscription {
  readonly trigger: TriggerModule;
  readonly eventType: string;
  readonly passes: CompiledFilter;
}

interface Delivery {
  readonly id: number;
  readonly trigger: string;
  readonly name: string;
  readonly payload: unknown;
  readonly attempt: number;
}

/** Events at once; the platform promises no order. */
const PARALLEL = 2;

interface TriggerParts {
  readonly manifest: Manifest;
  readonly sql: Sql;
  readonly clock: HostClock;
  readonly invoker: () => Invoker;
  /** What is wrong with product events now. */
  readonly faults: () => EventFaults;
  /** `false` only when the license has lapsed. */
  readonly isLicensed: () => boolean;
  readonly log: (line: string) => void;
}

/** @throws when a filter of the manifest is one that the local host cannot judge. */
export function createTriggers({ manifest, sql, clock, invoker, faults, isLicensed, log }: TriggerParts): Triggers {
  const subscriptions = subscriptionsOf(manifest, isLicensed, log);
  const delaysOf = createDeliveryPlan();
  const now = (): number => clock.now().getTime();
  sql.run(`update delivery set state = 'waiting' where state = 'running'`);

  const run = async (delivery: Delivery): Promise<void> => {
    const trigger = subscriptions.find((s) => s.trigger.key === delivery.trigger)?.trigger;
    const outcome =
      trigger === undefined
        ? null
        : await invoker().call({
            functionKey: trigger.function,
            moduleKey: trigger.key,
            moduleType: 'trigger',
            body: delivery.payload,
            accountId: null,
            channel: 'event',
            label: delivery.name,
          });
    const retry = outcome === null ? null : retryOf(outcome);
    if (retry === null || delivery.attempt >= PLATFORM_LIMITS.triggerRetries)
      return sql.run('delete from delivery where id = ?', [delivery.id]);
    const retryContext = { retryCount: delivery.attempt + 1, retryReason: retry.reason, retryData: retry.data };
    sql.run(`update delivery set state = 'waiting', attempt = attempt + 1, due = ?, payload_json = ? where id = ?`, [
      now() + retry.afterSeconds * 1000,
      JSON.stringify({ ...(delivery.payload as object), retryContext }),
      delivery.id,
    ]);
  };

  return {
    deliver(event) {
      const payload = { timestamp: event.at, ...event.payload, eventType: event.name };
      const text = JSON.stringify(payload);
      if (Buffer.byteLength(text) > PLATFORM_LIMITS.productEventBytes) return log(`${event.name} was dropped: it is larger than 200 KB.`);
      const wanted = subscriptions.filter(({ eventType, passes }) => eventType === event.name && passes(payload));
      const delays = wanted.length === 0 ? [] : delaysOf(event.name, faults());
      for (const delay of delays)
        for (const { trigger } of wanted)
          sql.run(`insert into delivery (trigger_key, name, payload_json, due, state) values (?, ?, ?, ?, 'waiting')`, [
            trigger.key,
            event.name,
            text,
            now() + delay,
          ]);
    },
    startDue(at) {
      const free = PARALLEL - Number(sql.get(`select count(*) as n from delivery where state = 'running'`)?.['n'] ?? 0);
      if (free <= 0) return;
      for (const row of sql.all(`select * from delivery where state = 'waiting' and due <= ? order by due, id limit ?`, [at, free])) {
        sql.run(`update delivery set state = 'running' where id = ?`, [Number(row['id'])]);
        void run(toDelivery(row));
      }
    },
    isDue: (at) => sql.get(`select 1 as yes from delivery where state = 'waiting' and due <= ? limit 1`, [at]) !== null,
  };
}

const toDelivery = (row: Row): Delivery => ({
  id: Number(row['id']),
  trigger: String(row['trigger_key']),
  name: String(row['name']),
  payload: JSON.parse(String(row['payload_json'])) as unknown,
  attempt: Number(row['attempt']),
});

function subscriptionsOf(manifest: Manifest, isLicensed: () => boolean, log: (line: string) => void): Subscription[] {
  return (manifest.modules.trigger ?? []).flatMap((trigger) =>
    trigger.events.map((event) => {
      const [eventType, own] = typeof event === 'string' ? [event, undefined] : [event.eventType, event.filter];
      return { trigger, eventType, passes: compileFilter(own ?? trigger.filter, isLicensed, log) };
    }),
  );
}
