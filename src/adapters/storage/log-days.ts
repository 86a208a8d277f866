import kvs, { WhereConditions } from '@forge/kvs';
import type { ProjectId } from '../../shared/ids.ts';
import type { DayEntry, DayLog, LogRow } from '../../shared/quality-log.ts';
import { ENTITY, KEY } from './keys.ts';
import { type DayRow, readDay } from './log-shape.ts';
import { atRevision, held, sized } from './rows.ts';

/** An entry takes 80 bytes at most: so many stay below the limit of a body. */
const MOST_ENTRIES = 2_400;
/** Days are small; a page of full ones must still fit in an answer. */
const PAGE = 20;

/** Before any day. */
const BEGINNING = '0';

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

/** Adds to the last part of a day, and begins another one when it is full. @returns false when somebody else wrote meanwhile. */
export async function appendEntries(projectId: ProjectId, at: string, rows: readonly LogRow[]): Promise<boolean> {
  const day = at.slice(0, 10);
  const since = Date.parse(at) - Date.parse(day);
  const entries = rows.map((row): DayEntry => [...row, since]);
  const head = await partOf(projectId, day, 0);
  const last = head.body.parts - 1;
  const tail = last === 0 ? head : await partOf(projectId, day, last);
  if (tail.body.entries.length + entries.length <= MOST_ENTRIES)
    return write(projectId, day, [[last, tail.rev, { ...bodyOf(tail), entries: [...tail.body.entries, ...entries] }]]);
  return write(projectId, day, [
    [0, head.rev, { ...bodyOf(head), parts: head.body.parts + 1 }],
    [head.body.parts, 0, { ...FRESH.body, entries: entries.slice(0, MOST_ENTRIES) }],
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

/** Every part of every day since `from`. */
export async function daysSince(projectId: ProjectId, from: string): Promise<readonly DayLog[]> {
  const days: DayLog[] = [];
  for await (const { value } of rowsSince(projectId, from)) {
    const { day, body } = readDay(value);
    days.push({ day, entries: body.entries, off: body.off });
  }
  return days;
}

async function* rowsSince(projectId: ProjectId, from: string): AsyncGenerator<{ readonly key: string; readonly value: unknown }> {
  let cursor: string | undefined;
  do {
    const query = entity()
      .query()
      .index('by-project', { partition: [projectId] })
      .where(WhereConditions.greaterThanEqualTo(from))
      .limit(PAGE);
    const page: Awaited<ReturnType<typeof query.getMany>> = await (cursor === undefined ? query : query.cursor(cursor)).getMany();
    yield* page.results;
    cursor = page.nextCursor;
  } while (cursor !== undefined);
}

/** Takes items out of every day. */
export async function eraseFromDays(projectId: ProjectId, ids: ReadonlySet<string>): Promise<void> {
  for await (const { key, value } of rowsSince(projectId, BEGINNING)) {
    const { day, rev, body } = readDay(value);
    const entries = body.entries.filter(([id]) => !ids.has(id));
    if (entries.length === body.entries.length) continue;
    const part = Number(key.slice(`${projectId}:${day}:`.length));
    await write(projectId, day, [[part, rev, { entries, parts: body.parts, off: body.off }]]);
  }
}
