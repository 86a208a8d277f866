import type { StorageStep, TransactStep } from './test-app/storage-step.ts';
import { TEST_MANIFEST } from './support/test-manifest.ts';
import { buildTestApp, startTestPlatform, type TestPlatform } from './support/start-test-platform.ts';

const app = buildTestApp();
let one: TestPlatform;

beforeAll(async () => {
  one = await startTestPlatform(app.folder, { kvsLagMs: 0 });
});
beforeEach(() => one.sql.run('delete from kvs'));
afterAll(async () => {
  await one.close();
  app.remove();
});

type Answer = { result?: unknown; code?: string; status?: number };
const step = async (s: StorageStep): Promise<Answer> => (await one.call('storage', s)) as Answer;
const head = (key: string, rev: number, at = `2026-11-${key.padStart(2, '0')}`, projectId = 'p1'): Promise<Answer> =>
  step({ do: 'set', entity: 'head', key, value: { projectId, rev, at } });
const keysOf = ({ result }: Answer): string[] => ((result as { results: { key: string }[] }).results ?? []).map((r) => r.key);
const nested = (depth: number): unknown => (depth === 0 ? 1 : { a: nested(depth - 1) });
const DAY = 24 * 3600 * 1000;

describe('plain keys', () => {
  test('are set, read, replaced and deleted', async () => {
    expect(await step({ do: 'get', key: 'a' })).toEqual({ result: null });
    await step({ do: 'set', key: 'a', value: { n: 1 } });
    expect(await step({ do: 'get', key: 'a' })).toEqual({ result: { n: 1 } });
    await step({ do: 'set', key: 'a', value: 'two' });
    expect(await step({ do: 'get', key: 'a' })).toEqual({ result: 'two' });
    expect(await step({ do: 'delete', key: 'a' })).toEqual({ result: null });
    expect(await step({ do: 'delete', key: 'a' })).toEqual({ result: null });
    expect(await step({ do: 'get', key: 'a' })).toEqual({ result: null });
  });

  test('can be made once only', async () => {
    const create: StorageStep = { do: 'set', key: 'once', value: 1, options: { keyPolicy: 'FAIL_IF_EXISTS' } };
    expect(await step(create)).toEqual({ result: null });
    expect(await step(create)).toEqual({ code: 'KEY_CONFLICT', status: 409 });
  });

  test.each([
    ['PREVIOUS', { key: 'r', value: 1 }],
    ['LATEST', { key: 'r', value: 2 }],
  ])('answer the %s value on request', async (returnValue, result) => {
    await step({ do: 'set', key: 'r', value: 1 });
    expect(await step({ do: 'set', key: 'r', value: 2, options: { keyPolicy: 'OVERRIDE', returnValue } })).toEqual({ result });
  });

  test('TTL: an expired key is deleted by the clock of the host, up to 48 hours late', async () => {
    await step({ do: 'set', key: 't', value: 1, options: { keyPolicy: 'OVERRIDE', ttl: { value: 1, unit: 'DAYS' } } });
    expect(await step({ do: 'get', key: 't' })).toEqual({ result: 1 });
    one.advance(DAY + 1);
    expect(await step({ do: 'get', key: 't' })).toEqual({ result: 1 });
    expect(keysOf(await step({ do: 'query', prefix: 't' }))).toEqual(['t']);
    one.advance(2 * DAY);
    expect(await step({ do: 'get', key: 't' })).toEqual({ result: null });
    expect(keysOf(await step({ do: 'query', prefix: 't' }))).toEqual([]);
  });

  test.each([
    ['an empty key', '', 1, 'KEY_TOO_SHORT'],
    ['a long key', 'k'.repeat(501), 1, 'KEY_TOO_LONG'],
    ['a slash in the key', 'a/b', 1, 'INVALID_KEY'],
    ['241 KiB', 'big', 'x'.repeat(241 * 1024), 'MAX_SIZE'],
    ['32 levels', 'deep', nested(32), 'MAX_DEPTH'],
  ])('are refused with %s', async (_name, key, value, code) => {
    expect(await step({ do: 'set', key, value })).toEqual({ code, status: 400 });
  });

  test('take 31 levels', async () => {
    expect(await step({ do: 'set', key: 'deep', value: nested(31) })).toEqual({ result: null });
  });

  test('are listed by prefix, page by page, in the order of keys', async () => {
    for (const key of ['b2', 'a1', 'b1', 'b3', 'c']) await step({ do: 'set', key, value: key });
    const first = await step({ do: 'query', prefix: 'b', limit: 2 });
    expect(keysOf(first)).toEqual(['b1', 'b2']);
    const cursor = (first.result as { nextCursor: string }).nextCursor;
    const second = await step({ do: 'query', prefix: 'b', limit: 2, cursor });
    expect(second).toEqual({ result: { results: [{ key: 'b3', value: 'b3' }] } });
  });

  test('come ten at a time unless asked otherwise, never more than 100', async () => {
    for (let i = 0; i < 12; i += 1) await step({ do: 'set', key: `k${i}`, value: i });
    expect(keysOf(await step({ do: 'query' }))).toHaveLength(10);
    expect(await step({ do: 'query', limit: 101 })).toMatchObject({ code: 'COMPLEX_QUERY_PAGE_LIMIT_NOT_IN_RANGE' });
  });
});

describe('entities', () => {
  test('are apart from plain keys and typed by the manifest', async () => {
    await head('1', 1);
    expect(await step({ do: 'get', key: '1' })).toEqual({ result: null });
    expect(await step({ do: 'get', entity: 'head', key: '1' })).toMatchObject({ result: { rev: 1 } });
    await step({ do: 'delete', entity: 'head', key: '1' });
    expect(await step({ do: 'get', entity: 'head', key: '1' })).toEqual({ result: null });
  });

  test.each([
    ['an entity that is not declared', 'tail', { rev: 1 }, 'ENTITY_NOT_FOUND'],
    ['an attribute that is not declared', 'head', { revision: 1 }, 'INVALID_ATTRIBUTE'],
    ['an attribute of another type', 'head', { rev: '1' }, 'INVALID_ATTRIBUTE'],
    ['an integer of more than 32 bits', 'head', { rev: 2 ** 31 }, 'INVALID_ATTRIBUTE'],
    ['a value that is no object', 'head', 7, 'INVALID_VALUE'],
  ])('are refused with %s', async (_name, entity, value, code) => {
    expect(await step({ do: 'set', entity, key: 'x', value })).toEqual({ code, status: 400 });
  });

  test('are queried by partition and range', async () => {
    for (const [key, rev] of [
      ['1', 5],
      ['2', 6],
      ['3', 7],
    ] as const)
      await head(key, rev);
    await head('9', 1, '2026-11-02', 'p2');
    const query: Extract<StorageStep, { do: 'entityQuery' }> = { do: 'entityQuery', index: 'by-project', partition: ['p1'] };
    expect(keysOf(await step(query))).toEqual(['1', '2', '3']);
    expect(keysOf(await step({ ...query, sort: 'DESC' }))).toEqual(['3', '2', '1']);
    expect(keysOf(await step({ ...query, where: ['greaterThan', '2026-11-01'] }))).toEqual(['2', '3']);
    expect(keysOf(await step({ ...query, where: ['between', '2026-11-01', '2026-11-02'] }))).toEqual(['1', '2']);
    expect(keysOf(await step({ ...query, where: ['beginsWith', '2026-11-03'] }))).toEqual(['3']);
    expect(keysOf(await step({ ...query, filter: ['rev', 5] }))).toEqual(['2', '3']);
    expect(keysOf(await step({ do: 'entityQuery', index: 'rev' }))).toEqual(['9', '1', '2', '3']);
    expect(keysOf(await step({ do: 'entityQuery', index: 'by-key' }))).toEqual(['1', '2', '3', '9']);
  });

  test.each(['ASC', 'DESC'])('are paged without loss or repeat, %s, rows with the same range value included', async (sort) => {
    for (let i = 10; i < 35; i += 1) await head(String(i), i, `2026-11-${Math.floor(i / 4)}`);
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await step({
        do: 'entityQuery',
        index: 'by-project',
        partition: ['p1'],
        sort,
        limit: 7,
        filter: ['rev', 11],
        ...(cursor === undefined ? {} : { cursor }),
      });
      seen.push(...keysOf(page));
      cursor = (page.result as { nextCursor?: string }).nextCursor;
    } while (cursor !== undefined);
    const all = Array.from({ length: 23 }, (_, i) => String(i + 12));
    expect(seen).toEqual(sort === 'ASC' ? all : all.reverse());
  });

  test('are in an index only with all its attributes', async () => {
    await step({ do: 'set', entity: 'head', key: 'x', value: { projectId: 'p1', rev: 1 } });
    expect(keysOf(await step({ do: 'entityQuery', index: 'by-project', partition: ['p1'] }))).toEqual([]);
  });

  test.each([
    [{ do: 'entityQuery', index: 'by-person' }, 'INDEX_NOT_FOUND'],
    [{ do: 'entityQuery', index: 'by-project' }, 'INVALID_PARTITION'],
    [{ do: 'entityQuery', index: 'rev', cursor: 'nonsense' }, 'INVALID_CURSOR'],
  ] as [StorageStep, string][])('refuse the query %j', async (query, code) => {
    expect(await step(query)).toEqual({ code, status: 400 });
  });
});

describe('a transaction', () => {
  const value = (rev: number): NonNullable<TransactStep['value']> => ({ projectId: 'p1', rev, at: '2026-11-21' });
  const stored = async (key: string): Promise<unknown> =>
    ((await step({ do: 'get', entity: 'head', key })).result as { rev: number } | null)?.rev ?? null;

  test('writes, deletes and checks at once', async () => {
    await head('old', 1);
    await head('round', 4);
    const steps: TransactStep[] = [
      { do: 'set', key: 'a', value: value(1), ifRev: null },
      { do: 'delete', key: 'old', ifRev: 1 },
      { do: 'check', key: 'round', ifRev: 4 },
    ];
    expect(await step({ do: 'transact', steps })).toEqual({ result: 'committed' });
    expect([await stored('a'), await stored('old'), await stored('round')]).toEqual([1, null, 4]);
  });

  test.each([
    ['a condition on what is set', { do: 'set', key: 'x', value: { rev: 9 }, ifRev: 7 }],
    ['a condition on what is deleted', { do: 'delete', key: 'x', ifRev: 7 }],
    ['a check', { do: 'check', key: 'x', ifRev: 7 }],
    ['a condition on a key that is not there', { do: 'check', key: 'missing', ifRev: 7 }],
    ['a key that should not be there', { do: 'set', key: 'x', value: { rev: 1 }, ifRev: null }],
  ] as [string, TransactStep][])('changes nothing when %s does not hold', async (_name, failing) => {
    await head('x', 3);
    expect(await step({ do: 'transact', steps: [{ do: 'set', key: 'other', value: value(1) }, failing] })).toEqual({
      code: 'CONDITIONAL_CHECK_FAILED',
      status: 409,
    });
    expect([await stored('x'), await stored('other')]).toEqual([3, null]);
  });

  test('raises a revision once, whoever comes second', async () => {
    await head('x', 3);
    const raise: StorageStep = { do: 'transact', steps: [{ do: 'set', key: 'x', value: value(4), ifRev: 3 }] };
    const answers = await Promise.all([step(raise), step(raise)]);
    expect(new Set(answers.map((a) => a.code ?? a.result))).toEqual(new Set(['CONDITIONAL_CHECK_FAILED', 'committed']));
  });

  test.each([
    [26, 'TRANSACTION_LIMIT', (i: number) => `k${i}`],
    [2, 'DUPLICATE_KEY', () => 'same'],
  ])('of %i operations is refused: %s', async (count, code, key) => {
    const steps = Array.from({ length: count }, (_, i): TransactStep => ({ do: 'set', key: key(i), value: value(1) }));
    expect(await step({ do: 'transact', steps })).toEqual({ code, status: 400 });
  });
});

describe('a batch', () => {
  test('reports each key', async () => {
    const items = [
      { key: '1', value: { rev: 1 } },
      { key: '2', value: { rev: 'wrong' } },
    ];
    expect(await step({ do: 'batchSet', items })).toMatchObject({
      result: {
        successfulKeys: [{ key: '1', entityName: 'head' }],
        failedKeys: [{ key: '2', entityName: 'head', error: { code: 'INVALID_ATTRIBUTE' } }],
      },
    });
    expect(await step({ do: 'batchGet', keys: ['1', '2'] })).toMatchObject({
      result: { successfulKeys: [{ key: '1', value: { rev: 1 } }], failedKeys: [{ key: '2', error: { code: 'KEY_NOT_FOUND' } }] },
    });
    expect(await step({ do: 'batchDelete', keys: ['1', '2'] })).toMatchObject({ result: { successfulKeys: [{ key: '1' }, { key: '2' }] } });
  });

  test('takes 25 keys', async () => {
    expect(await step({ do: 'batchGet', keys: Array.from({ length: 26 }, (_, i) => `k${i}`) })).toEqual({
      code: 'BATCH_LIMIT',
      status: 400,
    });
  });
});

test('without the scope storage:app nothing is stored', async () => {
  const poor = await startTestPlatform(app.folder, { manifest: { ...TEST_MANIFEST, permissions: { scopes: [] } } });
  expect(await poor.call('storage', { do: 'set', key: 'a', value: 1 })).toEqual({ code: 'MISSING_SCOPE', status: 403 });
  await poor.close();
});
