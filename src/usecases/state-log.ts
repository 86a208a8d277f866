import { rowOfLeft, changedRows, isOpen } from '../domain/trend/log-row.ts';
import { latestStates } from '../domain/trend/replay-log.ts';
import type { ProjectId } from '../shared/ids.ts';
import type { LogRow, StateLog } from '../shared/quality-log.ts';
import type { BackgroundDeps, FrameRef, LogStore } from './ports.ts';

type LogDeps = { readonly stores: { readonly log: LogStore } };

const TRIES = 8;
const DAY_MS = 86_400_000;
/** Days for which what is known of an item that is gone is kept, in case that was a mistake: its score, its notes and its states. */
export const KEPT_DAYS = 30;
/** Nights that may be missed without an item being kept longer for good. */
const LOOK_BACK_DAYS = 14;
/** A fill of the largest project ends within these days. */
const FIRST_FRAME_DAYS = 14;

const dayOf = (iso: string): string => iso.slice(0, 10);
const daysBefore = (iso: string, days: number): string => dayOf(new Date(Date.parse(iso) - days * DAY_MS).toISOString());

/** The latest complete frame and everything since: what is known at a moment. Before the first frame: what was noted while it is made. */
async function logSinceLatestFrame({ stores: { log } }: LogDeps, projectId: ProjectId, now: string): Promise<StateLog> {
  const latest = (await log.frames(projectId)).at(-1);
  if (latest === undefined) return { frames: [], days: await log.days(projectId, daysBefore(now, FIRST_FRAME_DAYS), dayOf(now)) };
  const [frame, days] = await Promise.all([log.frame(projectId, latest), log.days(projectId, dayOf(latest.from), dayOf(now))]);
  return { frames: [frame], days };
}

/**
 * Records what is other than the log knows. Compared with the log itself, so that an event that comes twice, or a run that is
 * repeated after a kill, adds nothing.
 * @param readAt ISO 8601, before the items were read: what was read later counts more, in whatever order it is written.
 * @returns how many rows were added.
 * @throws when others keep writing: the caller's work is then not done and comes again.
 */
export async function recordChanges(deps: LogDeps, projectId: ProjectId, readAt: string, found: readonly LogRow[]): Promise<number> {
  if (found.length === 0) return 0;
  const rows = changedRows(latestStates(await logSinceLatestFrame(deps, projectId, readAt)), found);
  if (rows.length > 0) await untilHeld(() => deps.stores.log.append(projectId, readAt, rows));
  return rows.length;
}

/** Enters a complete frame. */
export const completeFrame = (deps: LogDeps, projectId: ProjectId, ref: FrameRef): Promise<void> =>
  untilHeld(() => deps.stores.log.complete(projectId, ref));

/** Notes that nothing is recorded from now on. */
export const endLog = (deps: LogDeps, projectId: ProjectId, at: string): Promise<void> =>
  untilHeld(() => deps.stores.log.end(projectId, at));

/** An item was deleted: it counts no more. The project is not always told: then the logs say whose it was. */
export async function recordDeleted(
  deps: Pick<BackgroundDeps, 'stores' | 'system'>,
  issueId: string,
  projectId: ProjectId | null,
): Promise<void> {
  const turnedOn = (await deps.stores.settings.site())?.turnedOn.map((one) => one.projectId) ?? [];
  const at = deps.system.now().toISOString();
  for (const one of turnedOn.filter((id) => projectId === null || id === projectId))
    await recordChanges(deps, one, at, [rowOfLeft(issueId, 'x')]);
}

/** Items that are gone for 30 days leave the log altogether. Looks at the days that have just become so old. */
export async function eraseGone(
  { stores: { log }, system }: Pick<BackgroundDeps, 'stores' | 'system'>,
  projectId: ProjectId,
): Promise<void> {
  const now = system.now().toISOString();
  const until = Date.parse(now) - KEPT_DAYS * DAY_MS;
  const days = await log.days(projectId, daysBefore(now, KEPT_DAYS + LOOK_BACK_DAYS), dayOf(now));
  const gone = new Set<string>();
  const after = new Set<string>();
  for (const { day, entries } of days) {
    const midnight = Date.parse(day);
    for (const entry of entries) {
      const isOld = midnight + entry[7] <= until;
      if (isOld && entry[4] === 'x') gone.add(entry[0]);
      if (!isOld && entry[4] !== 'x') after.add(entry[0]);
    }
  }
  const candidates = [...gone].filter((id) => !after.has(id));
  if (candidates.length === 0) return;
  const states = latestStates(await logSinceLatestFrame({ stores: { log } }, projectId, now));
  const erased = candidates.filter((id) => {
    const row = states.get(id);
    return row === undefined || row[4] === 'x';
  });
  if (erased.length > 0) await log.erase(projectId, new Set(erased));
}

/** Rows of a frame: what is open. */
export const openRows = (found: readonly LogRow[]): readonly LogRow[] => found.filter(isOpen);

async function untilHeld(write: () => Promise<boolean>): Promise<void> {
  for (let attempt = 1; attempt <= TRIES; attempt += 1) if (await write()) return;
  throw new Error('The log of states is being written by too many at once.');
}
