import type { Row } from '../../database/sql.ts';
import { authorOf } from '../changes.ts';
import type { JiraContext, JiraOperation } from '../context.ts';
import { badRequest, JiraFault, json, notFound } from '../errors.ts';
import { type Bean, userBean } from '../render/beans.ts';
import { pageOf, paging, queryList } from './issue-access.ts';

/** The account bean with what only these operations tell. */
const fullBean = (ctx: JiraContext, row: Row): Bean => ({ ...userBean(ctx, row), locale: row.locale });

const myself: JiraOperation = {
  method: 'GET',
  path: '/rest/api/3/myself',
  handler(ctx, request) {
    const row = ctx.sql.get('select * from user where account_id = ?', [authorOf(request.principal)]);
    if (row === null) throw new JiraFault(401, { message: 'Client must be authenticated to access this resource.', 'status-code': 401 });
    return json(fullBean(ctx, row));
  },
};

const get: JiraOperation = {
  method: 'GET',
  path: '/rest/api/3/user',
  handler(ctx, request) {
    const accountId = request.query.get('accountId');
    if (accountId === null) throw badRequest("Either 'username', 'key' or 'accountId' query parameters need to be provided");
    const row = request.principal.kind === 'anonymous' ? null : ctx.sql.get('select * from user where account_id = ?', [accountId]);
    if (row === null) throw notFound('Specified user does not exist or you do not have required permissions');
    return json(fullBean(ctx, row));
  },
};

/** Unknown accounts are left out. */
const bulk: JiraOperation = {
  method: 'GET',
  path: '/rest/api/3/user/bulk',
  handler(ctx, request) {
    const ids = queryList(request, 'accountId');
    if (ids.length === 0) throw badRequest("The 'accountId' query parameter needs to be provided");
    const wanted = request.principal.kind === 'anonymous' ? [] : ids;
    const rows = ctx.sql.all('select u.* from json_each(?) j join user u on u.account_id = j.value order by j.key', [
      JSON.stringify(wanted),
    ]);
    const page = pageOf(rows, paging(request, 10, 200));
    return json({ self: `${ctx.siteUrl}/rest/api/3/user/bulk`, ...page, values: page.values.map((row) => fullBean(ctx, row)) });
  },
};

export const users: readonly JiraOperation[] = [myself, get, bulk];
