import type { Sql } from '../../database/sql.ts';
import { ensureNamed, nextId } from '../rows.ts';
import type { IssueLine } from './issue-line.ts';
import type { Sidecars } from './sidecars.ts';

const idOf = (sql: Sql, key: string): number | null => {
  const row = sql.get('select id from issue where key = ?', [key]);
  return row ? Number(row['id']) : null;
};

/** Sets the parents of the imported items, where the parent is there too. */
export function writeParents(sql: Sql, issues: readonly IssueLine[]): void {
  for (const issue of issues) {
    const parent = issue.parentKey ? idOf(sql, issue.parentKey) : null;
    if (parent !== null) sql.run('update issue set parent_id = ? where key = ?', [parent, issue.key]);
  }
}

/** Writes each link once, whichever end tells it, where both ends are there. */
export function writeLinks(sql: Sql, issues: readonly IssueLine[], types: Sidecars['linkTypes']): void {
  for (const issue of issues) {
    for (const link of issue.links) {
      const own = idOf(sql, issue.key);
      const other = idOf(sql, link.key);
      if (own === null || other === null) continue;
      const named = types.find((type) => type.name === link.type);
      const typeId = ensureNamed(sql, 'link_type', link.type, {
        inward: named?.inward ?? link.phrase,
        outward: named?.outward ?? link.phrase,
      });
      const [source, destination] = link.direction === 'outward' ? [own, other] : [other, own];
      if (sql.get('select 1 from link where type_id = ? and source_id = ? and destination_id = ?', [typeId, source, destination])) continue;
      sql.run('insert into link (id, type_id, source_id, destination_id) values (?, ?, ?, ?)', [
        nextId(sql, 'link', 10_000),
        typeId,
        source,
        destination,
      ]);
    }
  }
}
