import type { IssueId, IssueKey, ProjectId } from '../../src/shared/ids.ts';
import type { IssueSnapshot } from '../../src/shared/issue.ts';

/** A to-do story with nothing in it: what tests and benches build their items on. */
export const BLANK_ITEM: IssueSnapshot = {
  id: '1' as IssueId,
  key: 'BLANK-1' as IssueKey,
  projectId: '1' as ProjectId,
  typeName: 'Story',
  kind: 'story',
  summary: '',
  description: null,
  statusName: 'To Do',
  category: 'new',
  estimate: null,
  sprint: null,
  hasParent: false,
  parentKey: null,
  labels: [],
  links: [],
  created: '2026-01-01T00:00:00.000Z',
  updated: '2026-01-01T00:00:00.000Z',
  resolved: null,
  properties: {},
};
