import kvs, { Filter, FilterConditions, WhereConditions } from '@forge/kvs';
import type { IssueId, ProjectId } from '../../shared/ids.ts';
import type { DirtyRow, DirtyStore } from '../../usecases/ports.ts';
import { ENTITY, KEY } from './keys.ts';
import { held } from './rows.ts';

interface Row {
  readonly shard: string;
  readonly due: string;
  readonly ver: string;
  readonly body: { readonly v: 1; readonly projectId: string };
}

/** One shard carries the site: a second one is a new value, not a new index. */
const SHARD = '0';
const PAGE = 100;

export function createDirtyStore(): DirtyStore {
  const entity = () => kvs.entity<Row>(ENTITY.dirty);
  return {
    mark: ({ issueId, projectId, ver, due }) => entity().set(issueId, { shard: SHARD, due, ver, body: { v: 1, projectId } }),
    due: async (now, limit) => {
      const rows: DirtyRow[] = [];
      let cursor: string | undefined;
      do {
        const query = entity()
          .query()
          .index('by-due', { partition: [SHARD] })
          .where(WhereConditions.lessThanEqualTo(now))
          .limit(Math.min(PAGE, limit - rows.length));
        const page: Awaited<ReturnType<typeof query.getMany>> = await (cursor === undefined ? query : query.cursor(cursor)).getMany();
        rows.push(
          ...page.results.map(({ key, value }) => ({
            issueId: key as IssueId,
            projectId: value.body.projectId as ProjectId,
            ver: value.ver,
            due: value.due,
          })),
        );
        cursor = page.nextCursor;
      } while (cursor !== undefined && rows.length < limit);
      return rows;
    },
    clear: async ({ issueId, ver }) => {
      await held(() =>
        kvs
          .transact()
          .delete(issueId, { entityName: ENTITY.dirty, conditions: new Filter<Row>().and('ver', FilterConditions.equalTo(ver)) })
          .execute(),
      );
    },
    claimBucket: (bucket) =>
      held(() => kvs.set(KEY.flush(bucket), true, { keyPolicy: 'FAIL_IF_EXISTS', ttl: { value: 1, unit: 'HOURS' } })),
  };
}
