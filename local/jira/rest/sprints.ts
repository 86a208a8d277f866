import { can } from '../access.ts';
import { visibleBoard, visibleSprint } from '../boards.ts';
import { write } from '../changes.ts';
import type { JiraOperation } from '../context.ts';
import { isObject } from '../edit/setter.ts';
import { badRequest, forbidden, json } from '../errors.ts';
import { agileSprintBean } from '../event-payloads.ts';
import { sprintChange } from '../sprint-change.ts';
import { pageOf, paging, queryList } from './issue-access.ts';

const STATES = ['closed', 'active', 'future'];

/** Closed ones come first, so that a page without `state` is history. */
const ofBoard: JiraOperation = {
  method: 'GET',
  path: '/rest/agile/1.0/board/{boardId}/sprint',
  handler(ctx, request, params) {
    const board = visibleBoard(ctx, request.principal, params['boardId']);
    if (board.type === 'kanban') throw badRequest('The board does not support sprints');
    const asked = queryList(request, 'state');
    const unknown = asked.find((state) => !STATES.includes(state));
    if (unknown !== undefined) throw badRequest(`The sprint state '${unknown}' is not valid. Valid states are: future, active, closed.`);
    const rows = ctx.sql.all(
      `select * from sprint where board_id = ? order by case state when 'closed' then 0 when 'active' then 1 else 2 end, position, id`,
      [Number(board.id)],
    );
    const page = pageOf(
      rows.filter((row) => asked.length === 0 || asked.includes(String(row.state))),
      paging(request, 50, 50),
    );
    return json({ ...page, values: page.values.map((row) => agileSprintBean(ctx, row)) });
  },
};

const get: JiraOperation = {
  method: 'GET',
  path: '/rest/agile/1.0/sprint/{sprintId}',
  handler: (ctx, request, params) => json(agileSprintBean(ctx, visibleSprint(ctx, request.principal, params['sprintId']))),
};

/** Changes only what the body names: goal, name, dates, and the state one step forward. */
const update: JiraOperation = {
  method: 'POST',
  path: '/rest/agile/1.0/sprint/{sprintId}',
  handler(ctx, request, params) {
    const sprint = visibleSprint(ctx, request.principal, params['sprintId']);
    const projectId = Number(ctx.sql.get('select project_id from board where id = ?', [sprint.board_id ?? null])?.project_id ?? 0);
    if (!can(ctx, request.principal, 'MANAGE_SPRINTS_PERMISSION', { projectId }))
      throw forbidden('You do not have permission to manage this sprint.');
    if (!isObject(request.body)) throw badRequest('Can not deserialize value');
    const body = request.body;
    return json(write(ctx, request, (writing) => sprintChange(writing, sprint, body)));
  },
};

export const sprints: readonly JiraOperation[] = [ofBoard, get, update];
