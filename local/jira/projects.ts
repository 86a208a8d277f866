import type { Row } from '../database/sql.ts';
import type { Principal } from '../types.ts';
import { grantedProjects, isSiteAdmin } from './access.ts';
import type { JiraContext } from './context.ts';
import { notFound } from './errors.ts';

/** What a list of projects is for: seeing them, browsing their items, or setting them up. */
export type ProjectAction = 'view' | 'browse' | 'edit' | 'create';

/** Projects on which the principal may do that. Jira administrators see and set up every project without browsing its items. */
export function projectsFor(ctx: Pick<JiraContext, 'sql'>, principal: Principal, action: ProjectAction): readonly Row[] {
  const rows = ctx.sql.all('select * from project where archived = 0 order by key');
  if (isSiteAdmin(ctx, principal) && (action === 'view' || action === 'edit')) return rows;
  const granted = (): number[] => {
    switch (action) {
      case 'view':
        return [...grantedProjects(ctx, principal, 'BROWSE_PROJECTS'), ...grantedProjects(ctx, principal, 'ADMINISTER_PROJECTS')];
      case 'browse':
        return grantedProjects(ctx, principal, 'BROWSE_PROJECTS');
      case 'edit':
        return grantedProjects(ctx, principal, 'ADMINISTER_PROJECTS');
      case 'create':
        return grantedProjects(ctx, principal, 'CREATE_ISSUES');
    }
  };
  const ids = new Set(granted());
  return rows.filter((row) => ids.has(Number(row.id)));
}

/** The project of that id or key, if the principal may view it; hidden and absent ones answer the same 404. */
export function visibleProject(ctx: Pick<JiraContext, 'sql'>, principal: Principal, idOrKey: string): Row {
  const wanted = idOrKey.toUpperCase();
  const row = projectsFor(ctx, principal, 'view').find((project) => String(project.id) === wanted || project.key === wanted);
  if (row === undefined) throw notFound(`No project could be found with ${/^\d+$/.test(idOrKey) ? 'id' : 'key'} '${idOrKey}'.`);
  return row;
}
