import { importFolder } from '../../../local/data/import/import-folder.ts';
import { IN_MEMORY, openDatabase } from '../../../local/database/open.ts';
import { seedBasics } from '../../../local/jira/seed-basics.ts';
import { sharedData, testWithSharedData } from '../../support/shared-data.ts';

/** Every set of real backlogs: how many items and projects, and what had to be made up. */
const SETS: readonly (readonly [string, number, number, readonly string[]])[] = [
  ['apache', 501, 21, []],
  ['duraspace', 3036, 18, []],
  ['gitlab-sprints', 3403, 6, ['had no rank']],
  ['fluid', 10_052, 19, ['day of their last change', 'which way they point', 'had no rank']],
  ['tawos', 24_472, 21, ['5381 work items had no type', '24472 work items had no status', 'had no rank']],
];

describe.each(SETS)('%s', (folder, items, projects, madeUp) => {
  testWithSharedData(
    ['jira', folder],
    `${items} work items of ${projects} projects, none left out`,
    async () => {
      const sql = openDatabase(IN_MEMORY);
      const count = (text: string): number => Number(sql.get(text)?.['n']);
      try {
        seedBasics(sql);
        const report = await importFolder(sql, sharedData('jira', folder));
        expect(report.bad).toEqual([]);
        expect([report.written, report.projects.length]).toEqual([items, projects]);
        expect(count('select count(*) as n from issue')).toBe(items);
        expect(report.madeUp).toHaveLength(madeUp.length);
        for (const words of madeUp) expect(report.madeUp).toContainEqual(expect.stringContaining(words));
        expect(
          count("select count(*) as n from issue where description_json is not null and json_extract(description_json, '$.type') <> 'doc'"),
        ).toBe(0);
        expect(
          count(
            'select count(*) as n from issue i join status s on s.id = i.status_id where s.category_id = 3 and i.resolution_id is not null and i.resolved is null',
          ),
        ).toBe(0);
        expect(count('select count(*) as n from (select rank from issue group by project_id, rank having count(*) > 1)')).toBe(0);
      } finally {
        sql.close();
      }
    },
    60_000,
  );
});
