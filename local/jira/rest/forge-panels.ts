import { isSiteAdmin } from '../access.ts';
import { authorOf } from '../changes.ts';
import type { JiraContext, JiraOperation } from '../context.ts';
import { isObject } from '../edit/setter.ts';
import { badRequest, forbidden, json } from '../errors.ts';
import { visibleProject } from '../projects.ts';

const MODULE_ID = /^ari:cloud:ecosystem::extension\/[^/]+\/[^/]+\/static\/([^/]+)$/;

interface Pin {
  readonly projectId: number;
  readonly pinned: boolean;
}

/** Shown on all items of a project: the host's pages read the same mark. */
function setPin({ sql }: JiraContext, moduleKey: string, { projectId, pinned }: Pin): void {
  const key = `panel:${moduleKey}:project:${projectId}`;
  if (pinned) sql.run("insert or replace into meta (key, value) values (?, '1')", [key]);
  else sql.run('delete from meta where key = ?', [key]);
}

function finishedTask({ sql, clock }: JiraContext, owner: string | null): string {
  const id = String(Number(sql.get('select coalesce(max(cast(id as integer)), 9999) + 1 as id from task')?.id ?? 10_000));
  const now = clock.now().getTime();
  sql.run("insert into task (id, status, progress, result_json, submitted, updated, owner) values (?, 'COMPLETE', 100, ?, ?, ?, ?)", [
    id,
    JSON.stringify({ description: 'Bulk pin issue panels', errors: {} }),
    now,
    now,
    owner,
  ]);
  return id;
}

/** Shows or hides an app's panel on all items of projects. Jira administrators only; an app needs manage:jira-configuration. */
export const forgePanels: JiraOperation = {
  method: 'POST',
  path: '/rest/api/3/forge/panel/action/bulk/async',
  handler(ctx, request) {
    if (!isSiteAdmin(ctx, request.principal)) throw forbidden('You do not have permission to pin panels.');
    const { moduleId, projectList } = isObject(request.body) ? request.body : {};
    const moduleKey = typeof moduleId === 'string' ? MODULE_ID.exec(moduleId)?.[1] : undefined;
    if (moduleKey === undefined || !Array.isArray(projectList) || projectList.length === 0)
      throw badRequest('Invalid request payload. Refer to the REST API documentation and try again.');
    const pins = projectList.map((entry: unknown): Pin => {
      const { projectIdOrKey, action } = isObject(entry) ? entry : {};
      if (typeof projectIdOrKey !== 'string' || (action !== 'PIN' && action !== 'UNPIN'))
        throw badRequest('Each project needs a projectIdOrKey and an action, PIN or UNPIN.');
      return { projectId: Number(visibleProject(ctx, request.principal, projectIdOrKey).id), pinned: action === 'PIN' };
    });
    const taskId = ctx.sql.transaction(() => {
      for (const pin of pins) setPin(ctx, moduleKey, pin);
      return finishedTask(ctx, authorOf(request.principal));
    });
    return json({ taskId }, 202);
  },
};
