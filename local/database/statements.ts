import type { Database, Statement } from 'node-sqlite3-wasm';

/** JQL makes many different statements: the oldest unused ones make room. */
const CACHE_SIZE = 400;

interface StatementCache {
  get(sql: string): Statement;
  close(): void;
}

/** Keeps prepared statements; the engine does not free them by itself. */
export function createStatementCache(db: Database): StatementCache {
  const cache = new Map<string, Statement>();
  return {
    get(sql) {
      const known = cache.get(sql);
      if (known !== undefined) {
        cache.delete(sql);
        cache.set(sql, known);
        return known;
      }
      const statement = db.prepare(sql);
      cache.set(sql, statement);
      if (cache.size > CACHE_SIZE) {
        const oldest = cache.entries().next().value;
        if (oldest !== undefined) {
          cache.delete(oldest[0]);
          oldest[1].finalize();
        }
      }
      return statement;
    },
    close() {
      for (const statement of cache.values()) statement.finalize();
      cache.clear();
    },
  };
}
