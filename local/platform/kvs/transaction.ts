import { checkKey } from './check-key.ts';
import { checkConditions, meets } from './conditions.ts';
import { type KvsAnswer, type KvsContext, NO_CONTENT } from './context.ts';
import { badRequest, conditionFailed } from './failure.ts';
import { KVS_LIMITS } from './limits.ts';
import type { Conditions, KeyRef, TransactionRequest } from './requests.ts';
import { checkSet, write } from './set.ts';

/** All or nothing: conditions and checks are judged on what was stored before, then everything is written. */
export function transaction(context: KvsContext, request: TransactionRequest): KvsAnswer {
  const { set = [], delete: deletes = [], check = [] } = request;
  checkSize(request, [...set, ...deletes, ...check]);
  for (const operation of [...set, ...deletes, ...check]) checkConditions(operation.conditions);
  for (const operation of set) {
    if (operation.options?.keyPolicy !== undefined)
      throw badRequest('A transaction takes no key policy: use a condition', 'INVALID_OPTION');
    checkSet(context, operation);
  }
  for (const operation of [...deletes, ...check]) {
    checkKey(operation.key);
    if (operation.entityName !== undefined) context.entities.entity(operation.entityName);
  }
  return context.rows.atomically(() => {
    for (const operation of [...set, ...deletes, ...check]) demand(context, operation, operation.conditions);
    for (const operation of set) write(context, operation);
    for (const operation of deletes) context.rows.remove(operation.entityName ?? '', operation.key);
    return NO_CONTENT;
  });
}

function demand({ rows }: KvsContext, ref: KeyRef, conditions: Conditions | undefined): void {
  if (!meets(conditions, ref.key, rows.get(ref.entityName ?? '', ref.key)?.value)) throw conditionFailed(ref.key);
}

function checkSize(request: TransactionRequest, operations: readonly KeyRef[]): void {
  if (operations.length === 0 || operations.length > KVS_LIMITS.transactionOperations) {
    throw badRequest(
      `A transaction takes 1 to ${KVS_LIMITS.transactionOperations} operations, not ${operations.length}`,
      'TRANSACTION_LIMIT',
    );
  }
  if (Buffer.byteLength(JSON.stringify(request)) > KVS_LIMITS.transactionBytes)
    throw badRequest('The transaction is larger than 4 MB', 'MAX_SIZE');
  const keys = new Set(operations.map((o) => `${o.entityName ?? ''}\n${o.key}`));
  if (keys.size < operations.length) throw badRequest('A transaction may use each key once', 'DUPLICATE_KEY');
}
