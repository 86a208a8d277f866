import { checkKey } from './check-key.ts';
import { type KvsAnswer, type KvsContext, NO_CONTENT } from './context.ts';
import type { KeyRef } from './requests.ts';

/** Deleting what does not exist succeeds. */
export function remove({ rows, entities }: KvsContext, request: KeyRef): KvsAnswer {
  checkKey(request.key);
  if (request.entityName !== undefined) entities.entity(request.entityName);
  rows.remove(request.entityName ?? '', request.key);
  return NO_CONTENT;
}
