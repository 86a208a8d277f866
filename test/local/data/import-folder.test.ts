import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { importFolder } from '../../../local/data/import/import-folder.ts';
import { IN_MEMORY, openDatabase } from '../../../local/database/open.ts';
import type { Sql } from '../../../local/database/sql.ts';
import { sharedData, testWithSharedData } from '../../support/shared-data.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const line = (over: Record<string, unknown>): string =>
  JSON.stringify({ key: 'ABC-1', projectKey: 'ABC', summary: 'One', created: '2020-01-01T00:00:00.000Z', ...over });

function folderOf(lines: readonly string[], files: Readonly<Record<string, unknown>> = {}): string {
  const folder = temporaryFolder('import');
  writeFileSync(join(folder, 'issues.jsonl'), lines.join('\n'));
  for (const [name, value] of Object.entries(files)) writeFileSync(join(folder, name), JSON.stringify(value));
  return folder;
}

const dump = (sql: Sql): string => {
  const tables = [
    'project',
    'issue',
    'issue_value',
    'issue_sprint',
    'issue_label',
    'comment',
    'change_group',
    'change_item',
    'link',
    'board',
    'sprint',
    'filter',
    'status',
    'issue_type',
    'project_permission',
  ];
  return JSON.stringify(tables.map((table) => [table, sql.all(`select * from ${table}`)]));
};

const open = (sql: Sql, key: string) =>
  Number(
    sql.get(
      'select count(*) as n from issue i join status s on s.id = i.status_id join project p on p.id = i.project_id where p.key = ? and s.category_id <> 3',
      [key],
    )?.['n'],
  );

let sql: Sql;
beforeEach(() => {
  sql = openDatabase(IN_MEMORY);
});
afterEach(() => sql.close());

test.each([
  ['not JSON', '{', 'is not JSON'],
  ['no key', JSON.stringify({ projectKey: 'ABC', summary: 'x', created: '2020-01-01' }), 'key: '],
  ['a key of another shape', line({ key: 'abc' }), 'key: is not a Jira key such as ABC-12'],
  ['no summary', line({ summary: '' }), 'summary: '],
  ['a date that is none', line({ created: 'yesterday' }), 'created: is not a date'],
  ['points in words', line({ storyPoints: 'five' }), 'storyPoints: '],
])('%s: the line is reported and the rest is kept', async (_name, bad, cause) => {
  const report = await importFolder(sql, folderOf([line({ key: 'ABC-1' }), bad, line({ key: 'ABC-3' })]));
  expect(report.bad).toEqual([{ line: 2, cause: expect.stringContaining(cause) }]);
  expect(report.written).toBe(2);
});

test('twice is the same as once', async () => {
  const folder = folderOf(
    [
      line({
        key: 'ABC-1',
        storyPoints: 3,
        labels: ['a b'],
        sprintIds: [7],
        comments: [{ author: null, created: '2020-01-02T00:00:00.000Z', body: 'Hello' }],
      }),
      line({ key: 'ABC-2', parentKey: 'ABC-1', links: [{ type: 'Blocks', direction: 'inward', phrase: 'is blocked by', key: 'ABC-1' }] }),
    ],
    {
      'sprints.json': [
        { id: 7, name: 'First', projectKey: 'ABC', startDate: '2020-01-01T00:00:00Z', endDate: '2020-01-14T00:00:00Z', state: 'closed' },
      ],
    },
  );
  await importFolder(sql, folder);
  const once = dump(sql);
  await importFolder(sql, folder);
  expect(dump(sql)).toBe(once);
});

test('a day in the past: later items are absent, later closings undone, sprints by their dates', async () => {
  const folder = folderOf(
    [
      line({ key: 'ABC-1', status: 'Done', statusCategory: 'done', resolved: '2020-03-01T00:00:00.000Z', sprintIds: [8] }),
      line({ key: 'ABC-2', status: 'Done', statusCategory: 'done', resolved: '2020-01-20T00:00:00.000Z', sprintIds: [7] }),
      line({ key: 'ABC-3', created: '2020-02-10T00:00:00.000Z' }),
      line({ key: 'ABC-4', status: 'To Do', statusCategory: 'new' }),
    ],
    {
      'sprints.json': [
        { id: 7, name: 'First', projectKey: 'ABC', startDate: '2020-01-10T00:00:00Z', endDate: '2020-01-24T00:00:00Z' },
        { id: 8, name: 'Second', projectKey: 'ABC', startDate: '2020-01-25T00:00:00Z', endDate: '2020-02-08T00:00:00Z' },
        { id: 9, name: 'Third', projectKey: 'ABC', startDate: '2020-02-09T00:00:00Z', endDate: '2020-02-23T00:00:00Z' },
      ],
    },
  );
  const report = await importFolder(sql, folder, { asOf: '2020-02-01' });
  expect(sql.all('select key from issue order by key').map((row) => row['key'])).toEqual(['ABC-1', 'ABC-2', 'ABC-4']);
  expect(open(sql, 'ABC')).toBe(2);
  expect(sql.all('select name, state from sprint order by position').map((row) => [row['name'], row['state']].join(' '))).toEqual([
    'First closed',
    'Second active',
    'Third future',
  ]);
  expect(report.madeUp).toEqual([
    expect.stringContaining('start of 2020-02-01'),
    expect.stringContaining('4 work items had no type'),
    expect.stringContaining('1 work items had no status'),
    expect.stringContaining('1 work items that were closed later'),
    expect.stringContaining('3 work items had no rank'),
  ]);
});

test('a line ends at a line feed, not at a separator inside a text', async () => {
  const report = await importFolder(sql, folderOf([line({ summary: `One\u2028two\u2029three` }), line({ key: 'ABC-2' })]));
  expect(report).toMatchObject({ written: 2, bad: [] });
});

test('a date that is none is refused with the way out', async () => {
  await expect(importFolder(sql, folderOf([line({})]), { asOf: 'spring' })).rejects.toThrow('Write it as 2013-04-25');
});

testWithSharedData(['jira', 'duraspace'], 'DuraCloud on 2013-04-25 has 166 open items, 121 with points', async () => {
  await importFolder(sql, sharedData('jira', 'duraspace'), { asOf: '2013-04-25' });
  expect(open(sql, 'DURACLOUD')).toBe(166);
  const estimated = sql.get(
    "select count(*) as n from issue i join status s on s.id = i.status_id join issue_value v on v.issue_id = i.id and v.field_id = 'customfield_10016' where i.key like 'DURACLOUD-%' and s.category_id <> 3",
  );
  expect(estimated?.['n']).toBe(121);
});

testWithSharedData(['jira', 'gitlab-sprints'], 'DEX on 2022-04-13 has open items in future sprints and ten closed sprints', async () => {
  await importFolder(sql, sharedData('jira', 'gitlab-sprints'), { asOf: '2022-04-13' });
  expect(open(sql, 'DEX')).toBe(88);
  const future = sql.get(
    "select count(distinct i.id) as n from issue i join issue_sprint x on x.issue_id = i.id join sprint s on s.id = x.sprint_id join status t on t.id = i.status_id where i.key like 'DEX-%' and s.state = 'future' and t.category_id <> 3",
  );
  expect(Number(future?.['n'])).toBeGreaterThan(30);
  const closed = sql.get(
    "select count(*) as n from sprint s join board b on b.id = s.board_id join project p on p.id = b.project_id where p.key = 'DEX' and s.state = 'closed'",
  );
  expect(Number(closed?.['n'])).toBe(10);
});
