import type { IssueId, ProjectId } from '../../src/shared/ids.ts';
import { buildApp, settle, type Site, startSite } from './harness.ts';

const DAY = 86_400_000;
const SCHEDULES = ['each-hour', 'each-day', 'each-week'];
const HIDDEN = 'PERM-180';

let app: Awaited<ReturnType<typeof buildApp>>;
let site: Site;

beforeAll(async () => {
  app = await buildApp();
  site = await startSite(app.folder);
  const projectId = site.projectId('PERM') as ProjectId;
  await site.call('turnOn', { projectId, boardId: null }, 'product-owner');
  await site.platform.idle();
  for (const key of ['PERM-142', 'PERM-147', 'PERM-160']) {
    const inputs = { ubv: 8, tc: 5, rroe: 3, size: 5 };
    const issueId = site.issueId(key) as IssueId;
    const saved = await site.call('saveScore', { issueId, baseRev: 0, model: 'wsjf', inputs, sources: {}, textHash: '' }, 'product-owner');
    if (!saved.ok) throw new Error(`No score for ${key}.`);
  }
  await settle(site, SCHEDULES);
});
afterAll(async () => {
  await site.close();
  app.remove();
});

const rows = (text: string): readonly string[] => site.sql.all(text).map((row) => JSON.stringify(row));
/** Verdicts, scores and what else the app keeps on items, byte by byte. */
const verdicts = () => rows('select issue_id, key, value_json from issue_property order by issue_id, key');
const records = () =>
  rows("select entity, key, value_json from kvs where entity in ('head', 'history', 'setting', 'day', 'baseline') order by entity, key");
const ranksAndTimes = () => rows('select id, rank, updated from issue order by id');
const onVisible = () =>
  rows(
    'select p.issue_id, p.key, p.value_json from issue_property p join issue i on i.id = p.issue_id where i.security_level_id is null order by p.issue_id, p.key',
  );

const succeed = async (method: 'PUT' | 'POST' | 'DELETE', path: string, body?: unknown): Promise<unknown> => {
  const answer = await site.shell('product-owner', method, path, body);
  if (answer.status >= 300) throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body;
};

describe('stillness: a verdict follows from the item alone', () => {
  const acts: readonly (readonly [string, () => Promise<unknown>])[] = [
    [
      'ranking fifty items first',
      () => {
        const keys = site.sql.all("select key from issue where key like 'PERM-%' and resolved is null order by rank desc limit 50");
        const issues = keys.map((row) => String(row['key'])).filter((key) => key !== 'PERM-142');
        return succeed('PUT', '/rest/agile/1.0/issue/rank', { issues, rankBeforeIssue: 'PERM-142' });
      },
    ],
    [
      'closing the sprint',
      () => {
        const id = Number(site.sql.get("select id from sprint where state = 'active' order by id limit 1")?.['id']);
        return succeed('POST', `/rest/agile/1.0/sprint/${id}`, { state: 'closed' });
      },
    ],
    [
      'starting the next sprint',
      () => {
        const row = site.sql.get(
          "select s.id from sprint s join board b on b.id = s.board_id join project p on p.id = b.project_id where p.key = 'PERM' and s.state = 'future' order by s.position limit 1",
        );
        return succeed('POST', `/rest/agile/1.0/sprint/${Number(row?.['id'])}`, { state: 'active' });
      },
    ],
    [
      'a hundred days',
      async () => {
        for (const days of [1, 6, 23, 70]) {
          site.advance(days * DAY);
          await settle(site, SCHEDULES);
        }
      },
    ],
  ];

  test.each(acts)('%s changes no verdict and no score, and the app then moves neither rank nor time', async (_name, act) => {
    const before = { verdicts: verdicts(), records: records() };
    expect(before.verdicts.length).toBeGreaterThan(50);
    await act();
    const left = ranksAndTimes();
    await settle(site, SCHEDULES);
    expect({ verdicts: verdicts(), records: records() }).toEqual(before);
    expect(ranksAndTimes()).toEqual(left);
  });

  test('a hundred days move neither rank nor time', async () => {
    const before = ranksAndTimes();
    site.advance(100 * DAY);
    await settle(site, SCHEDULES);
    expect(ranksAndTimes()).toEqual(before);
  });
});

describe('no leak: what is stored on visible items does not depend on hidden ones', () => {
  const link = (type: string) => ({ type: { name: type }, inwardIssue: { key: HIDDEN }, outwardIssue: { key: 'PERM-160' } });
  const linkId = (): number => {
    const row = site.sql.get('select max(id) as id from link where source_id = ? or destination_id = ?', [
      Number(site.issueId(HIDDEN)),
      Number(site.issueId(HIDDEN)),
    ]);
    return Number(row?.['id']);
  };

  test.each(['Blocks', 'Duplicate', 'Relates'])('a link “%s” to a hidden item comes and goes', async (type) => {
    const before = onVisible();
    await succeed('POST', '/rest/api/3/issueLink', link(type));
    await settle(site, SCHEDULES);
    expect(onVisible()).toEqual(before);
    await succeed('DELETE', `/rest/api/3/issueLink/${linkId()}`);
    await settle(site, SCHEDULES);
    expect(onVisible()).toEqual(before);
  });

  test('a hidden blocker is done, and opened again', async () => {
    await succeed('POST', '/rest/api/3/issueLink', link('Blocks'));
    await settle(site, SCHEDULES);
    const before = onVisible();
    for (const status of ['Done', 'To Do']) {
      const list = (await site.shell('product-owner', 'GET', `/rest/api/3/issue/${HIDDEN}/transitions`)).body as {
        transitions: { id: string; to: { name: string } }[];
      };
      const id = list.transitions.find(({ to }) => to.name === status)?.id;
      await succeed('POST', `/rest/api/3/issue/${HIDDEN}/transitions`, { transition: { id } });
      await settle(site, SCHEDULES);
      expect(onVisible()).toEqual(before);
    }
  });

  test('a hidden item says the same as a visible one, and then no more', async () => {
    const before = onVisible();
    const visible = (await site.shell('product-owner', 'GET', '/rest/api/3/issue/PERM-160?fields=summary,description')).body as {
      fields: Record<string, unknown>;
    };
    const { summary, description } = visible.fields;
    for (const fields of [
      { summary, description },
      { summary: 'Something else', description: null },
    ]) {
      await succeed('PUT', `/rest/api/3/issue/${HIDDEN}`, { fields });
      await settle(site, SCHEDULES);
      expect(onVisible()).toEqual(before);
    }
  });
});
