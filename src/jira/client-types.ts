import type { SprintRef } from '../shared/issue.ts';
import type { FieldDef, RawIssue } from './schemas.ts';
import type { TaskFailure } from './task-failures.ts';

export interface ProjectRef {
  readonly id: string;
  readonly key: string;
  readonly name: string;
}

export interface BoardRef {
  readonly id: number;
  readonly name: string;
  /** "scrum", "kanban" or "simple" (team-managed). */
  readonly type: string;
  readonly projectId: string | null;
}

export interface BoardConfiguration {
  readonly filterId: string;
  readonly estimationFieldId: string | null;
  /** Statuses of the last mapped column, which Jira takes as done. */
  readonly doneStatusIds: readonly string[];
  readonly columns: readonly { readonly name: string; readonly statusIds: readonly string[] }[];
}

export interface TaskState {
  readonly status: 'ENQUEUED' | 'RUNNING' | 'COMPLETE' | 'FAILED' | 'CANCEL_REQUESTED' | 'CANCELLED' | 'DEAD';
  /** 0 to 100. */
  readonly progress: number;
  readonly failures: readonly TaskFailure[];
}

/** One changed field in the history of an item. */
export interface FieldChange {
  /** Changes of one write have one id. */
  readonly write: string;
  /** Id of the field, for example "description". */
  readonly field: string;
  /** ISO 8601. */
  readonly at: string;
  /** Text after the change as the history keeps it: plain words, without formatting. */
  readonly text: string;
}

export interface CreatedIssue {
  readonly id: string;
  readonly key: string;
}

export interface LinkType {
  readonly id: string;
  readonly name: string;
  /** "is blocked by" */
  readonly inward: string;
  /** "blocks" */
  readonly outward: string;
}

export interface PropertyRow {
  readonly issueId: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

export interface SearchRequest {
  readonly jql: string;
  readonly fields: readonly string[];
  readonly properties?: readonly string[];
  readonly maxResults?: number;
  readonly nextPageToken?: string;
  /** Ids of items that were just written: search answers for them as they are now. At most 50. */
  readonly reconcileIssues?: readonly string[];
}

/** What Plumbline asks of Jira, as whoever the `JiraHttp` speaks for. Every method throws `JiraError`. */
export interface JiraClient {
  getIssue(
    idOrKey: string,
    options: {
      readonly fields: readonly string[];
      readonly properties?: readonly string[];
      readonly operations?: boolean;
      /** Adds `names` and `schema` of the fields in the answer: what they are, without a request of its own. */
      readonly definitions?: boolean;
    },
  ): Promise<RawIssue>;
  /** Writes these fields and no others; watchers hear of it as of any edit. Jira has no conditional write: see `changeText`. */
  updateIssue(idOrKey: string, fields: Readonly<Record<string, unknown>>): Promise<void>;
  /** @param fields as `POST /issue` takes them. @returns the new item. */
  createIssue(fields: Readonly<Record<string, unknown>>): Promise<CreatedIssue>;
  linkTypes(): Promise<readonly LinkType[]>;
  /** `from` then shows the type's outward phrase before `to`: with “Blocks”, `from` blocks `to`. */
  linkIssues(link: { readonly typeId: string; readonly from: string; readonly to: string }): Promise<void>;
  /** Latest changes of an item, newest first, at most 100. */
  recentChanges(idOrKey: string): Promise<readonly FieldChange[]>;
  /** One page; `nextPageToken: null` is the last. Pages may be shorter than asked. */
  search(request: SearchRequest): Promise<{ readonly issues: readonly RawIssue[]; readonly nextPageToken: string | null }>;
  /** Jira's estimate of how many items match. */
  count(jql: string): Promise<number>;
  /** Absent and hidden items are left out without a word. At most 1,000 ids, 100 when a field is multi-valued. */
  bulkFetch(request: {
    readonly ids: readonly string[];
    readonly fields: readonly string[];
    readonly properties?: readonly string[];
  }): Promise<readonly RawIssue[]>;
  putIssueProperty(idOrKey: string, key: string, value: unknown): Promise<void>;
  /** At most 100 rows. @returns the id of the task that writes them. */
  putPropertiesMulti(rows: readonly PropertyRow[]): Promise<string>;
  getTask(taskId: string): Promise<TaskState>;
  fields(): Promise<readonly FieldDef[]>;
  myPermissions(about: {
    readonly issueId?: string;
    readonly projectId?: string;
    readonly permissions: readonly string[];
  }): Promise<Readonly<Record<string, boolean>>>;
  project(idOrKey: string): Promise<ProjectRef>;
  /** Projects the caller may browse, at most `max` (default 500), by key. */
  projects(options?: { readonly query?: string; readonly max?: number }): Promise<readonly ProjectRef[]>;
  /** Boards of a project, or all: at most 250. */
  boards(projectIdOrKey?: string): Promise<readonly BoardRef[]>;
  boardConfiguration(boardId: number): Promise<BoardConfiguration>;
  /** Sprints in these states, oldest first, at most 500. */
  sprints(boardId: number, states: readonly SprintRef['state'][]): Promise<readonly SprintRef[]>;
  setAppProperty(key: string, value: Readonly<Record<string, unknown>>): Promise<void>;
  /** `null` when it was never set. */
  getAppProperty(key: string): Promise<unknown>;
  filterJql(filterId: string): Promise<string>;
}
