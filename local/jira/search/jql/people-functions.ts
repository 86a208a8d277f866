import type { SqlValue } from '../../../database/sql.ts';
import { readDate } from './dates.ts';
import { type JqlEnvironment, problem } from './environment.ts';
import { fold } from './fragment.ts';

/** The groups of a new site, and who is in them: the local Jira has no others. */
const GROUPS: Readonly<Record<string, string>> = {
  'jira-software-users': "role <> 'app'",
  'jira-administrators': 'site_admin = 1',
  'site-admins': 'site_admin = 1',
};

/** `membersOf("jira-administrators")`. */
export function membersOf(env: JqlEnvironment, [group = '']: readonly string[]): readonly SqlValue[] {
  const test = Object.hasOwn(GROUPS, group.toLowerCase()) ? GROUPS[group.toLowerCase()] : undefined;
  if (test === undefined)
    return problem(env, `Function 'membersOf' can not generate a list of usernames for group '${group}'; the group does not exist.`);
  return env.ctx.sql
    .all(`select account_id from user where active = 1 and ${test} order by account_id`)
    .map((row) => row.account_id ?? null);
}

/** `updatedBy(account, from, to)`: items that the person made, changed or commented in that time. */
export function updatedBy(env: JqlEnvironment, [user, from, to]: readonly string[]): readonly SqlValue[] {
  if (user === undefined) return problem(env, "Function 'updatedBy' expected between '1' and '3' arguments but received '0'.");
  const row = env.ctx.sql.get('select account_id from user where lower(account_id) = lower(?)', [user]);
  if (row === null) return problem(env, `The user '${user}' does not exist.`);
  const bounds = [from, to].map((text, side) => (text === undefined ? (side === 0 ? 0 : env.now + 1) : readDate(text, env)));
  const wrong = bounds.indexOf(null);
  if (wrong >= 0) return problem(env, `Unable to parse the argument '${[from, to][wrong] ?? ''}' of the function 'updatedBy'.`);
  const rows = env.ctx.sql.all(
    `select i.id from idx_issue i where ${env.visible('i')} and i.id in (
       select id from issue where creator = ?1 and created >= ?2 and created < ?3
       union select issue_id from change_group where author = ?1 and created >= ?2 and created < ?3
       union select issue_id from comment where author = ?1 and updated >= ?2 and updated < ?3)`,
    [row.account_id ?? null, bounds[0] ?? 0, bounds[1] ?? 0],
  );
  return rows.map((found) => found.id ?? null);
}

/** Names of versions in the projects named (all visible ones without a name). A version that nobody marked as released is not. */
export function versionNames(env: JqlEnvironment, projects: readonly string[], released: boolean): readonly SqlValue[] {
  const chosen =
    projects.length === 0
      ? env.projects
      : env.projects.filter((row) =>
          projects.some((name) => [row.key, row.name, String(row.id)].some((known) => fold(String(known)) === fold(name))),
        );
  const ids = JSON.stringify(chosen.map((row) => Number(row.id)));
  const rows = env.ctx.sql.all(
    `select name, max(released) as released from (
       select lower(name) as name, released from version where project_id in (select value from json_each(?1))
       union all select n.name, 0 from idx_version n join idx_issue i on i.id = n.issue_id where i.project_id in (select value from json_each(?1)) and ${env.visible('i')})
     group by name order by name`,
    [ids],
  );
  return rows.filter((row) => (Number(row.released) === 1) === released).map((row) => row.name ?? null);
}
