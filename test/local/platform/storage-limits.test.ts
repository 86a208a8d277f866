import { IN_MEMORY, openDatabase } from '../../../local/database/open.ts';
import { answerKvs } from '../../../local/platform/kvs/answer-kvs.ts';
import type { KvsContext } from '../../../local/platform/kvs/context.ts';
import { declaredEntities } from '../../../local/platform/kvs/entities.ts';
import { KvsFailure } from '../../../local/platform/kvs/failure.ts';
import { kvsRows } from '../../../local/platform/kvs/rows.ts';
import { TEST_MANIFEST } from './support/test-manifest.ts';

/** The lines of the platform's table of limits for the store: what still goes, and what goes no more. */
let context: KvsContext;
let close: () => void;

beforeEach(() => {
  const sql = openDatabase(IN_MEMORY);
  const rows = kvsRows(sql, { now: () => new Date(Date.UTC(2026, 10, 21)) }, { lagMilliseconds: 0 });
  context = { rows, entities: declaredEntities(TEST_MANIFEST.app.storage?.entities ?? []) };
  close = () => sql.close();
});
afterEach(() => close());

type Request = readonly [path: string, body: unknown];
const codeOf = ([path, body]: Request): string => {
  try {
    const answer = answerKvs(context, `/api/v1/${path}`, body);
    return answer === null ? 'not modeled' : 'ok';
  } catch (error) {
    if (error instanceof KvsFailure) return error.code;
    throw error;
  }
};

const set = (key: string, value: unknown = 1, options?: object): Request => [
  'set',
  { key, value, ...(options === undefined ? {} : { options }) },
];
const bytes = (count: number): string => 'x'.repeat(count - 2);
const nested = (depth: number): unknown => (depth === 0 ? 1 : { a: nested(depth - 1) });
const many = <T>(count: number, make: (i: number) => T): readonly T[] => Array.from({ length: count }, (_, i) => make(i));
const items = (count: number, value: unknown = 1): readonly unknown[] => many(count, (i) => ({ key: `k${i}`, value }));
const ttl = (value: number, unit: string): Request => set('t', 1, { ttl: { value, unit } });
const integer = (rev: number): Request => ['entity/set', { entityName: 'head', key: 'k', value: { rev } }];
const query = (body: object): Request => ['query', body];
const prefix = { property: 'key', condition: 'BEGINS_WITH', values: ['a'] };
const entityQuery = (more: object): Request => ['entity/query', { entityName: 'head', indexName: 'rev', ...more }];
const filters = (count: number): Request =>
  entityQuery({ filters: { and: many(count, () => ({ property: 'rev', condition: 'EXISTS', values: [true] })) } });
const large = bytes(230 * 1024);

describe('KVS', () => {
  test.each<[line: string, fits: Request, breaks: Request, code: string]>([
    ['key: at most 500 characters', set('k'.repeat(500)), set('k'.repeat(501)), 'KEY_TOO_LONG'],
    ['key: at least one character', set('k'), set(''), 'KEY_TOO_SHORT'],
    ['key: letters, digits, colon, dot, underscore, space, hyphen, number sign', set('aZ9:._ -#'), set('a/b'), 'INVALID_KEY'],
    ['key: not only spaces', set(' a'), set('  '), 'INVALID_KEY'],
    ['value: 240 KiB', set('v', bytes(240 * 1024)), set('v', bytes(240 * 1024 + 1)), 'MAX_SIZE'],
    ['value: bytes, not characters', set('v', 'é'.repeat(120 * 1024 - 1)), set('v', 'é'.repeat(120 * 1024)), 'MAX_SIZE'],
    ['value: depth 31', set('v', nested(31)), set('v', nested(32)), 'MAX_DEPTH'],
    ['query: at most 100 results', query({ limit: 100 }), query({ limit: 101 }), 'COMPLEX_QUERY_PAGE_LIMIT_NOT_IN_RANGE'],
    ['query: at least one result', query({ limit: 1 }), query({ limit: 0 }), 'COMPLEX_QUERY_PAGE_LIMIT_NOT_IN_RANGE'],
    ['query: only one condition', query({ where: [prefix] }), query({ where: [prefix, prefix] }), 'BAD_REQUEST'],
    ['query: only "begins with"', query({ where: [prefix] }), query({ where: [{ ...prefix, condition: 'EQUAL_TO' }] }), 'BAD_REQUEST'],
    ['query: at most 100 conditions', filters(100), filters(101), 'BAD_REQUEST'],
    [
      'query: a range takes no "contains"',
      entityQuery({ range: { condition: 'BETWEEN', values: [1, 2] } }),
      entityQuery({ range: { condition: 'CONTAINS', values: [1] } }),
      'BAD_REQUEST',
    ],
    ['transaction: at most 25 operations', ['transaction', { set: items(25) }], ['transaction', { set: items(26) }], 'TRANSACTION_LIMIT'],
    ['transaction: 4 MB', ['transaction', { set: items(17, large) }], ['transaction', { set: items(18, large) }], 'MAX_SIZE'],
    [
      'transaction: each key once',
      ['transaction', { set: items(1), delete: [{ key: 'k1' }] }],
      ['transaction', { set: items(1), delete: [{ key: 'k0' }] }],
      'DUPLICATE_KEY',
    ],
    ['batch: at most 25 keys', ['batch/set', items(25)], ['batch/set', items(26)], 'BATCH_LIMIT'],
    ['batch: 4 MB', ['batch/set', items(17, large)], ['batch/set', items(18, large)], 'MAX_SIZE'],
    ['batch: each key once', ['batch/get', items(2)], ['batch/get', [...items(1), ...items(1)]], 'DUPLICATE_KEY'],
    ['integer: 32 bits, highest', integer(2 ** 31 - 1), integer(2 ** 31), 'INVALID_ATTRIBUTE'],
    ['integer: 32 bits, lowest', integer(-(2 ** 31)), integer(-(2 ** 31) - 1), 'INVALID_ATTRIBUTE'],
    ['TTL: at most one year', ttl(365, 'DAYS'), ttl(366, 'DAYS'), 'INVALID_TTL'],
    ['TTL: more than nothing', ttl(1, 'SECONDS'), ttl(0, 'SECONDS'), 'INVALID_TTL'],
  ])('%s', (_line, fits, breaks, code) => {
    expect([codeOf(fits), codeOf(breaks)]).toEqual(['ok', code]);
  });

  test('query: 10 results unless asked otherwise', () => {
    for (const item of items(12)) codeOf(['set', item]);
    const { body } = answerKvs(context, '/api/v1/query', {}) ?? {};
    expect((body as { data: unknown[] }).data).toHaveLength(10);
  });

  test.each([
    ['SECONDS', 1000],
    ['MINUTES', 60_000],
    ['HOURS', 3_600_000],
    ['DAYS', 86_400_000],
  ])('TTL in %s, with the time that is told on request', (unit, milliseconds) => {
    codeOf(ttl(2, unit));
    const { body } = answerKvs(context, '/api/v1/get', { key: 't', options: { metadataFields: ['EXPIRE_TIME'] } }) ?? {};
    expect(body).toEqual({ key: 't', value: 1, expireTime: new Date(Date.UTC(2026, 10, 21) + 2 * milliseconds).toISOString() });
  });

  test.each<[string, unknown[], boolean]>([
    ['EXISTS', [true], true],
    ['NOT_EXISTS', [true], false],
    ['EQUAL_TO', ['beta'], true],
    ['NOT_EQUAL_TO', ['beta'], false],
    ['BEGINS_WITH', ['be'], true],
    ['CONTAINS', ['et'], true],
    ['NOT_CONTAINS', ['et'], false],
    ['GREATER_THAN', ['alpha'], true],
    ['GREATER_THAN_EQUAL_TO', ['beta'], true],
    ['LESS_THAN', ['beta'], false],
    ['LESS_THAN_EQUAL_TO', ['beta'], true],
    ['BETWEEN', ['alpha', 'gamma'], true],
  ])('the condition %s on what is stored', (condition, values, holds) => {
    codeOf(['entity/set', { entityName: 'head', key: 'k', value: { at: 'beta' } }]);
    const conditions = { and: [{ property: 'at', condition, values }] };
    expect(codeOf(['transaction', { check: [{ entityName: 'head', key: 'k', conditions }] }])).toBe(
      holds ? 'ok' : 'CONDITIONAL_CHECK_FAILED',
    );
  });

  test('conditions joined by "or" hold when one of them does', () => {
    codeOf(integer(3));
    const or = (...revs: number[]) => ({ or: revs.map((rev) => ({ property: 'rev', condition: 'EQUAL_TO', values: [rev] })) });
    const check = (conditions: object): string => codeOf(['transaction', { check: [{ entityName: 'head', key: 'k', conditions }] }]);
    expect([check(or(1, 3)), check(or(1, 2))]).toEqual(['ok', 'CONDITIONAL_CHECK_FAILED']);
  });
});
