import kvs from '@forge/kvs';
import type { ProjectId } from '../../shared/ids.ts';
import type { KeyFrame } from '../../shared/quality-log.ts';
import type { FrameRef } from '../../usecases/ports.ts';
import { ENTITY, KEY } from './keys.ts';
import { type ChunkRow, type FramesRow, readChunk, readFrames } from './log-shape.ts';
import { atRevision, held, sized } from './rows.ts';

/** One for each day, so that eight weeks always fit. */
const MOST_FRAMES = 60;
/** The platform reads so many keys at a time. */
const BATCH = 25;

const range = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);

/** The list of complete frames, oldest first, with its revision. */
export async function framesOf(projectId: ProjectId): Promise<ReturnType<typeof readFrames>> {
  return readFrames(await kvs.entity<FramesRow>(ENTITY.baseline).get(KEY.frames(projectId)));
}

/** @throws when a page is missing: a frame without it would make items vanish. */
export async function readFrame(projectId: ProjectId, { id, from, at, epoch, chunks }: FrameRef): Promise<KeyFrame> {
  const pages = await readChunks(projectId, id, chunks);
  return { epoch, from, at, chunks: pages.map(({ page }) => ({ at: page.at, rows: page.body.rows })) };
}

async function readChunks(projectId: ProjectId, frameId: string, chunks: number) {
  const keys = range(chunks).map((chunk) => KEY.chunk(projectId, frameId, chunk));
  const pages: { readonly key: string; readonly page: ReturnType<typeof readChunk> }[] = [];
  for (let start = 0; start < keys.length; start += BATCH) {
    const wanted = keys.slice(start, start + BATCH).map((key) => ({ key, entityName: ENTITY.baseline }));
    const { successfulKeys } = await kvs.batchGet<ChunkRow>(wanted);
    pages.push(...successfulKeys.map(({ key, value }) => ({ key, page: readChunk(value) })));
  }
  if (pages.length !== chunks) throw new Error(`A key frame has ${pages.length} of ${chunks} pages.`);
  return pages;
}

/** The pages of frames that are no longer in the list go after the list was written: a kill in between leaves pages that nobody reads. */
export async function completeFrame(projectId: ProjectId, ref: FrameRef): Promise<boolean> {
  const { rev, frames } = await framesOf(projectId);
  const isOther = ({ id, at }: FrameRef): boolean => id !== ref.id && at.slice(0, 10) !== ref.at.slice(0, 10);
  const kept = [...frames.filter(isOther), ref].slice(-MOST_FRAMES);
  const row = sized(ENTITY.baseline, { projectId, rev: rev + 1, at: ref.at, body: { v: 1, frames: kept } } satisfies FramesRow);
  const isWritten = await held(() =>
    kvs
      .transact()
      .set(KEY.frames(projectId), row, { entityName: ENTITY.baseline, conditions: atRevision<FramesRow>(rev) })
      .execute(),
  );
  if (!isWritten) return false;
  const keptIds = new Set(kept.map(({ id }) => id));
  for (const { id, chunks } of frames.filter((frame) => !keptIds.has(frame.id)))
    for (const chunk of range(chunks)) await kvs.entity<ChunkRow>(ENTITY.baseline).delete(KEY.chunk(projectId, id, chunk));
  return true;
}

/** Takes items out of every frame. */
export async function eraseFromFrames(projectId: ProjectId, ids: ReadonlySet<string>): Promise<void> {
  const { frames } = await framesOf(projectId);
  for (const { id: frameId, chunks } of frames) {
    for (const { key, page } of await readChunks(projectId, frameId, chunks)) {
      const rows = page.body.rows.filter(([id]) => !ids.has(id));
      if (rows.length === page.body.rows.length) continue;
      const row: ChunkRow = { projectId, rev: page.rev + 1, at: page.at, body: { v: 1, rows } };
      await held(() =>
        kvs
          .transact()
          .set(key, row, { entityName: ENTITY.baseline, conditions: atRevision<ChunkRow>(page.rev) })
          .execute(),
      );
    }
  }
}
