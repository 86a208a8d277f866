import type { JiraOperation } from '../context.ts';
import { badRequest, json } from '../errors.ts';
import { projectsFor } from '../projects.ts';

/** A board's filter is shared with those who can see the board's project; a filter of no board with everybody. */
export const getFilter: JiraOperation = {
  method: 'GET',
  path: '/rest/api/3/filter/{id}',
  handler(ctx, request, params) {
    const row = ctx.sql.get('select * from filter where id = ?', [Number(params['id'])]);
    const projects =
      row === null
        ? []
        : ctx.sql.all('select project_id from board where filter_id = ?', [Number(row.id)]).map((board) => Number(board.project_id));
    const visible = projectsFor(ctx, request.principal, 'view').map((project) => Number(project.id));
    if (row === null || request.principal.kind === 'anonymous' || (projects.length > 0 && !projects.some((id) => visible.includes(id))))
      throw badRequest('The selected filter is not available to you, perhaps it has been deleted or had its permissions changed.');
    const id = String(row.id);
    return json({
      self: `${ctx.siteUrl}/rest/api/3/filter/${id}`,
      id,
      name: row.name,
      jql: row.jql,
      viewUrl: `${ctx.siteUrl}/issues/?filter=${id}`,
      searchUrl: `${ctx.siteUrl}/rest/api/3/search/jql?jql=${encodeURIComponent(String(row.jql))}`,
      favourite: false,
      favouritedCount: 0,
      sharePermissions: [{ id: Number(row.id), type: 'authenticated' }],
      editPermissions: [],
    });
  },
};
