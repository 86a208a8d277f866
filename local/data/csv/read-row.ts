import type { Columns, Role } from './columns.ts';
import { type DateOrder, parseJiraDate } from './jira-date.ts';
import type { TableRow } from './read-table.ts';
import { type SprintCell, readSprintCell } from './sprint-cells.ts';
import type { Category } from './status-categories.ts';
import { wikiDocument } from './wiki-text.ts';

/** What all rows of a file share. */
export interface RowRules {
  readonly columns: Columns;
  readonly order: DateOrder;
  readonly categories: ReadonlyMap<string, Category>;
  /** Keys by issue id, for parents that are named by id. */
  readonly keysById: ReadonlyMap<string, string>;
  /** Phrases of link types by name. */
  readonly phrases: ReadonlyMap<string, { readonly inward: string; readonly outward: string }>;
}

/** A row as the fields of a work item, not yet proven, and its sprints. */
export interface RowFields {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly sprints: readonly SprintCell[];
  readonly people: readonly { readonly accountId: string; readonly displayName: string }[];
}

/** Thrown for a cell that cannot be what its column says. */
export class CellError extends Error {}

export const cellsOf = (row: TableRow, columns: Columns, role: Role): readonly string[] =>
  (columns.of.get(role) ?? []).map((index) => (row.cells[index] ?? '').trim()).filter((cell) => cell !== '');
export const cellOf = (row: TableRow, columns: Columns, role: Role): string | null => cellsOf(row, columns, role)[0] ?? null;

function date(row: TableRow, rules: RowRules, role: Role): string | null {
  const text = cellOf(row, rules.columns, role);
  if (text === null) return null;
  const time = parseJiraDate(text, rules.order);
  if (time === null) throw new CellError(`${role}: “${text}” is not a date that Jira writes`);
  return time;
}

function points(row: TableRow, columns: Columns): number | null {
  const text = cellOf(row, columns, 'points');
  if (text === null) return null;
  const value = Number(text.replace(',', '.'));
  if (!Number.isFinite(value)) throw new CellError(`points: “${text}” is not a number`);
  return value;
}

/** "21/Nov/26 10:56 PM;account id;text" */
function comment(cell: string, rules: RowRules, created: string | null): { created: string; author: string | null; body: string } | null {
  const [, when = '', author = '', body = ''] = /^([^;]*);([^;]*);([\s\S]*)$/.exec(cell) ?? [];
  const time = parseJiraDate(when, rules.order);
  if (time !== null) return { created: time, author: author || null, body };
  return created === null ? null : { created, author: null, body: cell };
}

function links(row: TableRow, { columns, phrases }: RowRules) {
  return columns.links.flatMap(({ index, type, direction }) => {
    const key = (row.cells[index] ?? '').trim();
    const phrase = phrases.get(type.toLowerCase())?.[direction] ?? type;
    return key === '' ? [] : [{ type, direction, phrase, key }];
  });
}

function person(row: TableRow, columns: Columns, role: 'assignee' | 'reporter' | 'creator') {
  const displayName = cellOf(row, columns, role);
  const accountId = cellOf(row, columns, `${role}Id`) ?? displayName;
  return accountId === null ? null : { accountId, displayName: displayName ?? accountId };
}

/** @throws CellError for a cell that cannot be what its column says. */
export function readRow(row: TableRow, rules: RowRules): RowFields {
  const { columns } = rules;
  const cell = (role: Role): string | null => cellOf(row, columns, role);
  const key = cell('key') ?? '';
  const status = cell('status');
  const created = date(row, rules, 'created');
  const parentId = cell('parentId');
  const parentKey = rules.keysById.get(parentId ?? '') ?? cell('parentKey');
  const type = cell('type');
  const wiki = cell('description');
  const [assignee, reporter, creator] = [
    person(row, columns, 'assignee'),
    person(row, columns, 'reporter'),
    person(row, columns, 'creator'),
  ];
  const fields = {
    key,
    type,
    status,
    created,
    projectKey: key.replace(/-.*$/, ''),
    subtask: parentKey !== null && /^sub[- ]?task$/i.test(type ?? ''),
    summary: cell('summary') ?? '',
    statusCategory: rules.categories.get(status ?? '') ?? 'new',
    resolution: /^unresolved$/i.test(cell('resolution') ?? '') ? null : cell('resolution'),
    priority: cell('priority'),
    storyPoints: points(row, columns),
    updated: date(row, rules, 'updated') ?? created,
    resolved: date(row, rules, 'resolved'),
    dueDate: date(row, rules, 'due')?.slice(0, 10) ?? null,
    labels: cellsOf(row, columns, 'labels').flatMap((labels) => labels.split(/\s+/)),
    components: cellsOf(row, columns, 'components'),
    fixVersions: cellsOf(row, columns, 'fixVersions'),
    parentKey,
    rank: cell('rank'),
    assignee: assignee?.accountId ?? null,
    reporter: reporter?.accountId ?? null,
    creator: creator?.accountId ?? null,
    links: links(row, rules),
    adf: wiki === null ? null : wikiDocument(wiki),
    comments: cellsOf(row, columns, 'comment').flatMap((text) => comment(text, rules, created) ?? []),
  };
  return {
    fields,
    sprints: cellsOf(row, columns, 'sprint').map(readSprintCell),
    people: [assignee, reporter, creator].flatMap((each) => each ?? []),
  };
}
