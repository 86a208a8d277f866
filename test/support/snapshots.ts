import type { IssueId, IssueKey } from '../../src/shared/ids.ts';
import type { IssueSnapshot } from '../../src/shared/issue.ts';
import { BLANK_ITEM } from './blank-item.ts';

const { description: _notRead, ...LISTED } = BLANK_ITEM;

/** An ordinary story in a list, not started, its description not read; a test says what is different. */
export const snapshot = (id: number, over: Partial<IssueSnapshot> = {}): IssueSnapshot => ({
  ...LISTED,
  id: String(id) as IssueId,
  key: `PERM-${id}` as IssueKey,
  summary: `Item ${id}`,
  estimate: 5,
  created: '2026-01-01',
  updated: '2026-01-01',
  ...over,
});
