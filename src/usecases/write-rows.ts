import type { PropertyRow } from '../jira/client-types.ts';
import { JiraError } from '../jira/error.ts';
import { JIRA_LIMITS } from '../jira/limits.ts';
import type { TaskFailure } from '../jira/task-failures.ts';
import type { BackgroundDeps } from './ports.ts';

export type WriteFailure = TaskFailure;

/** Polls of one task before we stop waiting; nightly repair finds what it did not write. */
const MAX_POLLS = 12;
const POLL_MS = 250;

interface Batch {
  readonly taskId: string;
  readonly rows: readonly PropertyRow[];
}

/** Writes properties 100 items at a time as the app, and waits until Jira has done so. @returns what was not written, item by item. */
export async function writeRows(
  deps: Pick<BackgroundDeps, 'asApp' | 'system'>,
  rows: readonly PropertyRow[],
): Promise<readonly WriteFailure[]> {
  const batches: Batch[] = [];
  const failures: WriteFailure[] = [];
  for (let start = 0; start < rows.length; start += JIRA_LIMITS.propertiesMulti) {
    const part = rows.slice(start, start + JIRA_LIMITS.propertiesMulti);
    try {
      batches.push({ taskId: await deps.asApp.putPropertiesMulti(part), rows: part });
    } catch (error) {
      if (!(error instanceof JiraError) || error.kind === 'busy') throw error;
      failures.push(...allFailed(part, error.messages.join(' ') || `Jira answered ${error.status}.`));
    }
  }
  for (const batch of batches) failures.push(...(await outcomeOf(deps, batch)));
  return failures;
}

async function outcomeOf({ asApp, system }: Pick<BackgroundDeps, 'asApp' | 'system'>, batch: Batch): Promise<readonly WriteFailure[]> {
  for (let poll = 1; poll <= MAX_POLLS; poll += 1) {
    await system.sleep(POLL_MS * poll);
    const task = await asApp.getTask(batch.taskId);
    if (task.status === 'COMPLETE') return task.failures;
    if (task.status !== 'ENQUEUED' && task.status !== 'RUNNING')
      return task.failures.length > 0 ? task.failures : allFailed(batch.rows, `The task ended as ${task.status}.`);
  }
  return allFailed(batch.rows, 'Jira has not finished writing.');
}

const allFailed = (rows: readonly PropertyRow[], reason: string): readonly WriteFailure[] =>
  rows.map(({ issueId }) => ({ issueId, reason }));
