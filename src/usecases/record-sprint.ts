import { allOf } from '../jira/jql.ts';
import { JIRA_LIMITS } from '../jira/limits.ts';
import type { BackgroundDeps, SprintStore } from './ports.ts';

/** What the platform says of a sprint. */
export interface SprintChange {
  readonly kind: 'started' | 'closed' | 'updated' | 'deleted';
  readonly sprintId: number;
  readonly boardId: number | null;
}

/**
 * Keeps which items a sprint held when it started and when it ended: Jira's own field forgets that.
 * Ids only, never totals. Only for boards whose project is turned on.
 */
export async function recordSprint(deps: BackgroundDeps & { readonly sprints: SprintStore }, change: SprintChange): Promise<void> {
  if (change.kind === 'updated' || change.boardId === null) return;
  const site = await deps.stores.settings.site();
  if (site?.turnedOn.some((one) => one.boardId === change.boardId) !== true) return;
  if (change.kind === 'deleted') return deps.sprints.remove(change.sprintId);
  if ((await deps.budget.settle()).left <= 0) return deps.system.log('sprint not recorded: points of this hour are spent', {});
  const page = await deps.asApp.search({
    jql: allOf(`sprint = ${change.sprintId}`, 'issuetype in standardIssueTypes()'),
    fields: ['id'],
    maxResults: JIRA_LIMITS.bulkFetch,
  });
  const at = deps.system.now().toISOString();
  const ids = page.issues.map((issue) => issue.id);
  await deps.sprints.record(change.sprintId, { boardId: change.boardId, moment: change.kind === 'started' ? 'start' : 'end', at, ids });
}
