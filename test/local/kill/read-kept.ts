import { openDatabase } from '../../../local/database/open.ts';
import type { Sql } from '../../../local/database/sql.ts';

/** What is on disk after a kill, read by a process of its own as the next start reads it. Arguments: data folder, names of promises as JSON. */
export interface Kept {
  readonly integrity: string;
  /** The number on disk for each promise; -1 for nothing. */
  readonly numbers: Readonly<Record<string, number>>;
  /** Work that was left: rows by what they are. */
  readonly left: { readonly queue: number; readonly events: number; readonly dirty: number };
}

const one = (sql: Sql, text: string, values: readonly string[] = []): unknown => Object.values(sql.get(text, values) ?? {})[0];

function numberOf(sql: Sql, name: string): number {
  const [kind = '', key = ''] = name.split(' ');
  const inProperty = (property: string, path: string): number =>
    Number(
      one(
        sql,
        'select json_extract(p.value_json, ?) from issue_property p join issue i on i.id = p.issue_id where i.key = ? and p.key = ?',
        [path, key, property],
      ) ?? -1,
    );
  switch (kind) {
    case 'text':
    case 'made':
      return Number(/\d+$/.exec(String(one(sql, 'select summary from issue where key = ?', [key])))?.[0] ?? -1);
    case 'mark':
      return inProperty('mark', '$.n');
    case 'score': {
      const record = one(
        sql,
        "select json_extract(k.value_json, '$.rev') from kvs k join issue i on k.key = cast(i.id as text) where k.entity = 'head' and i.key = ?",
        [key],
      );
      return Math.min(inProperty('plumbline-score', '$.rev'), Number(record ?? -1));
    }
    case 'on':
      return one(sql, "select 1 from kvs where entity = 'setting' and key like 'p:%'") === undefined ? -1 : 1;
    default:
      throw new Error(`The child promised something unknown: ${name}`);
  }
}

function main(): void {
  const [folder = '', names = '[]'] = process.argv.slice(2);
  const sql = openDatabase(folder);
  const kept: Kept = {
    integrity: String(one(sql, 'pragma integrity_check')),
    numbers: Object.fromEntries((JSON.parse(names) as string[]).map((name) => [name, numberOf(sql, name)])),
    left: {
      queue: Number(one(sql, "select count(*) from queue_item where state in ('waiting', 'running')")),
      events: Number(one(sql, 'select count(*) from delivery')),
      dirty: Number(one(sql, "select count(*) from kvs where entity = 'dirty'")),
    },
  };
  sql.close();
  process.stdout.write(JSON.stringify(kept));
}

main();
