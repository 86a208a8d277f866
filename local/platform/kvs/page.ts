import { badRequest } from './failure.ts';
import { KVS_LIMITS } from './limits.ts';

/** @throws KvsFailure when the limit is not in the range of the store. */
export function pageSize(limit: number | undefined): number {
  const size = limit ?? KVS_LIMITS.queryDefault;
  if (!Number.isInteger(size) || size < 1 || size > KVS_LIMITS.queryMax) {
    throw badRequest(`The limit must be from 1 to ${KVS_LIMITS.queryMax}`, 'COMPLEX_QUERY_PAGE_LIMIT_NOT_IN_RANGE');
  }
  return size;
}

/** The place in an ordered list after which the next page begins. Opaque to the app. */
export interface Position {
  readonly range: string | number | null;
  readonly key: string;
}

export const toCursor = (position: Position): string => Buffer.from(JSON.stringify([position.range, position.key])).toString('base64url');

/** @throws KvsFailure when the cursor is not one that this store gave out. */
export function fromCursor(cursor: string): Position {
  try {
    const [range, key] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown[];
    if (typeof key === 'string' && (range === null || typeof range === 'string' || typeof range === 'number')) return { range, key };
  } catch {
    // Falls through to the refusal: the cause of a broken cursor helps nobody.
  }
  throw badRequest('The cursor is not valid', 'INVALID_CURSOR');
}
