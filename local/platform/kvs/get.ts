import { checkKey } from './check-key.ts';
import type { KvsAnswer, KvsContext } from './context.ts';
import { keyNotFound } from './failure.ts';
import type { GetRequest } from './requests.ts';
import { toAnswer } from './rows.ts';

/** Strictly consistent, unlike a query. */
export function get({ rows, entities }: KvsContext, request: GetRequest): KvsAnswer {
  checkKey(request.key);
  if (request.entityName !== undefined) entities.entity(request.entityName);
  const row = rows.get(request.entityName ?? '', request.key);
  if (row === null) throw keyNotFound();
  return { status: 200, body: toAnswer(row, request.options?.metadataFields) };
}
