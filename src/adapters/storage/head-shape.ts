import * as v from 'valibot';
import type { ProjectId } from '../../shared/ids.ts';
import type { ScoreHead, ScoreRecord } from '../../usecases/ports.ts';
import { parseStoredScore } from '../../jira/properties.ts';

const record = v.pipe(
  v.object({ score: v.looseObject({ id: v.string() }), at: v.string(), by: v.string() }),
  v.rawTransform(({ dataset, addIssue, NEVER }): ScoreRecord => {
    const score = parseStoredScore(dataset.value.score, dataset.value.score.id);
    if (score !== null) return { score, at: dataset.value.at, by: dataset.value.by };
    addIssue({ message: 'not a score' });
    return NEVER;
  }),
);

const headShape = v.looseObject({
  projectId: v.string(),
  rev: v.number(),
  pub: v.number(),
  at: v.string(),
  by: v.string(),
  body: v.looseObject({ current: v.nullable(record), pending: v.nullable(record) }),
});

/** @returns `null` when there is no record. @throws when there is one that we do not understand: to overwrite it would lose it. */
export function readHead(row: unknown): ScoreHead | null {
  if (row === undefined || row === null) return null;
  const { projectId, rev, pub, at, by, body } = v.parse(headShape, row);
  return { projectId: projectId as ProjectId, rev, pub, at, by, current: body.current, pending: body.pending };
}

/** @returns `null` for an entry of a shape that this version does not know: history goes on without it. */
export function readRecord(value: unknown): ScoreRecord | null {
  const parsed = v.safeParse(record, value);
  return parsed.success ? parsed.output : null;
}
