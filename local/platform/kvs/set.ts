import { checkKey } from './check-key.ts';
import { checkValue } from './check-value.ts';
import { type KvsAnswer, type KvsContext, NO_CONTENT } from './context.ts';
import { badRequest, keyConflict } from './failure.ts';
import { KVS_LIMITS } from './limits.ts';
import type { SetOptions, SetRequest } from './requests.ts';
import { type StoredRow, toAnswer } from './rows.ts';

const SECONDS = { SECONDS: 1, MINUTES: 60, HOURS: 3600, DAYS: 86_400 } as const;

export function set(context: KvsContext, request: SetRequest): KvsAnswer {
  checkSet(context, request);
  return context.rows.atomically(() => {
    const { previous, latest } = write(context, request);
    const asked = request.options?.returnValue;
    if (asked === undefined) return NO_CONTENT;
    const row = asked === 'LATEST' ? latest : previous;
    return row === null ? NO_CONTENT : { status: 200, body: toAnswer(row, request.options?.returnMetadataFields) };
  });
}

/** @throws KvsFailure for everything that can be refused without reading what is stored. */
export function checkSet({ entities }: KvsContext, request: SetRequest): void {
  checkKey(request.key);
  checkValue(request.value);
  if (request.entityName !== undefined) entities.checkAttributes(request.entityName, request.value);
  lifetime(request.options?.ttl);
}

/** Writes inside a transaction that the caller has opened. */
export function write({ rows }: KvsContext, request: SetRequest): { readonly previous: StoredRow | null; readonly latest: StoredRow } {
  const entity = request.entityName ?? '';
  const previous = rows.get(entity, request.key);
  if (previous !== null && request.options?.keyPolicy === 'FAIL_IF_EXISTS') throw keyConflict(request.key);
  const seconds = lifetime(request.options?.ttl);
  const latest = rows.put(entity, request.key, request.value, seconds === null ? null : rows.now() + seconds * 1000);
  return { previous, latest };
}

function lifetime(ttl: SetOptions['ttl']): number | null {
  if (ttl === undefined) return null;
  const seconds = ttl.value * SECONDS[ttl.unit];
  if (!(seconds > 0) || seconds > KVS_LIMITS.ttlSeconds)
    throw badRequest('The time to live must be more than 0 and at most one year', 'INVALID_TTL');
  return seconds;
}
