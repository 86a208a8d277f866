import type { Principal } from '../types.ts';
import type { JiraContext } from './context.ts';

/** Permissions that the local Jira knows. `ADMINISTER` is the only global one. */
export type Permission =
  | 'BROWSE_PROJECTS'
  | 'CREATE_ISSUES'
  | 'EDIT_ISSUES'
  | 'TRANSITION_ISSUES'
  | 'ADD_COMMENTS'
  | 'LINK_ISSUES'
  | 'SCHEDULE_ISSUES'
  | 'MANAGE_SPRINTS_PERMISSION'
  | 'ADMINISTER_PROJECTS'
  | 'ADMINISTER';

/** What a permission is asked about; nothing of both: any project. */
export interface PermissionTarget {
  readonly issueId?: number;
  readonly projectId?: number;
}

/** Under which names grants may list this principal. */
function grantNames(principal: Principal): string {
  switch (principal.kind) {
    case 'user':
      return JSON.stringify([principal.accountId, '*']);
    case 'app':
      return '["app"]';
    case 'anonymous':
      return '[]';
  }
}

/** Account id of the one who asks; `null` for the app and for nobody. */
export const accountOf = (principal: Principal): string | null => (principal.kind === 'user' ? principal.accountId : null);

/** Projects, archived ones left out, in which the principal was granted `permission`. */
export function grantedProjects(ctx: Pick<JiraContext, 'sql'>, principal: Principal, permission: Permission): number[] {
  const rows = ctx.sql.all(
    `select distinct g.project_id as id from project_permission g join project p on p.id = g.project_id
     where g.permission = ? and p.archived = 0 and g.principal in (select value from json_each(?)) order by 1`,
    [permission, grantNames(principal)],
  );
  return rows.map((row) => Number(row.id));
}

function openLevels(ctx: Pick<JiraContext, 'sql'>, principal: Principal): number[] {
  return ctx.sql
    .all('select distinct level_id as id from security_member where principal in (select value from json_each(?)) order by 1', [
      grantNames(principal),
    ])
    .map((row) => Number(row.id));
}

/**
 * A condition that keeps the rows of `issue` or `idx_issue` (under `alias`) that the principal may see.
 * Holds ids only, as literals: the planner knows them, and there is nothing to bind.
 */
export function visibleIssueSql(ctx: Pick<JiraContext, 'sql'>, principal: Principal, alias: string): string {
  const projects = grantedProjects(ctx, principal, 'BROWSE_PROJECTS').join(',');
  // The unary plus keeps this list from being chosen as the index: the search's own conditions are narrower.
  return `(+${alias}.project_id in (${projects})${levelSql(ctx, principal, alias)})`;
}

/** Who may read every level needs no look at the level of each item: a count over 100,000 items is a quarter faster. */
function levelSql(ctx: Pick<JiraContext, 'sql'>, principal: Principal, alias: string): string {
  const open = openLevels(ctx, principal);
  const all = ctx.sql.all('select id from security_level').map((row) => Number(row.id));
  if (all.every((level) => open.includes(level))) return '';
  return ` and (${alias}.security_level_id is null or ${alias}.security_level_id in (${open.join(',')}))`;
}

/** Those of the issues that exist and that the principal may see, by the live tables. */
export function visibleIssues(ctx: Pick<JiraContext, 'sql'>, principal: Principal, issueIds: readonly number[]): Set<number> {
  const rows = ctx.sql.all(
    `select i.id from issue i where i.id in (select value from json_each(?)) and ${visibleIssueSql(ctx, principal, 'i')}`,
    [JSON.stringify(issueIds)],
  );
  return new Set(rows.map((row) => Number(row.id)));
}

/** A Jira administrator administers every project, and yet sees only the work items of those where that was granted. */
export function isSiteAdmin(ctx: Pick<JiraContext, 'sql'>, principal: Principal): boolean {
  if (principal.kind !== 'user') return false;
  return ctx.sql.get('select site_admin from user where account_id = ? and active = 1', [principal.accountId])?.site_admin === 1;
}

/** Whether the principal has the permission on the target. A hidden or absent issue gives none. */
export function can(ctx: Pick<JiraContext, 'sql'>, principal: Principal, permission: Permission, target: PermissionTarget = {}): boolean {
  if (permission === 'ADMINISTER') return isSiteAdmin(ctx, principal);
  const projectId = target.projectId ?? projectOf(ctx, target.issueId);
  if (target.issueId !== undefined && !visibleIssues(ctx, principal, [target.issueId]).has(target.issueId)) return false;
  if (permission === 'ADMINISTER_PROJECTS' && isSiteAdmin(ctx, principal)) return true;
  const granted = grantedProjects(ctx, principal, permission);
  return projectId === undefined ? granted.length > 0 : granted.includes(projectId);
}

/** Those of the issues that the principal may see and edit. */
export function editableIssues(ctx: Pick<JiraContext, 'sql'>, principal: Principal, issueIds: readonly number[]): Set<number> {
  const projects = grantedProjects(ctx, principal, 'EDIT_ISSUES').join(',');
  const rows = ctx.sql.all(
    `select i.id from issue i where i.id in (select value from json_each(?)) and +i.project_id in (${projects}) and ${visibleIssueSql(ctx, principal, 'i')}`,
    [JSON.stringify(issueIds)],
  );
  return new Set(rows.map((row) => Number(row.id)));
}

function projectOf(ctx: Pick<JiraContext, 'sql'>, issueId: number | undefined): number | undefined {
  if (issueId === undefined) return undefined;
  return Number(ctx.sql.get('select project_id from issue where id = ?', [issueId])?.project_id ?? 0);
}

/** Id of the issue that a key, a former key or an id names, whether or not anyone may see it; `null` when there is none. */
export function findIssue(ctx: Pick<JiraContext, 'sql'>, idOrKey: string): number | null {
  const row = /^\d+$/.test(idOrKey)
    ? ctx.sql.get('select id from issue where id = ?', [Number(idOrKey)])
    : ctx.sql.get('select id from issue where key = ?1 union all select issue_id from old_key where key = ?1 limit 1', [
        idOrKey.toUpperCase(),
      ]);
  return row === null ? null : Number(row.id);
}
