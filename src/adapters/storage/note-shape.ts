import * as v from 'valibot';
import { criteriaIds } from '../../jira/notes-shape.ts';
import type { ProjectId } from '../../shared/ids.ts';
import type { NotesHead } from '../../usecases/ports.ts';

/** A row of the entity `note`: what is noted on an item now (kind `ignoring`), or one change of it (kind `ignore`). */
export interface NoteRow {
  readonly issueId: string;
  readonly projectId: string;
  readonly kind: string;
  readonly state: string;
  readonly rev: number;
  readonly at: string;
  readonly by: string;
  readonly body: unknown;
}

const said = { code: v.string(), version: v.number(), reason: v.string() };
const record = v.object({
  entries: v.array(v.object({ ...said, at: v.string(), by: v.string() })),
  criteria: v.optional(v.nullable(criteriaIds), null),
  change: v.variant('kind', [
    v.object({ kind: v.picklist(['ignored', 'shown-again']), ...said }),
    v.object({ kind: v.literal('numbered') }),
  ]),
  at: v.string(),
  by: v.string(),
});
const headShape = v.looseObject({
  projectId: v.string(),
  rev: v.number(),
  at: v.string(),
  by: v.string(),
  body: v.looseObject({ pub: v.number(), current: v.nullable(record), pending: v.nullable(record) }),
});

/** @returns `null` when there is no record. @throws when there is one that we do not understand: to overwrite it would lose it. */
export function readNotesHead(row: unknown): NotesHead | null {
  if (row === undefined || row === null) return null;
  const { projectId, rev, at, by, body } = v.parse(headShape, row);
  return { projectId: projectId as ProjectId, rev, pub: body.pub, at, by, current: body.current, pending: body.pending };
}
