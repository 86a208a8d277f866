import * as v from 'valibot';
import type { IssueId, ProjectId } from '../shared/ids.ts';
import { forgetItem } from '../usecases/forget-item.ts';
import { type ItemChange, markDirty } from '../usecases/mark-dirty.ts';
import { backgroundFor } from './app.ts';
import { siteOf } from './site-of.ts';

const id = v.pipe(v.union([v.string(), v.number()]), v.transform(String), v.regex(/^\d+$/));
const item = v.looseObject({ field: v.optional(v.string(), ''), fieldId: v.nullish(v.string()) });
const event = v.looseObject({
  eventType: v.string(),
  issue: v.looseObject({ id, fields: v.optional(v.looseObject({ project: v.optional(v.looseObject({ id })) })) }),
  changelog: v.nullish(v.looseObject({ items: v.optional(v.array(item), []) })),
});

const KINDS: Readonly<Record<string, ItemChange['kind']>> = {
  'avi:jira:created:issue': 'created',
  'avi:jira:updated:issue': 'updated',
  'avi:jira:deleted:issue': 'deleted',
};

/** A change as the platform tells it; `null` for anything else. Descriptions never arrive: a flush reads them. */
export function changeOf(body: unknown): (Omit<ItemChange, 'projectId'> & { readonly projectId: ProjectId | null }) | null {
  const parsed = v.safeParse(event, body);
  const kind = parsed.success ? KINDS[parsed.output.eventType] : undefined;
  if (!parsed.success || kind === undefined) return null;
  const { issue, changelog } = parsed.output;
  const fields = (changelog?.items ?? []).flatMap((one) => [one.field, one.fieldId ?? '']).filter((name) => name !== '');
  return { kind, issueId: issue.id as IssueId, projectId: (issue.fields?.project?.id ?? null) as ProjectId | null, fields };
}

/** Events come late, twice and out of order: each one only says that an item must be looked at. */
export async function onIssue(body: unknown): Promise<void> {
  const { deps } = backgroundFor(siteOf());
  const change = changeOf(body);
  if (change === null) return deps.system.log('event not understood', { event: 'issue' });
  if (change.kind === 'deleted') return forgetItem(deps, change.issueId, change.projectId);
  if (change.projectId === null) return deps.system.log('event without a project', { kind: change.kind });
  await markDirty(deps, { ...change, projectId: change.projectId });
}
