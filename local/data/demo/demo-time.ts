import type { DemoItem } from './demo-item.ts';

const DAY = 86_400_000;
const LENGTH = 14 * DAY;
const ACTIVE = 14;

/** Eight closed sprints, the active one, and two planned. */
export const SPRINT_NUMBERS: readonly number[] = [6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16];

/** The active sprint began a week ago, at midnight UTC. */
function start(number: number, now: number): number {
  const today = Math.floor(now / DAY) * DAY;
  return today - 7 * DAY + (number - ACTIVE) * LENGTH;
}

export function sprintDates(number: number, now: number): { readonly startDate: string; readonly endDate: string } {
  const from = start(number, now);
  return { startDate: new Date(from).toISOString(), endDate: new Date(from + LENGTH - 1).toISOString() };
}

/** When an item was created: as it says, some weeks before it was finished, or three weeks before its sprint. */
export function createdAt(item: DemoItem, now: number): number {
  if (item.age !== undefined) return now - item.age * DAY;
  if (item.done !== undefined) return now - (item.done + 9 + 4 * (item.points ?? 3)) * DAY;
  return item.sprint === undefined ? now - 30 * DAY : start(item.sprint, now) - 21 * DAY;
}

/** When a finished item was finished: on a working day of its sprint that depends on its place in the file. */
export function resolvedAt(item: DemoItem, position: number, now: number): number {
  if (item.done !== undefined) return now - item.done * DAY;
  const from = start(item.sprint ?? ACTIVE, now);
  const days = item.sprint === ACTIVE ? 6 : 13;
  return from + (1 + ((position * 3) % (days - 1))) * DAY + 10 * 3_600_000;
}
