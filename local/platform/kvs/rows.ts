import type { Row, Sql, SqlValue } from '../../database/sql.ts';
import type { HostClock } from '../../types.ts';
import { KVS_LIMITS } from './limits.ts';
import { recentWrites } from './recent-writes.ts';
import type { MetadataField } from './requests.ts';

/** One stored key. Times are epoch milliseconds. */
export interface StoredRow {
  readonly key: string;
  readonly value: unknown;
  readonly created: number;
  readonly updated: number;
  readonly expires: number | null;
}

/** Reads and writes of the `kvs` table. Plain keys have the entity name "". */
export interface KvsRows {
  get(entity: string, key: string): StoredRow | null;
  put(entity: string, key: string, value: unknown, expires: number | null): StoredRow;
  remove(entity: string, key: string): void;
  /** Rows of an entity by a condition on `key`, `value_json` and times, as queries see them: a moment late. */
  select(entity: string, tail: string, values: readonly SqlValue[]): StoredRow[];
  atomically<T>(work: () => T): T;
  now(): number;
}

const COLUMNS = 'key, value_json, created, updated, expires';

export interface KvsTiming {
  /** How long queries lag behind writes. */
  readonly lagMilliseconds: number;
  /** How much later than promised a key with a time to live is deleted; until then it can be read. */
  readonly lateMilliseconds?: number;
}

export function kvsRows(sql: Sql, clock: HostClock, timing: KvsTiming): KvsRows {
  const late = timing.lateMilliseconds ?? KVS_LIMITS.lateDeletionMilliseconds;
  const recent = recentWrites(sql, timing.lagMilliseconds);
  const now = (): number => clock.now().getTime();
  sql.run('delete from kvs where expires <= ?', [now() - late]);
  const get = (entity: string, key: string): StoredRow | null => {
    const row = sql.get(`select ${COLUMNS} from kvs where entity = ? and key = ? and (expires is null or expires > ?)`, [
      entity,
      key,
      now() - late,
    ]);
    return row === null ? null : toStored(row);
  };
  return {
    get,
    put(entity, key, value, expires) {
      const created = get(entity, key)?.created ?? now();
      const row: StoredRow = { key, value, created, updated: now(), expires };
      recent.remember(entity, key, now());
      sql.run('insert or replace into kvs (entity, key, value_json, created, updated, expires) values (?, ?, ?, ?, ?, ?)', [
        entity,
        key,
        JSON.stringify(value),
        row.created,
        row.updated,
        expires,
      ]);
      return row;
    },
    remove(entity, key) {
      recent.remember(entity, key, now());
      sql.run('delete from kvs where entity = ? and key = ?', [entity, key]);
    },
    select(entity, tail, values) {
      const source = recent.source(entity, now());
      return sql
        .all(`select ${COLUMNS} from ${source.sql} where (expires is null or expires > ?) ${tail}`, [
          ...source.values,
          now() - late,
          ...values,
        ])
        .map(toStored);
    },
    atomically: (work) => sql.transaction(work),
    now,
  };
}

function toStored(row: Row): StoredRow {
  return {
    key: String(row['key']),
    value: JSON.parse(String(row['value_json'])) as unknown,
    created: Number(row['created']),
    updated: Number(row['updated']),
    expires: row['expires'] === null || row['expires'] === undefined ? null : Number(row['expires']),
  };
}

/** A row as the client library reads it, with the metadata that was asked for. */
export function toAnswer(row: StoredRow, fields: readonly MetadataField[] = []): Record<string, unknown> {
  return {
    key: row.key,
    value: row.value,
    ...(fields.includes('CREATED_AT') ? { createdAt: row.created } : {}),
    ...(fields.includes('UPDATED_AT') ? { updatedAt: row.updated } : {}),
    ...(fields.includes('EXPIRE_TIME') && row.expires !== null ? { expireTime: new Date(row.expires).toISOString() } : {}),
  };
}
