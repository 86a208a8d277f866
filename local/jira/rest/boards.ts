import type { Row } from '../../database/sql.ts';
import { boardColumns } from '../board-columns.ts';
import { visibleBoard, visibleBoards } from '../boards.ts';
import type { JiraContext, JiraOperation } from '../context.ts';
import { badRequest, json } from '../errors.ts';
import { projectsFor } from '../projects.ts';
import { type Bean } from '../render/beans.ts';
import { isRankField, readCustomFields } from '../render/field-selection.ts';
import { pageOf, paging } from './issue-access.ts';

const PATH = '/rest/agile/1.0/board';

const projectOf = (ctx: JiraContext, board: Row): Row | null =>
  ctx.sql.get('select * from project where id = ?', [Number(board.project_id)]);

function boardBean(ctx: JiraContext, board: Row): Bean {
  const project = projectOf(ctx, board);
  const label = project === null ? '' : `${String(project.name)} (${String(project.key)})`;
  return {
    id: Number(board.id),
    self: `${ctx.siteUrl}${PATH}/${Number(board.id)}`,
    name: board.name,
    type: board.type,
    location:
      project === null
        ? undefined
        : {
            projectId: Number(project.id),
            displayName: label,
            projectName: project.name,
            projectKey: project.key,
            projectTypeKey: 'software',
            name: label,
          },
    isPrivate: false,
  };
}

const list: JiraOperation = {
  method: 'GET',
  path: PATH,
  handler(ctx, request) {
    const wanted = request.query.get('projectKeyOrId');
    const types = (request.query.get('type') ?? '').split(',').filter((type) => type !== '');
    const words = (request.query.get('name') ?? '').toLowerCase();
    const boards = visibleBoards(ctx, request.principal).filter((board) => {
      const project = projectOf(ctx, board);
      const relevant = wanted === null || String(project?.id) === wanted || String(project?.key) === wanted.toUpperCase();
      return relevant && (types.length === 0 || types.includes(String(board.type))) && String(board.name).toLowerCase().includes(words);
    });
    if (wanted !== null && boards.length === 0 && !isBrowsable(ctx, request, wanted))
      throw badRequest(`No project could be found with key or id '${wanted}'.`);
    const sorted =
      request.query.get('orderBy') === 'name' ? boards.toSorted((a, b) => String(a.name).localeCompare(String(b.name))) : boards;
    const page = pageOf(sorted, paging(request, 50, 50));
    return json({ ...page, values: page.values.map((board) => boardBean(ctx, board)) });
  },
};

function isBrowsable(ctx: JiraContext, request: Parameters<JiraOperation['handler']>[1], wanted: string): boolean {
  return projectsFor(ctx, request.principal, 'browse').some(
    (project) => String(project.id) === wanted || project.key === wanted.toUpperCase(),
  );
}

const get: JiraOperation = {
  method: 'GET',
  path: `${PATH}/{boardId}`,
  handler: (ctx, request, params) => json(boardBean(ctx, visibleBoard(ctx, request.principal, params['boardId']))),
};

/** `location` as real sites send it, with more than Atlassian's description has. */
function locationBean(ctx: JiraContext, board: Row): Bean {
  const project = projectOf(ctx, board);
  return {
    type: 'project',
    key: project?.key,
    id: String(board.project_id),
    self: `${ctx.siteUrl}/rest/api/2/project/${Number(board.project_id)}`,
    name: project?.name,
  };
}

function estimationBean(ctx: JiraContext, board: Row): Bean {
  const field = ctx.sql.get('select id, name from field where id = ?', [board.estimation_field ?? null]);
  return field === null ? {} : { estimation: { type: 'field', field: { fieldId: field.id, displayName: field.name } } };
}

const configuration: JiraOperation = {
  method: 'GET',
  path: `${PATH}/{boardId}/configuration`,
  handler(ctx, request, params) {
    const board = visibleBoard(ctx, request.principal, params['boardId']);
    const rank = readCustomFields(ctx.sql).find(isRankField);
    const columns = boardColumns(String(board.columns_json)).map(({ name, statusIds, min, max }) => ({
      name,
      statuses: statusIds.map((id) => ({ id: String(id), self: `${ctx.siteUrl}/rest/api/2/status/${id}` })),
      ...(min === null ? {} : { min }),
      ...(max === null ? {} : { max }),
    }));
    return json({
      id: Number(board.id),
      name: board.name,
      type: board.type,
      self: `${ctx.siteUrl}${PATH}/${Number(board.id)}/configuration`,
      location: locationBean(ctx, board),
      filter: { id: String(board.filter_id), self: `${ctx.siteUrl}/rest/api/2/filter/${Number(board.filter_id)}` },
      ...(board.type === 'kanban' ? { subQuery: { query: 'fixVersion in unreleasedVersions() OR fixVersion is EMPTY' } } : {}),
      columnConfig: { columns, constraintType: 'issueCount' },
      ...estimationBean(ctx, board),
      ...(rank === undefined ? {} : { ranking: { rankCustomFieldId: Number(rank.id.replace('customfield_', '')) } }),
    });
  },
};

export const boards: readonly JiraOperation[] = [list, get, configuration];
