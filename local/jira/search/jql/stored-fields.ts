import type { SqlValue } from '../../../database/sql.ts';
import type { PropertyAlias } from '../../context.ts';
import type { CustomField } from '../../render/field-selection.ts';
import { bitOf } from '../filled-bits.ts';
import { stemOf, wordsOf } from '../words.ts';
import { readDateOr } from './date-fields.ts';
import { type JqlEnvironment, problem } from './environment.ts';
import type { JqlField } from './field.ts';
import { among, both, either, type Fragment, fragment, literal, NEVER } from './fragment.ts';
import { readTextQuery } from './text-fields.ts';

/** Where a value lies: a table keyed by (source, issue). */
interface Store {
  readonly table: 'idx_value' | 'idx_property';
  readonly key: 'field_id' | 'alias';
  readonly source: string;
}

const where = (store: Store, test: Fragment): Fragment =>
  fragment(`i.id in (select v.issue_id from ${store.table} v where v.${store.key} = ? and ${test.sql})`, [store.source, ...test.values]);

function present(env: JqlEnvironment, store: Store): Fragment {
  const bit = bitOf(env.ctx.sql, store.source);
  if (bit !== null) return fragment(`(i.filled & ${bit}) <> 0`);
  return fragment(`exists (select 1 from ${store.table} v where v.${store.key} = ? and v.issue_id = i.id)`, [store.source]);
}

const order = (store: Store, column: 'number' | 'text'): string =>
  `(select v.${column} from ${store.table} v where v.${store.key} = ${literal(store.source)} and v.issue_id = i.id)`;

function readNumber(env: JqlEnvironment, text: string, field: string): readonly SqlValue[] {
  const value = Number(text);
  return text.trim() === '' || !Number.isFinite(value)
    ? problem(env, `The value '${text}' for the field '${field}' is not a number.`)
    : [value];
}

function numberField(env: JqlEnvironment, name: string, store: Store): JqlField {
  return {
    name,
    kind: 'other',
    read: (text) => readNumber(env, text, name),
    equals: (values) => where(store, among('v.number', values)),
    compare: (operator, values) => either(...values.map((value) => where(store, fragment(`v.number ${operator} ?`, [value])))),
    present: () => present(env, store),
    order: order(store, 'number'),
  };
}

function dateField(env: JqlEnvironment, name: string, store: Store): JqlField {
  const equal = (at: SqlValue): Fragment =>
    where(store, both(fragment('v.number >= ?', [at]), fragment('v.number < ?', [Number(at) + 60_000])));
  return {
    ...numberField(env, name, store),
    kind: 'date',
    read: (text) => readDateOr(env, text, name),
    equals: (values) => either(...values.map(equal)),
  };
}

function wordsField(env: JqlEnvironment, name: string, store: Store): JqlField {
  return {
    name,
    kind: 'other',
    words: (query) => matchWords(env, name, store, query),
    present: () => present(env, store),
    order: order(store, 'text'),
  };
}

function matchWords(env: JqlEnvironment, name: string, store: Store, query: string): Fragment {
  const terms = readTextQuery(env, query, name);
  if (terms.length === 0) return NEVER;
  const found = (test: Fragment): Fragment =>
    fragment(`i.id in (select issue_id from idx_word where source = ? and ${test.sql})`, [store.source, ...test.values]);
  return both(
    ...terms.flatMap((term) => {
      if (term.pattern !== null) return [found(fragment('word glob ?', [term.pattern]))];
      const words = wordsOf(term.text);
      const parts = words.map((word, at) =>
        term.prefix && at === words.length - 1
          ? found(fragment('word >= ? and word < ?', [word, `${word}\u{10ffff}`]))
          : found(fragment('word = ?', [stemOf(word)])),
      );
      // A phrase: the words next to each other as well.
      return words.length > 1 ? [...parts, where(store, fragment('instr(v.text, ?) > 0', [term.text.toLowerCase()]))] : parts;
    }),
  );
}

/** Options: equality with any of them. */
function optionField(env: JqlEnvironment, name: string, store: Store): JqlField {
  return {
    name,
    kind: 'other',
    read: (text) => [`\n${text.toLowerCase()}\n`],
    equals: (values) => where(store, either(...values.map((value) => fragment('instr(v.text, ?) > 0', [value])))),
    present: () => present(env, store),
    order: order(store, 'text'),
  };
}

/** A custom field by its type. `null`: JQL cannot search it. */
export function customJqlField(env: JqlEnvironment, name: string, field: CustomField): JqlField | null {
  const store: Store = { table: 'idx_value', key: 'field_id', source: field.id };
  switch (field.type) {
    case 'number':
      return numberField(env, name, store);
    case 'date':
    case 'datetime':
      return dateField(env, name, store);
    case 'string':
    case 'doc':
      return wordsField(env, name, store);
    case 'option':
    case 'array':
    case 'user':
      return optionField(env, name, store);
    default:
      return null;
  }
}

/** A property alias, with the documented operators only: no lists; EMPTY by the host's setting. */
export function aliasField(env: JqlEnvironment, name: string, alias: PropertyAlias): JqlField {
  const store: Store = { table: 'idx_property', key: 'alias', source: alias.alias };
  const make = { number: numberField, date: dateField, text: wordsField }[alias.type];
  const { present: whenPresent, ...field } = make(env, name, store);
  return {
    ...field,
    noLists: true,
    ...(env.ctx.emptyOnAlias === 'supported' && whenPresent !== undefined ? { present: whenPresent } : {}),
  };
}
