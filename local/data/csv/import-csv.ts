import type { Sql } from '../../database/sql.ts';
import { importIssues, type ImportOptions, type ImportReport } from '../import/import-issues.ts';
import { checkIssue, type Gap, type IssueLine } from '../import/issue-line.ts';
import type { Sidecars } from '../import/sidecars.ts';
import { type Ask, type Columns, findColumns, nobody } from './columns.ts';
import { type DateOrder, dateOrderOf } from './jira-date.ts';
import { CellError, cellOf, cellsOf, readRow, type RowFields, type RowRules } from './read-row.ts';
import { readTable, type Table } from './read-table.ts';
import { type InSprint, sprintLines } from './sprint-cells.ts';
import { categoriesOf, type StatusUse } from './status-categories.ts';

export interface CsvOptions extends ImportOptions {
  /** Asks where a column is unclear; absent: nobody is there. */
  readonly ask?: Ask;
}

interface ReadRow extends RowFields {
  readonly line: number;
  readonly issue: IssueLine;
}

const NEEDED = ['key', 'summary', 'created'] as const;

async function dateOrder(
  table: Table,
  columns: Columns,
  ask: Ask,
): Promise<{ readonly order: DateOrder; readonly told: readonly string[] }> {
  const dates = (['created', 'updated', 'resolved', 'due'] as const).flatMap((role) =>
    table.rows.flatMap((row) => cellsOf(row, columns, role)),
  );
  const found = dateOrderOf(dates);
  if (found === null || found === 'day-first' || found === 'month-first') return { order: found ?? 'day-first', told: [] };
  const answer = await ask('How are dates such as 03/04/26 written in this file?', ['day first: April 3', 'month first: March 4']);
  if (answer !== null) return { order: answer === 1 ? 'month-first' : 'day-first', told: [] };
  return { order: 'day-first', told: ['Unclear: dates such as 03/04/26 were read with the day first.'] };
}

function statusUses(table: Table, columns: Columns): readonly StatusUse[] {
  const uses = new Map<string, StatusUse>();
  for (const row of table.rows) {
    const name = cellOf(row, columns, 'status');
    if (name === null) continue;
    const resolved = !/^(?:unresolved)?$/i.test(cellOf(row, columns, 'resolution') ?? '');
    const known = uses.get(name);
    uses.set(name, {
      name,
      stated: known?.stated ?? cellOf(row, columns, 'category'),
      allResolved: resolved && (known?.allResolved ?? true),
    });
  }
  return [...uses.values()];
}

function readRows(table: Table, rules: RowRules) {
  const rows: ReadRow[] = [];
  const bad = [...table.bad];
  const gaps = new Map<Gap, number>();
  const keys = new Set<string>();
  for (const row of table.rows) {
    try {
      const read = readRow(row, rules);
      const parsed = checkIssue(read.fields);
      if (!parsed.ok) bad.push({ line: row.line, cause: parsed.cause });
      else if (keys.has(parsed.issue.key)) bad.push({ line: row.line, cause: `key: ${parsed.issue.key} is there twice` });
      else {
        keys.add(parsed.issue.key);
        for (const gap of parsed.gaps) gaps.set(gap, (gaps.get(gap) ?? 0) + 1);
        rows.push({ ...read, line: row.line, issue: parsed.issue });
      }
    } catch (error) {
      if (!(error instanceof CellError)) throw error;
      bad.push({ line: row.line, cause: error.message });
    }
  }
  return { rows, bad: bad.toSorted((a, b) => a.line - b.line), gaps };
}

/** Gives each item the ids of its sprints, and tells the sprints. */
function withSprints(rows: readonly ReadRow[]) {
  const items = rows.flatMap(({ issue, sprints }) =>
    sprints.map(
      (cell): InSprint => ({
        projectKey: issue.projectKey,
        cell,
        category: issue.statusCategory,
        created: issue.created,
        resolved: issue.resolved ?? null,
      }),
    ),
  );
  const { sprints, madeUp } = sprintLines(items);
  const idOf = (projectKey: string, name: string): number[] =>
    sprints.filter((each) => each.projectKey === projectKey && each.name === name).map(({ id }) => id);
  const issues = rows.map(({ issue, sprints: cells }) => ({
    ...issue,
    sprintIds: cells.flatMap(({ name }) => idOf(issue.projectKey, name)),
  }));
  return { issues, sprints, madeUp };
}

function sidecarsOf(table: Table, columns: Columns, rows: readonly ReadRow[]): Omit<Sidecars, 'sprints'> {
  const people = new Map(rows.flatMap((row) => row.people).map((each) => [each.accountId, { ...each, active: true }]));
  const names = new Map<string, string>();
  for (const row of table.rows) {
    const key = cellOf(row, columns, 'projectKey') ?? cellOf(row, columns, 'key')?.split('-')[0];
    const name = cellOf(row, columns, 'projectName');
    if (key && name !== null) names.set(key, name);
  }
  return { users: [...people.values()], projects: [...names].map(([key, name]) => ({ key, name })), linkTypes: [] };
}

function phrasesOf(sql: Sql): RowRules['phrases'] {
  return new Map(
    sql
      .all('select name, inward, outward from link_type')
      .map((row) => [String(row['name']).toLowerCase(), { inward: String(row['inward']), outward: String(row['outward']) }]),
  );
}

/**
 * Imports a CSV export of Jira. Rows that cannot be read are reported by line and cause, the rest is kept.
 * @throws when the file cannot be read or lacks a column without which nothing can be imported
 */
export async function importCsv(sql: Sql, file: string, options: CsvOptions = {}): Promise<ImportReport> {
  const ask = options.ask ?? nobody;
  const table = readTable(file);
  const columns = await findColumns(table, ask);
  const missing = NEEDED.filter((role) => !columns.of.has(role));
  if (missing.length > 0)
    throw new Error(
      `${file} has no column for: ${missing.join(', ')}. It has ${table.headers.join(', ')}. Export from Jira with “CSV (all fields)”, in English.`,
    );
  const { order, told: aboutDates } = await dateOrder(table, columns, ask);
  const { of: categories, told: aboutStatuses } = await categoriesOf(statusUses(table, columns), ask);
  const keysById = new Map(
    table.rows.flatMap((row) => {
      const [id, key] = [cellOf(row, columns, 'id'), cellOf(row, columns, 'key')];
      return id === null || key === null ? [] : [[id, key] as const];
    }),
  );
  const { rows, bad, gaps } = readRows(table, { columns, order, categories, keysById, phrases: phrasesOf(sql) });
  const { issues, sprints, madeUp } = withSprints(rows);
  const sentences = ['Times without a zone were taken for UTC.'];
  if (madeUp > 0)
    sentences.push(`${madeUp} sprints have only a name: their state follows from their work items, and their dates were made up.`);
  const sidecars = { ...sidecarsOf(table, columns, rows), sprints };
  return importIssues(
    sql,
    { issues, bad, gaps, sidecars, mapping: [...columns.told, ...aboutDates, ...aboutStatuses], madeUp: sentences },
    options,
  );
}
