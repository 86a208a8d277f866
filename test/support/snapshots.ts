import type { IssueId, IssueKey, ProjectId } from '../../src/shared/ids.ts';
import type { IssueSnapshot } from '../../src/shared/issue.ts';

/** An ordinary story, not started; a test says what is different. */
export const snapshot = (id: number, over: Partial<IssueSnapshot> = {}): IssueSnapshot => ({
  id: String(id) as IssueId,
  key: `PERM-${id}` as IssueKey,
  projectId: '1' as ProjectId,
  typeName: 'Story',
  kind: 'story',
  summary: `Item ${id}`,
  statusName: 'To Do',
  category: 'new',
  estimate: 5,
  sprint: null,
  hasParent: false,
  parentKey: null,
  labels: [],
  links: [],
  created: '2026-01-01',
  updated: '2026-01-01',
  resolved: null,
  properties: {},
  ...over,
});
