import type { Sql, SqlValue } from '../database/sql.ts';

const CATEGORY_IDS = { new: 2, indeterminate: 4, done: 3 } as const;

/** Status categories have fixed ids in Jira. */
export const categoryId = (category: keyof typeof CATEGORY_IDS): number => CATEGORY_IDS[category];

/** Next free id of a table. */
export const nextId = (sql: Sql, table: string, from = 1): number =>
  Math.max(from, Number(sql.get(`select coalesce(max(id), 0) + 1 as next from ${table}`)?.['next'] ?? from));

/** Id of the row with this name, whatever its case; made with the given further columns when absent. */
export function ensureNamed(sql: Sql, table: string, name: string, columns: Readonly<Record<string, SqlValue>> = {}): number {
  const found = sql.get(`select id from ${table} where lower(name) = lower(?)`, [name]);
  if (found) return Number(found['id']);
  const id = nextId(sql, table, 10_000);
  const names = Object.keys(columns);
  const marks = names.map(() => ', ?').join('');
  sql.run(`insert into ${table} (id, name${names.map((column) => `, ${column}`).join('')}) values (?, ?${marks})`, [
    id,
    name,
    ...Object.values(columns),
  ]);
  return id;
}

/** A rank that sorts, byte by byte, in the order of `position`. */
export const rankAt = (position: number): string => `0|i${(position * 8).toString(36).padStart(5, '0')}:`;

/** Plain text as a document: a paragraph for each block of lines. */
export function textDocument(text: string): unknown {
  const paragraphs = text.split(/\n\s*\n/).filter((part) => part.trim() !== '');
  return {
    version: 1,
    type: 'doc',
    content: paragraphs.map((part) => ({ type: 'paragraph', content: [{ type: 'text', text: part.trim() }] })),
  };
}

const TEAM = [
  'BROWSE_PROJECTS',
  'CREATE_ISSUES',
  'EDIT_ISSUES',
  'TRANSITION_ISSUES',
  'ADD_COMMENTS',
  'LINK_ISSUES',
  'SCHEDULE_ISSUES',
] as const;
const OWNER = [...TEAM, 'MANAGE_SPRINTS_PERMISSION', 'ADMINISTER_PROJECTS'] as const;

/** Roles of the local site and what each may do in an ordinary project. */
const GRANTS: readonly (readonly [string, readonly string[]])[] = [
  ['local:product-owner', OWNER],
  ['local:administrator', OWNER],
  ['local:developer', TEAM],
  ['local:stakeholder', ['BROWSE_PROJECTS', 'ADD_COMMENTS']],
  ['app', ['BROWSE_PROJECTS', 'EDIT_ISSUES']],
];

/** What an ordinary project allows to whom. Existing grants stay. */
export function grantOrdinary(sql: Sql, projectId: number): void {
  for (const [principal, permissions] of GRANTS)
    for (const permission of permissions)
      sql.run('insert or ignore into project_permission (project_id, principal, permission) values (?, ?, ?)', [
        projectId,
        principal,
        permission,
      ]);
}

/**
 * A security level that everyone but the restricted stakeholder is a member of.
 * @returns its id; one a project.
 */
export function ensureTeamOnlyLevel(sql: Sql, projectId: number): number {
  const found = sql.get('select id from security_level where project_id = ?', [projectId]);
  if (found) return Number(found['id']);
  const id = nextId(sql, 'security_level', 10_000);
  sql.run('insert into security_level (id, project_id, name) values (?, ?, ?)', [id, projectId, 'Team only']);
  for (const principal of ['local:product-owner', 'local:developer', 'local:administrator', 'app'])
    sql.run('insert into security_member (level_id, principal) values (?, ?)', [id, principal]);
  return id;
}
