import type { DayLog, KeyFrame, LogRow, StateLog } from '../../shared/quality-log.ts';

/** What the log says after some moment. Changes while it is replayed. */
export interface Replay {
  /** Last recorded row of each item, those that left included. */
  readonly states: ReadonlyMap<string, LogRow>;
  /** False before the first key frame, and from turning off to the next one. */
  isKnown(): boolean;
  /** Takes over everything recorded before `end` (milliseconds since 1970). @returns ids of which something was said since the last call. */
  advance(end: number): ReadonlySet<string>;
}

type Event =
  | { readonly time: number; readonly kind: 'row'; readonly row: LogRow }
  | { readonly time: number; readonly kind: 'complete'; readonly frame: KeyFrame }
  | { readonly time: number; readonly kind: 'off' };

/** Of things that happened in the same millisecond: pages first, then changes, then the end of a frame. */
const ORDER: Readonly<Record<Event['kind'], number>> = { row: 0, complete: 1, off: 2 };

/**
 * Replays a log in the order in which things were read, however it is cut into chunks, parts and days. The same row twice changes nothing.
 * A complete key frame says which items are open: others that were last heard of before it began are gone, whether or not anybody saw them go.
 */
export function replayLog(log: StateLog): Replay {
  const events = eventsOf(log);
  const states = new Map<string, LogRow>();
  const heard = new Map<string, number>();
  let isKnown = false;
  let next = 0;
  const complete = (frame: KeyFrame, touched: Set<string>): void => {
    const from = Date.parse(frame.from);
    for (const id of states.keys()) {
      if ((heard.get(id) ?? 0) >= from) continue;
      states.delete(id);
      touched.add(id);
    }
    isKnown = true;
  };
  return {
    states,
    isKnown: () => isKnown,
    advance(end) {
      const touched = new Set<string>();
      for (let event = events[next]; event !== undefined && event.time < end; event = events[next]) {
        next += 1;
        if (event.kind === 'off') isKnown = false;
        else if (event.kind === 'complete') complete(event.frame, touched);
        else {
          const [id] = event.row;
          states.set(id, event.row);
          heard.set(id, event.time);
          touched.add(id);
        }
      }
      return touched;
    },
  };
}

/** What is known last of each item of a project. */
export function latestStates(log: StateLog): ReadonlyMap<string, LogRow> {
  const replay = replayLog(log);
  replay.advance(Number.POSITIVE_INFINITY);
  return replay.states;
}

function eventsOf({ frames, days }: StateLog): readonly Event[] {
  const events = [...frames.flatMap(eventsOfFrame), ...days.flatMap(eventsOfDay)];
  return events.toSorted((a, b) => a.time - b.time || ORDER[a.kind] - ORDER[b.kind]);
}

const eventsOfFrame = (frame: KeyFrame): readonly Event[] => [
  ...frame.chunks.flatMap(({ at, rows }) => rows.map((row): Event => ({ time: Date.parse(at), kind: 'row', row }))),
  { time: Date.parse(frame.at), kind: 'complete', frame },
];

function eventsOfDay({ day, entries, off }: DayLog): readonly Event[] {
  const midnight = Date.parse(day);
  const rows = entries.map(
    ([id, ready, left, points, category, mustFix, shouldFix, at]): Event => ({
      time: midnight + at,
      kind: 'row',
      row: [id, ready, left, points, category, mustFix, shouldFix],
    }),
  );
  return off === null ? rows : [...rows, { time: midnight + off, kind: 'off' }];
}
