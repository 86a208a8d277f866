import type { Row, Sql } from '../../database/sql.ts';
import { storedAdfWords } from '../adf-text.ts';
import type { JiraContext } from '../context.ts';
import { type CustomField, readCustomFields } from '../render/field-selection.ts';
import { rowsByIssue } from '../render/lookups.ts';
import { ensureBits, FILLED } from './filled-bits.ts';
import { writeHistory } from './history-index.ts';
import { aliasValue, customValue, type IndexedValue } from './index-values.ts';
import { stemOf, wordsOf } from './words.ts';

/** Tables of the index with many rows for one issue. */
export const INDEX_LISTS = [
  'idx_label',
  'idx_value',
  'idx_sprint',
  'idx_component',
  'idx_version',
  'idx_link',
  'idx_property',
  'idx_word',
  'idx_history',
] as const;

/** Copies a handful of issues from the live tables into the index; those that are gone leave it. Runs inside a transaction. */
export function writeIndex(ctx: JiraContext, asked: readonly number[]): void {
  const { sql } = ctx;
  removeFromIndex(sql, JSON.stringify(asked));
  const issueIds = sql
    .all('select id from issue where id in (select value from json_each(?))', [JSON.stringify(asked)])
    .map((row) => Number(row.id));
  const ids = JSON.stringify(issueIds);
  const texts = rowsByIssue(
    sql,
    'select id as issue_id, summary, description_json from issue where id in (select value from json_each(?))',
    issueIds,
  );
  const comments = rowsByIssue(
    sql,
    'select issue_id, body_json from comment where issue_id in (select value from json_each(?)) order by id',
    issueIds,
  );
  const other = writeCustomValues(sql, readCustomFields(sql), ids);
  for (const [id, [issue]] of texts) {
    if (issue === undefined) continue;
    const description = storedAdfWords(issue.description_json);
    const comment = (comments.get(id) ?? []).map((row) => storedAdfWords(row.body_json)).join('\n');
    sql.run('insert into idx_text (rowid, summary, description, comment, other) values (?, ?, ?, ?, ?)', [
      id,
      issue.summary ?? '',
      description,
      comment,
      other.get(id) ?? '',
    ]);
  }
  writeLists(sql, ids);
  writeAliases(ctx, ids);
  writeHistory(sql, ids);
  ensureBits(ctx);
  writeIssues(sql, ids);
}

function removeFromIndex(sql: Sql, ids: string): void {
  sql.run('delete from idx_text where rowid in (select id from idx_issue where id in (select value from json_each(?)))', [ids]);
  sql.run('delete from idx_issue where id in (select value from json_each(?))', [ids]);
  for (const table of INDEX_LISTS) sql.run(`delete from ${table} where issue_id in (select value from json_each(?))`, [ids]);
}

const AMONG = 'in (select value from json_each(?1))';

function writeIssues(sql: Sql, ids: string): void {
  sql.run(
    `insert into idx_issue (id, key, project_id, number, type_id, status_id, category_id, summary, has_description, has_comment, has_sprint, has_label,
       priority_id, resolution_id, assignee, reporter, creator, created, updated, resolved, due, status_changed, parent_id, rank, security_level_id, filled)
     select i.id, i.key, i.project_id, i.number, i.type_id, i.status_id, s.category_id, i.summary, i.description_json is not null,
       exists (select 1 from comment c where c.issue_id = i.id), exists (select 1 from idx_sprint x where x.issue_id = i.id),
       exists (select 1 from idx_label l where l.issue_id = i.id),
       i.priority_id, i.resolution_id, i.assignee, i.reporter, i.creator, i.created, i.updated, i.resolved, i.due, i.status_changed, i.parent_id, i.rank, i.security_level_id, ${FILLED}
     from issue i join status s on s.id = i.status_id where i.id ${AMONG}`,
    [ids],
  );
}

function writeLists(sql: Sql, ids: string): void {
  const copies = [
    `insert or ignore into idx_label (issue_id, label) select issue_id, lower(label) from issue_label where issue_id ${AMONG}`,
    `insert into idx_sprint (issue_id, sprint_id) select issue_id, sprint_id from issue_sprint where issue_id ${AMONG}`,
    `insert or ignore into idx_component (issue_id, name) select issue_id, lower(name) from issue_component where issue_id ${AMONG}`,
    `insert or ignore into idx_version (issue_id, kind, name) select issue_id, kind, lower(name) from issue_version where issue_id ${AMONG}`,
    `insert or ignore into idx_link (issue_id, phrase, other_id) select l.source_id, lower(t.outward), l.destination_id from link l join link_type t on t.id = l.type_id where l.source_id ${AMONG}`,
    `insert or ignore into idx_link (issue_id, phrase, other_id) select l.destination_id, lower(t.inward), l.source_id from link l join link_type t on t.id = l.type_id where l.destination_id ${AMONG}`,
  ];
  for (const copy of copies) sql.run(copy, [ids]);
}

/** @returns the words of custom text fields, by issue, for the search over all text. */
function writeCustomValues(sql: Sql, fields: readonly CustomField[], ids: string): Map<number, string> {
  const byId = new Map(fields.map((field) => [field.id, field]));
  const texts = new Map<number, string>();
  for (const row of sql.all(`select * from issue_value where issue_id ${AMONG}`, [ids])) {
    const field = byId.get(String(row.field_id));
    const value = field === undefined ? null : customValue(field, row);
    if (field === undefined || value === null) continue;
    sql.run('insert into idx_value (issue_id, field_id, number, text) values (?, ?, ?, ?)', [
      row.issue_id ?? null,
      field.id,
      value.number,
      value.text,
    ]);
    writeWords(sql, row, field.id, value);
    if (value.words !== null) texts.set(Number(row.issue_id), `${texts.get(Number(row.issue_id)) ?? ''}\n${value.words}`);
  }
  return texts;
}

function writeAliases(ctx: JiraContext, ids: string): void {
  const keys = JSON.stringify([...new Set(ctx.aliases.map((alias) => alias.propertyKey))]);
  for (const row of ctx.sql.all(`select * from issue_property where issue_id ${AMONG} and key in (select value from json_each(?2))`, [
    ids,
    keys,
  ])) {
    const property: unknown = JSON.parse(String(row.value_json));
    for (const alias of ctx.aliases.filter((entry) => entry.propertyKey === row.key)) {
      const value = aliasValue(alias, property);
      if (value === null) continue;
      ctx.sql.run('insert into idx_property (alias, issue_id, number, text) values (?, ?, ?, ?)', [
        alias.alias,
        row.issue_id ?? null,
        value.number,
        value.text,
      ]);
      writeWords(ctx.sql, row, alias.alias, value);
    }
  }
}

function writeWords(sql: Sql, row: Row, source: string, value: IndexedValue): void {
  if (value.words === null) return;
  for (const word of new Set(wordsOf(value.words).map(stemOf)))
    sql.run('insert into idx_word (source, word, issue_id) values (?, ?, ?)', [source, word, row.issue_id ?? null]);
}
