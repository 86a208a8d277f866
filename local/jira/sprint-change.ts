import type { Row, SqlValue } from '../database/sql.ts';
import { grantedProjects } from './access.ts';
import { APP, type Writing } from './changes.ts';
import { badRequest } from './errors.ts';
import { agileSprintBean } from './event-payloads.ts';
import type { Bean } from './render/beans.ts';

type Columns = Record<string, SqlValue>;

function dateColumn(name: string, value: unknown): number {
  const at = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(at)) throw badRequest([], { [name]: `'${String(value)}' is not a valid date` });
  return at;
}

/** What the body names, as columns. A closed sprint takes a new name and goal, everything else is passed over. */
function wantedColumns(sprint: Row, body: Readonly<Record<string, unknown>>): Columns {
  const columns: Columns = {};
  if (typeof body['name'] === 'string' && body['name'] !== '') columns['name'] = body['name'];
  if (typeof body['goal'] === 'string') columns['goal'] = body['goal'];
  if (sprint.state === 'closed') return columns;
  if (body['startDate'] !== undefined) columns['start_at'] = dateColumn('startDate', body['startDate']);
  if (body['endDate'] !== undefined) columns['end_at'] = dateColumn('endDate', body['endDate']);
  return columns;
}

function stateColumns(sprint: Row, columns: Columns, state: unknown, at: number): Columns {
  if (state === undefined || state === sprint.state) return {};
  if (sprint.state === 'future' && state === 'active') {
    const start = columns['start_at'] ?? sprint.start_at;
    const end = columns['end_at'] ?? sprint.end_at;
    if (start === null || start === undefined || end === null || end === undefined)
      throw badRequest('A sprint needs a start and an end date before it can be started.');
    return { state };
  }
  if (sprint.state === 'active' && state === 'closed') return { state, complete_at: at };
  throw badRequest(`A sprint cannot go from '${String(sprint.state)}' to '${typeof state === 'string' ? state : JSON.stringify(state)}'.`);
}

/** Changes a sprint. Its items stay in it, also when it closes: those that are not done are in the backlog then. */
export function sprintChange(writing: Writing, sprint: Row, body: Readonly<Record<string, unknown>>): Bean {
  const { sql } = writing.ctx;
  const wanted = wantedColumns(sprint, body);
  const columns = { ...wanted, ...stateColumns(sprint, wanted, body['state'], writing.at) };
  const names = Object.keys(columns);
  if (names.length > 0)
    sql.run(`update sprint set ${names.map((name) => `${name} = ?`).join(', ')} where id = ?`, [
      ...Object.values(columns),
      Number(sprint.id),
    ]);
  const after = sql.get('select * from sprint where id = ?', [Number(sprint.id)]) ?? sprint;
  const bean = agileSprintBean(writing.ctx, after);
  for (const row of sql.all('select issue_id from issue_sprint where sprint_id = ?', [Number(sprint.id)]))
    writing.enqueue(Number(row.issue_id));
  if (names.length > 0) tell(writing, sprint, after, bean);
  return bean;
}

function tell(writing: Writing, before: Row, after: Row, bean: Bean): void {
  const projectId = Number(writing.ctx.sql.get('select project_id from board where id = ?', [after.board_id ?? null])?.project_id ?? 0);
  if (!grantedProjects(writing.ctx, APP, 'BROWSE_PROJECTS').includes(projectId)) return;
  const moved = before.state !== after.state;
  const verb = !moved ? 'updated' : after.state === 'active' ? 'started' : 'closed';
  const old = verb === 'updated' ? { oldValue: withoutSelf(agileSprintBean(writing.ctx, before)) } : {};
  writing.emit(`avi:jira-software:${verb}:sprint`, { sprint: withoutSelf(bean), ...old });
}

const withoutSelf = (bean: Bean): Bean => Object.fromEntries(Object.entries(bean).filter(([name]) => name !== 'self'));
