import type { Sql } from './database/sql.ts';
import type { MovableClock } from './site/ports.ts';

const KEY = 'clock-offset';

/**
 * The host's clock: real time plus an offset that is kept in the database, so that a host that was
 * moved to the day of an import is still there after a restart.
 */
export function createClock(sql: Sql): MovableClock {
  const row = sql.get('select value from meta where key = ?', [KEY]);
  let offset = row === null ? 0 : Number(row['value']);
  const keep = (next: number): void => {
    offset = next;
    sql.run('insert into meta (key, value) values (?, ?) on conflict (key) do update set value = excluded.value', [KEY, String(offset)]);
  };
  return {
    now: () => new Date(Date.now() + offset),
    advance: (milliseconds) => {
      if (!(milliseconds >= 0)) throw new Error('The clock only moves forward.');
      keep(offset + milliseconds);
    },
    moveTo: (date) => keep(date.getTime() - Date.now()),
  };
}
