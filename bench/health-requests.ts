import { IN_MEMORY, openDatabase } from '../local/database/open.ts';
import { loadDemo } from '../local/data/demo/load-demo.ts';
import { rankAt } from '../local/data/rows.ts';
import type { Sql } from '../local/database/sql.ts';
import { createJira } from '../local/jira/jira.ts';
import { seedBasics } from '../local/jira/seed-basics.ts';
import { createJiraClient } from '../src/jira/client.ts';
import type { JiraHttp } from '../src/jira/http.ts';
import type { ProjectId } from '../src/shared/ids.ts';
import { DEFAULT_SETTINGS } from '../src/shared/settings.ts';
import { loadHealth } from '../src/usecases/load-health.ts';
import { type Bench, type Figure, timed } from './bench.ts';

const NOW = new Date('2026-06-01T08:50:00Z');
const FIRST_COPY = 100_000;

/** Copies the open demo items, each with a key and a rank of its own, until the backlog has `size` items. */
function grow(sql: Sql, projectId: number, size: number): void {
  const models = sql.all(
    'select i.id, i.number from issue i join status s on s.id = i.status_id where i.project_id = ? and s.category_id = 2 and i.parent_id is null',
    [projectId],
  );
  const columns = 'project_id, type_id, status_id, summary, description_json, priority_id, created, updated, status_changed, reporter';
  sql.transaction(() => {
    for (let copy = models.length; copy < size; copy += 1) {
      const id = FIRST_COPY + copy;
      const model = Number(models[copy % models.length]?.['id'] ?? 0);
      sql.run(`insert into issue (id, key, number, rank, ${columns}) select ?, ?, ?, ?, ${columns} from issue where id = ?`, [
        id,
        `PERM-${id}`,
        id,
        rankAt(id),
        model,
      ]);
      sql.run('insert into issue_value (issue_id, field_id, number) select ?, field_id, number from issue_value where issue_id = ?', [
        id,
        model,
      ]);
      sql.run('insert into index_queue (issue_id, due) values (?, 0)', [id]);
    }
  });
}

interface Count {
  counts: number;
  lists: number;
  inFlight: number;
  most: number;
}

async function measure(size: number): Promise<readonly Figure[]> {
  const sql = openDatabase(IN_MEMORY);
  seedBasics(sql);
  loadDemo(sql, NOW);
  const projectId = Number(sql.get("select id from project where key = 'PERM'")?.['id']);
  grow(sql, projectId, size);
  const jira = createJira({ sql, clock: { now: () => NOW }, siteUrl: 'http://localhost', siteZone: 'UTC', aliases: [], indexLagMs: 0 });
  const count: Count = { counts: 0, lists: 0, inFlight: 0, most: 0 };
  const http: JiraHttp = {
    async send({ method, path, body }) {
      const [pathname = '', query = ''] = path.split('?');
      if (pathname.endsWith('approximate-count')) count.counts += 1;
      if (pathname.endsWith('/search/jql')) count.lists += 1;
      count.inFlight += 1;
      count.most = Math.max(count.most, count.inFlight);
      const answer = await jira.handle({
        method,
        path: pathname,
        query: new URLSearchParams(query),
        headers: {},
        body,
        principal: { kind: 'user', accountId: 'local:product-owner' },
        channel: 'bridge',
        source: 'bench',
      });
      count.inFlight -= 1;
      return answer;
    },
  };
  const ms = await timed(async () => {
    await loadHealth(
      { jira: createJiraClient(http), now: NOW },
      { projectId: String(projectId) as ProjectId, settings: DEFAULT_SETTINGS, epoch: 0 },
    );
  });
  sql.close();
  const bound = (label: string, value: number) => ({ kind: 'bound', label, value }) as const;
  return [
    { label: `${size} items: counts`, value: count.counts, unit: 'requests', better: 'lower', against: bound('the bar', 13) },
    {
      label: `${size} items: list pages, horizon and past`,
      value: count.lists,
      unit: 'requests',
      better: 'lower',
      against: bound('3 and 5', 8),
    },
    { label: `${size} items: in flight at most`, value: count.most, unit: 'requests', better: 'lower', against: bound('the bar', 6) },
    { label: `${size} items: time over the local Jira`, value: ms, unit: 'ms', better: 'lower' },
  ];
}

/** Health asks the same at any size of backlog. */
export const healthRequests: Bench = {
  name: 'health-requests',
  async run({ smoke }) {
    const figures: Figure[] = [];
    for (const size of smoke ? [500] : [500, 5000, 50_000]) figures.push(...(await measure(size)));
    return figures;
  },
};
