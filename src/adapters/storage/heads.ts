import kvs, { Filter, FilterConditions } from '@forge/kvs';
import type { HeadStore, ScoreHead, ScoreRecord } from '../../usecases/ports.ts';
import type { IssueId, ProjectId } from '../../shared/ids.ts';
import { readHead, readRecord } from './head-shape.ts';
import { ENTITY, KEY } from './keys.ts';
import { atRevision, held, sized } from './rows.ts';

interface HeadRow {
  readonly projectId: string;
  readonly rev: number;
  readonly pub: number;
  readonly at: string;
  readonly by: string;
  readonly body: { readonly v: 1; readonly current: ScoreRecord | null; readonly pending: ScoreRecord | null };
}

interface HistoryRow {
  readonly issueId: string;
  readonly projectId: string;
  readonly kind: 'score';
  readonly at: string;
  readonly by: string;
  readonly body: { readonly v: 1; readonly record: ScoreRecord };
}

/** Scores on record. Two operations of the store for one save, each a transaction with a condition. */
export function createHeadStore(): HeadStore {
  const entity = () => kvs.entity<HeadRow>(ENTITY.head);
  return {
    get: async (issueId) => readHead(await entity().get(KEY.head(issueId))),
    begin: (issueId, base, next) =>
      held(() =>
        kvs
          .transact()
          .set(KEY.head(issueId), headRow(next), {
            entityName: ENTITY.head,
            conditions: base === 0 ? atRevision<HeadRow>(0) : committedAt(base),
          })
          .execute(),
      ),
    commit: (issueId, pending) => held(() => commit(issueId, pending)),
    rollBack: (issueId, pending) => held(() => rollBack(issueId, pending)),
    // By key, not by query: queries of the store lag, and the newest entry is the one that people look for.
    history: async (issueId, limit) => {
      const head = readHead(await entity().get(KEY.head(issueId)));
      if (head === null || head.rev < 1) return [];
      const revisions = Array.from({ length: Math.min(limit, head.rev) }, (_, back) => head.rev - back);
      const rows = revisions.map((revision) => ({ key: KEY.history(issueId, revision), entityName: ENTITY.history }));
      const { successfulKeys } = await kvs.batchGet<HistoryRow>(rows);
      const found = new Map(successfulKeys.map(({ key, value }) => [key, value]));
      return rows.flatMap(({ key }) => readRecord(found.get(key)?.body.record) ?? []);
    },
    expire: async (issueId, days) => {
      const options = { ttl: { value: days, unit: 'DAYS' as const } };
      const head = await entity().get(KEY.head(issueId));
      if (head !== undefined) await entity().set(KEY.head(issueId), head, options);
      // At most one page: more than a hundred revisions of one item stay until the next night's repair meets them.
      const page = await kvs
        .entity<HistoryRow>(ENTITY.history)
        .query()
        .index('by-issue', { partition: [issueId] })
        .limit(100)
        .getMany();
      for (const { key, value } of page.results) await kvs.entity<HistoryRow>(ENTITY.history).set(key, value, options);
    },
  };
}

const headRow = (head: ScoreHead): HeadRow =>
  sized(ENTITY.head, {
    projectId: head.projectId,
    rev: head.rev,
    pub: head.pub,
    at: head.at,
    by: head.by,
    body: { v: 1, current: head.current, pending: head.pending },
  });

const committedAt = (rev: number) =>
  new Filter<HeadRow>().and('rev', FilterConditions.equalTo(rev)).and('pub', FilterConditions.equalTo(rev));

/** Only the save that took this revision at this moment, or whoever settles it: never a later one with the same number. */
const stillPending = (pending: ScoreHead) =>
  new Filter<HeadRow>()
    .and('rev', FilterConditions.equalTo(pending.rev))
    .and('pub', FilterConditions.equalTo(pending.pub))
    .and('at', FilterConditions.equalTo(pending.at));

function commit(issueId: IssueId, pending: ScoreHead): Promise<void> {
  const record = pending.pending;
  if (record === null) throw new Error('Nothing is pending.');
  const head: ScoreHead = { ...pending, pub: pending.rev, current: record, pending: null };
  return kvs
    .transact()
    .set(KEY.head(issueId), headRow(head), { entityName: ENTITY.head, conditions: stillPending(pending) })
    .set(KEY.history(issueId, pending.rev), historyRow(issueId, pending.projectId, record), { entityName: ENTITY.history })
    .execute();
}

const historyRow = (issueId: IssueId, projectId: ProjectId, record: ScoreRecord): HistoryRow =>
  sized(ENTITY.history, { issueId, projectId, kind: 'score', at: record.at, by: record.by, body: { v: 1, record } });

function rollBack(issueId: IssueId, pending: ScoreHead): Promise<void> {
  const conditions = stillPending(pending);
  const before = pending.current;
  const transaction = kvs.transact();
  if (before === null) return transaction.delete(KEY.head(issueId), { entityName: ENTITY.head, conditions }).execute();
  const head: ScoreHead = { ...pending, rev: pending.pub, at: before.at, by: before.by, pending: null };
  return transaction.set(KEY.head(issueId), headRow(head), { entityName: ENTITY.head, conditions }).execute();
}
