import Resolver from '@forge/resolver';
import { createLogStore } from '../../../src/adapters/storage/log.ts';
import type { ProjectId } from '../../../src/shared/ids.ts';
import type { LogRow } from '../../../src/shared/quality-log.ts';
import type { FrameRef } from '../../../src/usecases/ports.ts';

/** What a test may ask of the store of the log, which runs where the app runs. */
export type LogStep =
  | { readonly do: 'append'; readonly at: string; readonly rows: readonly LogRow[] }
  | { readonly do: 'appendAtOnce'; readonly at: string; readonly rows: readonly (readonly LogRow[])[] }
  | { readonly do: 'saveChunk'; readonly frame: string; readonly chunk: number; readonly at: string; readonly rows: readonly LogRow[] }
  | { readonly do: 'complete'; readonly ref: FrameRef }
  | { readonly do: 'end'; readonly at: string }
  | { readonly do: 'erase'; readonly ids: readonly string[] }
  | { readonly do: 'read'; readonly from: string };

const PROJECT = '10000' as ProjectId;

async function run(step: LogStep): Promise<unknown> {
  const log = createLogStore();
  switch (step.do) {
    case 'append':
      return log.append(PROJECT, step.at, step.rows);
    case 'appendAtOnce':
      return Promise.all(step.rows.map((rows) => log.append(PROJECT, step.at, rows)));
    case 'saveChunk':
      return log.saveChunk(PROJECT, step.frame, step.chunk, { at: step.at, rows: step.rows });
    case 'complete':
      return log.complete(PROJECT, step.ref);
    case 'end':
      return log.end(PROJECT, step.at);
    case 'erase':
      return log.erase(PROJECT, new Set(step.ids));
    case 'read': {
      const refs = await log.frames(PROJECT);
      return {
        refs,
        frames: await Promise.all(refs.map((ref) => log.frame(PROJECT, ref))),
        days: await log.days(PROJECT, step.from, '2026-11-30'),
      };
    }
  }
}

const resolver = new Resolver();
resolver.define('log', async ({ payload }: { payload: LogStep }) => ({ answer: (await run(payload)) ?? null }));

export const handler = resolver.getDefinitions();
