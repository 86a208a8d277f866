import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadDemo } from '../local/data/demo/load-demo.ts';
import { openDatabase } from '../local/database/open.ts';
import type { Sql } from '../local/database/sql.ts';
import { type Host, startHost } from '../local/host.ts';
import { seedBasics } from '../local/jira/seed-basics.ts';
import { type Bench, type Figure, timed } from './bench.ts';

const ROOT = join(__dirname, '..');
const FIRST = 1_000_000;
const DAY = 86_400_000;

/** The thirteen numbers of a dashboard, and some searches that no index serves alone. */
const BASE = 'project = PERM AND statusCategory != Done AND issuetype in standardIssueTypes()';
const COUNTS: readonly string[] = [
  BASE,
  `${BASE} AND cf[10016] is EMPTY`,
  `${BASE} AND description is EMPTY`,
  `${BASE} AND parent is EMPTY`,
  `${BASE} AND updated <= -90d`,
  `${BASE} AND created <= -365d`,
  `${BASE} AND sprint in openSprints()`,
  `${BASE} AND sprint in openSprints() AND cf[10016] is EMPTY`,
  `${BASE} AND issueLinkType = "is blocked by"`,
  `${BASE} AND plumblineMustFix > 0`,
  `${BASE} AND plumblineReady = 1 AND cf[10016] is not EMPTY`,
  `${BASE} AND plumblineReady is EMPTY`,
  `${BASE} AND plumblineWsjf is EMPTY`,
  `${BASE} AND text ~ "permit"`,
  `${BASE} AND status was "In Progress"`,
  `${BASE} AND labels is EMPTY AND priority = Medium`,
];

const COPIED =
  'project_id, type_id, status_id, summary, description_json, priority_id, resolution_id, assignee, reporter, creator, resolved, due, parent_id, security_level_id';

/** Copies the demo's items in turn, each with its own key, rank and dates, until the project has `size` of them. */
function replicate(sql: Sql, size: number): void {
  const models = sql
    .all("select i.id from issue i join project p on p.id = i.project_id where p.key = 'PERM' order by i.number")
    .map((row) => Number(row['id']));
  const from = `with recursive n (i) as (select 0 union all select i + 1 from n where i + 1 < ${Math.max(1, size - models.length)}),
    m as (select n.i, ${FIRST} + n.i as id, j.value as model from n join json_each(?) j on j.key = n.i % ${models.length})`;
  const list = [JSON.stringify(models)];
  const copy = (table: string, columns: string): void =>
    sql.run(
      `insert into ${table} (issue_id, ${columns}) ${from} select m.id, ${columns} from m join ${table} t on t.issue_id = m.model`,
      list,
    );
  sql.transaction(() => {
    sql.run(
      `insert into issue (id, key, number, rank, created, updated, status_changed, ${COPIED})
       ${from} select m.id, 'PERM-' || m.id, m.id, printf('0|j%08d:', m.i), created - (m.i % 700) * ${DAY}, updated - (m.i % 200) * ${DAY}, status_changed - (m.i % 200) * ${DAY}, ${COPIED}
       from m join issue t on t.id = m.model`,
      list,
    );
    copy('issue_value', 'field_id, number, text, value_json');
    copy('issue_sprint', 'sprint_id, position');
    copy('issue_label', 'label');
    sql.run(
      `insert into issue_property (issue_id, key, value_json) ${from} select m.id, 'plumbline-analysis', json_object('r', m.i % 3 = 0, 'e', 0, 'n', json_object('e', m.i % 4, 'w', m.i % 5)) from m where m.i % 10 > 0`,
      list,
    );
    sql.run(
      `insert into change_group (id, issue_id, author, created) ${from} select ${FIRST} + m.i * 8 + g.rank, m.id, g.author, g.created - (m.i % 200) * ${DAY}
       from m join (select *, row_number() over (partition by issue_id order by created, id) - 1 as rank from change_group) g on g.issue_id = m.model where g.rank < 8`,
      list,
    );
    sql.run(
      `insert into change_item (group_id, position, field, fieldtype, field_id, from_value, from_text, to_value, to_text)
       ${from} select ${FIRST} + m.i * 8 + g.rank, c.position, c.field, c.fieldtype, c.field_id, c.from_value, c.from_text, c.to_value, c.to_text
       from m join (select *, row_number() over (partition by issue_id order by created, id) - 1 as rank from change_group where id < ${FIRST}) g on g.issue_id = m.model join change_item c on c.group_id = g.id where g.rank < 8`,
      list,
    );
  });
}

const start = (folder: string): Promise<Host> => startHost({ folder, root: ROOT, log: () => undefined });

async function makeSite(folder: string, size: number): Promise<void> {
  const sql = openDatabase(folder);
  seedBasics(sql);
  loadDemo(sql, new Date());
  replicate(sql, size);
  sql.close();
  // The first start finds the demo there and builds the index over all of it.
  const host = await start(folder);
  await host.stop();
}

interface CountTime {
  readonly jql: string;
  readonly ms: number;
  /** Of the processor: what a machine with nothing else to do would take. */
  readonly busy: number;
}

async function countTimes(host: Host, rounds: number): Promise<readonly CountTime[]> {
  const times: CountTime[] = [];
  for (let round = 0; round < rounds; round += 1)
    for (const jql of COUNTS) {
      const before = process.cpuUsage();
      const ms = await timed(async () => {
        const answer = await host.jira.handle({
          method: 'POST',
          path: '/rest/api/3/search/approximate-count',
          query: new URLSearchParams(),
          headers: {},
          body: { jql },
          principal: { kind: 'user', accountId: 'local:product-owner' },
          channel: 'shell',
          source: 'bench',
        });
        if (answer.status !== 200) throw new Error(`${jql}: ${JSON.stringify(answer.body)}`);
      });
      const { user, system } = process.cpuUsage(before);
      times.push({ jql, ms, busy: (user + system) / 1000 });
    }
  return times;
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

async function measure(folder: string, size: number, rounds: number): Promise<readonly Figure[]> {
  const made = await timed(() => makeSite(folder, size));
  const before = process.memoryUsage().rss;
  const state: { host?: Host } = {};
  const started = await timed(async () => {
    state.host = await start(folder);
  });
  const { host } = state;
  if (host === undefined) throw new Error('The host did not start.');
  try {
    const items = Number(host.sql.get('select count(*) as n from idx_issue')?.['n']);
    const times = await countTimes(host, rounds);
    const slowest = times.toSorted((a, b) => b.ms - a.ms)[0];
    const bound = (label: string, value: number) => ({ kind: 'bound', label, value }) as const;
    const rss = process.memoryUsage().rss;
    return [
      { label: `${items} items: made and indexed`, value: made, unit: 'ms', better: 'lower' },
      {
        label: `${items} items: start from an existing database`,
        value: started,
        unit: 'ms',
        better: 'lower',
        against: bound('the bar', 5000),
      },
      {
        label: `${items} items: JQL count, median`,
        value: median(times.map(({ ms }) => ms)),
        unit: 'ms',
        better: 'lower',
        against: bound('the bar', 20),
      },
      {
        label: `${items} items: JQL count, median of processor time`,
        value: median(times.map(({ busy }) => busy)),
        unit: 'ms',
        better: 'lower',
        against: bound('the bar', 20),
      },
      { label: `slowest count (${slowest?.jql.replace(BASE, 'B') ?? ''})`, value: slowest?.ms ?? 0, unit: 'ms', better: 'lower' },
      { label: `${items} items: memory of the process`, value: rss / 1e6, unit: 'MB', better: 'lower' },
      { label: `${items} items: memory, beyond before the start`, value: (rss - before) / 1e6, unit: 'MB', better: 'lower' },
    ];
  } finally {
    await host.stop();
  }
}

/** The whole local site over a backlog of 100,000 items: the demo, replicated. */
export const host100k: Bench = {
  name: 'host-100k',
  async run({ smoke }) {
    if (!existsSync(join(ROOT, 'dist', 'index.cjs'))) throw new Error('The function bundles are not built. Run: npm run build');
    const folder = mkdtempSync(join(tmpdir(), 'plumbline-bench-'));
    try {
      return await measure(folder, smoke ? 2000 : 100_000, smoke ? 1 : 5);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
