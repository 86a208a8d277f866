import type { Memory } from '../../../src/usecases/load-item.ts';

const KEY = 'touched';
/** Longer than Jira's search takes to learn of a change. */
const HOLDS_FOR_MS = 15 * 60_000;
/** As many as one search takes. */
const MOST = 50;

interface Touch {
  readonly id: string;
  readonly at: number;
}

/** Items that this person opened from here a moment ago and may have changed: lists answer for them as they are now. */
export function touched(memory: Memory, now: Date): readonly string[] {
  return recent(memory, now).map(({ id }) => id);
}

export function touch(memory: Memory, id: string, now: Date): void {
  const others = recent(memory, now).filter((one) => one.id !== id);
  memory.set(KEY, [{ id, at: now.getTime() }, ...others].slice(0, MOST));
}

function recent(memory: Memory, now: Date): readonly Touch[] {
  const kept = memory.get(KEY);
  if (!Array.isArray(kept)) return [];
  return (kept as readonly Touch[]).filter(({ id, at }) => typeof id === 'string' && now.getTime() - at < HOLDS_FOR_MS);
}
