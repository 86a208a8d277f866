import type { SqlValue } from '../../database/sql.ts';
import { badRequest } from './failure.ts';
import type { Comparison, ConditionName } from './requests.ts';

const OPERATORS: Partial<Record<ConditionName, string>> = {
  EQUAL_TO: '=',
  GREATER_THAN: '>',
  GREATER_THAN_EQUAL_TO: '>=',
  LESS_THAN: '<',
  LESS_THAN_EQUAL_TO: '<=',
};

/** The range condition of an index query, in SQL over `column`. */
export function rangeClause(column: string, range: Comparison | undefined): { readonly sql: string; readonly values: readonly SqlValue[] } {
  if (range === undefined) return { sql: '', values: [] };
  const values = range.values as readonly SqlValue[];
  const [first = null, second = null] = values;
  const operator = OPERATORS[range.condition];
  if (operator !== undefined) return { sql: `and ${column} ${operator} ?`, values: [first] };
  if (range.condition === 'BETWEEN') return { sql: `and ${column} between ? and ?`, values: [first, second] };
  if (range.condition === 'BEGINS_WITH') return { sql: `and substr(${column}, 1, length(?)) = ?`, values: [first, first] };
  throw badRequest(`The condition ${range.condition} cannot be used on a range`);
}
