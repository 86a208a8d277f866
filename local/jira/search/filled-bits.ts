import type { Sql } from '../../database/sql.ts';
import type { JiraContext } from '../context.ts';
import { readCustomFields } from '../render/field-selection.ts';
import { HISTORY_FIELDS, type HistoryField } from './history-index.ts';

/** Integers of the engine have 64 bits; the last is the sign. */
const MOST_BITS = 62;

/** Bits of issue `i`, from what the index already holds of its values. */
export const FILLED = `coalesce((select sum(1 << b.bit) from (select v.field_id as source from idx_value v where v.issue_id = i.id
  union select p.alias from idx_property p where p.issue_id = i.id
  union select 'history:' || h.field from idx_history h where h.issue_id = i.id) f join idx_bit b on b.source = f.source), 0)`;

/** Under this name a bit tells that an issue has changed the field. */
export const historySource = (field: HistoryField): string => `history:${field}`;

/** Gives each searchable history, custom field and alias a bit of its own, while there are any left; a bit once given stays. */
export function ensureBits({ sql, aliases }: JiraContext): void {
  const known = new Set(sql.all('select source from idx_bit').map((row) => String(row.source)));
  const sources = [
    ...HISTORY_FIELDS.map(historySource),
    ...readCustomFields(sql).map((field) => field.id),
    ...aliases.map((alias) => alias.alias),
  ];
  for (const source of sources.filter((name) => !known.has(name)).slice(0, MOST_BITS - known.size))
    sql.run('insert or ignore into idx_bit (source, bit) select ?, count(*) from idx_bit', [source]);
}

/** The mask of a field or alias as a literal; null when it has no bit. */
export function bitOf(sql: Sql, source: string): string | null {
  const row = sql.get('select bit from idx_bit where source = ?', [source]);
  return row === null ? null : String(1n << BigInt(Number(row.bit)));
}
