import type { Operand, TerminalClause } from '@atlaskit/jql-ast';
import type { SqlValue } from '../../../database/sql.ts';
import { errorBody, JiraFault } from '../../errors.ts';
import { bitOf, historySource } from '../filled-bits.ts';
import type { HistoryField } from '../history-index.ts';
import { dayIn, instantOf } from '../../zoned-time.ts';
import { type JqlEnvironment, noSuchValue, problem } from './environment.ts';
import { readDateOr } from './date-fields.ts';
import type { JqlField } from './field.ts';
import { among, both, either, fold, type Fragment, fragment, literal, NEVER, not } from './fragment.ts';
import { userField } from './id-fields.ts';
import { readValues } from './operand.ts';

/** What a searched field is in the history, and what it holds now for an issue that never changed it. */
interface Searched {
  readonly field: HistoryField;
  /** Whether the present value is one of these, as the history would have it. */
  readonly isNow: (keys: readonly string[]) => Fragment;
  readonly isPerson: boolean;
  readonly table: 'status' | 'priority' | 'resolution' | null;
}

const named = (field: 'status' | 'priority' | 'resolution'): Searched => ({
  field,
  isNow: (keys) => {
    const names = among(
      'lower(t.name)',
      keys.filter((key) => key !== ''),
    );
    const one = fragment(`(i.${field}_id is not null and i.${field}_id in (select t.id from ${field} t where ${names.sql}))`, names.values);
    return keys.includes('') ? either(one, fragment(`i.${field}_id is null`)) : one;
  },
  isPerson: false,
  table: field,
});
const person = (field: 'assignee' | 'reporter'): Searched => ({
  field,
  isNow: (keys) => among(`coalesce(lower(i.${field}), '')`, keys),
  isPerson: true,
  table: null,
});

const SEARCHED: Readonly<Record<string, Searched>> = {
  status: named('status'),
  priority: named('priority'),
  resolution: named('resolution'),
  assignee: person('assignee'),
  reporter: person('reporter'),
  fixversion: { field: 'fixVersion', isNow: () => NEVER, isPerson: false, table: null },
};

interface Predicate {
  /** In lower case: after, before, on, during, by, from, to. */
  readonly name: string;
  readonly operand: Operand;
}

/** The parser's tree leaves room for a predicate without an operand; its grammar does not. */
const predicatesOf = (clause: TerminalClause): readonly Predicate[] =>
  (clause.predicates ?? []).flatMap(({ operator, operand }) =>
    operand === undefined ? [] : [{ name: operator.value.toLowerCase(), operand }],
  );

/** `WAS`, `WAS IN`, `WAS NOT`, `WAS NOT IN` and `CHANGED`, with their predicates, over the index of histories. */
export function historyFragment(env: JqlEnvironment, field: JqlField, clause: TerminalClause, operator: string): Fragment {
  const name = field.name.toLowerCase();
  const searched = Object.hasOwn(SEARCHED, name) ? SEARCHED[name] : undefined;
  if (searched === undefined) {
    problem(env, `History searches do not support the '${field.name}' field.`);
    return NEVER;
  }
  const predicates = predicatesOf(clause);
  if (operator === 'changed') return changed(env, field, searched, predicates);
  if (clause.operand === undefined) return NEVER;
  const had = was(env, searched, keysOf(env, field, searched, clause.operand), predicates);
  return operator.includes('not') ? not(had) : had;
}

/** Values as the history keeps them: folded names and accounts, '' for nothing. */
function keysOf(env: JqlEnvironment, field: JqlField, searched: Searched, operand: Operand): string[] {
  if (operand.operandType === 'list') return operand.values.flatMap((entry) => keysOf(env, field, searched, entry));
  if (operand.operandType === 'keyword') {
    if (searched.field === 'fixVersion')
      throw new JiraFault(501, errorBody([`The local Jira does not search histories of '${field.name}' for EMPTY.`]));
    return [''];
  }
  if (operand.operandType === 'value' && !searched.isPerson) return [nameKey(env, field, searched, operand.value)];
  const { values, empty } = readValues(env, field, operand);
  return [...values.map((value) => fold(String(value))), ...(empty ? [''] : [])];
}

/** A name that only the past knows is as good as one of today. */
function nameKey(env: JqlEnvironment, field: JqlField, { table, field: source }: Searched, text: string): string {
  if (table === 'resolution' && fold(text) === 'unresolved') return '';
  const { sql } = env.ctx;
  const row =
    table === null
      ? null
      : sql.get(`select name from ${table} where lower(name) = lower(?1) or cast(id as text) = ?1 order by cast(id as text) = ?1 limit 1`, [
          text,
        ]);
  if (row !== null) return fold(String(row.name));
  const known = sql.get(
    `select 1 from idx_history h join idx_issue i on i.id = h.issue_id where h.field = ? and h.value = ? and ${env.visible('i')} limit 1`,
    [source, fold(text)],
  );
  if (known === null && (field.read?.(text) ?? []).length === 0) noSuchValue(env, text, field.name);
  return fold(text);
}

function was(env: JqlEnvironment, searched: Searched, keys: readonly string[], predicates: readonly Predicate[]): Fragment {
  const values = among('h.value', keys);
  const source = literal(searched.field);
  const spans = inHistory(both(fragment(`h.field = ${source}`), values, ...predicates.map((part) => spanTest(env, part))));
  const still = predicates.map((part) => presentTest(env, part));
  if (searched.field === 'fixVersion') {
    const names = among('n.name', keys);
    const untouched = fragment(
      `i.id in (select n.issue_id from idx_version n where n.kind = 'fix' and ${names.sql} and not exists (select 1 from idx_history h where h.issue_id = n.issue_id and h.field = ${source} and (h.value = n.name or h.before = n.name)))`,
      names.values,
    );
    return either(spans, both(untouched, ...still));
  }
  return either(spans, both(untouchedField(env, searched.field), searched.isNow(keys), ...still));
}

/** The field is as it was when the issue was made: a bit of the index says so. */
function untouchedField(env: JqlEnvironment, field: HistoryField): Fragment {
  const bit = bitOf(env.ctx.sql, historySource(field));
  return bit === null ? fragment('1') : fragment(`(i.filled & ${bit}) = 0`);
}

function changed(env: JqlEnvironment, field: JqlField, searched: Searched, predicates: readonly Predicate[]): Fragment {
  const tests = predicates.map((predicate) => {
    switch (predicate.name) {
      case 'from':
        return among('h.before', keysOf(env, field, searched, predicate.operand));
      case 'to':
        return among('h.value', keysOf(env, field, searched, predicate.operand));
      case 'by':
        return among('h.author', accounts(env, predicate.operand));
      default:
        return moment(env, predicate, 'h.since');
    }
  });
  return inHistory(both(fragment(`h.field = ${literal(searched.field)}`), fragment('h.before is not null'), ...tests));
}

const inHistory = (test: Fragment): Fragment => fragment(`i.id in (select h.issue_id from idx_history h where ${test.sql})`, test.values);

/** Whether a span of a value falls into the time, or was begun by the person. */
function spanTest(env: JqlEnvironment, predicate: Predicate): Fragment {
  const [from, to] = period(env, predicate);
  if (from === null && to === null) return among('h.author', accounts(env, predicate.operand));
  return both(...(to === null ? [] : [fragment('h.since < ?', [to])]), ...(from === null ? [] : [fragment('h.until > ?', [from])]));
}

/** The same for what an issue has had since it was made. */
function presentTest(env: JqlEnvironment, predicate: Predicate): Fragment {
  const [from, to] = period(env, predicate);
  if (from === null && to === null) return among("coalesce(i.creator, '')", accounts(env, predicate.operand));
  return to === null ? fragment('1') : fragment('i.created < ?', [to]);
}

function moment(env: JqlEnvironment, predicate: Predicate, column: string): Fragment {
  const [from, to] = period(env, predicate);
  const open = predicate.name === 'after' ? '>' : '>=';
  return both(
    ...(from === null ? [] : [fragment(`${column} ${open} ?`, [from])]),
    ...(to === null ? [] : [fragment(`${column} < ?`, [to])]),
  );
}

/** From (inclusive) and to (exclusive); both null for BY. A day is one on the caller's clock. */
function period(env: JqlEnvironment, { name, operand }: Predicate): readonly [number | null, number | null] {
  if (name === 'by') return [null, null];
  const dates = instants(env, operand);
  const [first, second] = dates;
  switch (name) {
    case 'after':
      return [first ?? 0, null];
    case 'before':
      return [null, first ?? 0];
    case 'on': {
      const [year = 0, month = 1, day = 1] = dayIn(env.zone, first ?? 0)
        .split('-')
        .map(Number);
      const midnight = (plus: number): number => instantOf(env.zone, { year, month, day: day + plus, hour: 0, minute: 0, second: 0 });
      return [midnight(0), midnight(1)];
    }
    case 'during':
      if (second === undefined) problem(env, 'The DURING predicate needs two dates.');
      return [first ?? 0, (second ?? 0) + 1];
    default:
      return [null, null];
  }
}

function instants(env: JqlEnvironment, operand: Operand): number[] {
  const dates: JqlField = { name: 'date', kind: 'date', read: (text) => readDateOr(env, text, 'date') };
  return readValues(env, dates, operand).values.map(Number);
}

const accounts = (env: JqlEnvironment, operand: Operand): readonly SqlValue[] =>
  readValues(env, userField(env, 'by', 'i.creator'), operand).values;
