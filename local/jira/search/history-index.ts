import type { Row, Sql } from '../../database/sql.ts';
import { rowsByIssue } from '../render/lookups.ts';

/** Fields whose history JQL searches, by their name in the changelog. Atlassian names these six and no others. */
const FIELDS: Readonly<Record<string, HistoryField>> = {
  status: 'status',
  assignee: 'assignee',
  reporter: 'reporter',
  priority: 'priority',
  resolution: 'resolution',
  'Fix Version': 'fixVersion',
};
export type HistoryField = 'status' | 'assignee' | 'reporter' | 'priority' | 'resolution' | 'fixVersion';

export const HISTORY_FIELDS = Object.values(FIELDS);

/** `until` of a value that the field still has. */
const STILL = 9_000_000_000_000_000;

interface Change {
  readonly at: number;
  readonly author: string | null;
  /** '' for nothing. */
  readonly from: string;
  readonly to: string;
}

interface Span {
  readonly value: string;
  readonly since: number;
  readonly until: number;
  /** Value before; null for what the issue began with. */
  readonly before: string | null;
  readonly author: string | null;
}

const folded = (value: unknown): string => (typeof value === 'string' ? value.replace(/[A-Z]/g, (letter) => letter.toLowerCase()) : '');

/** People by account, everything else by name: ids of what was renamed or removed are no help, and imports have none. */
function sideOf(field: HistoryField, row: Row, side: 'from' | 'to'): string {
  const isPerson = field === 'assignee' || field === 'reporter';
  return folded(isPerson ? (row[`${side}_value`] ?? row[`${side}_text`]) : row[`${side}_text`]);
}

/** One value at a time: each change ends a span and begins the next. */
function spansOfOne(changes: readonly Change[], created: number, creator: string | null): Span[] {
  const first = changes[0];
  if (first === undefined) return [];
  return [
    { value: first.from, since: created, until: first.at, before: null, author: creator },
    ...changes.map(({ to, from, at, author }, index) => ({
      value: to,
      since: at,
      until: changes[index + 1]?.at ?? STILL,
      before: from,
      author,
    })),
  ];
}

/** Several values at once: each name has spans of its own; a removal is kept as a moment without one. */
function spansOfMany(changes: readonly Change[], created: number, creator: string | null): Span[] {
  const names = new Set(changes.flatMap(({ from, to }) => [from, to]).filter((name) => name !== ''));
  return [...names].flatMap((name) => {
    const own = changes.filter(({ from, to }) => from === name || to === name);
    return own.flatMap((change, index): Span[] => {
      const { at, author } = change;
      if (change.to === name) return [{ value: name, since: at, until: own[index + 1]?.at ?? STILL, before: change.from, author }];
      const gone = { value: '', since: at, until: at, before: name, author };
      return index === 0 ? [{ value: name, since: created, until: at, before: null, author: creator }, gone] : [gone];
    });
  });
}

/** Copies the histories of a handful of issues into the index. */
export function writeHistory(sql: Sql, ids: string): void {
  const issueIds = JSON.parse(ids) as readonly number[];
  const groups = rowsByIssue(
    sql,
    `select g.issue_id, g.created as at, g.author as by, i.created, i.creator, c.* from change_group g join issue i on i.id = g.issue_id join change_item c on c.group_id = g.id
     where g.issue_id in (select value from json_each(?)) and c.field in ('status', 'assignee', 'reporter', 'priority', 'resolution', 'Fix Version')
     order by g.created, g.id, c.position`,
    issueIds,
  );
  for (const [id, rows] of groups) for (const [field, changes] of byField(rows)) writeField(sql, id, field, changes, rows[0]);
}

function byField(rows: readonly Row[]): Map<HistoryField, Change[]> {
  const found = new Map<HistoryField, Change[]>();
  for (const row of rows) {
    const field = FIELDS[String(row.field)];
    if (field === undefined) continue;
    const change = {
      at: Number(row.at),
      author: typeof row.by === 'string' ? row.by : null,
      from: sideOf(field, row, 'from'),
      to: sideOf(field, row, 'to'),
    };
    const known = found.get(field);
    if (known === undefined) found.set(field, [change]);
    else known.push(change);
  }
  return found;
}

function writeField(sql: Sql, issueId: number, field: HistoryField, changes: readonly Change[], issue: Row | undefined): void {
  const created = Number(issue?.created ?? 0);
  const creator = typeof issue?.creator === 'string' ? issue.creator : null;
  for (const span of (field === 'fixVersion' ? spansOfMany : spansOfOne)(changes, created, creator))
    sql.run('insert into idx_history (issue_id, field, value, since, until, before, author) values (?, ?, ?, ?, ?, ?, ?)', [
      issueId,
      field,
      span.value,
      span.since,
      span.until,
      span.before,
      span.author,
    ]);
}
