import type { ProjectId } from '../shared/ids.ts';
import type { ServerDeps } from './ports.ts';
import { newSite, type SiteRecord } from './records.ts';

const TURNED_ON_PROPERTY = 'turned-on';
const TRIES = 5;

/**
 * Enters a project in the site's list of turned-on projects, or takes it out (`null`), and mirrors the
 * list in the app property that display conditions read. Numbers, because `project.id` is a number
 * in Jira expressions. Display conditions are no security: nothing else believes this property.
 */
export async function mirrorTurnedOn(
  deps: Pick<ServerDeps, 'stores' | 'asApp' | 'system'>,
  projectId: ProjectId,
  entry: { readonly boardId: number | null } | null,
): Promise<void> {
  const site = await changeSite(deps, (before) => {
    const others = before.turnedOn.filter((one) => one.projectId !== projectId);
    return { ...before, turnedOn: entry === null ? others : [...others, { projectId, boardId: entry.boardId }] };
  });
  await deps.asApp.setAppProperty(TURNED_ON_PROPERTY, { ids: site.turnedOn.map((one) => Number(one.projectId)) });
}

/** Changes the record of the site whatever others change meanwhile. @throws when it keeps losing. */
export async function changeSite(
  deps: Pick<ServerDeps, 'stores' | 'system'>,
  change: (before: SiteRecord) => SiteRecord,
): Promise<SiteRecord> {
  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    const at = deps.system.now().toISOString();
    const before = (await deps.stores.settings.site()) ?? newSite(at);
    const next = { ...change(before), rev: before.rev + 1, at };
    if (await deps.stores.settings.saveSite(next, before.rev)) return next;
  }
  throw new Error('The record of the site is being changed by too many at once.');
}
