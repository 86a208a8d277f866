import { privacy } from '@forge/api';
import kvs, { Sort } from '@forge/kvs';
import type { System } from '../usecases/ports.ts';
import { ENTITY } from './storage/keys.ts';
import type { PersonRow } from './storage/people.ts';

/** Accounts that Atlassian takes in one report. */
const PER_REPORT = 90;
const REPORTS_PER_RUN = 10;

/**
 * Tells Atlassian which accounts are stored, oldest report first, and erases those that were closed.
 * What a closed account did stays, under a reference that now leads nowhere.
 */
export async function reportPeople(system: Pick<System, 'now' | 'log'>): Promise<void> {
  const entity = kvs.entity<PersonRow>(ENTITY.person);
  const start = system.now().toISOString();
  for (let report = 0; report < REPORTS_PER_RUN; report += 1) {
    const page = await entity
      .query()
      .index('by-state', { partition: ['active'] })
      .sort(Sort.ASC)
      .limit(PER_REPORT)
      .getMany();
    const rows = page.results.filter(({ value }) => value.reportedAt < start);
    if (rows.length === 0) return;
    const updates = await privacy.reportPersonalData(rows.map(({ key }) => ({ accountId: key, updatedAt: start })));
    const closed = new Set(updates.filter(({ status }) => status === 'closed').map(({ accountId }) => accountId));
    for (const { key, value } of rows) {
      if (closed.has(key)) await entity.delete(key);
      else await entity.set(key, { ...value, reportedAt: system.now().toISOString() });
    }
    system.log('accounts reported', { reported: rows.length, erased: closed.size });
  }
}
