import * as v from 'valibot';
import type { DayEntry, LogRow } from '../../shared/quality-log.ts';
import type { FrameRef } from '../../usecases/ports.ts';

const row = [
  v.string(),
  v.picklist([0, 1]),
  v.number(),
  v.nullable(v.number()),
  v.picklist(['t', 'p', 'd', 'x']),
  v.number(),
  v.number(),
] as const;
const rows = v.array(v.tuple(row)) satisfies v.GenericSchema<unknown, LogRow[]>;
const entries = v.array(v.tuple([...row, v.number()])) satisfies v.GenericSchema<unknown, DayEntry[]>;

/** Entity `day`. `parts`, `off`: in the first part of a day only. */
export interface DayRow {
  readonly projectId: string;
  readonly day: string;
  readonly rev: number;
  readonly body: { readonly v: 1; readonly entries: readonly DayEntry[]; readonly parts: number; readonly off: number | null };
}

/** Entity `baseline`: a page of a key frame. */
export interface ChunkRow {
  readonly projectId: string;
  readonly rev: number;
  readonly at: string;
  readonly body: { readonly v: 1; readonly rows: readonly LogRow[] };
}

/** Entity `baseline`: the list of the complete ones. */
export interface FramesRow {
  readonly projectId: string;
  readonly rev: number;
  readonly at: string;
  readonly body: { readonly v: 1; readonly frames: readonly FrameRef[] };
}

const day = v.looseObject({
  day: v.string(),
  rev: v.number(),
  body: v.looseObject({ v: v.literal(1), entries, parts: v.number(), off: v.nullable(v.number()) }),
});
const chunk = v.looseObject({ rev: v.number(), at: v.string(), body: v.looseObject({ v: v.literal(1), rows }) });
const frames = v.looseObject({
  rev: v.number(),
  body: v.looseObject({
    v: v.literal(1),
    frames: v.array(v.object({ id: v.string(), from: v.string(), at: v.string(), epoch: v.number(), chunks: v.number() })),
  }),
});

/** @throws when a row does not read: to write over it would lose it. */
export const readDay = (value: unknown): v.InferOutput<typeof day> => v.parse(day, value);
export const readChunk = (value: unknown): v.InferOutput<typeof chunk> => v.parse(chunk, value);
export const readFrames = (value: unknown): { readonly rev: number; readonly frames: readonly FrameRef[] } => {
  if (value === undefined || value === null) return { rev: 0, frames: [] };
  const { rev, body } = v.parse(frames, value);
  return { rev, frames: body.frames };
};
