import type { Tile } from '../../../src/shared/health.ts';
import type { IssueId, IssueKey } from '../../../src/shared/ids.ts';
import type { ItemList } from '../../../src/usecases/list-items.ts';

/** What the health of a backlog can lead to. The example leads nowhere: nothing of it exists in Jira. */
export interface HealthActions {
  /** `null`: items cannot be opened. */
  readonly openItem: ((item: { readonly id: IssueId; readonly key: IssueKey }) => void) | null;
  /** `null`: there is no search to open. */
  readonly openSearch: ((jql: string) => void) | null;
  readonly listItems: (tile: Tile) => Promise<ItemList>;
}
