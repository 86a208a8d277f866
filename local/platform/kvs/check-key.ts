import { badRequest } from './failure.ts';
import { KVS_LIMITS } from './limits.ts';

/** @throws KvsFailure when the key is not one that the store takes. */
export function checkKey(key: unknown): void {
  if (typeof key !== 'string' || key.length === 0) throw badRequest('The key must be a string that is not empty', 'KEY_TOO_SHORT');
  if (key.length > KVS_LIMITS.keyLength) throw badRequest(`The key is longer than ${KVS_LIMITS.keyLength} characters`, 'KEY_TOO_LONG');
  if (!KVS_LIMITS.keyPattern.test(key)) throw badRequest(`The key ${key} does not match ${KVS_LIMITS.keyPattern.source}`, 'INVALID_KEY');
}
