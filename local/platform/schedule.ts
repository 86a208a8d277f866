import type { Sql } from '../database/sql.ts';
import type { HostClock } from '../types.ts';
import type { Invoker } from './invoker.ts';
import { PLATFORM_LIMITS } from './limits.ts';
import type { Manifest, ScheduleInterval } from './manifest.ts';
import type { FunctionOutcome } from './runner/protocol.ts';
import { contextAri, type SiteIdentity } from './site-identity.ts';
import type { WorkSource } from './work-loop.ts';

interface Schedule extends WorkSource {
  /** @throws when the manifest has no such schedule. */
  runNow(moduleKey: string): Promise<FunctionOutcome>;
}

const MINUTE = 60_000;
const INTERVALS: Readonly<Record<ScheduleInterval, number>> = {
  fiveMinute: 5 * MINUTE,
  hour: 60 * MINUTE,
  day: 24 * 60 * MINUTE,
  week: 7 * 24 * 60 * MINUTE,
};

interface ScheduleParts {
  readonly manifest: Manifest;
  readonly sql: Sql;
  readonly clock: HostClock;
  readonly site: SiteIdentity;
  readonly invoker: () => Invoker;
  /** `false` only when the license has lapsed. */
  readonly isLicensed: () => boolean;
}

/** Scheduled triggers by the host's clock. Never retried; a run that was missed is not made up for. */
export function createSchedule({ manifest, sql, clock, site, invoker, isLicensed }: ScheduleParts): Schedule {
  const modules = manifest.modules.scheduledTrigger ?? [];
  const now = (): number => clock.now().getTime();
  const next = new Map<string, number>();
  const plan = (key: string, due: number): void => {
    next.set(key, due);
    sql.run('insert or replace into meta (key, value) values (?, ?)', [`schedule:${key}`, String(due)]);
  };
  for (const { key } of modules) {
    const stored = sql.get('select value from meta where key = ?', [`schedule:${key}`]);
    if (stored === null) plan(key, now() + PLATFORM_LIMITS.scheduleStartMilliseconds);
    else next.set(key, Number(stored['value']));
  }
  const runNow = (moduleKey: string): Promise<FunctionOutcome> => {
    const module = modules.find((m) => m.key === moduleKey);
    if (!module) throw new Error(`The manifest has no schedule "${moduleKey}".`);
    return invoker().call({
      functionKey: module.function,
      moduleKey,
      moduleType: 'scheduledTrigger',
      body: { context: { cloudId: site.cloudId, moduleKey }, contextToken: contextAri(site) },
      accountId: null,
      channel: 'schedule',
      label: `schedule:${moduleKey}`,
    });
  };
  return {
    runNow,
    startDue(at) {
      for (const { key, interval, filter } of modules) {
        const due = next.get(key) ?? at;
        // A clock that was moved back would leave the schedule years away.
        if (due > at + INTERVALS[interval] + PLATFORM_LIMITS.scheduleStartMilliseconds)
          plan(key, at + PLATFORM_LIMITS.scheduleStartMilliseconds);
        if (due > at) continue;
        plan(key, at + INTERVALS[interval]);
        if (filter?.appIsLicensed !== true || isLicensed()) void runNow(key);
      }
    },
    isDue: (at) => [...next.values()].some((due) => due <= at),
  };
}
