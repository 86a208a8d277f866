import { badRequest } from './failure.ts';
import { KVS_LIMITS } from './limits.ts';
import type { Comparison, Conditions } from './requests.ts';

/** @throws KvsFailure when there is no condition, or more than the store takes. */
export function checkConditions(conditions: Conditions | undefined): void {
  if (conditions === undefined) return;
  const count = (conditions.and ?? conditions.or ?? []).length;
  if (count === 0) throw badRequest('At least one condition is needed');
  if (count > KVS_LIMITS.conditions) throw badRequest(`More than ${KVS_LIMITS.conditions} conditions`);
}

/**
 * Whether a stored value meets the conditions. A key that does not exist has no properties, so that
 * NOT_EXISTS and NOT_EQUAL_TO hold for it and every other comparison fails.
 */
export function meets(conditions: Conditions | undefined, key: string, value: unknown): boolean {
  if (conditions === undefined) return true;
  const list = conditions.and ?? conditions.or ?? [];
  const holds = (c: (typeof list)[number]): boolean => compare(c.property === 'key' ? key : propertyOf(value, c.property), c);
  return conditions.and ? list.every(holds) : list.some(holds);
}

function propertyOf(value: unknown, property: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[property] : undefined;
}

type Ordered = string | number;
const isOrdered = (value: unknown): value is Ordered => typeof value === 'string' || typeof value === 'number';

function ordered(a: unknown, b: unknown, test: (sign: number) => boolean): boolean {
  if (!isOrdered(a) || !isOrdered(b) || typeof a !== typeof b) return false;
  return test(a < b ? -1 : a > b ? 1 : 0);
}

function contains(found: unknown, part: unknown): boolean {
  if (Array.isArray(found)) return found.includes(part);
  return typeof found === 'string' && typeof part === 'string' && found.includes(part);
}

function compare(found: unknown, { condition, values: [first, second] }: Comparison): boolean {
  switch (condition) {
    case 'EXISTS':
      return found !== undefined;
    case 'NOT_EXISTS':
      return found === undefined;
    case 'EQUAL_TO':
      return found === first;
    case 'NOT_EQUAL_TO':
      return found !== first;
    case 'BEGINS_WITH':
      return isOrdered(found) && isOrdered(first) && String(found).startsWith(String(first));
    case 'CONTAINS':
      return contains(found, first);
    case 'NOT_CONTAINS':
      return !contains(found, first);
    case 'BETWEEN':
      return ordered(found, first, (s) => s >= 0) && ordered(found, second, (s) => s <= 0);
    case 'GREATER_THAN':
      return ordered(found, first, (s) => s > 0);
    case 'GREATER_THAN_EQUAL_TO':
      return ordered(found, first, (s) => s >= 0);
    case 'LESS_THAN':
      return ordered(found, first, (s) => s < 0);
    case 'LESS_THAN_EQUAL_TO':
      return ordered(found, first, (s) => s <= 0);
    default:
      throw badRequest(`Unknown condition ${String(condition)}`);
  }
}
