import type { IssueId, ProjectId } from '../../../src/shared/ids.ts';
import { MOST_NOTED } from '../../../src/shared/quality-log.ts';
import { call } from './rpc.ts';

/** Asks the background to look at items again. In nobody's way: what fails is found in the night. */
export function noteChanged(projectId: ProjectId, ids: readonly IssueId[]): void {
  for (let start = 0; start < ids.length; start += MOST_NOTED)
    call('noteChanged', { projectId, ids: ids.slice(start, start + MOST_NOTED) }).catch(() => undefined);
}
