import type { JiraRequest, JiraResponse } from '../../types.ts';
import { visibleBoard, visibleSprint } from '../boards.ts';
import { type JiraContext, type JiraHandler, type JiraOperation, switchesOf } from '../context.ts';
import { errorBody, JiraFault, json } from '../errors.ts';
import { renderIssues } from '../render-issue.ts';
import { countIssues, searchIds } from '../search/run-search.ts';
import { combine, inBacklog, onBoard } from './board-issues.ts';
import { paging, queryList } from './issue-access.ts';

const REMOVED = 'The requested API has been removed. Please migrate to the /rest/software/1.0 API.';
const MOST_ROWS = 5000;

/** The old form: `startAt`, `total`, and as many rows as are asked. */
function legacyPage(ctx: JiraContext, request: JiraRequest, conditions: readonly string[]): JiraResponse {
  const jql = combine(request, conditions);
  const { startAt, maxResults } = paging(request, 50, MOST_ROWS);
  const ids = searchIds(ctx, request.principal, jql, { offset: startAt, limit: maxResults });
  const fields = queryList(request, 'fields');
  const beans = renderIssues(ctx, request.principal, ids, { fields: fields.length === 0 ? ['*navigable'] : fields });
  return json({
    expand: 'schema,names',
    startAt,
    maxResults,
    total: countIssues(ctx, request.principal, jql),
    issues: ids.flatMap((id) => beans.get(id) ?? []),
  });
}

type Conditions = (ctx: JiraContext, request: JiraRequest, params: Readonly<Record<string, string>>) => readonly string[];

/** Gone since November 2026; a site that still has them is one switch away. */
const handlerOf =
  (conditions: Conditions): JiraHandler =>
  (ctx, request, params) => {
    if (switchesOf(ctx).agileLists === 'gone') throw new JiraFault(410, errorBody([REMOVED]));
    return legacyPage(ctx, request, conditions(ctx, request, params));
  };

const boardOf: Conditions = (ctx, request, params) => onBoard(ctx, visibleBoard(ctx, request.principal, params['boardId']));
const sprintOf: Conditions = (ctx, request, params) => [`sprint = ${String(visibleSprint(ctx, request.principal, params['sprintId']).id)}`];
const epicOf: Conditions = (_ctx, _request, params) => [
  `parent = "${(params['epicIdOrKey'] ?? params['epicId'] ?? '').replaceAll('"', '')}"`,
];
const noEpic: Conditions = () => ['parent is EMPTY'];
const all =
  (...parts: readonly Conditions[]): Conditions =>
  (ctx, request, params) =>
    parts.flatMap((part) => part(ctx, request, params));

const LISTS: readonly (readonly [string, Conditions])[] = [
  ['board/{boardId}/issue', boardOf],
  ['board/{boardId}/backlog', (ctx, request, params) => inBacklog(ctx, visibleBoard(ctx, request.principal, params['boardId']))],
  ['board/{boardId}/sprint/{sprintId}/issue', all(boardOf, sprintOf)],
  ['board/{boardId}/epic/{epicId}/issue', all(boardOf, epicOf)],
  ['board/{boardId}/epic/none/issue', all(boardOf, noEpic)],
  ['sprint/{sprintId}/issue', sprintOf],
  ['epic/{epicIdOrKey}/issue', epicOf],
  ['epic/none/issue', noEpic],
];

export const agileIssueLists: readonly JiraOperation[] = LISTS.map(([path, conditions]) => ({
  method: 'GET',
  path: `/rest/agile/1.0/${path}`,
  handler: handlerOf(conditions),
}));
