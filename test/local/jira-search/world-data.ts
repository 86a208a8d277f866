import type { Sql, SqlValue } from '../../../local/database/sql.ts';

/** Thursday. In New York, where Ann is, it is 07:00. */
export const NOW = Date.parse('2026-03-12T11:00:00Z');
const DAY = 86_400_000;
const doc = (text: string): string =>
  JSON.stringify({ type: 'doc', version: 1, content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] });

interface Issue {
  readonly id: number;
  readonly project: number;
  readonly number: number;
  readonly summary: string;
  readonly [column: string]: SqlValue;
}

export function insert(sql: Sql, table: string, row: Readonly<Record<string, SqlValue>>): void {
  const columns = Object.keys(row);
  sql.run(`insert into ${table} (${columns.join(', ')}) values (${columns.map(() => '?').join(', ')})`, Object.values(row));
}

const PROJECTS: Readonly<Record<number, string>> = { 1: 'PERM', 2: 'SHOP', 3: 'HIDE', 4: 'OLD' };

export function addIssue(sql: Sql, issue: Issue): void {
  const { project, ...columns } = issue;
  const number = String(issue.number).padStart(3, '0');
  insert(sql, 'issue', {
    key: `${PROJECTS[project]}-${issue.number}`,
    project_id: project,
    type_id: 11,
    status_id: 21,
    priority_id: 33,
    reporter: 'local:ann',
    creator: 'local:ann',
    created: NOW - 30 * DAY,
    updated: NOW - 10 * DAY,
    status_changed: NOW - 20 * DAY,
    rank: `0|i${number}:`,
    ...columns,
  });
}

function addBasics(sql: Sql): void {
  for (const [account_id, display_name, time_zone, locale, site_admin] of [
    ['local:ann', 'Ann', 'America/New_York', 'en-US', 0],
    ['local:bob', 'Bob', 'Europe/Berlin', 'de-DE', 0],
    ['local:admin', 'Ada', 'UTC', 'en-GB', 1],
  ] as const)
    insert(sql, 'user', { account_id, display_name, time_zone, locale, site_admin });
  for (const [id, key, name, archived] of [
    [1, 'PERM', 'Permits', 0],
    [2, 'SHOP', 'Web shop', 0],
    [3, 'HIDE', 'Hidden', 0],
    [4, 'OLD', 'Archive', 1],
  ] as const)
    insert(sql, 'project', { id, key, name, archived });
  for (const [project_id, principal, permission] of [
    [1, '*', 'BROWSE_PROJECTS'],
    [1, 'local:ann', 'EDIT_ISSUES'],
    [1, 'local:ann', 'ADMINISTER_PROJECTS'],
    [1, 'local:ann', 'ADD_COMMENTS'],
    [1, 'app', 'BROWSE_PROJECTS'],
    [2, 'local:ann', 'BROWSE_PROJECTS'],
    [3, 'local:bob', 'BROWSE_PROJECTS'],
    [4, '*', 'BROWSE_PROJECTS'],
  ] as const)
    insert(sql, 'project_permission', { project_id, principal, permission });
  insert(sql, 'security_level', { id: 71, project_id: 1, name: 'Internal' });
  insert(sql, 'security_member', { level_id: 71, principal: 'local:ann' });
  for (const [id, name, hierarchy_level, subtask] of [
    [10, 'Epic', 1, 0],
    [11, 'Story', 0, 0],
    [12, 'Bug', 0, 0],
    [13, 'Sub-task', -1, 1],
  ] as const)
    insert(sql, 'issue_type', { id, name, hierarchy_level, subtask });
  for (const [id, name, category_id] of [
    [21, 'To Do', 2],
    [22, 'In Progress', 4],
    [23, 'Done', 3],
  ] as const)
    insert(sql, 'status', { id, name, category_id });
  for (const [id, name] of [
    [31, 'Highest'],
    [32, 'High'],
    [33, 'Medium'],
  ] as const)
    insert(sql, 'priority', { id, name });
  insert(sql, 'resolution', { id: 41, name: 'Done' });
  for (const [id, name, custom, schema_type, items] of [
    ['customfield_10016', 'Story point estimate', 'com.pyxis.greenhopper.jira:jsw-story-points', 'number', null],
    ['customfield_10019', 'Rank', 'com.pyxis.greenhopper.jira:gh-lexo-rank', 'any', null],
    ['customfield_10020', 'Sprint', 'com.pyxis.greenhopper.jira:gh-sprint', 'array', 'json'],
    ['customfield_10021', 'Flagged', 'com.atlassian.jira.plugin.system.customfieldtypes:multicheckboxes', 'array', 'option'],
    ['customfield_10030', 'Acceptance criteria', 'com.atlassian.jira.plugin.system.customfieldtypes:textarea', 'string', null],
  ] as const)
    insert(sql, 'field', { id, name, custom, schema_type, items });
  for (const [id, name, state] of [
    [51, 'Sprint 1', 'closed'],
    [52, 'Sprint 2', 'active'],
    [53, 'Sprint 3', 'future'],
  ] as const)
    insert(sql, 'sprint', { id, name, state, board_id: 5, position: id, start_at: state === 'future' ? null : NOW - 7 * DAY });
  insert(sql, 'link_type', { id: 61, name: 'Blocks', inward: 'is blocked by', outward: 'blocks' });
  insert(sql, 'filter', { id: 81, name: 'Permits board', jql: 'project = PERM AND type != Epic ORDER BY Rank' });
}

function addIssues(sql: Sql): void {
  addIssue(sql, { id: 101, project: 1, number: 1, summary: 'Apply for permits online', type_id: 10 });
  addIssue(sql, {
    id: 102,
    project: 1,
    number: 2,
    summary: 'Paying the fee with a card',
    parent_id: 101,
    description_json: doc('Citizens pay by credit card.'),
    assignee: 'local:ann',
    rank: '0|i005:',
    due: '2026-03-12',
  });
  addIssue(sql, {
    id: 103,
    project: 1,
    number: 3,
    summary: 'Status page is slow',
    type_id: 12,
    status_id: 22,
    priority_id: 31,
    assignee: 'local:bob',
    updated: NOW - 3_600_000,
  });
  addIssue(sql, { id: 104, project: 1, number: 4, summary: 'Secret tariff', security_level_id: 71, updated: NOW - 2 * DAY });
  addIssue(sql, {
    id: 105,
    project: 1,
    number: 10,
    summary: 'Closed story',
    status_id: 23,
    resolution_id: 41,
    resolved: NOW - 5 * DAY,
    status_changed: NOW - 5 * DAY,
    created: Date.parse('2026-03-01T04:30:00Z'),
  });
  addIssue(sql, {
    id: 106,
    project: 1,
    number: 11,
    summary: 'Write a test',
    type_id: 13,
    parent_id: 102,
    priority_id: null,
    rank: '0|Z00:',
  });
  addIssue(sql, {
    id: 201,
    project: 2,
    number: 1,
    summary: 'Basket with sign-in',
    description_json: doc('Two words in a row'),
    priority_id: 32,
  });
  addIssue(sql, { id: 301, project: 3, number: 1, summary: 'Nobody sees permits here' });
  addIssue(sql, { id: 401, project: 4, number: 1, summary: 'Archived permit' });
  for (const [issue_id, label] of [
    [102, 'Payment'],
    [102, 'web'],
    [103, 'web'],
  ] as const)
    insert(sql, 'issue_label', { issue_id, label });
  for (const [issue_id, field_id, number] of [
    [102, 'customfield_10016', 5],
    [103, 'customfield_10016', 0],
    [105, 'customfield_10016', 8],
  ] as const)
    insert(sql, 'issue_value', { issue_id, field_id, number });
  insert(sql, 'issue_value', { issue_id: 103, field_id: 'customfield_10021', value_json: '[{"id":"1","value":"Impediment"}]' });
  insert(sql, 'issue_value', {
    issue_id: 102,
    field_id: 'customfield_10030',
    value_json: doc('Given a valid card, when paid, then a receipt'),
  });
  for (const [issue_id, sprint_id, position] of [
    [102, 51, 0],
    [102, 52, 1],
    [103, 53, 0],
    [105, 51, 0],
  ] as const)
    insert(sql, 'issue_sprint', { issue_id, sprint_id, position });
  insert(sql, 'issue_component', { issue_id: 102, name: 'Payments' });
  insert(sql, 'issue_version', { issue_id: 105, kind: 'fix', name: '1.0' });
  insert(sql, 'comment', {
    id: 91,
    issue_id: 103,
    author: 'local:bob',
    body_json: doc('Measured with a stopwatch'),
    created: NOW,
    updated: NOW,
  });
  insert(sql, 'link', { id: 65, type_id: 61, source_id: 103, destination_id: 102 });
  insert(sql, 'link', { id: 66, type_id: 61, source_id: 104, destination_id: 103 });
  for (const [issue_id, key, value] of [
    [102, 'plumbline-analysis', { r: 1, n: { e: 0 }, c: 's01 a02' }],
    [103, 'plumbline-analysis', { r: 0, n: { e: 2 }, c: 's07' }],
    [102, 'plumbline-score', { x: { wsjf: 3.2 }, s: '2026-03-01' }],
    [103, 'plumbline-score', { x: {}, s: '2026-01-15' }],
    [104, 'plumbline-score', { x: { wsjf: 'high' } }],
  ] as const)
    insert(sql, 'issue_property', { issue_id, key, value_json: JSON.stringify(value) });
}

/** Users, projects and issues of the hand-made site, in the live tables. */
export function fillWorld(sql: Sql): void {
  addBasics(sql);
  addIssues(sql);
}
