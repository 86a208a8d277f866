import type { JiraContext, JiraOperation } from '../context.ts';
import { json } from '../errors.ts';
import { type Bean, CATEGORY_IDS, issueTypeBean, priorityBean, statusBean, statusCategoryBean } from '../render/beans.ts';

/** The site's own lists: not paged, the same for everybody. */
const list = (path: string, read: (ctx: JiraContext) => readonly Bean[]): JiraOperation => ({
  method: 'GET',
  path,
  handler: (ctx) => json(read(ctx)),
});

export const siteLists: readonly JiraOperation[] = [
  list('/rest/api/3/status', (ctx) => ctx.sql.all('select * from status order by id').map((row) => statusBean(ctx, row))),
  list('/rest/api/3/statuscategory', (ctx) => CATEGORY_IDS.map((id) => statusCategoryBean(ctx, id))),
  list('/rest/api/3/issuetype', (ctx) => ctx.sql.all('select * from issue_type order by id').map((row) => issueTypeBean(ctx, row))),
  list('/rest/api/3/priority', (ctx) => ctx.sql.all('select * from priority order by id').map((row) => priorityBean(ctx, row))),
];
