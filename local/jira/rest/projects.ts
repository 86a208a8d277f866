import type { Row } from '../../database/sql.ts';
import type { JiraContext, JiraOperation } from '../context.ts';
import { badRequest, json, notFound } from '../errors.ts';
import { type ProjectAction, projectsFor, visibleProject } from '../projects.ts';
import { type Bean, issueTypeBean, projectBean, userBean } from '../render/beans.ts';
import { pageOf, paging, queryList } from './issue-access.ts';

const ONE = '/rest/api/3/project/{projectIdOrKey}';

function propertiesOf(ctx: JiraContext, projectId: number, keys: readonly string[]): Bean {
  const rows = ctx.sql.all(
    'select key, value_json from project_property where project_id = ? and key in (select value from json_each(?))',
    [projectId, JSON.stringify(keys)],
  );
  return Object.fromEntries(rows.map((row) => [String(row.key), JSON.parse(String(row.value_json))]));
}

const listedBean = (ctx: JiraContext, row: Row, keys: readonly string[]): Bean => ({
  ...projectBean(ctx, row),
  style: row.style === 'next-gen' ? 'next-gen' : 'classic',
  isPrivate: false,
  ...(keys.length === 0 ? {} : { properties: propertiesOf(ctx, Number(row.id), keys) }),
});

const ACTIONS: readonly ProjectAction[] = ['view', 'browse', 'edit', 'create'];

const search: JiraOperation = {
  method: 'GET',
  path: '/rest/api/3/project/search',
  handler(ctx, request) {
    const asked = request.query.get('action') ?? 'view';
    const action = ACTIONS.find((known) => known === asked);
    if (action === undefined) throw badRequest(`The action '${asked}' is not supported.`);
    const keys = queryList(request, 'keys').map((key) => key.toUpperCase());
    const ids = queryList(request, 'id');
    const words = (request.query.get('query') ?? '').toLowerCase();
    const rows = projectsFor(ctx, request.principal, action).filter(
      (row) =>
        (keys.length === 0 || keys.includes(String(row.key))) &&
        (ids.length === 0 || ids.includes(String(row.id))) &&
        (String(row.key).toLowerCase().includes(words) || String(row.name).toLowerCase().includes(words)),
    );
    const byName = (request.query.get('orderBy') ?? 'key').includes('name');
    const sorted = byName ? rows.toSorted((a, b) => String(a.name).localeCompare(String(b.name))) : rows;
    const ordered = (request.query.get('orderBy') ?? '').startsWith('-') ? sorted.toReversed() : sorted;
    const page = pageOf(ordered, paging(request, 50, 100));
    return json({
      self: `${ctx.siteUrl}/rest/api/3/project/search`,
      ...page,
      values: page.values.map((row) => listedBean(ctx, row, queryList(request, 'properties'))),
    });
  },
};

const get: JiraOperation = {
  method: 'GET',
  path: ONE,
  handler(ctx, request, params) {
    const row = visibleProject(ctx, request.principal, params['projectIdOrKey'] ?? '');
    const lead = ctx.sql.get('select * from user where account_id = ?', [row.lead ?? null]);
    return json({
      ...listedBean(ctx, row, queryList(request, 'properties')),
      ...(lead === null ? {} : { lead: userBean(ctx, lead) }),
      description: '',
      issueTypes: ctx.sql.all('select * from issue_type order by id').map((type) => issueTypeBean(ctx, type)),
      components: [],
      versions: [],
      roles: {},
      assigneeType: 'UNASSIGNED',
    });
  },
};

const propertyKeys: JiraOperation = {
  method: 'GET',
  path: `${ONE}/properties`,
  handler(ctx, request, params) {
    const { id } = visibleProject(ctx, request.principal, params['projectIdOrKey'] ?? '');
    const rows = ctx.sql.all('select key from project_property where project_id = ? order by key', [Number(id)]);
    return json({
      keys: rows.map(({ key }) => ({
        self: `${ctx.siteUrl}/rest/api/3/project/${Number(id)}/properties/${encodeURIComponent(String(key))}`,
        key,
      })),
    });
  },
};

const property: JiraOperation = {
  method: 'GET',
  path: `${ONE}/properties/{propertyKey}`,
  handler(ctx, request, params) {
    const { id } = visibleProject(ctx, request.principal, params['projectIdOrKey'] ?? '');
    const key = params['propertyKey'] ?? '';
    const row = ctx.sql.get('select value_json from project_property where project_id = ? and key = ?', [Number(id), key]);
    if (row === null) throw notFound(`The property with key ${key} does not exist.`);
    return json({ key, value: JSON.parse(String(row.value_json)) });
  },
};

export const projects: readonly JiraOperation[] = [search, get, propertyKeys, property];
