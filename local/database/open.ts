import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Database } from 'node-sqlite3-wasm';
import { releaseLock, takeLock } from './lock.ts';
import { SCHEMA, SCHEMA_VERSION } from './schema.ts';
import type { Row, Sql, SqlValue } from './sql.ts';
import { createStatementCache } from './statements.ts';

/** Instead of a folder: a database that lives and ends with the process. For tests. */
export const IN_MEMORY = ':memory:';

export const FILE_NAME = 'plumbline.db';

/** Full path of the database in a folder. */
export const databaseFile = (folder: string): string => resolve(join(folder, FILE_NAME));

/**
 * Opens the database in `folder`, made on first use.
 * @throws Error when another running process holds it, or when it has another schema version.
 */
export function openDatabase(folder: string): Sql {
  if (folder === IN_MEMORY) {
    const db = new Database(IN_MEMORY);
    return prepareSql(db, folder, () => undefined);
  }
  mkdirSync(folder, { recursive: true });
  const file = databaseFile(folder);
  takeLock(file);
  const release = (): void => releaseLock(file);
  try {
    const db = new Database(file);
    // Exclusive: one lock for the whole life instead of one for each statement; it must come before the journal mode.
    for (const pragma of ['locking_mode = exclusive', 'journal_mode = wal', 'synchronous = normal', 'cache_size = -65536'])
      db.exec(`pragma ${pragma}`);
    return prepareSql(db, folder, release);
  } catch (error) {
    release();
    throw error;
  }
}

function prepareSql(db: Database, folder: string, onClose: () => void): Sql {
  try {
    applySchema(db, folder);
  } catch (error) {
    db.close();
    throw error;
  }
  return createSql(db, onClose);
}

function applySchema(db: Database, folder: string): void {
  if (db.get("select 1 from sqlite_master where name = 'meta'") === null) {
    db.exec(`begin; ${SCHEMA}; insert into meta (key, value) values ('schema-version', '${SCHEMA_VERSION}'); commit`);
    return;
  }
  const found = Number(db.get("select value from meta where key = 'schema-version'")?.value ?? 0);
  if (found === SCHEMA_VERSION) return;
  const age = found < SCHEMA_VERSION ? 'an older' : 'a newer';
  throw new Error(
    `The local data in ${folder} was made by ${age} version of the local host (tables ${found}, this one has ${SCHEMA_VERSION}). Remove that folder to start with fresh demo data, or start with another data folder.`,
  );
}

function createSql(db: Database, onClose: () => void): Sql {
  const statements = createStatementCache(db);
  const all = (sql: string, values: readonly SqlValue[] = []): Row[] => statements.get(sql).all([...values]) as Row[];
  return {
    all,
    // Reads to the end: a statement left half-way would keep its read open.
    get: (sql, values) => all(sql, values)[0] ?? null,
    run: (sql, values = []) => {
      statements.get(sql).run([...values]);
    },
    transaction(work) {
      if (db.inTransaction) throw new Error('A transaction is already open.');
      db.exec('begin immediate');
      try {
        const result = work();
        db.exec('commit');
        return result;
      } catch (error) {
        if (db.inTransaction) db.exec('rollback');
        throw error;
      }
    },
    close() {
      if (!db.isOpen) return;
      statements.close();
      db.close();
      onClose();
    },
  };
}
