import type { StoredScore } from '../shared/analysis.ts';
import type { IgnoredNote, LicenseState } from '../shared/contract.ts';
import type { AccountId, IssueId, ProjectId } from '../shared/ids.ts';
import type { CriteriaIds } from '../shared/notes.ts';
import type { DayLog, KeyFrame, LogRow } from '../shared/quality-log.ts';
import type { JiraClient } from '../jira/client-types.ts';
import type { AuditRecord, JobRecord, ProjectRecord, SiteRecord } from './records.ts';

export type { AuditRecord, JobRecord, ProjectRecord, SiteRecord } from './records.ts';

/** Who asks, from the platform itself: nothing here comes from the page. */
export interface Caller {
  readonly accountId: AccountId;
  /** The site, so that a warm process never mixes two of them. */
  readonly installation: string;
  readonly license: LicenseState;
}

/** What the caller may do, proven by asking Jira as the caller. `null` and `false` mean: refuse, and say no more. */
export interface Access {
  /** The project of an item that the caller may see. */
  viewItem(issueId: IssueId): Promise<ProjectId | null>;
  /** The project of an item as far as this process remembers: a fact, no right. */
  knownProject(issueId: IssueId): ProjectId | null;
  viewProject(projectId: ProjectId): Promise<{ readonly mayAdminister: boolean } | null>;
}

/** One agreed score and when. `by` is a random reference; account ids live in the person entity only. */
export interface ScoreRecord {
  readonly score: StoredScore;
  /** ISO 8601. */
  readonly at: string;
  readonly by: string;
}

/** The record of what people decided about an item. `pub < rev`: revision `rev` is pending, taken at `at`. */
export interface AuthoredHead<T> {
  readonly projectId: ProjectId;
  readonly rev: number;
  readonly pub: number;
  /** ISO 8601; while a revision is pending it is also the token that its own steps must show. */
  readonly at: string;
  readonly by: string;
  readonly current: T | null;
  readonly pending: T | null;
}

export type ScoreHead = AuthoredHead<ScoreRecord>;

/** One rule whose findings are ignored on an item, and who chose so: a random reference. */
export interface IgnoredRecord extends IgnoredNote {
  readonly by: string;
}

/** What a change of notes was; a new numbering of criteria is no news and has no history. */
export type NotesStep =
  | { readonly kind: 'ignored' | 'shown-again'; readonly code: string; readonly version: number; readonly reason: string }
  | { readonly kind: 'numbered' };

/** What is noted on an item after one change, and that change. */
export interface NotesRecord {
  readonly entries: readonly IgnoredRecord[];
  /** Ids of the criteria; `null` until criteria were saved in Plumbline. */
  readonly criteria: CriteriaIds | null;
  readonly change: NotesStep;
  /** ISO 8601. */
  readonly at: string;
  readonly by: string;
}

export type NotesHead = AuthoredHead<NotesRecord>;

/** As `HeadStore`, for what is noted on an item. */
export interface NoteStore {
  get(issueId: IssueId): Promise<NotesHead | null>;
  begin(issueId: IssueId, base: number, next: NotesHead): Promise<boolean>;
  commit(issueId: IssueId, pending: NotesHead): Promise<boolean>;
  rollBack(issueId: IssueId, pending: NotesHead): Promise<boolean>;
  expire(issueId: IssueId, days: number): Promise<void>;
}

/** Each write says whether its condition held; `false` means that somebody else was there first. */
export interface HeadStore {
  get(issueId: IssueId): Promise<ScoreHead | null>;
  /** First transaction: from committed revision `base` (0: no head yet) to `next`, which is pending. */
  begin(issueId: IssueId, base: number, next: ScoreHead): Promise<boolean>;
  /** Second transaction: the pending revision becomes the current one, and its history is written. */
  commit(issueId: IssueId, pending: ScoreHead): Promise<boolean>;
  /** The pending revision goes away as if it had never been. */
  rollBack(issueId: IssueId, pending: ScoreHead): Promise<boolean>;
  /** Newest first. */
  history(issueId: IssueId, limit: number): Promise<readonly ScoreRecord[]>;
  /** After the item was deleted: the record goes by itself when the days are over. */
  expire(issueId: IssueId, days: number): Promise<void>;
}

export interface SettingStore {
  project(projectId: ProjectId): Promise<ProjectRecord | null>;
  /** `baseRev` 0 creates. With `audit` both are written or neither. @returns false when the record is not at `baseRev`. */
  saveProject(record: ProjectRecord, baseRev: number, audit?: AuditRecord): Promise<boolean>;
  site(): Promise<SiteRecord | null>;
  saveSite(record: SiteRecord, baseRev: number): Promise<boolean>;
}

export interface JobStore {
  get(jobId: string): Promise<JobRecord | null>;
  save(record: JobRecord, baseRev: number): Promise<boolean>;
  /** Jobs in a state since before a moment: eventually consistent, for the hourly sweep only. */
  unfinished(before: string): Promise<readonly JobRecord[]>;
}

export interface DirtyRow {
  readonly issueId: IssueId;
  readonly projectId: ProjectId;
  readonly ver: string;
  readonly due: string;
}

export interface DirtyStore {
  mark(row: DirtyRow): Promise<void>;
  due(now: string, limit: number): Promise<readonly DirtyRow[]>;
  /** Deletes a row unless it was marked again since it was read. */
  clear(row: DirtyRow): Promise<void>;
  /** @returns true for the first caller of a bucket: that one pushes the flush. */
  claimBucket(bucket: string): Promise<boolean>;
}

/** Which items a sprint held at its start and at its end. */
export interface SprintStore {
  record(
    sprintId: number,
    entry: { readonly boardId: number; readonly moment: 'start' | 'end'; readonly at: string; readonly ids: readonly string[] },
  ): Promise<void>;
  remove(sprintId: number): Promise<void>;
}

/** A complete key frame of a project, in the list of them. */
export interface FrameRef {
  readonly id: string;
  /** ISO 8601, when it was begun and when it was complete. */
  readonly from: string;
  readonly at: string;
  readonly epoch: number;
  readonly chunks: number;
}

/** The log of states: key frames and what changed on each day. Ids and states, never a total. */
export interface LogStore {
  /** Complete frames, oldest first. */
  frames(projectId: ProjectId): Promise<readonly FrameRef[]>;
  frame(projectId: ProjectId, ref: FrameRef): Promise<KeyFrame>;
  /** Keeps one page of a frame that is being made; the same page again takes its place. */
  saveChunk(projectId: ProjectId, frameId: string, chunk: number, page: KeyFrame['chunks'][number]): Promise<void>;
  /** Enters a frame in the list, in place of another one of the same day. @returns false when somebody else changed the list meanwhile. */
  complete(projectId: ProjectId, ref: FrameRef): Promise<boolean>;
  /** Everything recorded from one UTC day to another. */
  days(projectId: ProjectId, from: string, to: string): Promise<readonly DayLog[]>;
  /** Adds rows of items that were read at a moment (ISO 8601). @returns false when somebody else wrote meanwhile. */
  append(projectId: ProjectId, at: string, rows: readonly LogRow[]): Promise<boolean>;
  /** Notes when the project was turned off. The same moment again changes nothing. */
  end(projectId: ProjectId, at: string): Promise<boolean>;
  /** Takes these items out of every row. What somebody else writes in the same moment is left for the next time. */
  erase(projectId: ProjectId, ids: ReadonlySet<string>): Promise<void>;
}

/** Work for the consumer. */
export type WorkEvent = { readonly kind: 'fill'; readonly jobId: string } | { readonly kind: 'flush' };

export interface WorkQueue {
  push(event: WorkEvent, delaySeconds?: number): Promise<void>;
}

/** The only place that knows accounts: gives the random reference that stands for one. */
export interface People {
  refOf(accountId: AccountId): Promise<string>;
}

/** Points that background reading may still spend in this hour. */
export interface PointsBudget {
  /** Books what this invocation has spent since the last call. @returns what is left, and seconds until the next hour. */
  settle(): Promise<{ readonly left: number; readonly secondsToReset: number }>;
}

/** One line for the developer console: never a text, a name or an account id. */
export type Log = (event: string, data: Readonly<Record<string, string | number | boolean | null>>) => void;

export interface System {
  now(): Date;
  /** 0 up to 1. */
  random(): number;
  newId(): string;
  sleep(milliseconds: number): Promise<void>;
  /** Milliseconds that this invocation has left. */
  remaining(): number;
  readonly log: Log;
}

export interface Stores {
  readonly heads: HeadStore;
  readonly notes: NoteStore;
  readonly settings: SettingStore;
  readonly jobs: JobStore;
  readonly dirty: DirtyStore;
  readonly people: People;
  readonly log: LogStore;
}

/** What a use case that answers a person works with. */
export interface ServerDeps {
  readonly asUser: JiraClient;
  readonly asApp: JiraClient;
  readonly access: Access;
  readonly stores: Stores;
  readonly queue: WorkQueue;
  readonly system: System;
}

/** What background work has: no user, so nothing as the user. */
export interface BackgroundDeps {
  readonly asApp: JiraClient;
  readonly stores: Stores;
  readonly queue: WorkQueue;
  readonly system: System;
  readonly budget: PointsBudget;
  /** Property that holds the word beside the collapsed section. */
  readonly lozengeKey: string;
}
