import { can, grantedProjects } from '../access.ts';
import { write, type Writing } from '../changes.ts';
import { type JiraContext, type JiraOperation, nextId } from '../context.ts';
import { chosenId } from '../edit/choice-setters.ts';
import { applyEdits, readEdits } from '../edit/edit-issue.ts';
import { FieldError } from '../edit/field-error.ts';
import { isObject } from '../edit/setter.ts';
import { checkedSummary } from '../edit/text-setters.ts';
import { initialStatusId } from '../edit/workflow.ts';
import { badRequest, forbidden, json } from '../errors.ts';
import { putIssueProperty } from '../property-values.ts';
import { ranksBetween } from '../rank.ts';
import type { JiraRequest } from '../../types.ts';
import { readProperties } from './edit-issue.ts';

const NO_PROJECT = 'Specify a valid project ID or key';
const MEDIUM = 3;

/** Hidden and absent projects are refused alike. */
function projectFor(ctx: JiraContext, request: JiraRequest, value: unknown): { readonly id: number; readonly key: string } {
  const wanted = isObject(value) ? (value['id'] ?? value['key']) : undefined;
  const row =
    typeof wanted === 'string' || typeof wanted === 'number'
      ? ctx.sql.get('select id, key from project where id = ?1 or key = upper(?1)', [String(wanted)])
      : null;
  if (row === null || !grantedProjects(ctx, request.principal, 'BROWSE_PROJECTS').includes(Number(row.id)))
    throw badRequest([], { project: NO_PROJECT });
  if (!can(ctx, request.principal, 'CREATE_ISSUES', { projectId: Number(row.id) }))
    throw forbidden('You do not have permission to create issues in this project.');
  return { id: Number(row.id), key: String(row.key) };
}

function summaryOf(value: unknown): string {
  try {
    return checkedSummary(value ?? '');
  } catch (error) {
    if (error instanceof FieldError) throw badRequest([], { summary: error.message });
    throw error;
  }
}

function insertIssue(
  { ctx, at, author }: Writing,
  project: { readonly id: number; readonly key: string },
  typeId: number,
  summary: string,
): { readonly id: number; readonly key: string } {
  const { sql } = ctx;
  const id = nextId(ctx, 'issue');
  const number = Number(
    sql.get(
      'select max(p.next_number, coalesce((select max(number) + 1 from issue where project_id = p.id), 1)) as n from project p where p.id = ?',
      [project.id],
    )?.n ?? 1,
  );
  sql.run('update project set next_number = ? where id = ?', [number + 1, project.id]);
  const last = sql.get('select max(rank) as rank from issue')?.rank;
  const [rank = ''] = ranksBetween(typeof last === 'string' ? last : null, null, 1);
  const key = `${project.key}-${number}`;
  const priority = sql.get('select id from priority where id = ?', [MEDIUM]) === null ? null : MEDIUM;
  sql.run(
    `insert into issue (id, key, project_id, number, type_id, status_id, summary, priority_id, reporter, creator, created, updated, status_changed, rank)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [id, key, project.id, number, typeId, initialStatusId(ctx, project.id), summary, priority, author, author, at, at, at, rank],
  );
  return { id, key };
}

export const createIssue: JiraOperation = {
  method: 'POST',
  path: '/rest/api/3/issue',
  handler(ctx, request) {
    const edits = readEdits(request.body);
    const { project: projectRef, issuetype, summary: summaryRef, ...fields } = edits.fields;
    const project = projectFor(ctx, request, projectRef);
    const typeId = chosenId(ctx, 'issue_type', issuetype);
    if (typeId === null) throw badRequest([], { issuetype: 'Specify a valid issue type' });
    const summary = summaryOf(summaryRef);
    const properties = readProperties(request.body);
    const isSubtask = Number(ctx.sql.get('select subtask from issue_type where id = ?', [typeId])?.subtask) === 1;
    if (isSubtask && !isObject(fields['parent']))
      throw badRequest([], { parent: 'Issue type is a sub-task but parent issue key or id not specified.' });
    const created = write(ctx, request, (writing) => {
      const issue = insertIssue(writing, project, typeId, summary);
      applyEdits(writing, issue.id, { fields, update: edits.update });
      for (const [key, column] of properties) putIssueProperty(ctx, issue.id, key, column);
      writing.enqueue(issue.id);
      writing.emitIssue('avi:jira:created:issue', issue.id);
      return issue;
    });
    return json({ id: String(created.id), key: created.key, self: `${ctx.siteUrl}/rest/api/3/issue/${created.id}` }, 201);
  },
};
