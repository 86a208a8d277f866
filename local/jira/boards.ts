import type { Row } from '../database/sql.ts';
import type { Principal } from '../types.ts';
import type { JiraContext } from './context.ts';
import { grantedProjects } from './access.ts';
import { notFound } from './errors.ts';

/** Boards of the projects that the principal may browse, by id. */
export function visibleBoards(ctx: Pick<JiraContext, 'sql'>, principal: Principal): readonly Row[] {
  const projects = new Set(grantedProjects(ctx, principal, 'BROWSE_PROJECTS'));
  return ctx.sql.all('select * from board order by id').filter((board) => projects.has(Number(board.project_id)));
}

export function visibleBoard(ctx: Pick<JiraContext, 'sql'>, principal: Principal, id: string | undefined): Row {
  const board = visibleBoards(ctx, principal).find((row) => String(row.id) === id);
  if (board === undefined)
    throw notFound('The requested board cannot be viewed because it either does not exist or you do not have permission to view it.');
  return board;
}

/** A sprint of a board that the principal may see, or of no board at all. */
export function visibleSprint(ctx: Pick<JiraContext, 'sql'>, principal: Principal, id: string | undefined): Row {
  const sprint = ctx.sql.get('select * from sprint where id = ?', [Number(id)]);
  const boards = new Set(visibleBoards(ctx, principal).map((row) => row.id));
  if (sprint === null || (sprint.board_id !== null && !boards.has(sprint.board_id)))
    throw notFound('Sprint does not exist or you do not have permission to view it.');
  return sprint;
}
