import type { Sql, SqlValue } from '../../database/sql.ts';
import { categoryId, ensureNamed, nextId, textDocument } from '../rows.ts';
import type { IssueLine } from './issue-line.ts';

/** Where one project's rows go. */
export interface Target {
  readonly sql: Sql;
  readonly projectId: number;
  readonly estimateField: string;
  /** Ids of the site's sprints by the ids of the file. */
  readonly sprintIds: ReadonlyMap<number, number>;
}

const ms = (time: string | null | undefined): number | null => (time === null || time === undefined ? null : Date.parse(time));

/** The id an item gets: its own from an earlier import, else the file's where free, else the next. */
function idFor(sql: Sql, issue: IssueLine): number {
  const own = sql.get('select id from issue where key = ?', [issue.key]);
  if (own) return Number(own['id']);
  const free = issue.id !== undefined && !sql.get('select 1 from issue where id = ?', [issue.id]);
  return free && issue.id !== undefined ? issue.id : nextId(sql, 'issue', 10_000);
}

const TYPE_LEVELS: Readonly<Record<string, number>> = { Epic: 1 };
const OWNED = ['issue_label', 'issue_value', 'issue_sprint', 'issue_component', 'issue_version', 'comment'] as const;

function clear(sql: Sql, id: number): void {
  for (const table of OWNED) sql.run(`delete from ${table} where issue_id = ?`, [id]);
  sql.run('delete from change_item where group_id in (select id from change_group where issue_id = ?)', [id]);
  sql.run('delete from change_group where issue_id = ?', [id]);
}

function writeLists({ sql, estimateField, sprintIds }: Target, id: number, issue: IssueLine): void {
  for (const label of issue.labels) sql.run('insert or ignore into issue_label values (?, ?)', [id, label.replaceAll(' ', '-')]);
  for (const name of issue.components) sql.run('insert or ignore into issue_component values (?, ?)', [id, name]);
  for (const name of issue.fixVersions) sql.run("insert or ignore into issue_version values (?, 'fix', ?)", [id, name]);
  if (issue.storyPoints !== null)
    sql.run('insert into issue_value (issue_id, field_id, number) values (?, ?, ?)', [id, estimateField, issue.storyPoints]);
  issue.sprintIds.forEach((sprint, position) => {
    const own = sprintIds.get(sprint);
    if (own !== undefined) sql.run('insert or ignore into issue_sprint values (?, ?, ?)', [id, own, position]);
  });
}

function writeComments(sql: Sql, id: number, issue: IssueLine): void {
  let next = nextId(sql, 'comment', 10_000);
  for (const comment of issue.comments) {
    const at = ms(comment.created);
    sql.run('insert into comment (id, issue_id, author, body_json, created, updated) values (?, ?, ?, ?, ?, ?)', [
      next,
      id,
      comment.author ?? null,
      JSON.stringify(textDocument(comment.body)),
      at,
      at,
    ]);
    next += 1;
  }
}

function writeHistory(sql: Sql, id: number, issue: IssueLine): void {
  let next = nextId(sql, 'change_group', 10_000);
  for (const change of issue.history) {
    sql.run('insert into change_group (id, issue_id, author, created) values (?, ?, ?, ?)', [
      next,
      id,
      change.author ?? null,
      ms(change.created),
    ]);
    change.items.forEach((item, position) => {
      const text = typeof item.toString === 'string' ? item.toString : null;
      sql.run(
        'insert into change_item (group_id, position, field, fieldtype, field_id, from_value, from_text, to_value, to_text) values (?, ?, ?, ?, null, ?, ?, ?, ?)',
        [next, position, item.field, item.fieldtype, item.from ?? null, item.fromString ?? null, item.to ?? null, text],
      );
    });
    next += 1;
  }
}

const description = (issue: IssueLine): string | null => {
  if (issue.adf) return JSON.stringify({ type: issue.adf.type, version: issue.adf.version, content: issue.adf.content });
  return issue.description ? JSON.stringify(textDocument(issue.description.text)) : null;
};

/** Puts one item into the live tables and queues it for the index. The same item twice is the same as once. */
export function writeIssue(target: Target, issue: IssueLine, rank: string): number {
  const { sql, projectId } = target;
  const id = idFor(sql, issue);
  const level = issue.subtask ? -1 : (TYPE_LEVELS[issue.type] ?? 0);
  const created = ms(issue.created) ?? 0;
  const row: Record<string, SqlValue> = {
    id,
    key: issue.key,
    project_id: projectId,
    number: Number(issue.key.split('-')[1]),
    type_id: ensureNamed(sql, 'issue_type', issue.type, { hierarchy_level: level, subtask: issue.subtask ? 1 : 0 }),
    status_id: ensureNamed(sql, 'status', issue.status, { category_id: categoryId(issue.statusCategory) }),
    summary: issue.summary,
    description_json: description(issue),
    priority_id: issue.priority ? ensureNamed(sql, 'priority', issue.priority) : null,
    resolution_id: issue.resolution ? ensureNamed(sql, 'resolution', issue.resolution) : null,
    assignee: issue.assignee ?? null,
    reporter: issue.reporter ?? null,
    creator: issue.creator ?? issue.reporter ?? null,
    created,
    updated: ms(issue.updated) ?? created,
    resolved: ms(issue.resolved),
    due: issue.dueDate ?? null,
    status_changed: ms(issue.resolved) ?? created,
    rank,
  };
  clear(sql, id);
  const names = Object.keys(row);
  const updates = names
    .slice(1)
    .map((name) => `${name} = excluded.${name}`)
    .join(', ');
  sql.run(
    `insert into issue (${names.join(', ')}) values (${names.map(() => '?').join(', ')}) on conflict (id) do update set ${updates}`,
    Object.values(row),
  );
  writeLists(target, id, issue);
  writeComments(sql, id, issue);
  writeHistory(sql, id, issue);
  sql.run('insert or replace into index_queue (issue_id, due) values (?, 0)', [id]);
  return id;
}
