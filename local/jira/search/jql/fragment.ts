import type { SqlValue } from '../../../database/sql.ts';

/** A condition over `idx_issue i` with its values. Never NULL for any row: `not` must work on it. */
export interface Fragment {
  readonly sql: string;
  readonly values: readonly SqlValue[];
}

export const fragment = (sql: string, values: readonly SqlValue[] = []): Fragment => ({ sql, values });

const ALWAYS = fragment('1');
export const NEVER = fragment('0');

const join = (parts: readonly Fragment[], word: string): Fragment =>
  fragment(
    `(${parts.map((part) => part.sql).join(` ${word} `)})`,
    parts.flatMap((part) => part.values),
  );

export function both(...parts: readonly Fragment[]): Fragment {
  const needed = parts.filter((part) => part !== ALWAYS);
  if (needed.includes(NEVER)) return NEVER;
  return needed.length === 0 ? ALWAYS : needed.length === 1 ? (needed[0] ?? ALWAYS) : join(needed, 'and');
}

export function either(...parts: readonly Fragment[]): Fragment {
  const needed = parts.filter((part) => part !== NEVER);
  return needed.length === 0 ? NEVER : needed.length === 1 ? (needed[0] ?? NEVER) : join(needed, 'or');
}

export function not(part: Fragment): Fragment {
  if (part === ALWAYS) return NEVER;
  return part === NEVER ? ALWAYS : fragment(`not ${part.sql.startsWith('(') ? part.sql : `(${part.sql})`}`, part.values);
}

/** `expression in (values)`; no value, no row. */
export function among(expression: string, values: readonly SqlValue[]): Fragment {
  if (values.length === 0) return NEVER;
  if (values.length === 1) return fragment(`${expression} = ?`, values);
  // A list that would make many different statements goes in as one value.
  if (values.length > 20) return fragment(`${expression} in (select value from json_each(?))`, [JSON.stringify(values)]);
  return fragment(`${expression} in (${values.map(() => '?').join(', ')})`, values);
}

/** A text as an SQL literal, for names that come from the manifest or the field table. */
export const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** Folds as SQLite's `lower` does: ASCII only, so that both sides agree. */
export const fold = (text: string): string => text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
