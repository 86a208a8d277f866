import type { Row } from '../../database/sql.ts';
import type { JiraContext } from '../context.ts';

/** @throws Error when no project has the key. */
export function projectNamed({ sql }: Pick<JiraContext, 'sql'>, key: string): Row {
  const row = sql.get('select * from project where key = upper(?)', [key]);
  if (row === null) throw new Error(`The local Jira has no project "${key}".`);
  return row;
}

/** An archived project is in no list and no search, and its items answer as if they were absent. */
export function setArchived({ sql }: Pick<JiraContext, 'sql'>, project: Row, archived: boolean): void {
  sql.run('update project set archived = ? where id = ?', [archived ? 1 : 0, Number(project.id)]);
}
