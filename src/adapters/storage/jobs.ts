import kvs, { WhereConditions } from '@forge/kvs';
import * as v from 'valibot';
import type { IssueId, ProjectId } from '../../shared/ids.ts';
import type { JobRecord, JobStore } from '../../usecases/ports.ts';
import { ENTITY } from './keys.ts';
import { atRevision, held, sized } from './rows.ts';

interface JobRow {
  readonly kind: string;
  readonly state: string;
  readonly rev: number;
  readonly at: string;
  readonly body: unknown;
}

const shape = v.looseObject({
  kind: v.literal('fill'),
  state: v.picklist(['waiting', 'running', 'done', 'failed']),
  rev: v.number(),
  at: v.string(),
  body: v.looseObject({
    projectId: v.string(),
    phase: v.picklist(['detect', 'write']),
    cursor: v.nullable(v.string()),
    frame: v.optional(v.object({ chunks: v.number(), from: v.nullable(v.string()) }), { chunks: 0, from: null }),
    checked: v.number(),
    written: v.number(),
    total: v.nullable(v.number()),
    failures: v.array(v.object({ issueId: v.string(), reason: v.string() })),
  }),
});

/** @returns `null` also for rows of another kind: the entity holds the points counter too. */
function read(jobId: string, row: unknown): JobRecord | null {
  const parsed = v.safeParse(shape, row);
  if (!parsed.success) return null;
  const { kind, state, rev, at, body } = parsed.output;
  const { phase, cursor, frame, checked, written, total } = body;
  const failures = body.failures.map(({ issueId, reason }) => ({ issueId: issueId as IssueId, reason }));
  return { jobId, kind, state, rev, at, projectId: body.projectId as ProjectId, phase, cursor, frame, checked, written, total, failures };
}

/** The platform answers a page of at most 100. Jobs end, so that more than that never wait. */
const PAGE = 100;
/** Finished jobs go after this; progress of an older one interests nobody. */
const KEPT_DAYS = 90;

export function createJobStore(): JobStore {
  const entity = () => kvs.entity<JobRow>(ENTITY.job);
  return {
    get: async (jobId) => read(jobId, await entity().get(jobId)),
    save: ({ jobId, kind, state, rev, at, ...body }, baseRev) =>
      held(() =>
        kvs
          .transact()
          .set(
            jobId,
            sized(ENTITY.job, { kind, state, rev, at, body: { v: 1, ...body } }),
            { entityName: ENTITY.job, conditions: atRevision<JobRow>(baseRev) },
            { ttl: { value: KEPT_DAYS, unit: 'DAYS' } },
          )
          .execute(),
      ),
    unfinished: async (before) => {
      const of = async (state: JobRecord['state']) =>
        (
          await entity()
            .query()
            .index('by-state', { partition: ['fill', state] })
            .where(WhereConditions.lessThan(before))
            .limit(PAGE)
            .getMany()
        ).results;
      const rows = [...(await of('waiting')), ...(await of('running'))];
      return rows.flatMap(({ key, value }) => read(key, value) ?? []);
    },
  };
}
