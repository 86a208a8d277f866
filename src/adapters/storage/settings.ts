import kvs, { Filter, FilterConditions } from '@forge/kvs';
import type { AuditRecord, ProjectRecord, SettingStore, SiteRecord } from '../../usecases/ports.ts';
import { ENTITY, KEY } from './keys.ts';
import { atRevision, held, sized } from './rows.ts';
import { readProject, readSite } from './setting-shape.ts';

interface SettingRow {
  readonly projectId: string;
  readonly rev: number;
  readonly at: string;
  readonly by: string;
  readonly body: unknown;
}

interface AuditRow {
  readonly area: string;
  readonly kind: string;
  readonly at: string;
  readonly by: string;
  readonly body: unknown;
}

/** The longest that the store takes. */
const AUDIT_DAYS = 365;

/** Settings of the site and of projects, each with a revision that a writer must have read. */
export function createSettingStore(): SettingStore {
  const entity = () => kvs.entity<SettingRow>(ENTITY.setting);
  const save = (key: string, row: SettingRow, baseRev: number) =>
    held(() =>
      kvs
        .transact()
        .set(key, sized(ENTITY.setting, row), { entityName: ENTITY.setting, conditions: atRevision<SettingRow>(baseRev) })
        .execute(),
    );
  const saveProject: SettingStore['saveProject'] = (record, baseRev, audit) => {
    const row = sized(ENTITY.setting, projectRow(record));
    if (audit === undefined) return save(KEY.project(record.projectId), row, baseRev);
    return held(() =>
      kvs
        .transact()
        .set(KEY.project(record.projectId), row, { entityName: ENTITY.setting, conditions: atRevision<SettingRow>(baseRev) })
        .set(
          KEY.audit(audit.at.slice(0, 10), audit.id),
          auditRow(audit),
          { entityName: ENTITY.audit, conditions: new Filter<AuditRow>().and('at', FilterConditions.notExists()) },
          { ttl: { value: AUDIT_DAYS, unit: 'DAYS' } },
        )
        .execute(),
    );
  };
  return {
    project: async (projectId) => readProject(projectId, await entity().get(KEY.project(projectId))),
    saveProject,
    site: async () => readSite(await entity().get(KEY.site)),
    saveSite: (record, baseRev) => save(KEY.site, siteRow(record), baseRev),
  };
}

function projectRow({ projectId, rev, at, by, ...body }: ProjectRecord): SettingRow {
  return { projectId, rev, at, by, body: { v: 1, ...body } };
}

/** No project and no person: the index needs a value all the same. */
function siteRow({ rev, at, ...body }: SiteRecord): SettingRow {
  return { projectId: 'site', rev, at, by: 'app', body: { v: 1, ...body } };
}

function auditRow({ area, kind, at, by, before, after }: AuditRecord): AuditRow {
  return sized(ENTITY.audit, { area, kind, at, by, body: { v: 1, before, after } });
}
