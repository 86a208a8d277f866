import type { KvsAnswer, KvsContext } from './context.ts';
import { badRequest } from './failure.ts';
import { fromCursor, pageSize, toCursor } from './page.ts';
import type { QueryRequest } from './requests.ts';
import { toAnswer } from './rows.ts';

/** Plain keys by prefix, in the order of keys. */
export function query({ rows }: KvsContext, request: QueryRequest): KvsAnswer {
  const size = pageSize(request.limit);
  const [where, ...others] = request.where ?? [];
  if (others.length > 0 || (where && (where.property !== 'key' || where.condition !== 'BEGINS_WITH'))) {
    throw badRequest('A query takes one condition: the key begins with a text');
  }
  const [first] = where?.values ?? [];
  const prefix = typeof first === 'string' ? first : '';
  const after = request.after === undefined ? '' : fromCursor(request.after).key;
  const found = rows.select('', 'and substr(key, 1, length(?)) = ? and key > ? order by key limit ?', [prefix, prefix, after, size + 1]);
  const page = found.slice(0, size);
  const last = page.at(-1);
  const cursor = found.length > size && last ? { cursor: toCursor({ range: null, key: last.key }) } : {};
  return { status: 200, body: { data: page.map((row) => toAnswer(row, request.options?.metadataFields)), ...cursor } };
}
