import kvs from '@forge/kvs';
import type { ProjectId } from '../../shared/ids.ts';
import { inBatches } from '../../shared/in-batches.ts';
import type { DayEntry, DayLog, LogRow } from '../../shared/quality-log.ts';
import { ENTITY, KEY } from './keys.ts';
import { type DayRow, readDay } from './log-shape.ts';
import { atRevision, held, sized } from './rows.ts';

/** An entry takes 80 bytes at most: so many stay below the limit of a body. */
const MOST_ENTRIES = 2_400;
/** Rows read at a time: full ones must still fit in an answer of 4 MB. */
const PAGE = 20;
const DAY_MS = 86_400_000;

const entity = () => kvs.entity<DayRow>(ENTITY.day);

const FRESH = { rev: 0, body: { entries: [] as readonly DayEntry[], parts: 1, off: null as number | null } };

async function partOf(projectId: ProjectId, day: string, part: number): Promise<typeof FRESH> {
  const found = await entity().get(KEY.day(projectId, day, part));
  return found === undefined ? FRESH : readDay(found);
}

type Write = readonly [part: number, before: number, body: Omit<DayRow['body'], 'v'>];

/** All of these or none, each on top of the revision that was read. */
function write(projectId: ProjectId, day: string, writes: readonly Write[]): Promise<boolean> {
  const transaction = kvs.transact();
  for (const [part, before, body] of writes) {
    const row = sized(ENTITY.day, { projectId, day, rev: before + 1, body: { v: 1, ...body } } satisfies DayRow);
    transaction.set(KEY.day(projectId, day, part), row, { entityName: ENTITY.day, conditions: atRevision<DayRow>(before) });
  }
  return held(() => transaction.execute());
}

/** Adds to the last part of a day, or begins as many as it takes when it is full. @returns false when somebody else wrote meanwhile. */
export async function appendEntries(projectId: ProjectId, at: string, rows: readonly LogRow[]): Promise<boolean> {
  const day = at.slice(0, 10);
  const since = Date.parse(at) - Date.parse(day);
  const entries = rows.map((row): DayEntry => [...row, since]);
  const head = await partOf(projectId, day, 0);
  const last = head.body.parts - 1;
  const tail = last === 0 ? head : await partOf(projectId, day, last);
  if (tail.body.entries.length + entries.length <= MOST_ENTRIES)
    return write(projectId, day, [[last, tail.rev, { ...bodyOf(tail), entries: [...tail.body.entries, ...entries] }]]);
  const more = inBatches(entries, MOST_ENTRIES);
  return write(projectId, day, [
    [0, head.rev, { ...bodyOf(head), parts: head.body.parts + more.length }],
    ...more.map((part, at): Write => [head.body.parts + at, 0, { ...FRESH.body, entries: part }]),
  ]);
}

const bodyOf = ({ body: { entries, parts, off } }: typeof FRESH): typeof FRESH.body => ({ entries, parts, off });

/** Notes when the project was turned off. */
export async function endOf(projectId: ProjectId, at: string): Promise<boolean> {
  const day = at.slice(0, 10);
  const head = await partOf(projectId, day, 0);
  const off = Date.parse(at) - Date.parse(day);
  return head.body.off === off || write(projectId, day, [[0, head.rev, { ...bodyOf(head), off }]]);
}

/** Every part of every day from `from` to `to`. By key, not by query: queries of the store lag, and who compares must see the last write. */
export async function daysBetween(projectId: ProjectId, from: string, to: string): Promise<readonly DayLog[]> {
  const heads = await readKeys(daysFrom(from, to).map((day) => KEY.day(projectId, day, 0)));
  const rest = heads.flatMap(({ day, body }) => Array.from({ length: body.parts - 1 }, (_, at) => KEY.day(projectId, day, at + 1)));
  return [...heads, ...(await readKeys(rest))].map(({ day, body }) => ({ day, entries: body.entries, off: body.off }));
}

function daysFrom(from: string, to: string): readonly string[] {
  const [start, end] = [Date.parse(from), Date.parse(to)];
  return Array.from({ length: Math.max(0, Math.floor((end - start) / DAY_MS) + 1) }, (_, at) =>
    new Date(start + at * DAY_MS).toISOString().slice(0, 10),
  );
}

async function readKeys(keys: readonly string[]): Promise<readonly ReturnType<typeof readDay>[]> {
  const batches = inBatches(keys, PAGE).map((batch) => kvs.batchGet<DayRow>(batch.map((key) => ({ key, entityName: ENTITY.day }))));
  return (await Promise.all(batches)).flatMap(({ successfulKeys }) => successfulKeys.map(({ value }) => readDay(value)));
}

async function* allRows(projectId: ProjectId): AsyncGenerator<{ readonly key: string; readonly value: unknown }> {
  let cursor: string | undefined;
  do {
    const query = entity()
      .query()
      .index('by-project', { partition: [projectId] })
      .limit(PAGE);
    const page: Awaited<ReturnType<typeof query.getMany>> = await (cursor === undefined ? query : query.cursor(cursor)).getMany();
    yield* page.results;
    cursor = page.nextCursor;
  } while (cursor !== undefined);
}

/** Takes items out of every day. What a query does not see yet is of today, and waits for the next night. */
export async function eraseFromDays(projectId: ProjectId, ids: ReadonlySet<string>): Promise<void> {
  for await (const { key, value } of allRows(projectId)) {
    const { day, rev, body } = readDay(value);
    const entries = body.entries.filter(([id]) => !ids.has(id));
    if (entries.length === body.entries.length) continue;
    const part = Number(key.slice(`${projectId}:${day}:`.length));
    await write(projectId, day, [[part, rev, { entries, parts: body.parts, off: body.off }]]);
  }
}
