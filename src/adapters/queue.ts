import { Queue } from '@forge/events';
import type { WorkEvent, WorkQueue } from '../usecases/ports.ts';

/** As the manifest names it. */
const QUEUE = 'work';

export function createWorkQueue(): WorkQueue {
  return {
    async push(event: WorkEvent, delaySeconds = 0) {
      await new Queue({ key: QUEUE }).push({ body: { ...event }, ...(delaySeconds > 0 ? { delayInSeconds: delaySeconds } : {}) });
    },
  };
}
