import type { PropertyRow } from '../jira/client-types.ts';
import { JiraError } from '../jira/error.ts';
import { changeSite } from './mirror-turned-on.ts';
import type { BackgroundDeps } from './ports.ts';

/**
 * Before the first background write on a site one item is written, and `updated` is read before and after.
 * Jira does not document whether a property moves it; if it does, a fill would make every item look
 * freshly touched, so automatic fills stay off.
 */
export async function mayFillBySite(deps: BackgroundDeps, row: PropertyRow | undefined, updatedBefore: unknown): Promise<boolean> {
  const known = (await deps.stores.settings.site())?.writeMovesUpdated ?? null;
  if (known !== null) return !known;
  const [first] = Object.entries(row?.properties ?? {});
  if (row === undefined || first === undefined) return true;
  try {
    await deps.asApp.putIssueProperty(row.issueId, ...first);
    const after = (await deps.asApp.getIssue(row.issueId, { fields: ['updated'] })).fields['updated'];
    const moves = after !== updatedBefore;
    await changeSite(deps, (site) => ({ ...site, writeMovesUpdated: moves }));
    if (moves) deps.system.log('writing a property moves updated: automatic fills stay off', {});
    return !moves;
  } catch (error) {
    // This item cannot be written by the app: the bulk write reports it, and the next item answers the question.
    if (error instanceof JiraError && error.kind !== 'busy') return true;
    throw error;
  }
}
