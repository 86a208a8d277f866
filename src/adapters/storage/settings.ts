import kvs from '@forge/kvs';
import type { ProjectRecord, SettingStore, SiteRecord } from '../../usecases/ports.ts';
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
  return {
    project: async (projectId) => readProject(projectId, await entity().get(KEY.project(projectId))),
    saveProject: (record, baseRev) => save(KEY.project(record.projectId), projectRow(record), baseRev),
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
