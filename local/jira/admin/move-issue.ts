import type { Row } from '../../database/sql.ts';
import type { Principal } from '../../types.ts';
import { findIssue } from '../access.ts';
import { write, type Writing } from '../changes.ts';
import type { JiraContext } from '../context.ts';
import { systemChange } from '../edit/setter.ts';
import { storedIssue } from '../edit/stored-issue.ts';

/** Takes the next number of the project. */
function takeKey({ sql }: Pick<JiraContext, 'sql'>, project: Row): { readonly key: string; readonly number: number } {
  const row = sql.get(
    'select max(p.next_number, coalesce((select max(number) + 1 from issue where project_id = p.id), 1)) as n from project p where p.id = ?',
    [Number(project.id)],
  );
  const number = Number(row?.n ?? 1);
  sql.run('update project set next_number = ? where id = ?', [number + 1, Number(project.id)]);
  return { key: `${String(project.key)}-${number}`, number };
}

function moveOne(writing: Writing, issueId: number, project: Row): string {
  const { sql } = writing.ctx;
  const issue = storedIssue(writing.ctx, issueId);
  const from = sql.get('select id, name from project where id = ?', [issue.projectId]);
  const { key, number } = takeKey(writing.ctx, project);
  sql.run('insert or replace into old_key (key, issue_id) values (?, ?)', [issue.key, issueId]);
  // A level belongs to a project; in another one the item is open to all who browse there.
  sql.run('update issue set key = ?, number = ?, project_id = ?, security_level_id = null where id = ?', [
    key,
    number,
    Number(project.id),
    issueId,
  ]);
  writing.recordChange(issueId, [
    systemChange('project', [String(issue.projectId), String(from?.name ?? '')], [String(project.id), String(project.name)]),
    { ...systemChange('Key', [null, issue.key], [null, key]), fieldId: null },
  ]);
  return key;
}

/**
 * Moves an item and its sub-tasks. Former keys keep answering, with the new key in the answer; there is no tombstone.
 * The app hears of it only where it may see the new place.
 * @returns the new key
 * @throws Error when there is no such item, or when it is in the project already
 */
export function moveIssue(ctx: JiraContext, idOrKey: string, project: Row, principal: Principal): string {
  const issueId = findIssue(ctx, idOrKey);
  if (issueId === null) throw new Error(`The local Jira has no item "${idOrKey}".`);
  const issue = storedIssue(ctx, issueId);
  if (issue.projectId === Number(project.id)) throw new Error(`${issue.key} is in project ${String(project.key)} already.`);
  const subtasks = ctx.sql.all(
    'select i.id from issue i join issue_type t on t.id = i.type_id where i.parent_id = ? and t.subtask = 1 order by i.number',
    [issueId],
  );
  return write(ctx, { principal }, (writing) => {
    const key = moveOne(writing, issueId, project);
    for (const row of subtasks) moveOne(writing, Number(row.id), project);
    return key;
  });
}
