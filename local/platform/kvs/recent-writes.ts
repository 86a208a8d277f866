import type { Sql, SqlValue } from '../../database/sql.ts';

/** What queries still see of keys that were written a moment ago. */
export interface RecentWrites {
  /** Keeps the state before a write. Call it before the write, inside its transaction. */
  remember(entity: string, key: string, now: number): void;
  /** The rows of an entity as a query sees them now: a table expression for `from`, with its values. */
  source(entity: string, now: number): { readonly sql: string; readonly values: readonly SqlValue[] };
}

const COLUMNS = 'key, value_json, created, updated, expires';

/**
 * Queries lag behind writes while reads by key do not. Kept in a temporary table: a restart ends the lag,
 * and a transaction that is rolled back takes its traces with it.
 */
export function recentWrites(sql: Sql, lagMilliseconds: number): RecentWrites {
  sql.run('pragma temp_store = memory');
  sql.run(`create table if not exists temp.kvs_before (entity text not null, key text not null, visible integer not null,
    value_json text, created integer, updated integer, expires integer, primary key (entity, key)) without rowid`);
  const forget = (now: number): void => sql.run('delete from temp.kvs_before where visible <= ?', [now]);
  return {
    remember(entity, key, now) {
      if (lagMilliseconds === 0) return;
      forget(now);
      // A key that is written twice within the lag shows its second value with the first one's delay.
      sql.run(
        `insert or ignore into temp.kvs_before (entity, key, visible, value_json, created, updated, expires)
         select ?, ?, ?, k.value_json, k.created, k.updated, k.expires from (select 1) left join kvs k on k.entity = ? and k.key = ?`,
        [entity, key, now + lagMilliseconds, entity, key],
      );
    },
    source(entity, now) {
      forget(now);
      const current = `select ${COLUMNS} from kvs where entity = ?`;
      if (sql.get('select 1 as yes from temp.kvs_before where entity = ? limit 1', [entity]) === null)
        return { sql: `(${current})`, values: [entity] };
      return {
        sql: `(${current} and key not in (select key from temp.kvs_before where entity = ?)
          union all select ${COLUMNS} from temp.kvs_before where entity = ? and value_json is not null)`,
        values: [entity, entity, entity],
      };
    },
  };
}
