import type { Row } from '../../database/sql.ts';
import type { JiraRequest } from '../../types.ts';
import { boardColumns } from '../board-columns.ts';
import { visibleBoard, visibleSprint } from '../boards.ts';
import { type JiraContext, type JiraHandler, type JiraOperation, switchesOf } from '../context.ts';
import { badRequest, json } from '../errors.ts';
import { describeFields, renderIssues } from '../render-issue.ts';
import { reconcile } from '../search/index-queue.ts';
import { checkReconcile, DEFAULT_PAGE, PAGE_IDS_ONLY } from '../search/limits.ts';
import { makeToken, readToken } from '../search/page-token.ts';
import { countIssues, searchIds } from '../search/run-search.ts';
import { queryList, queryNumber } from './issue-access.ts';

const NOT_PLANNED = '(sprint is EMPTY OR (sprint not in openSprints() AND sprint not in futureSprints()))';

interface Query {
  readonly where: string;
  readonly order: string | null;
}

/** Splits JQL before the ORDER BY that stands outside quotes. */
function splitOrder(jql: string): Query {
  const match = /^((?:[^"']|"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')*?)\border\s+by\b(.*)$/is.exec(jql);
  return match === null ? { where: jql.trim(), order: null } : { where: (match[1] ?? '').trim(), order: (match[2] ?? '').trim() };
}

/** The conditions together; the caller's own order wins over the rank. */
export function combine(request: JiraRequest, conditions: readonly string[]): string {
  const own = splitOrder(request.query.get('jql') ?? '');
  const parts = [...conditions, own.where].filter((part) => part !== '').map((part) => `(${part})`);
  return `${parts.join(' AND ')} ORDER BY ${own.order ?? 'Rank ASC'}`;
}

function filterOf(ctx: JiraContext, board: Row): string {
  return splitOrder(String(ctx.sql.get('select jql from filter where id = ?', [Number(board.filter_id)])?.jql ?? '')).where;
}

const statusIn = (ids: readonly number[]): string => (ids.length === 0 ? '' : `status in (${ids.join(', ')})`);

/** On the board is what is mapped to a column; epics are not on scrum boards. */
export function onBoard(ctx: JiraContext, board: Row): string[] {
  const mapped = boardColumns(String(board.columns_json)).flatMap((column) => column.statusIds);
  const epics = ctx.sql.all('select id from issue_type where hierarchy_level > 0').map((row) => Number(row.id));
  return [
    filterOf(ctx, board),
    statusIn(mapped),
    board.type === 'scrum' && epics.length > 0 ? `issuetype not in (${epics.join(', ')})` : '',
  ];
}

/** In the backlog is what is not done (the last column that has statuses) and in no open or future sprint. */
export function inBacklog(ctx: JiraContext, board: Row): string[] {
  const done = boardColumns(String(board.columns_json)).findLast((column) => column.statusIds.length > 0);
  return [...onBoard(ctx, board), done === undefined ? '' : `NOT ${statusIn(done.statusIds)}`, NOT_PLANNED];
}

function issuePage(ctx: JiraContext, request: JiraRequest, jql: string): ReturnType<JiraHandler> {
  const asked = queryList(request, 'fields');
  const fields = asked.length === 0 ? ['*navigable'] : asked;
  const bare = fields.every((name) => name === 'id' || name === 'key');
  const limit = Math.max(1, queryNumber(request, 'maxResults', DEFAULT_PAGE, bare ? PAGE_IDS_ONLY : switchesOf(ctx).softwareListRows));
  const ids = queryList(request, 'reconcileIssues').map(Number);
  if (ids.some((id) => !Number.isInteger(id)))
    throw badRequest("The provided value for parameter 'reconcileIssues' is not a list of numbers.");
  checkReconcile(ids);
  reconcile(ctx, ids);
  const now = ctx.clock.now().getTime();
  const offset = readToken(request.query.get('nextPageToken') ?? undefined, jql, now);
  const found = searchIds(ctx, request.principal, jql, { offset, limit: limit + 1 });
  const page = found.slice(0, limit);
  const isLast = found.length <= limit;
  const beans = renderIssues(ctx, request.principal, page, { fields });
  const expand = queryList(request, 'expand');
  const described = describeFields(ctx, fields);
  return json({
    issues: page.flatMap((id) => beans.get(id) ?? []),
    ...(isLast ? {} : { nextPageToken: makeToken(jql, offset + limit, now) }),
    isLast,
    ...(expand.includes('names') ? { names: described.names } : {}),
    ...(expand.includes('schema') ? { schema: described.schema } : {}),
  });
}

const BOARD = '/rest/software/1.0/board/{boardId}';

/** A list and its count, over one set of conditions. */
const listAndCount = (path: string, conditions: (ctx: JiraContext, board: Row) => string[]): readonly JiraOperation[] => [
  {
    method: 'GET',
    path,
    handler: (ctx, request, params) =>
      issuePage(ctx, request, combine(request, conditions(ctx, visibleBoard(ctx, request.principal, params['boardId'])))),
  },
  {
    method: 'GET',
    path: `${path}/approximate-count`,
    handler: (ctx, request, params) =>
      json({
        count: countIssues(
          ctx,
          request.principal,
          combine(request, conditions(ctx, visibleBoard(ctx, request.principal, params['boardId']))),
        ),
      }),
  },
];

const ofSprint: JiraOperation = {
  method: 'GET',
  path: '/rest/software/1.0/sprint/{sprintId}/issue',
  handler: (ctx, request, params) =>
    issuePage(ctx, request, combine(request, [`sprint = ${String(visibleSprint(ctx, request.principal, params['sprintId']).id)}`])),
};

const ofBoardSprint: JiraOperation = {
  method: 'GET',
  path: `${BOARD}/sprint/{sprintId}/issue`,
  handler(ctx, request, params) {
    const board = visibleBoard(ctx, request.principal, params['boardId']);
    const sprint = visibleSprint(ctx, request.principal, params['sprintId']);
    return issuePage(ctx, request, combine(request, [...onBoard(ctx, board), `sprint = ${String(sprint.id)}`]));
  },
};

export const boardIssues: readonly JiraOperation[] = [
  ...listAndCount(`${BOARD}/backlog`, inBacklog),
  ...listAndCount(`${BOARD}/issue`, onBoard),
  ofSprint,
  ofBoardSprint,
];
