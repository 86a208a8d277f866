import type { Row, SqlValue } from '../../../database/sql.ts';
import { type JqlEnvironment, noSuchValue } from './environment.ts';
import type { JqlField, ValueKind } from './field.ts';
import { among, both, either, type Fragment, fragment } from './fragment.ts';

/** A column that holds one id. */
interface ColumnSpec {
  readonly name: string;
  readonly column: string;
  readonly kind?: ValueKind;
  readonly nullable: boolean;
  readonly read: (text: string) => readonly SqlValue[];
  readonly order: string;
  /** All ids that the column can hold, where they are few: "not these" then is "those", which an index can follow. */
  readonly all?: () => readonly SqlValue[];
}

function columnField(spec: ColumnSpec): JqlField {
  const { all } = spec;
  const present = spec.nullable ? fragment(`${spec.column} is not null`) : fragment('1');
  return {
    name: spec.name,
    kind: spec.kind ?? 'other',
    order: spec.order,
    read: spec.read,
    equals: (values) => (spec.nullable ? both(present, among(spec.column, values)) : among(spec.column, values)),
    present: () => present,
    ...(all === undefined
      ? {}
      : {
          differs: (values) =>
            among(
              spec.column,
              all().filter((id) => !values.includes(id)),
            ),
        }),
  };
}

/** Ids of the rows that a literal names: by name without case, or by id. */
function namedRows(env: JqlEnvironment, rows: readonly Row[], text: string, field: string): readonly SqlValue[] {
  const wanted = text.toLowerCase();
  const byName = rows.filter(
    (row) => String(row.name).toLowerCase() === wanted || (typeof row.key === 'string' && row.key.toLowerCase() === wanted),
  );
  const found = byName.length > 0 ? byName : rows.filter((row) => String(row.id) === text);
  return found.length === 0 ? noSuchValue(env, text, field) : found.map((row) => row.id ?? null);
}

const idsOf = (rows: readonly Row[]): readonly SqlValue[] => rows.map((row) => row.id ?? null);

const tableRows = (env: JqlEnvironment, table: 'status' | 'issue_type' | 'priority' | 'resolution'): readonly Row[] =>
  env.ctx.sql.all(`select id, name from ${table}`);

export const projectField = (env: JqlEnvironment, name: string): JqlField =>
  columnField({
    name,
    column: 'i.project_id',
    nullable: false,
    read: (text) => namedRows(env, env.projects, text, name),
    order: '(select p.name from project p where p.id = i.project_id)',
    all: () => idsOf(env.projects),
  });

export const statusField = (env: JqlEnvironment, name: string): JqlField =>
  columnField({
    name,
    column: 'i.status_id',
    nullable: false,
    read: (text) => namedRows(env, tableRows(env, 'status'), text, name),
    order: 'i.status_id',
    all: () => idsOf(tableRows(env, 'status')),
  });

export const issueTypeField = (env: JqlEnvironment, name: string): JqlField =>
  columnField({
    name,
    kind: 'issuetype',
    column: 'i.type_id',
    nullable: false,
    read: (text) => namedRows(env, tableRows(env, 'issue_type'), text, name),
    order: '(select t.name from issue_type t where t.id = i.type_id)',
    all: () => idsOf(tableRows(env, 'issue_type')),
  });

export const resolutionField = (env: JqlEnvironment, name: string): JqlField =>
  columnField({
    name,
    column: 'i.resolution_id',
    nullable: true,
    read: (text) => (text.toLowerCase() === 'unresolved' ? [null] : namedRows(env, tableRows(env, 'resolution'), text, name)),
    order: '(select r.name from resolution r where r.id = i.resolution_id)',
  });

/** A smaller id is a higher priority: "priority > Medium" means the ids before it, and DESC begins with the highest. */
export function priorityField(env: JqlEnvironment, name: string): JqlField {
  const base = columnField({
    name,
    column: 'i.priority_id',
    nullable: true,
    read: (text) => namedRows(env, tableRows(env, 'priority'), text, name),
    order: '-i.priority_id',
  });
  const compare = (operator: string, value: SqlValue): Fragment =>
    both(fragment('i.priority_id is not null'), fragment(`-i.priority_id ${operator} ?`, [-Number(value)]));
  return { ...base, compare: (operator, values) => either(...values.map((value) => compare(operator, value))) };
}

const CATEGORIES: readonly Row[] = [
  { id: 1, name: 'No Category', key: 'undefined' },
  { id: 2, name: 'To Do', key: 'new' },
  { id: 3, name: 'Done', key: 'done' },
  { id: 4, name: 'In Progress', key: 'indeterminate' },
];

export const statusCategoryField = (env: JqlEnvironment, name: string): JqlField =>
  columnField({
    name,
    column: 'i.category_id',
    nullable: false,
    read: (text) => namedRows(env, CATEGORIES, text, name),
    order: 'case i.category_id when 2 then 1 when 4 then 2 when 3 then 3 else 0 end',
    all: () => idsOf(CATEGORIES),
  });

export const userField = (env: JqlEnvironment, name: string, column: string): JqlField =>
  columnField({
    name,
    kind: 'user',
    column,
    nullable: true,
    read: (text) => {
      const row = env.ctx.sql.get('select account_id from user where lower(account_id) = lower(?)', [text]);
      return row === null ? noSuchValue(env, text, name) : [row.account_id ?? null];
    },
    order: `(select u.display_name from user u where u.account_id = ${column})`,
  });

export function levelField(env: JqlEnvironment, name: string): JqlField {
  const visible = new Set(env.projects.map((row) => row.id));
  const rows = (): Row[] =>
    env.ctx.sql.all('select id, name, project_id from security_level').filter((row) => visible.has(row.project_id ?? null));
  return columnField({
    name,
    column: 'i.security_level_id',
    nullable: true,
    read: (text) => namedRows(env, rows(), text, name),
    order: 'i.security_level_id',
  });
}

/** Level of the type in the hierarchy: -1 sub-task, 0 standard, 1 epic. */
export function hierarchyField(env: JqlEnvironment, name: string): JqlField {
  const read = (text: string): readonly SqlValue[] => (/^-?\d+$/.test(text) ? [Number(text)] : noSuchValue(env, text, name));
  const types = (test: Fragment): Fragment => fragment(`i.type_id in (select t.id from issue_type t where ${test.sql})`, test.values);
  return {
    name,
    kind: 'other',
    read,
    equals: (values) => types(among('t.hierarchy_level', values)),
    compare: (operator, values) => types(either(...values.map((value) => fragment(`t.hierarchy_level ${operator} ?`, [value])))),
    present: () => fragment('1'),
    order: '(select t.hierarchy_level from issue_type t where t.id = i.type_id)',
  };
}
