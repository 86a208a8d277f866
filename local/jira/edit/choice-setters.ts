import type { JiraContext } from '../context.ts';
import { grantedProjects } from '../access.ts';
import { FieldError } from './field-error.ts';
import { isObject, systemChange, type Setter } from './setter.ts';

type NamedTable = 'issue_type' | 'priority' | 'resolution';

const idText = (id: number | null): string | null => (id === null ? null : String(id));

function nameOf({ sql }: JiraContext, table: NamedTable | 'security_level', id: number | null): string | null {
  const row = id === null ? null : sql.get(`select name from ${table} where id = ?`, [id]);
  return row === null ? null : String(row['name']);
}

/** The row that `{id}` or `{name}` names, or null. */
export function chosenId({ sql }: Pick<JiraContext, 'sql'>, table: NamedTable, value: unknown): number | null {
  if (!isObject(value)) return null;
  const { id, name } = value;
  if (typeof id === 'string' || typeof id === 'number')
    return sql.get(`select id from ${table} where id = ?`, [Number(id)]) === null ? null : Number(id);
  if (typeof name !== 'string') return null;
  const row = sql.get(`select id from ${table} where lower(name) = lower(?) order by id`, [name]);
  return row === null ? null : Number(row['id']);
}

function choiceSetter(field: 'priority' | 'resolution', column: 'priorityId' | 'resolutionId', nullable: boolean): Setter {
  return ({ ctx }, issue, value) => {
    const id = chosenId(ctx, field, value);
    if (id === null && !(nullable && value === null)) throw new FieldError(field, `The ${field} selected is invalid.`);
    const before = issue[column];
    if (id === before) return [];
    ctx.sql.run(`update issue set ${field}_id = ? where id = ?`, [id, issue.id]);
    return [systemChange(field, [idText(before), nameOf(ctx, field, before)], [idText(id), nameOf(ctx, field, id)])];
  };
}

export const setPriority = choiceSetter('priority', 'priorityId', false);
export const setResolution = choiceSetter('resolution', 'resolutionId', true);

export const setIssueType: Setter = ({ ctx }, issue, value) => {
  const id = chosenId(ctx, 'issue_type', value);
  if (id === null) throw new FieldError('issuetype', 'The issue type selected is invalid.');
  if (id === issue.typeId) return [];
  const isSubtask = (type: number): boolean =>
    Number(ctx.sql.get('select subtask from issue_type where id = ?', [type])?.['subtask']) === 1;
  if (isSubtask(id) !== isSubtask(issue.typeId)) throw new FieldError('issuetype', 'The issue type selected is invalid.');
  ctx.sql.run('update issue set type_id = ? where id = ?', [id, issue.id]);
  return [
    systemChange('issuetype', [idText(issue.typeId), nameOf(ctx, 'issue_type', issue.typeId)], [idText(id), nameOf(ctx, 'issue_type', id)]),
  ];
};

function personName({ sql }: JiraContext, accountId: string | null): string | null {
  if (accountId === null) return null;
  return String(sql.get('select display_name from user where account_id = ?', [accountId])?.['display_name'] ?? accountId);
}

/** `{accountId}` (or `{id}`) of somebody who can see the project, or null. */
export function personSetter(field: 'assignee' | 'reporter'): Setter {
  return ({ ctx }, issue, value) => {
    const account = value === null ? null : isObject(value) ? (value['accountId'] ?? value['id'] ?? null) : undefined;
    if (account !== null && typeof account !== 'string') throw new FieldError(field, `Specify a valid 'id' or 'name' for ${field}`);
    if (account !== null && !grantedProjects(ctx, { kind: 'user', accountId: account }, 'BROWSE_PROJECTS').includes(issue.projectId))
      throw new FieldError(field, `User '${account}' cannot be assigned issues.`);
    const before = issue[field];
    if (account === before) return [];
    ctx.sql.run(`update issue set ${field} = ? where id = ?`, [account, issue.id]);
    return [systemChange(field, [before, personName(ctx, before)], [account, personName(ctx, account)])];
  };
}

/** The level must belong to the project and have the writer as a member: nobody can hide an item from themselves. */
export const setSecurity: Setter = ({ ctx, author }, issue, value) => {
  const wanted = isObject(value) ? value : null;
  if (value !== null && wanted === null) throw new FieldError('security', 'data was not an object');
  const row =
    wanted === null
      ? null
      : ctx.sql.get(
          `select l.id from security_level l join security_member m on m.level_id = l.id
     where l.project_id = ? and m.principal in (?, '*') and (l.id = ? or lower(l.name) = lower(?))`,
          [issue.projectId, author, Number(wanted['id'] ?? 0), typeof wanted['name'] === 'string' ? wanted['name'] : ''],
        );
  if (wanted !== null && row === null) throw new FieldError('security', 'Security level is not valid.');
  const id = row === null ? null : Number(row['id']);
  if (id === issue.securityLevelId) return [];
  ctx.sql.run('update issue set security_level_id = ? where id = ?', [id, issue.id]);
  const name = (level: number | null): string | null => nameOf(ctx, 'security_level', level);
  return [systemChange('security', [idText(issue.securityLevelId), name(issue.securityLevelId)], [idText(id), name(id)])];
};
