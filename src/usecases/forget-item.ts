import type { BackgroundDeps } from './ports.ts';
import type { IssueId } from '../shared/ids.ts';

/** Days that the record of a deleted item is kept, in case it was a mistake. */
const KEPT_DAYS = 30;

/** The item is gone: its score, its notes and their history follow after a while, by themselves. */
export async function forgetItem(deps: Pick<BackgroundDeps, 'stores'>, issueId: IssueId): Promise<void> {
  await deps.stores.heads.expire(issueId, KEPT_DAYS);
  await deps.stores.notes.expire(issueId, KEPT_DAYS);
}
