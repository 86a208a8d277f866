import type { IssueAnalysis } from '../shared/analysis.ts';
import { keepAnalysis, viewItem } from './item-view.ts';
import type { ItemRead } from './load-item.ts';

/**
 * Lets search know of items that were just changed from here, as their own screens would: Jira tells us nothing of changes that we
 * made ourselves. What cannot be written now is written in the night.
 * @param analyze judges the item by its own text and fields alone.
 */
export async function keepMany(
  deps: Parameters<typeof keepAnalysis>[0],
  reads: readonly ItemRead[],
  analyze: (read: ItemRead) => Promise<IssueAnalysis>,
): Promise<void> {
  for (const read of reads) {
    try {
      await keepAnalysis(deps, viewItem(read, await analyze(read)));
    } catch {
      // the person has what they asked for
    }
  }
}
