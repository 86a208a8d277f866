import { write, type Writing } from '../changes.ts';
import type { JiraOperation } from '../context.ts';
import { badRequest, json } from '../errors.ts';
import { permittedIssueId } from './issue-access.ts';

const OWNED = [
  'issue_label',
  'issue_value',
  'issue_sprint',
  'issue_component',
  'issue_version',
  'comment',
  'issue_property',
  'old_key',
] as const;

/** Removes one issue with all that belongs to it. Its children stay. */
function removeIssue(writing: Writing, issueId: number): void {
  const { sql } = writing.ctx;
  for (const table of OWNED) sql.run(`delete from ${table} where issue_id = ?`, [issueId]);
  sql.run('delete from change_item where group_id in (select id from change_group where issue_id = ?)', [issueId]);
  sql.run('delete from change_group where issue_id = ?', [issueId]);
  for (const row of sql.all('select source_id, destination_id from link where source_id = ?1 or destination_id = ?1', [issueId]))
    writing.enqueue(Number(row.source_id) === issueId ? Number(row.destination_id) : Number(row.source_id));
  sql.run('delete from link where source_id = ?1 or destination_id = ?1', [issueId]);
  sql.run('update issue set parent_id = null where parent_id = ?', [issueId]);
  sql.run('delete from issue where id = ?', [issueId]);
  writing.enqueue(issueId);
}

/** The local site has no permission of its own for this: administrators of the project may. */
export const deleteIssue: JiraOperation = {
  method: 'DELETE',
  path: '/rest/api/3/issue/{issueIdOrKey}',
  handler(ctx, request, params) {
    const issueId = permittedIssueId(ctx, request, params['issueIdOrKey'], 'ADMINISTER_PROJECTS', {
      status: 403,
      text: 'You do not have permission to delete issues in this project.',
    });
    const subtasks = ctx.sql
      .all('select i.id from issue i join issue_type t on t.id = i.type_id where i.parent_id = ? and t.subtask = 1', [issueId])
      .map((row) => Number(row.id));
    if (subtasks.length > 0 && request.query.get('deleteSubtasks') !== 'true')
      throw badRequest(
        `The issue '${String(params['issueIdOrKey'])}' has subtasks. You must specify the 'deleteSubtasks' parameter to delete this issue and all its subtasks.`,
      );
    write(ctx, request, (writing) => {
      // Sub-tasks go without an event of their own.
      writing.emitIssue('avi:jira:deleted:issue', issueId);
      for (const id of [...subtasks, issueId]) removeIssue(writing, id);
    });
    return json(undefined, 204);
  },
};
