import { importFolder } from '../../local/data/import/import-folder.ts';
import type { ProjectId } from '../../src/shared/ids.ts';
import { sharedData, testWithSharedData } from '../support/shared-data.ts';
import { buildApp, countItems, jiraRequests, startSite } from './harness.ts';

/** Turning on real backlogs, as they were on a day: the fill covers what counts, within the points of one hour. */
const SETS = [
  { folder: 'duraspace', key: 'DURACLOUD', asOf: '2013-04-25' },
  { folder: 'gitlab-sprints', key: 'DEX', asOf: '2022-04-13' },
];

describe.each(SETS)('$key', ({ folder, key, asOf }) => {
  testWithSharedData(
    ['jira', folder],
    'is filled, and its habits are known',
    async () => {
      const app = await buildApp();
      const site = await startSite(app.folder, {
        at: new Date(`${asOf}T09:00:00Z`),
        load: (sql) => importFolder(sql, sharedData('jira', folder), { asOf }),
      });
      try {
        const projectId = site.projectId(key) as ProjectId;
        const boardId = Number(site.sql.get('select id from board where project_id = ?', [Number(projectId)])?.['id']);
        const scope = `project = ${projectId} AND statusCategory != Done AND issuetype in standardIssueTypes() AND issuetype != Epic`;
        const open = await countItems(site, scope, 'product-owner');
        site.requests();
        const on = await site.call('turnOn', { projectId, boardId }, 'product-owner');
        await site.platform.idle();
        expect(on.ok && (await site.call('getJob', { projectId, jobId: on.value.jobId }, 'product-owner'))).toMatchObject({
          value: { state: 'done', checked: open, failures: [] },
        });
        expect(await countItems(site, `${scope} AND plumblineEpoch >= 1`, 'product-owner')).toBe(open);
        expect(open).toBeGreaterThan(50);
        const context = await site.call('openProject', { projectId }, 'product-owner');
        const profile = context.ok ? context.value.settings.profile : null;
        expect(profile?.estimateField).toMatch(/^customfield_/);
        expect(jiraRequests(site.requests()).length).toBeLessThan(40);
        const spent = Number(
          site.sql.get("select json_extract(value_json, '$.body.spent') as n from kvs where key like 'points:%'")?.['n'],
        );
        expect(spent).toBeLessThan(2_000);
      } finally {
        await site.close();
        app.remove();
      }
    },
    120_000,
  );
});
