import { buildSync } from 'esbuild';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readManifest } from '../../local/platform/manifest.ts';
import type { LogRow, StateLog } from '../../src/shared/quality-log.ts';
import type { FrameRef } from '../../src/usecases/ports.ts';
import { startTestPlatform, type TestPlatform } from '../local/platform/support/start-test-platform.ts';
import { TEST_MANIFEST } from '../local/platform/support/test-manifest.ts';
import type { LogStep } from './log-app/index.ts';

/** The store of the log over the real client library, with the entities of the app's own manifest. */
const folder = mkdtempSync(join(tmpdir(), 'plumbline-log-app-'));
let one: TestPlatform;

beforeAll(async () => {
  buildSync({
    entryPoints: [join(__dirname, 'log-app', 'index.ts')],
    outfile: join(folder, 'index.cjs'),
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    logLevel: 'error',
  });
  const { storage = {} } = readManifest(join(__dirname, '..', '..', 'manifest.yml')).app;
  one = await startTestPlatform(folder, {
    manifest: { ...TEST_MANIFEST, app: { ...TEST_MANIFEST.app, storage } },
    kvsLagMs: 500,
  });
});
beforeEach(() => one.sql.run('delete from kvs'));
afterAll(async () => {
  await one.close();
  rmSync(folder, { recursive: true, force: true });
});

const step = async (asked: LogStep): Promise<unknown> => ((await one.call('log', asked)) as { answer: unknown }).answer;
const read = async (from = '2026-01-01'): Promise<StateLog & { readonly refs: readonly FrameRef[] }> =>
  (await step({ do: 'read', from })) as StateLog & { readonly refs: readonly FrameRef[] };
const row = (id: number | string, mustFix = 0): LogRow => [String(id), 1, 0, 2.5, 't', mustFix, 0];
const rows = (count: number, from = 0): readonly LogRow[] => Array.from({ length: count }, (_, at) => row(10_000 + from + at));
const keys = (): readonly unknown[] =>
  one.sql.all("select key from kvs where entity in ('day', 'baseline') order by key").map(({ key }) => key);
const frame = (id: string, day: string, epoch = 1, chunks = 1): FrameRef => ({
  id,
  from: `${day}T01:00:00.000Z`,
  at: `${day}T01:05:00.000Z`,
  epoch,
  chunks,
});

test('a day grows in one row, and says when each item was read', async () => {
  expect(await step({ do: 'append', at: '2026-11-20T00:00:01.500Z', rows: [row(1)] })).toBe(true);
  expect(await step({ do: 'append', at: '2026-11-20T10:00:00.000Z', rows: [row(1, 2)] })).toBe(true);
  expect(await step({ do: 'append', at: '2026-11-21T10:00:00.000Z', rows: [row(2)] })).toBe(true);
  expect((await read()).days).toEqual([
    {
      day: '2026-11-20',
      off: null,
      entries: [
        [...row(1), 1500],
        [...row(1, 2), 36_000_000],
      ],
    },
    { day: '2026-11-21', off: null, entries: [[...row(2), 36_000_000]] },
  ]);
  expect((await read('2026-11-21')).days).toHaveLength(1);
  expect(keys()).toEqual(['10000:2026-11-20', '10000:2026-11-21']);
});

test('of writers at the same moment one wins and the others are told', async () => {
  const answers = (await step({ do: 'appendAtOnce', at: '2026-11-20T10:00:00.000Z', rows: [[row(1)], [row(2)], [row(3)]] })) as boolean[];
  const entries = (await read()).days.flatMap((day) => day.entries);
  expect(answers).toContain(true);
  expect(entries).toHaveLength(answers.filter(Boolean).length);
});

test('a day with very many changes is kept in parts, each below the limit', async () => {
  const longest = (at: number): LogRow => [String(9_000_000_000_000_000 + at) + '999', 0, 12, 0.30000000000000004, 'p', 1234, 5678];
  for (let page = 0; page < 6; page += 1) {
    const many = Array.from({ length: 1000 }, (_, at) => longest(1000 * page + at));
    expect(await step({ do: 'append', at: '2026-11-20T23:59:59.999Z', rows: many })).toBe(true);
  }
  expect(keys()).toEqual(['10000:2026-11-20', '10000:2026-11-20:1', '10000:2026-11-20:2']);
  const entries = (await read()).days.flatMap((day) => day.entries);
  expect(new Set(entries.map(([id]) => id)).size).toBe(6000);
  const sizes = one.sql.all("select length(value_json) as n from kvs where entity = 'day'").map(({ n }) => Number(n));
  expect(Math.max(...sizes)).toBeLessThan(200 * 1024);
});

test('more than a row can hold is kept in as many rows as it takes', async () => {
  expect(await step({ do: 'append', at: '2026-11-20T10:00:00.000Z', rows: rows(5000) })).toBe(true);
  expect(keys()).toEqual(['10000:2026-11-20', '10000:2026-11-20:1', '10000:2026-11-20:2', '10000:2026-11-20:3']);
  expect((await read()).days.flatMap((day) => day.entries)).toHaveLength(5000);
});

test('turning off is noted once', async () => {
  await step({ do: 'append', at: '2026-11-20T10:00:00.000Z', rows: [row(1)] });
  for (let times = 0; times < 2; times += 1) expect(await step({ do: 'end', at: '2026-11-20T11:00:00.000Z' })).toBe(true);
  expect((await read()).days).toEqual([{ day: '2026-11-20', off: 39_600_000, entries: [[...row(1), 36_000_000]] }]);
  const [{ rev }] = one.sql.all("select json_extract(value_json, '$.rev') as rev from kvs where entity = 'day'") as [{ rev: number }];
  expect(rev).toBe(2);
});

test('a frame is read page by page; another one of the same day takes its place, and its pages go', async () => {
  for (const [chunk, part] of [rows(1000), rows(500, 1000)].entries())
    await step({ do: 'saveChunk', frame: 'a', chunk, at: '2026-11-20T01:00:00.000Z', rows: part });
  expect((await read()).refs).toEqual([]);
  expect(await step({ do: 'complete', ref: frame('a', '2026-11-20', 1, 2) })).toBe(true);
  expect((await read()).frames[0]?.chunks.map((chunk) => chunk.rows.length)).toEqual([1000, 500]);
  await step({ do: 'saveChunk', frame: 'b', chunk: 0, at: '2026-11-20T02:00:00.000Z', rows: rows(1) });
  await step({ do: 'complete', ref: frame('b', '2026-11-20', 2) });
  await step({ do: 'complete', ref: frame('c', '2026-11-21', 2, 0) });
  expect((await read()).refs.map(({ id }) => id)).toEqual(['b', 'c']);
  expect(keys()).toEqual(['10000:b:0', '10000:frames']);
});

test('only the last sixty frames are kept', async () => {
  for (let day = 0; day < 62; day += 1) {
    const at = new Date(Date.parse('2026-09-01') + day * 86_400_000).toISOString().slice(0, 10);
    await step({ do: 'complete', ref: frame(`f${day}`, at, 1, 0) });
  }
  const { refs } = await read();
  expect([refs.length, refs[0]?.id, refs.at(-1)?.id]).toEqual([60, 'f2', 'f61']);
});

test('an item is taken out everywhere, and nothing else', async () => {
  await step({ do: 'saveChunk', frame: 'a', chunk: 0, at: '2026-11-20T01:00:00.000Z', rows: rows(3) });
  await step({ do: 'complete', ref: frame('a', '2026-11-20') });
  for (let page = 0; page < 3; page += 1) await step({ do: 'append', at: '2026-11-20T10:00:00.000Z', rows: rows(1000, 1000 * page) });
  await step({ do: 'append', at: '2026-11-21T10:00:00.000Z', rows: [row(10_001), row(10_002)] });
  one.advance(1000); // the one reading that may lag: the night comes again
  await step({ do: 'erase', ids: ['10001', '12999'] });
  const { frames, days } = await read();
  expect(frames[0]?.chunks[0]?.rows.map(([id]) => id)).toEqual(['10000', '10002']);
  const ids = days.flatMap(({ entries }) => entries.map(([id]) => id));
  expect([ids.length, ids.includes('10001'), ids.includes('12999'), ids.filter((id) => id === '10002').length]).toEqual([
    2999,
    false,
    false,
    2,
  ]);
});

test('a page that is missing is no empty page', async () => {
  await step({ do: 'complete', ref: frame('a', '2026-11-20', 1, 1) });
  await expect(read()).rejects.toThrow('0 of 1 pages');
});
