/**
 * Tables of the local Jira. Times are epoch milliseconds (UTC); JSON columns end in `_json`.
 *
 * Two halves. The *live* tables are what `GET /issue` reads. The `idx_` tables are what JQL runs over:
 * a write enqueues its issue in `index_queue`, and the search index takes it over when it is due,
 * so that search and counts lag as they do in Jira. Names in the index are folded to lower case;
 * `idx_history` holds which value a field had from when until when; an issue without changes of the field has no row.
 * `filled` has one bit for each custom field and alias that has a value and each field that changed, numbered in `idx_bit`: what is empty is counted without a look elsewhere.
 * `idx_text` holds the words of an issue's texts, `idx_word` those of text aliases and custom text fields.
 */
export const SCHEMA = `
create table meta (key text primary key, value text not null);

create table user (account_id text primary key, display_name text not null, time_zone text not null, locale text not null,
  active integer not null default 1, site_admin integer not null default 0, role text not null default 'none');
create table project (id integer primary key, key text not null unique, name text not null, lead text, style text not null default 'classic',
  archived integer not null default 0, next_number integer not null default 1);
create table project_permission (project_id integer not null, principal text not null, permission text not null,
  primary key (project_id, principal, permission)) without rowid;
create table security_level (id integer primary key, project_id integer not null, name text not null);
create table security_member (level_id integer not null, principal text not null, primary key (level_id, principal)) without rowid;

create table issue_type (id integer primary key, name text not null, hierarchy_level integer not null, subtask integer not null default 0);
create table status (id integer primary key, name text not null, category_id integer not null);
create table priority (id integer primary key, name text not null);
create table resolution (id integer primary key, name text not null);
create table field (id text primary key, name text not null, custom text, schema_type text not null, items text, project_id integer);

create table issue (id integer primary key, key text not null unique, project_id integer not null, number integer not null,
  type_id integer not null, status_id integer not null, summary text not null, description_json text, priority_id integer, resolution_id integer,
  assignee text, reporter text, creator text, created integer not null, updated integer not null, resolved integer, due text,
  status_changed integer not null, parent_id integer, rank text not null, security_level_id integer);
create index issue_by_project on issue (project_id, number);
create index issue_by_parent on issue (parent_id) where parent_id is not null;
create table old_key (key text primary key, issue_id integer not null);
create table issue_label (issue_id integer not null, label text not null, primary key (issue_id, label)) without rowid;
create table issue_value (issue_id integer not null, field_id text not null, number real, text text, value_json text, primary key (issue_id, field_id)) without rowid;
create table issue_sprint (issue_id integer not null, sprint_id integer not null, position integer not null, primary key (issue_id, sprint_id)) without rowid;
create table issue_component (issue_id integer not null, name text not null, primary key (issue_id, name)) without rowid;
create table issue_version (issue_id integer not null, kind text not null, name text not null, primary key (issue_id, kind, name)) without rowid;
create table version (project_id integer not null, name text not null, released integer not null default 0, primary key (project_id, name)) without rowid;
create table comment (id integer primary key, issue_id integer not null, author text, body_json text not null, created integer not null, updated integer not null);
create index comment_by_issue on comment (issue_id);
create table link_type (id integer primary key, name text not null, inward text not null, outward text not null);
create table link (id integer primary key, type_id integer not null, source_id integer not null, destination_id integer not null);
create index link_by_source on link (source_id);
create index link_by_destination on link (destination_id);
create table change_group (id integer primary key, issue_id integer not null, author text, created integer not null);
create index change_by_issue on change_group (issue_id);
create table change_item (group_id integer not null, position integer not null, field text not null, fieldtype text not null, field_id text,
  from_value text, from_text text, to_value text, to_text text, primary key (group_id, position)) without rowid;
create table issue_property (issue_id integer not null, key text not null, value_json text not null, primary key (issue_id, key)) without rowid;
create table project_property (project_id integer not null, key text not null, value_json text not null, primary key (project_id, key)) without rowid;
create table app_property (key text primary key, value_json text not null) without rowid;
create table task (id text primary key, status text not null, progress integer not null, result_json text, submitted integer not null, updated integer not null, owner text);

create table filter (id integer primary key, name text not null, jql text not null);
create table board (id integer primary key, name text not null, type text not null, project_id integer not null, filter_id integer not null,
  estimation_field text, columns_json text not null);
create table sprint (id integer primary key, board_id integer, name text not null, state text not null, goal text,
  start_at integer, end_at integer, complete_at integer, position integer not null);
create index sprint_by_board on sprint (board_id, state);

create table index_queue (issue_id integer primary key, due integer not null);
create index index_queue_by_due on index_queue (due);
create table idx_issue (id integer primary key, key text not null, project_id integer not null, number integer not null,
  type_id integer not null, status_id integer not null, category_id integer not null, summary text not null,
  has_description integer not null, has_comment integer not null, has_sprint integer not null, has_label integer not null,
  priority_id integer, resolution_id integer, assignee text, reporter text, creator text,
  created integer not null, updated integer not null, resolved integer, due text, status_changed integer not null,
  parent_id integer, rank text not null, security_level_id integer, filled integer not null default 0);
create index idx_issue_by_project on idx_issue (project_id, category_id, type_id, security_level_id, filled, updated, created, priority_id,
  has_description, has_sprint, has_label, parent_id, status_id, resolution_id, resolved, status_changed, assignee, due);
create table idx_bit (source text primary key, bit integer not null);
create index idx_issue_by_rank on idx_issue (project_id, rank);
create index idx_issue_by_updated on idx_issue (updated);
create index idx_issue_by_number on idx_issue (project_id, number);
create index idx_issue_by_parent on idx_issue (parent_id) where parent_id is not null;
create index idx_issue_by_assignee on idx_issue (assignee) where assignee is not null;
create table idx_label (issue_id integer not null, label text not null, primary key (label, issue_id)) without rowid;
create index idx_label_by_issue on idx_label (issue_id);
create table idx_value (issue_id integer not null, field_id text not null, number real, text text, primary key (field_id, issue_id)) without rowid;
create index idx_value_by_issue on idx_value (issue_id);
create index idx_value_by_number on idx_value (field_id, number);
create table idx_sprint (issue_id integer not null, sprint_id integer not null, primary key (sprint_id, issue_id)) without rowid;
create index idx_sprint_by_issue on idx_sprint (issue_id);
create table idx_component (issue_id integer not null, name text not null, primary key (name, issue_id)) without rowid;
create index idx_component_by_issue on idx_component (issue_id);
create table idx_version (issue_id integer not null, kind text not null, name text not null, primary key (name, kind, issue_id)) without rowid;
create index idx_version_by_issue on idx_version (issue_id);
create table idx_link (issue_id integer not null, phrase text not null, other_id integer not null, primary key (issue_id, phrase, other_id)) without rowid;
create index idx_link_by_phrase on idx_link (phrase, issue_id, other_id);
create table idx_property (alias text not null, issue_id integer not null, number real, text text, primary key (alias, issue_id)) without rowid;
create index idx_property_by_number on idx_property (alias, number);
create index idx_property_by_issue on idx_property (issue_id);
create table idx_word (source text not null, word text not null, issue_id integer not null, primary key (source, word, issue_id)) without rowid;
create index idx_word_by_issue on idx_word (issue_id);
create table idx_history (issue_id integer not null, field text not null, value text not null, since integer not null, until integer not null,
  before text, author text);
create index idx_history_by_value on idx_history (field, value, issue_id);
create index idx_history_by_issue on idx_history (issue_id, field);
create virtual table idx_text using fts5 (summary, description, comment, other, content = '', contentless_delete = 1, tokenize = 'porter unicode61 remove_diacritics 2');
create virtual table idx_term using fts5vocab ('idx_text', 'row');

create table kvs (entity text not null, key text not null, value_json text not null, created integer not null, updated integer not null, expires integer,
  primary key (entity, key)) without rowid;
create table queue_item (id integer primary key, queue text not null, job_id text not null, event_id text not null, body_json text not null,
  due integer not null, attempt integer not null default 0, state text not null, concurrency_key text);
create table delivery (id integer primary key, trigger_key text not null, name text not null, payload_json text not null, due integer not null, attempt integer not null default 0, state text not null);
`;

/** Raised with every change of the tables; an older database is refused with the way out. */
export const SCHEMA_VERSION = 5;
