import { batchDelete } from './batch-delete.ts';
import { batchGet } from './batch-get.ts';
import { batchSet } from './batch-set.ts';
import type { KvsAnswer, KvsContext } from './context.ts';
import { remove } from './delete.ts';
import { entityQuery } from './entity-query.ts';
import { get } from './get.ts';
import { query } from './query.ts';
import type { EntityQueryRequest, GetRequest, KeyRef, QueryRequest, SetRequest, TransactionRequest } from './requests.ts';
import { secretContext } from './secret-context.ts';
import { set } from './set.ts';
import { transaction } from './transaction.ts';

type Operation = (context: KvsContext, body: unknown) => KvsAnswer;

/** One line for each path. The bodies come from the client library, whose types these are. */
const OPERATIONS: Readonly<Record<string, Operation>> = {
  '/api/v1/get': (c, body) => get(c, body as GetRequest),
  '/api/v1/set': (c, body) => set(c, body as SetRequest),
  '/api/v1/delete': (c, body) => remove(c, body as KeyRef),
  '/api/v1/query': (c, body) => query(c, body as QueryRequest),
  '/api/v1/secret/get': (c, body) => get(secretContext(c), body as GetRequest),
  '/api/v1/secret/set': (c, body) => set(secretContext(c), body as SetRequest),
  '/api/v1/secret/delete': (c, body) => remove(secretContext(c), body as KeyRef),
  '/api/v1/entity/get': (c, body) => get(c, body as GetRequest),
  '/api/v1/entity/set': (c, body) => set(c, body as SetRequest),
  '/api/v1/entity/delete': (c, body) => remove(c, body as KeyRef),
  '/api/v1/entity/query': (c, body) => entityQuery(c, body as EntityQueryRequest),
  '/api/v1/transaction': (c, body) => transaction(c, body as TransactionRequest),
  '/api/v1/batch/get': (c, body) => batchGet(c, body as GetRequest[]),
  '/api/v1/batch/set': (c, body) => batchSet(c, body as SetRequest[]),
  '/api/v1/batch/delete': (c, body) => batchDelete(c, body as KeyRef[]),
};

/**
 * Answers one request to the key-value store; `null` for a path that is not modeled.
 * @throws KvsFailure for every answer other than success.
 */
export function answerKvs(context: KvsContext, path: string, body: unknown): KvsAnswer | null {
  return OPERATIONS[path]?.(context, body) ?? null;
}
