import type { SqlValue } from '../../../database/sql.ts';
import { dayIn, wallTime } from '../../zoned-time.ts';
import { readDate } from './dates.ts';
import { type JqlEnvironment, problem } from './environment.ts';
import type { Comparison, JqlField } from './field.ts';
import { both, either, type Fragment, fragment } from './fragment.ts';

/** Reads a date literal, or notes that it is none. */
export function readDateOr(env: JqlEnvironment, text: string, field: string): readonly SqlValue[] {
  const at = readDate(text, env);
  if (at !== null) return [at];
  return problem(
    env,
    `Date value '${text}' for field '${field}' is invalid. Valid formats include: 'yyyy/MM/dd HH:mm', 'yyyy-MM-dd HH:mm', 'yyyy/MM/dd', 'yyyy-MM-dd', or a period format e.g. '-5d', '4w 2d'.`,
  );
}

/** A column of epoch milliseconds. Literals are exact to the minute. */
export function instantField(env: JqlEnvironment, name: string, column: string): JqlField {
  const present = fragment(`${column} is not null`);
  return {
    name,
    kind: 'date',
    order: column,
    read: (text) => readDateOr(env, text, name),
    equals: (values) =>
      either(...values.map((at) => both(present, fragment(`${column} >= ?`, [at]), fragment(`${column} < ?`, [Number(at) + 60_000])))),
    compare: (operator, values) => either(...values.map((at) => both(present, fragment(`${column} ${operator} ?`, [at])))),
    present: () => present,
  };
}

/** The due date: a day, which begins at midnight on the caller's clock. */
export function dueField(env: JqlEnvironment, name: string): JqlField {
  const present = fragment('i.due is not null');
  return {
    name,
    kind: 'date',
    order: 'i.due',
    read: (text) => readDateOr(env, text, name),
    equals: (values) => either(...values.map((at) => both(present, fragment('i.due = ?', [dayIn(env.zone, Number(at))])))),
    compare: (operator, values) => either(...values.map((at) => both(present, compareDay(env, operator, Number(at))))),
    present: () => present,
  };
}

function compareDay(env: JqlEnvironment, operator: Comparison, at: number): Fragment {
  const wall = wallTime(env.zone, at);
  const isMidnight = wall.hour === 0 && wall.minute === 0 && wall.second === 0;
  // Later in the day its midnight is already past: "<" takes the day in, ">=" leaves it out.
  const exact = isMidnight ? operator : ({ '<': '<=', '<=': '<=', '>': '>', '>=': '>' } as const)[operator];
  return fragment(`i.due ${exact} ?`, [dayIn(env.zone, at)]);
}
