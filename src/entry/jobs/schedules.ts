import { reportPeople } from '../../adapters/report-people.ts';
import type { BackgroundDeps } from '../../usecases/ports.ts';
import { repairNightly } from '../../usecases/repair-nightly.ts';
import { sweepHourly } from '../../usecases/sweep-hourly.ts';
import { backgroundFor } from '../app.ts';
import { migrateSite } from '../migrate-site.ts';
import { siteOf } from '../site-of.ts';

interface ScheduleReply {
  readonly statusCode: 200;
}

/** Schedules are never retried by the platform: whatever is left undone, the next run finds. */
async function scheduled(name: string, run: (deps: BackgroundDeps) => Promise<void>): Promise<ScheduleReply> {
  const { deps, meter } = backgroundFor(siteOf());
  await run(deps);
  await deps.budget.settle();
  deps.system.log('schedule ran', { name, requests: meter.requests, points: meter.points });
  return { statusCode: 200 };
}

export const hourly = (): Promise<ScheduleReply> =>
  scheduled('hourly', async (deps) => {
    await migrateSite(deps);
    await sweepHourly(deps);
  });

export const nightly = (): Promise<ScheduleReply> => scheduled('nightly', repairNightly);

export const weekly = (): Promise<ScheduleReply> => scheduled('weekly', (deps) => reportPeople(deps.system));
