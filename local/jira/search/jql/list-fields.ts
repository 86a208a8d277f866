import type { SqlValue } from '../../../database/sql.ts';
import { type JqlEnvironment, noSuchValue, problem } from './environment.ts';
import type { JqlField } from './field.ts';
import { among, both, fold, fragment } from './fragment.ts';

/** Any label may be asked for, also one that nothing has. */
export function labelsField(name: string): JqlField {
  return {
    name,
    kind: 'other',
    read: (text) => [fold(text)],
    equals: (values) => {
      const named = among('label', values);
      return both(fragment('i.has_label = 1'), fragment(`i.id in (select issue_id from idx_label where ${named.sql})`, named.values));
    },
    present: () => fragment('i.has_label = 1'),
    order: '(select min(label) from idx_label l where l.issue_id = i.id)',
  };
}

type NameTable = { readonly table: 'idx_component' } | { readonly table: 'idx_version'; readonly kind: 'fix' | 'affects' };

/** Components and versions: names that a visible item has. */
export function nameListField(env: JqlEnvironment, name: string, source: NameTable): JqlField {
  const own = source.table === 'idx_version' ? `kind = '${source.kind}' and ` : '';
  const exists = `select 1 from ${source.table} n join idx_issue i on i.id = n.issue_id where ${own}n.name = ? and ${env.visible('i')} limit 1`;
  return {
    name,
    kind: source.table === 'idx_version' ? 'version' : 'other',
    read: (text): readonly SqlValue[] => (env.ctx.sql.get(exists, [fold(text)]) === null ? noSuchValue(env, text, name) : [fold(text)]),
    equals: (values) => {
      const named = among('name', values);
      return fragment(`i.id in (select issue_id from ${source.table} where ${own}${named.sql})`, named.values);
    },
    present: () => fragment(`exists (select 1 from ${source.table} n where ${own}n.issue_id = i.id)`),
    order: `(select min(name) from ${source.table} n where ${own}n.issue_id = i.id)`,
  };
}

/** An item that was in several sprints has all of them. */
export function sprintField(env: JqlEnvironment, name: string): JqlField {
  return {
    name,
    kind: 'sprint',
    read: (text) => {
      const rows = env.ctx.sql.all('select id from sprint where lower(name) = lower(?1) or cast(id as text) = ?1', [text]);
      if (rows.length > 0) return rows.map((row) => row.id ?? null);
      return problem(
        env,
        `Sprint with ${/^\d+$/.test(text) ? 'id' : 'name'} '${text}' does not exist or you do not have permission to view it.`,
      );
    },
    equals: (values) => {
      const chosen = among('sprint_id', values);
      return both(fragment('i.has_sprint = 1'), fragment(`i.id in (select issue_id from idx_sprint where ${chosen.sql})`, chosen.values));
    },
    present: () => fragment('i.has_sprint = 1'),
    order: '(select max(sprint_id) from idx_sprint x where x.issue_id = i.id)',
  };
}
