import type { DayLog, KeyFrame } from '../../src/shared/quality-log.ts';
import type { FrameRef, LogStore } from '../../src/usecases/ports.ts';

/** The log of states of one project, in memory. */
export interface FakeLog {
  frames: FrameRef[];
  readonly chunks: Map<string, KeyFrame['chunks'][number]>;
  readonly days: DayLog[];
  /** So many of the next writes find that somebody else was first. */
  lost: number;
}

export const newLog = (): FakeLog => ({ frames: [], chunks: new Map(), days: [], lost: 0 });

type Step = <T>(name: string, effect: () => T) => Promise<T>;

/** A store over it: each append is a part of its own, so that nothing may depend on how days are cut. */
export function logStore(log: FakeLog, step: Step): LogStore {
  const write = (name: string, effect: () => void): Promise<boolean> =>
    step(name, () => {
      if (log.lost > 0) {
        log.lost -= 1;
        return false;
      }
      effect();
      return true;
    });
  const since = (at: string): number => Date.parse(at) - Date.parse(at.slice(0, 10));
  return {
    frames: async () => log.frames,
    frame: async (_projectId, { id, from, at, epoch, chunks }) => ({
      from,
      at,
      epoch,
      chunks: Array.from({ length: chunks }, (_, index) => {
        const chunk = log.chunks.get(`${id}:${index}`);
        if (chunk === undefined) throw new Error(`Page ${index} of frame ${id} is missing.`);
        return chunk;
      }),
    }),
    saveChunk: (_projectId, frameId, chunk, page) => step('saveChunk', () => void log.chunks.set(`${frameId}:${chunk}`, page)),
    complete: (_projectId, ref) => write('complete', () => (log.frames = [...log.frames.filter(({ id }) => id !== ref.id), ref])),
    days: async (_projectId, from, to) => log.days.filter(({ day }) => day >= from && day <= to),
    append: (_projectId, at, rows) =>
      write('append', () => void log.days.push({ day: at.slice(0, 10), off: null, entries: rows.map((row) => [...row, since(at)]) })),
    end: (_projectId, at) => write('end', () => void log.days.push({ day: at.slice(0, 10), off: since(at), entries: [] })),
    erase: async (_projectId, ids) => {
      log.days.splice(0, log.days.length, ...log.days.map((day) => ({ ...day, entries: day.entries.filter(([id]) => !ids.has(id)) })));
      for (const [key, { at, rows }] of log.chunks) log.chunks.set(key, { at, rows: rows.filter(([id]) => !ids.has(id)) });
    },
  };
}
