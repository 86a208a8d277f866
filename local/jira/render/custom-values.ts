import type { Row } from '../../database/sql.ts';
import type { JiraContext } from '../context.ts';
import { sprintBean } from './beans.ts';
import { type CustomField, isRankField, isSprintField } from './field-selection.ts';
import { rowsByIssue } from './lookups.ts';

/** Reads the asked custom fields of some issues; the result gives the value of one field for a row of `issue`. */
export function customReader(
  ctx: JiraContext,
  fields: readonly CustomField[],
  issueIds: readonly number[],
): (row: Row, field: CustomField) => unknown {
  if (fields.length === 0) return () => undefined;
  const values = new Map<string, unknown>();
  const among = 'where issue_id in (select value from json_each(?))';
  for (const row of ctx.sql.all(`select * from issue_value ${among}`, [JSON.stringify(issueIds)]))
    values.set(`${String(row.issue_id)} ${String(row.field_id)}`, storedValue(row));
  const sprints = fields.some(isSprintField)
    ? rowsByIssue(
        ctx.sql,
        `select x.issue_id, s.* from issue_sprint x join sprint s on s.id = x.sprint_id ${among} order by x.issue_id, x.position`,
        issueIds,
      )
    : new Map<number, readonly Row[]>();
  return (row, field) => {
    // A field of one team-managed project is unknown elsewhere.
    if (field.projectId !== null && field.projectId !== row.project_id) return undefined;
    if (isRankField(field)) return row.rank;
    if (isSprintField(field)) return sprints.get(Number(row.id))?.map(sprintBean) ?? null;
    return values.get(`${String(row.id)} ${field.id}`) ?? null;
  };
}

function storedValue(row: Row): unknown {
  if (row.value_json !== null && row.value_json !== undefined) return JSON.parse(String(row.value_json));
  return row.number ?? row.text;
}
