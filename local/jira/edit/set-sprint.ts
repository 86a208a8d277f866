import type { CustomField } from '../render/field-selection.ts';
import type { Writing } from '../changes.ts';
import { grantedProjects } from '../access.ts';
import { FieldError } from './field-error.ts';
import type { Setter } from './setter.ts';
import type { StoredIssue } from './stored-issue.ts';

interface SprintRow {
  readonly id: number;
  readonly name: string;
  readonly state: string;
}

function sprintsOf({ ctx }: Writing, issueId: number): SprintRow[] {
  return ctx.sql
    .all(
      'select s.id, s.name, s.state from issue_sprint x join sprint s on s.id = x.sprint_id where x.issue_id = ? order by x.position, s.id',
      [issueId],
    )
    .map((row) => ({ id: Number(row.id), name: String(row.name), state: String(row.state) }));
}

/** A sprint of a board whose project the writer can see; hidden and absent ones are alike. */
function findSprint({ ctx, principal }: Writing, id: number): SprintRow | null {
  const row = ctx.sql.get(
    'select s.id, s.name, s.state, b.project_id from sprint s left join board b on b.id = s.board_id where s.id = ?',
    [id],
  );
  if (row === null) return null;
  const visible = row.project_id === null || grantedProjects(ctx, principal, 'BROWSE_PROJECTS').includes(Number(row.project_id));
  return visible ? { id, name: String(row.name), state: String(row.state) } : null;
}

const ids = (sprints: readonly SprintRow[]): string => sprints.map((sprint) => sprint.id).join(', ');
const names = (sprints: readonly SprintRow[]): string => sprints.map((sprint) => sprint.name).join(', ');

/** Written as one integer or null, though it is read as a list: closed sprints stay, the open one is replaced. */
export const sprintSetter =
  (field: CustomField): Setter =>
  (writing: Writing, issue: StoredIssue, value: unknown) => {
    if (value !== null && (typeof value !== 'number' || !Number.isInteger(value)))
      throw new FieldError(field.id, 'Number value expected as the Sprint id.');
    const before = sprintsOf(writing, issue.id);
    const wanted = value === null ? null : findSprint(writing, value);
    if (value !== null && wanted === null)
      throw new FieldError(field.id, `Sprint with id '${value}' does not exist or you do not have permission to view it.`);
    if (wanted?.state === 'closed')
      throw new FieldError(field.id, `The sprint '${wanted.name}' is already complete: work items cannot be added to it.`);
    const after = [...before.filter((sprint) => sprint.state === 'closed'), ...(wanted === null ? [] : [wanted])];
    if (ids(before) === ids(after)) return [];
    const { sql } = writing.ctx;
    sql.run('delete from issue_sprint where issue_id = ?', [issue.id]);
    after.forEach((sprint, position) =>
      sql.run('insert into issue_sprint (issue_id, sprint_id, position) values (?, ?, ?)', [issue.id, sprint.id, position]),
    );
    return [
      {
        field: field.name,
        fieldtype: 'custom',
        fieldId: field.id,
        from: ids(before),
        fromText: names(before),
        to: ids(after),
        toText: names(after),
      },
    ];
  };
