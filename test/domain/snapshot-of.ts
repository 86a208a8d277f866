import { plainToDoc } from '../../src/domain/text/adf/plain-to-doc.ts';
import type { IssueId, IssueKey, ProjectId } from '../../src/shared/ids.ts';
import type { IssueSnapshot } from '../../src/shared/issue.ts';
import { BLANK_ITEM } from '../support/blank-item.ts';

/** A to-do story; `description` may be plain text or Markdown. */
export function snapshotOf(
  given: Partial<Omit<IssueSnapshot, 'description'>> & { readonly description?: IssueSnapshot['description'] | string } = {},
): IssueSnapshot {
  const { description = null, ...rest } = given;
  return {
    ...BLANK_ITEM,
    id: '10042' as IssueId,
    key: 'PERM-142' as IssueKey,
    projectId: '10000' as ProjectId,
    description: typeof description === 'string' ? plainToDoc(description) : description,
    created: '2026-05-01T08:00:00.000Z',
    updated: '2026-05-02T08:00:00.000Z',
    ...rest,
  };
}
