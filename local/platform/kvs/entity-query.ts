import type { SqlValue } from '../../database/sql.ts';
import type { IndexDefinition } from '../manifest.ts';
import { checkConditions, meets } from './conditions.ts';
import type { KvsAnswer, KvsContext } from './context.ts';
import { badRequest } from './failure.ts';
import { fromCursor, pageSize, type Position, toCursor } from './page.ts';
import { rangeClause } from './range-clause.ts';
import type { EntityQueryRequest } from './requests.ts';
import { type StoredRow, toAnswer } from './rows.ts';

interface Clause {
  readonly sql: string;
  readonly values: readonly SqlValue[];
}

/** Rows read at a time while filters are applied. */
const CHUNK = 200;

/**
 * A query over one index: every partition attribute must be given; the range orders.
 * As in the real store an entry is in an index only if it has all attributes of the index.
 */
export function entityQuery({ rows, entities }: KvsContext, request: EntityQueryRequest): KvsAnswer {
  entities.entity(request.entityName);
  const index = entities.index(request.entityName, request.indexName);
  const size = pageSize(request.limit);
  checkConditions(request.filters);
  const range = rangeColumn(index);
  const fixed = [
    partitionClause(index, request.partition ?? []),
    { sql: `and ${range} is not null`, values: [] },
    rangeClause(range, request.range),
  ];
  const found: StoredRow[] = [];
  let position = request.cursor === undefined ? null : fromCursor(request.cursor);
  for (;;) {
    const chunk = readChunk(
      (tail, values) => rows.select(request.entityName, tail, values),
      fixed,
      range,
      position,
      request.sort === 'DESC',
    );
    for (const row of chunk) if (found.length <= size && meets(request.filters, row.key, row.value)) found.push(row);
    const last = chunk.at(-1);
    if (found.length > size || chunk.length < CHUNK || !last) break;
    position = positionOf(index, last);
  }
  const page = found.slice(0, size);
  const last = page.at(-1);
  const cursor = found.length > size && last ? { cursor: toCursor(positionOf(index, last)) } : {};
  return { status: 200, body: { data: page.map((row) => toAnswer(row, request.options?.metadataFields)), ...cursor } };
}

const jsonPath = (attribute: string): string => `json_extract(value_json, '$.${attribute}')`;

function rangeColumn(index: IndexDefinition): string {
  const [attribute] = index.range;
  if (attribute === undefined || index.range.length > 1)
    throw badRequest(`The index "${index.name}" must have exactly one range attribute`);
  return attribute === 'key' ? 'key' : jsonPath(attribute);
}

function partitionClause(index: IndexDefinition, given: readonly unknown[]): Clause {
  const attributes = index.partition ?? [];
  if (given.length !== attributes.length) {
    throw badRequest(
      `The index "${index.name}" has the partition [${attributes.join(', ')}], the query gives ${given.length} values`,
      'INVALID_PARTITION',
    );
  }
  const values = given.map((value) => (typeof value === 'boolean' ? Number(value) : (value as SqlValue)));
  return { sql: attributes.map((a) => `and ${jsonPath(a)} = ?`).join(' '), values };
}

function readChunk(
  select: (tail: string, values: readonly SqlValue[]) => StoredRow[],
  fixed: readonly Clause[],
  range: string,
  position: Position | null,
  descending: boolean,
): StoredRow[] {
  const [sign, order] = descending ? ['<', 'desc'] : ['>', 'asc'];
  const after: Clause =
    position === null
      ? { sql: '', values: [] }
      : { sql: `and (${range}, key) ${sign} (?, ?)`, values: [position.range ?? position.key, position.key] };
  const clauses = [...fixed, after];
  const tail = `${clauses.map((c) => c.sql).join(' ')} order by ${range} ${order}, key ${order} limit ${CHUNK}`;
  return select(
    tail,
    clauses.flatMap((c) => c.values),
  );
}

function positionOf(index: IndexDefinition, row: StoredRow): Position {
  const [attribute = 'key'] = index.range;
  if (attribute === 'key') return { range: row.key, key: row.key };
  const value = (row.value as Record<string, unknown>)[attribute];
  return { range: typeof value === 'number' ? value : String(value), key: row.key };
}
