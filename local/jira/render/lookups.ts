import type { Row, Sql } from '../../database/sql.ts';

/** The small tables, read once for a page of issues. */
export interface Lookups {
  readonly status: ReadonlyMap<number, Row>;
  readonly issueType: ReadonlyMap<number, Row>;
  readonly priority: ReadonlyMap<number, Row>;
  readonly resolution: ReadonlyMap<number, Row>;
  readonly project: ReadonlyMap<number, Row>;
  readonly level: ReadonlyMap<number, Row>;
  readonly user: (accountId: unknown) => Row | null;
}

export function readLookups(sql: Sql): Lookups {
  const byId = (table: string): ReadonlyMap<number, Row> => new Map(sql.all(`select * from ${table}`).map((row) => [Number(row.id), row]));
  const users = new Map<string, Row | null>();
  return {
    status: byId('status'),
    issueType: byId('issue_type'),
    priority: byId('priority'),
    resolution: byId('resolution'),
    project: byId('project'),
    level: byId('security_level'),
    user(accountId) {
      if (typeof accountId !== 'string') return null;
      const known = users.get(accountId);
      if (known !== undefined) return known;
      const row = sql.get('select * from user where account_id = ?', [accountId]);
      users.set(accountId, row);
      return row;
    },
  };
}

/** Rows of a query over some issues, grouped by their `issue_id`. */
export function rowsByIssue(sql: Sql, query: string, issueIds: readonly number[]): ReadonlyMap<number, readonly Row[]> {
  const groups = new Map<number, Row[]>();
  for (const row of sql.all(query, [JSON.stringify(issueIds)])) {
    const id = Number(row.issue_id);
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [row]);
    else group.push(row);
  }
  return groups;
}
