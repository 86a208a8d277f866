import type { IssueId, ProjectId } from '../../shared/ids.ts';

/** Entities as the manifest declares them. */
export const ENTITY = {
  setting: 'setting',
  audit: 'audit',
  head: 'head',
  history: 'history',
  note: 'note',
  job: 'job',
  dirty: 'dirty',
  person: 'person',
  sprint: 'sprint',
  day: 'day',
  baseline: 'baseline',
} as const;

const REVISION_DIGITS = 8;

export const KEY = {
  site: 'site',
  project: (projectId: ProjectId) => `p:${projectId}`,
  head: (issueId: IssueId) => issueId,
  /** Digits are padded so that keys sort as revisions do. */
  history: (issueId: IssueId, rev: number) => `${issueId}:${String(rev).padStart(REVISION_DIGITS, '0')}`,
  /** What is ignored on an item now. */
  notes: (issueId: IssueId) => `notes:${issueId}`,
  /** One change of it. */
  note: (issueId: IssueId, rev: number) => `${issueId}:ignore:${String(rev).padStart(REVISION_DIGITS, '0')}`,
  /** One line of the log of changes; days sort. */
  audit: (day: string, id: string) => `${day}:${id}`,
  /** What changed on a UTC day; the first part is without a number. */
  day: (projectId: ProjectId, day: string, part: number) => (part === 0 ? `${projectId}:${day}` : `${projectId}:${day}:${part}`),
  /** One page of a key frame. */
  chunk: (projectId: ProjectId, frameId: string, chunk: number) => `${projectId}:${frameId}:${chunk}`,
  /** The list of a project's complete key frames. */
  frames: (projectId: ProjectId) => `${projectId}:frames`,
  /** Points spent in one UTC hour, "2026-11-21T22". */
  points: (hour: string) => `points:${hour}`,
  /** Marks that a flush was pushed in this minute; outside the entities, with a lifetime. */
  flush: (bucket: string) => `flush:${bucket}`,
} as const;
