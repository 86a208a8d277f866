import kvs from '@forge/kvs';
import { BACKGROUND_POINTS_PER_HOUR } from '../../jira/limits.ts';
import type { PointsBudget, System } from '../../usecases/ports.ts';
import type { PointsMeter } from '../jira/points-meter.ts';
import { ENTITY, KEY } from './keys.ts';

interface PointsRow {
  readonly kind: 'points';
  readonly state: 'hour';
  readonly rev: number;
  readonly at: string;
  readonly body: { readonly v: 1; readonly spent: number };
}

const HOUR_MS = 3_600_000;

/**
 * What background work has spent in this UTC hour, over all invocations. Two at the same moment may lose
 * one booking: the budget is a thirtieth of the pool, so a page more or less does no harm.
 */
export function createPointsBudget(meter: PointsMeter, system: Pick<System, 'now'>): PointsBudget {
  let booked = 0;
  return {
    async settle() {
      const now = system.now();
      const key = KEY.points(now.toISOString().slice(0, 13));
      const entity = kvs.entity<PointsRow>(ENTITY.job);
      const before = await entity.get(key);
      const fresh = meter.points - booked;
      const spent = (before?.body.spent ?? 0) + fresh;
      if (fresh > 0) {
        const row: PointsRow = { kind: 'points', state: 'hour', rev: (before?.rev ?? 0) + 1, at: now.toISOString(), body: { v: 1, spent } };
        await entity.set(key, row, { ttl: { value: 2, unit: 'DAYS' } });
        booked = meter.points;
      }
      return { left: BACKGROUND_POINTS_PER_HOUR - spent, secondsToReset: Math.ceil((HOUR_MS - (now.getTime() % HOUR_MS)) / 1000) };
    },
  };
}
