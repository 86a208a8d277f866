import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CsvOptions, importCsv } from '../../../local/data/csv/import-csv.ts';
import { IN_MEMORY, openDatabase } from '../../../local/database/open.ts';
import type { Sql } from '../../../local/database/sql.ts';
import { seedBasics } from '../../../local/jira/seed-basics.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { CREATED, EXPORT } from './jira-export.ts';

const cell = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
function fileOf(rows: readonly (readonly string[])[]): string {
  const file = join(temporaryFolder('csv'), 'jira.csv');
  writeFileSync(file, `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`);
  return file;
}

let sql: Sql;
beforeEach(() => {
  sql = openDatabase(IN_MEMORY);
  seedBasics(sql);
});
afterEach(() => sql.close());

const run = (rows: readonly (readonly string[])[], options: CsvOptions = {}) => importCsv(sql, fileOf(rows), options);
const value = (text: string): unknown => Object.values(sql.get(text) ?? {})[0];
const dump = (): string =>
  JSON.stringify(
    [
      'project',
      'user',
      'issue',
      'issue_value',
      'issue_sprint',
      'issue_label',
      'comment',
      'link',
      'board',
      'sprint',
      'status',
      'issue_type',
    ].map((table) => sql.all(`select * from ${table}`)),
  );

describe('a Jira export', () => {
  test('its columns are found by name, repeated ones too', async () => {
    const report = await run(EXPORT);
    expect(report.bad).toEqual([]);
    expect(report.projects).toEqual([{ key: 'LIB', items: 3, open: 2, sprints: 3 }]);
    expect(value("select group_concat(label) from issue_label l join issue i on i.id = l.issue_id where i.key = 'LIB-1'")).toBe(
      'desk,loans',
    );
    expect(value("select v.number from issue_value v join issue i on i.id = v.issue_id where i.key = 'LIB-1'")).toBe(5);
    expect(value("select p.key from issue i join issue p on p.id = i.parent_id where i.key = 'LIB-3'")).toBe('LIB-2');
    expect(
      value("select d.key from link l join issue s on s.id = l.source_id join issue d on d.id = l.destination_id where s.key = 'LIB-1'"),
    ).toBe('LIB-2');
    expect(value("select display_name from user where account_id = 'abc:1'")).toBe('Ada');
    expect(value("select s.category_id from issue i join status s on s.id = i.status_id where i.key = 'LIB-2'")).toBe(4);
    expect(sql.all('select name, state from sprint order by position')).toEqual([
      { name: 'Lib 9', state: 'active' },
      { name: 'Lib 10', state: 'future' },
      { name: 'Lib 11', state: 'future' },
    ]);
    expect(new Date(Number(value("select created from issue where key = 'LIB-1'"))).toISOString()).toBe('2025-11-21T22:56:00.000Z');
    expect(
      JSON.parse(String(value("select description_json from issue where key = 'LIB-1'"))).content.map(
        (node: { type: string }) => node.type,
      ),
    ).toEqual(['paragraph', 'heading', 'bulletList']);
  });

  test('what was read as what is told, and what was made up', async () => {
    const report = await run(EXPORT);
    expect(report.mapping).toContain('“Custom field (Story Points)” is the estimate.');
    expect(report.mapping).toContain('“Labels” is the labels (2 columns).');
    expect(report.mapping).toContain('Links: Blocks.');
    expect(report.mapping).toContain('Left out: “Votes”.');
    expect(report.madeUp).toEqual(
      expect.arrayContaining([expect.stringContaining('UTC'), expect.stringContaining('3 sprints have only a name')]),
    );
  });

  test('cells that look like formulas are text', async () => {
    await run(EXPORT);
    expect(value("select summary from issue where key = 'LIB-2'")).toBe('=HYPERLINK("http://example.com","Return")');
    expect(String(value('select body_json from comment'))).toContain('@SUM(A1)');
  });

  test('twice is the same as once', async () => {
    await run(EXPORT);
    const once = dump();
    await run(EXPORT);
    expect(dump()).toBe(once);
  });
});

const HEAD = ['Issue key', 'Summary', 'Created'];
test.each<[string, readonly string[], string]>([
  ['no key', ['', 'x', CREATED], 'key: is not a Jira key'],
  ['no summary', ['A-2', '', CREATED], 'summary'],
  ['no date', ['A-2', 'x', 'yesterday'], 'created: “yesterday” is not a date'],
  ['a key that was there', ['A-1', 'x', CREATED], 'A-1 is there twice'],
  ['a cell too many', ['A-2', 'x', CREATED, 'y'], 'has 4 cells, the header has 3'],
])('%s: the row is reported by its line, the rest is kept', async (_name, row, cause) => {
  const report = await run([HEAD, ['A-1', 'two\nlines', CREATED], row, ['A-3', 'last', CREATED]]);
  expect(report.bad).toEqual([{ line: 4, cause: expect.stringContaining(cause) }]);
  expect(report.written).toBe(2);
});

describe('where a column is unclear', () => {
  const rows = [
    [...HEAD, 'Story Points', 'Custom field (Story point estimate)', 'Status'],
    ['A-1', 'One', '03/04/26', '3', '8', 'Parked'],
  ];
  const points = () => value('select number from issue_value');

  test('a person is asked', async () => {
    const questions: string[] = [];
    const answers = [1, 1, 2];
    const ask = (question: string) => Promise.resolve(answers[questions.push(question) - 1] ?? null);
    const report = await run(rows, { ask });
    expect(questions).toEqual([
      expect.stringContaining('estimate'),
      expect.stringContaining('03/04/26'),
      expect.stringContaining('“Parked”'),
    ]);
    expect(points()).toBe(8);
    expect(new Date(Number(value('select created from issue'))).toISOString()).toBe('2026-03-04T00:00:00.000Z');
    expect(report.projects).toMatchObject([{ open: 0 }]);
    expect(report.mapping.filter((line) => line.startsWith('Unclear'))).toEqual([]);
  });

  test('without a person it is left out and named', async () => {
    const report = await run(rows);
    expect(points()).toBeUndefined();
    expect(report.mapping.filter((line) => line.startsWith('Unclear'))).toEqual([
      expect.stringContaining('“Story Points” and “Custom field (Story point estimate)”'),
      expect.stringContaining('day first'),
      expect.stringContaining('“Parked”'),
    ]);
  });
});

test.each([[['Key', 'Points']], [[]]])('a file of other columns is refused with what to do: %j', async (head) => {
  await expect(run([head, []])).rejects.toThrow(/Export (?:from Jira|work items)/);
});

test('a sprint of an older export tells its own dates', async () => {
  const whole =
    'com.atlassian.greenhopper.service.sprint.Sprint@1f[id=7,rapidViewId=2,state=CLOSED,name=First, of all,startDate=2020-01-01T00:00:00.000Z,endDate=2020-01-14T00:00:00.000Z,completeDate=2020-01-15T00:00:00.000Z,sequence=7]';
  const report = await run([
    [...HEAD, 'Custom field (Sprint)'],
    ['A-1', 'One', CREATED, whole],
  ]);
  expect(sql.all('select name, state, complete_at from sprint')).toEqual([
    { name: 'First, of all', state: 'closed', complete_at: Date.parse('2020-01-15') },
  ]);
  expect(report.madeUp.join(' ')).not.toContain('only a name');
});
