import type { Recorder, RequestRecord } from './types.ts';
import type { Inspector, SourceCounters } from './site/ports.ts';

/** Oldest lines are dropped beyond this: an inspector, not a log. */
const KEEP = 20_000;

const EMPTY: SourceCounters = {
  jiraRequests: 0,
  invokes: 0,
  kvsRequests: 0,
  events: 0,
  points: 0,
  bytes: 0,
  tooMany: 0,
  functionMilliseconds: 0,
};

function add(sum: SourceCounters, record: RequestRecord): SourceCounters {
  const is = (yes: boolean): number => (yes ? 1 : 0);
  const isFunction =
    record.channel === 'invoke' || record.channel === 'queue' || record.channel === 'schedule' || record.channel === 'event';
  return {
    jiraRequests: sum.jiraRequests + is(record.path.startsWith('/rest/')),
    invokes: sum.invokes + is(record.channel === 'invoke'),
    kvsRequests: sum.kvsRequests + is(record.channel === 'kvs'),
    events: sum.events + is(record.channel === 'event'),
    points: sum.points + record.points,
    bytes: sum.bytes + record.bytes,
    tooMany: sum.tooMany + is(record.status === 429),
    functionMilliseconds: sum.functionMilliseconds + (isFunction ? record.milliseconds : 0),
  };
}

/** Records everything that passes through the host, and sums it up by the surface that caused it. */
export function createRecorder(): Recorder & Inspector {
  let records: RequestRecord[] = [];
  let last = 0;
  let resetAt = 0;
  const since = (mark: number): RequestRecord[] => records.filter((record) => record.id > mark);
  return {
    record(entry) {
      const record: RequestRecord = { ...entry, id: ++last };
      records.push(record);
      if (records.length > KEEP) records = records.slice(-KEEP / 2);
      return record;
    },
    mark: () => last,
    since,
    counters(mark) {
      const rows = since(mark);
      const byId = new Map(rows.map((row) => [row.id, row]));
      const sourceOf = (row: RequestRecord): string => {
        const parent = row.parent === null ? undefined : byId.get(row.parent);
        return parent === undefined ? row.source : sourceOf(parent);
      };
      const sums: Record<string, SourceCounters> = {};
      for (const row of rows) sums[sourceOf(row)] = add(sums[sourceOf(row)] ?? EMPTY, row);
      return sums;
    },
    reset() {
      resetAt = last;
    },
    resetMark: () => resetAt,
  };
}
