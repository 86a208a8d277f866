import kvs from '@forge/kvs';
import type { LogStore } from '../../usecases/ports.ts';
import { appendEntries, daysBetween, endOf, eraseFromDays } from './log-days.ts';
import { completeFrame, eraseFromFrames, framesOf, readFrame } from './log-frames.ts';
import { ENTITY, KEY } from './keys.ts';
import type { ChunkRow } from './log-shape.ts';
import { sized } from './rows.ts';

/** The log of states (docs/data-model.md, "The log of states"). */
export function createLogStore(): LogStore {
  return {
    frames: async (projectId) => (await framesOf(projectId)).frames,
    frame: readFrame,
    saveChunk: async (projectId, frameId, chunk, { at, rows }) => {
      const row = sized(ENTITY.baseline, { projectId, rev: 1, at, body: { v: 1, rows } } satisfies ChunkRow);
      await kvs.entity<ChunkRow>(ENTITY.baseline).set(KEY.chunk(projectId, frameId, chunk), row);
    },
    complete: completeFrame,
    days: daysBetween,
    append: appendEntries,
    end: endOf,
    erase: async (projectId, ids) => {
      await eraseFromFrames(projectId, ids);
      await eraseFromDays(projectId, ids);
    },
  };
}
