import type { KvsAnswer } from './context.ts';
import { badRequest, KvsFailure } from './failure.ts';
import { KVS_LIMITS } from './limits.ts';
import type { KeyRef } from './requests.ts';

const nameOf = (item: KeyRef): KeyRef => ({ key: item.key, ...(item.entityName === undefined ? {} : { entityName: item.entityName }) });

/** Does one thing for each key; a key that fails is reported, the others stand. */
export function batch<T extends KeyRef>(items: readonly T[], work: (item: T) => object): KvsAnswer {
  if (!Array.isArray(items) || items.length === 0 || items.length > KVS_LIMITS.batchKeys) {
    throw badRequest(`A batch takes 1 to ${KVS_LIMITS.batchKeys} keys`, 'BATCH_LIMIT');
  }
  if (Buffer.byteLength(JSON.stringify(items)) > KVS_LIMITS.batchBytes) throw badRequest('The batch is larger than 4 MB', 'MAX_SIZE');
  if (new Set(items.map((i) => `${i.entityName ?? ''}\n${i.key}`)).size < items.length)
    throw badRequest('A batch may use each key once', 'DUPLICATE_KEY');
  const successfulKeys: object[] = [];
  const failedKeys: object[] = [];
  for (const item of items) {
    try {
      successfulKeys.push({ ...nameOf(item), ...work(item) });
    } catch (error) {
      if (!(error instanceof KvsFailure)) throw error;
      failedKeys.push({ ...nameOf(item), error: { code: error.code, message: error.message } });
    }
  }
  return { status: 200, body: { successfulKeys, failedKeys } };
}
