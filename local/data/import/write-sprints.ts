import type { Sql } from '../../database/sql.ts';
import { nextId } from '../rows.ts';
import { sprintStateAsOf, type SprintState } from './as-of.ts';
import type { SprintLine } from './sidecars.ts';

const ms = (time: string | null | undefined): number | null => (time ? Date.parse(time) : null);
const KNOWN: readonly string[] = ['closed', 'active', 'future'] satisfies SprintState[];

/** The columns of a simple board: where work waits, is under way, and is done. */
function columns(sql: Sql): string {
  const ids = (category: number): string[] =>
    sql.all('select id from status where category_id = ? order by id', [category]).map((row) => String(row['id']));
  return JSON.stringify([
    { name: 'To Do', statuses: ids(2) },
    { name: 'In Progress', statuses: ids(4) },
    { name: 'Done', statuses: ids(3) },
  ]);
}

/** Maps the statuses that the site has by now to the columns of a project's board. */
export function refreshColumns(sql: Sql, projectId: number): void {
  sql.run('update board set columns_json = ? where project_id = ?', [columns(sql), projectId]);
}

/** The project's board, made when absent: a scrum board where there are sprints, else a kanban board. */
export function ensureBoard(
  sql: Sql,
  project: { readonly id: number; readonly key: string; readonly name: string },
  scrum: boolean,
  estimateField: string,
): number {
  const found = sql.get('select id from board where project_id = ?', [project.id]);
  if (found) return Number(found['id']);
  const filterId = nextId(sql, 'filter', 10_000);
  const boardId = nextId(sql, 'board');
  sql.run('insert into filter (id, name, jql) values (?, ?, ?)', [
    filterId,
    `Filter for ${project.name}`,
    `project = ${project.key} ORDER BY Rank ASC`,
  ]);
  sql.run('insert into board (id, name, type, project_id, filter_id, estimation_field, columns_json) values (?, ?, ?, ?, ?, ?, ?)', [
    boardId,
    `${project.name} board`,
    scrum ? 'scrum' : 'kanban',
    project.id,
    filterId,
    estimateField,
    columns(sql),
  ]);
  return boardId;
}

/** Writes a board's sprints, in the order of their start. @returns the site's ids by the ids of the file. */
export function writeSprints(sql: Sql, boardId: number, lines: readonly SprintLine[], asOf: number | null): ReadonlyMap<number, number> {
  const ids = new Map<number, number>();
  const byStart = lines.toSorted((a, b) => (ms(a.startDate) ?? 0) - (ms(b.startDate) ?? 0) || a.id - b.id);
  byStart.forEach((line, position) => {
    const taken = sql.get('select board_id from sprint where id = ?', [line.id]);
    const own = taken === null || Number(taken['board_id']) === boardId;
    const again = sql.get('select id from sprint where board_id = ? and name = ? and start_at is ?', [
      boardId,
      line.name,
      ms(line.startDate),
    ]);
    const id = own ? line.id : again ? Number(again['id']) : nextId(sql, 'sprint');
    const stated = KNOWN.includes(line.state ?? '') ? (line.state ?? 'closed') : 'closed';
    const state = asOf === null ? stated : sprintStateAsOf(ms(line.startDate), ms(line.completeDate ?? line.endDate), asOf);
    const complete = state === 'closed' ? ms(line.completeDate ?? line.endDate) : null;
    sql.run(
      'insert or replace into sprint (id, board_id, name, state, goal, start_at, end_at, complete_at, position) values (?, ?, ?, ?, ?, ?, ?, ?, ?)',
      [id, boardId, line.name, state, line.goal ?? null, ms(line.startDate), ms(line.endDate), complete, position],
    );
    ids.set(line.id, id);
  });
  return ids;
}
