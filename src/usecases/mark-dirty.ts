import type { IssueId, ProjectId } from '../shared/ids.ts';
import type { BackgroundDeps } from './ports.ts';
import type { ProjectRecord } from './records.ts';

/**
 * Seconds from the end of a minute to its flush. One flush serves all changes of a minute, so it must come after the last of
 * them; the margin lets the store's queries, which lag, see them all.
 */
const FLUSH_MARGIN_SECONDS = 5;

const secondsToFlush = (now: Date): number => 60 - now.getUTCSeconds() + FLUSH_MARGIN_SECONDS;

/** What a product event says about a changed item. Only what the platform itself fills in. */
export interface ItemChange {
  readonly kind: 'created' | 'updated' | 'deleted';
  readonly issueId: IssueId;
  readonly projectId: ProjectId;
  /** Names and ids of changed fields, as the change log writes them. */
  readonly fields: readonly string[];
}

/** Fields that a stored analysis follows from, in the words of Jira's change log. Status: an item that is open again needs its result. */
const OWN_FACTS: ReadonlySet<string> = new Set([
  'summary',
  'description',
  'issuetype',
  'type',
  'status',
  'resolution',
  'parent',
  'issueparentassociation',
  'epic link',
  'epic child',
  'project',
  'key',
]);

export function concerns(change: Pick<ItemChange, 'kind' | 'fields'>, project: Pick<ProjectRecord, 'fields' | 'fieldNames'>): boolean {
  if (change.kind !== 'updated') return change.kind === 'created';
  const mapped = new Set(
    [project.fields?.estimate, project.fields?.criteria, ...project.fieldNames].flatMap((name) => (name ? [name.toLowerCase()] : [])),
  );
  return change.fields.some((name) => OWN_FACTS.has(name.toLowerCase()) || mapped.has(name.toLowerCase()));
}

/** Notes that an item must be checked again, and sees to it that one flush comes. Projects that are not on are left alone. */
export async function markDirty(deps: Pick<BackgroundDeps, 'stores' | 'queue' | 'system'>, change: ItemChange): Promise<void> {
  const project = await deps.stores.settings.project(change.projectId);
  if (project?.settings.on !== true || !concerns(change, project)) return;
  await markAllDirty(deps, change.projectId, [change.issueId]);
}

/** As `markDirty`, for items that are known to be other than what is stored, in a project that is on. */
export async function markAllDirty(
  deps: Pick<BackgroundDeps, 'stores' | 'queue' | 'system'>,
  projectId: ProjectId,
  ids: readonly IssueId[],
): Promise<void> {
  const now = deps.system.now();
  const due = now.toISOString();
  for (const issueId of ids) await deps.stores.dirty.mark({ issueId, projectId, ver: deps.system.newId(), due });
  const bucket = due.slice(0, 16);
  if (await deps.stores.dirty.claimBucket(bucket)) await deps.queue.push({ kind: 'flush' }, secondsToFlush(now));
}
