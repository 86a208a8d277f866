import type { Sql } from '../../database/sql.ts';
import type { EventFaults } from '../../types.ts';
import { HttpError, type JsonObject } from './http.ts';

const KEY = 'event-faults';
const NONE: EventFaults = { delayMs: 0, doubled: false, reordered: false, dropped: false };
/** "Up to three minutes", says Forge. */
const LONGEST_DELAY = 180_000;

/** What goes wrong with product events on this site; kept over restarts. */
export function readEventFaults(sql: Sql): EventFaults {
  const row = sql.get('select value from meta where key = ?', [KEY]);
  return row === null ? NONE : { ...NONE, ...(JSON.parse(String(row['value'])) as Partial<EventFaults>) };
}

export function writeEventFaults(sql: Sql, change: Partial<EventFaults>): EventFaults {
  const next = { ...readEventFaults(sql), ...change };
  sql.run('insert or replace into meta (key, value) values (?, ?)', [KEY, JSON.stringify(next)]);
  return next;
}

/** @throws HttpError 400 for a switch that is not there, and for a value that it does not take. */
export function parseEventFaults(body: JsonObject): Partial<EventFaults> {
  for (const [name, value] of Object.entries(body)) {
    if (!Object.hasOwn(NONE, name)) throw new HttpError(400, `There is no switch "${name}" for events.`);
    const fits = name === 'delayMs' ? typeof value === 'number' && value >= 0 && value <= LONGEST_DELAY : typeof value === 'boolean';
    if (!fits) throw new HttpError(400, `The switch "${name}" does not take this value.`);
  }
  return body;
}
