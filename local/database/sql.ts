/** A value that SQLite stores. Booleans are 0 and 1. */
export type SqlValue = string | number | bigint | null | Uint8Array;
export type Row = Readonly<Record<string, SqlValue>>;

/** The embedded database as both Jira and the platform use it: small, synchronous, one connection. */
export interface Sql {
  all(sql: string, values?: readonly SqlValue[]): Row[];
  get(sql: string, values?: readonly SqlValue[]): Row | null;
  run(sql: string, values?: readonly SqlValue[]): void;
  /** Commits when `work` returns, rolls back when it throws. Not nested. */
  transaction<T>(work: () => T): T;
  close(): void;
}
