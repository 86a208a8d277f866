import { badRequest } from './failure.ts';
import { KVS_LIMITS } from './limits.ts';

/** @throws KvsFailure when the value is absent, too large or too deep. */
export function checkValue(value: unknown): void {
  if (value === undefined) throw badRequest('The value must not be undefined', 'INVALID_VALUE');
  const bytes = Buffer.byteLength(JSON.stringify(value));
  if (bytes > KVS_LIMITS.valueBytes) throw badRequest(`The value has ${bytes} bytes, the limit is ${KVS_LIMITS.valueBytes}`, 'MAX_SIZE');
  if (depthOf(value) > KVS_LIMITS.valueDepth)
    throw badRequest(`The value is nested deeper than ${KVS_LIMITS.valueDepth} levels`, 'MAX_DEPTH');
}

function depthOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(depthOf));
}
