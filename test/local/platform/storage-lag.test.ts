import { IN_MEMORY, openDatabase } from '../../../local/database/open.ts';
import { answerKvs } from '../../../local/platform/kvs/answer-kvs.ts';
import type { KvsContext } from '../../../local/platform/kvs/context.ts';
import { declaredEntities } from '../../../local/platform/kvs/entities.ts';
import { KvsFailure } from '../../../local/platform/kvs/failure.ts';
import { createKvsMeter } from '../../../local/platform/kvs/meter.ts';
import { kvsRows } from '../../../local/platform/kvs/rows.ts';
import { TEST_MANIFEST } from './support/test-manifest.ts';

const LAG = 500;
let now: number;
let context: KvsContext;
let close: () => void;

beforeEach(() => {
  now = Date.UTC(2026, 10, 21);
  const sql = openDatabase(IN_MEMORY);
  const rows = kvsRows(sql, { now: () => new Date(now) }, { lagMilliseconds: LAG });
  context = { rows, entities: declaredEntities(TEST_MANIFEST.app.storage?.entities ?? []) };
  close = () => sql.close();
});
afterEach(() => close());

const ask = (path: string, body: unknown): unknown => answerKvs(context, `/api/v1/${path}`, body)?.body;
const value = (rev: number) => ({ projectId: 'p1', rev, at: '2026-11-21' });
const set = (key: string, rev: number): unknown => ask('entity/set', { entityName: 'head', key, value: value(rev) });
const byProject = (): unknown =>
  (
    ask('entity/query', { entityName: 'head', indexName: 'by-project', partition: ['p1'] }) as {
      data: { key: string; value: { rev: number } }[];
    }
  ).data.map((row) => [row.key, row.value.rev]);
const get = (key: string): unknown => ask('entity/get', { entityName: 'head', key });

describe('queries lag behind writes, reads by key do not', () => {
  test('a new key', () => {
    set('a', 1);
    expect([byProject(), get('a')]).toEqual([[], { key: 'a', value: value(1) }]);
    now += LAG;
    expect(byProject()).toEqual([['a', 1]]);
  });

  test('a changed key shows its old value', () => {
    set('a', 1);
    now += LAG;
    set('a', 2);
    expect([byProject(), get('a')]).toEqual([[['a', 1]], { key: 'a', value: value(2) }]);
    now += LAG;
    expect(byProject()).toEqual([['a', 2]]);
  });

  test('a deleted key is still listed', () => {
    set('a', 1);
    now += LAG;
    ask('entity/delete', { entityName: 'head', key: 'a' });
    expect(byProject()).toEqual([['a', 1]]);
    expect(() => get('a')).toThrow('Key does not exist');
    now += LAG;
    expect(byProject()).toEqual([]);
  });

  test('a key that leaves the range of a query and others that stay', () => {
    for (const [key, rev] of [
      ['a', 1],
      ['b', 2],
      ['c', 3],
    ] as const)
      set(key, rev);
    now += LAG;
    ask('entity/set', { entityName: 'head', key: 'b', value: { ...value(2), projectId: 'p2' } });
    expect(byProject()).toEqual([
      ['a', 1],
      ['b', 2],
      ['c', 3],
    ]);
    now += LAG;
    expect(byProject()).toEqual([
      ['a', 1],
      ['c', 3],
    ]);
  });

  test('plain keys and transactions too; what is rolled back leaves no trace', () => {
    const change = {
      set: [
        { key: 'k', value: 1 },
        { entityName: 'head', key: 'a', value: value(1), conditions: { and: [{ property: 'rev', condition: 'EXISTS', values: [true] }] } },
      ],
    };
    expect(() => ask('transaction', change)).toThrow('does not hold');
    ask('transaction', { set: [{ key: 'k', value: 1 }] });
    expect(ask('query', {})).toEqual({ data: [] });
    now += LAG;
    expect(ask('query', {})).toEqual({ data: [{ key: 'k', value: 1 }] });
  });
});

describe('rates of the store, on the clock of the host', () => {
  const refusal = (work: () => void): string | null => {
    try {
      work();
      return null;
    } catch (error) {
      if (error instanceof KvsFailure) return `${error.status} ${error.code}`;
      throw error;
    }
  };
  const times = (count: number, work: () => void): void => {
    for (let i = 0; i < count; i += 1) work();
  };
  const TOO_MANY = '429 RATE_LIMIT_EXCEEDED';
  const kilobytes = (count: number): string => 'x'.repeat(count * 1024 - 2);
  const read = (bytes: string) => (meter: ReturnType<typeof createKvsMeter>) => {
    meter.before('/api/v1/get', { key: 'k' });
    meter.after('/api/v1/get', bytes);
    now += 2;
  };
  let last = 0;
  const write = (value: string) => (meter: ReturnType<typeof createKvsMeter>) => {
    meter.before('/api/v1/set', { key: `k${last++}`, value });
    now += 2;
  };

  test.each<[string, number, (meter: ReturnType<typeof createKvsMeter>) => void, number]>([
    ['1000 requests in one second', 1000, (meter) => meter.before('/api/v1/delete', { key: 'k' }), 1000],
    ['4000 reads in one minute', 4000, read('x'), 60_000],
    ['a read of 95 KB counts ten times', 400, read(kilobytes(95)), 60_000],
    ['4000 writes in one minute', 4000, write('x'), 60_000],
    ['a write of 95 KB counts ten times', 400, write(kilobytes(95)), 60_000],
    [
      'a batch counts once',
      4000,
      (meter) => {
        meter.before(
          '/api/v1/batch/set',
          Array.from({ length: 25 }, (_, i) => ({ key: `b${i}`, value: 1 })),
        );
        now += 2;
      },
      60_000,
    ],
    [
      'each operation of a transaction counts',
      1000,
      (meter) => {
        meter.before('/api/v1/transaction', { set: [{ key: 'a', value: 1 }], delete: [{ key: 'b' }], check: [{ key: 'c' }, { key: 'd' }] });
        now += 2;
      },
      60_000,
    ],
    ['1 MB in one second for one key', 4, (meter) => meter.before('/api/v1/set', { key: 'one', value: kilobytes(230) }), 1000],
  ])('%s', (_name, count, step, window) => {
    const meter = createKvsMeter(() => now);
    times(count, () => step(meter));
    expect(refusal(() => step(meter))).toBe(TOO_MANY);
    now += window;
    expect(refusal(() => step(meter))).toBeNull();
  });
});
