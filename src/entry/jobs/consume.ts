import * as v from 'valibot';
import { fillProject } from '../../usecases/fill-project.ts';
import { flushDirty } from '../../usecases/flush-dirty.ts';
import type { WorkEvent } from '../../usecases/ports.ts';
import { assertNever } from '../../shared/result.ts';
import { backgroundFor } from '../app.ts';
import { siteOf } from '../site-of.ts';

const work = v.variant('kind', [
  v.object({ kind: v.literal('fill'), jobId: v.string() }),
  v.object({ kind: v.literal('flush') }),
]) satisfies v.GenericSchema<unknown, WorkEvent>;

/** One consumer for all background work: delivered at least once, so each kind can be repeated. */
export async function consume(event: unknown): Promise<void> {
  const { deps, meter } = backgroundFor(siteOf());
  const parsed = v.safeParse(work, (event as { body?: unknown } | null)?.body);
  if (!parsed.success) return deps.system.log('work not understood', {});
  await run(parsed.output);
  await deps.budget.settle();
  deps.system.log('worked', { kind: parsed.output.kind, requests: meter.requests, points: meter.points });

  async function run(body: WorkEvent): Promise<void> {
    switch (body.kind) {
      case 'fill':
        return fillProject(deps, body.jobId);
      case 'flush':
        return flushDirty(deps);
      default:
        return assertNever(body);
    }
  }
}
