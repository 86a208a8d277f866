import type { FieldMap } from '../jira/field-map.ts';
import type { IssueId, ProjectId } from '../shared/ids.ts';
import { RULES_VERSION } from '../shared/rules-version.ts';
import { DEFAULT_SETTINGS, type ProjectSettings } from '../shared/settings.ts';

/** What is kept of a project: entity `setting`, key `p:<projectId>`. */
export interface ProjectRecord {
  readonly projectId: ProjectId;
  readonly rev: number;
  /** ISO 8601. */
  readonly at: string;
  readonly by: string;
  readonly settings: ProjectSettings;
  readonly boardId: number | null;
  /** `null` until the first fill has looked. */
  readonly fields: FieldMap | null;
  /** Names of the mapped fields as change logs write them. */
  readonly fieldNames: readonly string[];
  /** A stored analysis with a lower epoch is stale. */
  readonly minEpoch: number;
  /** The latest fill. */
  readonly jobId: string | null;
  /** Rises when a person changes rules or habits; what the background writes into the record leaves it alone. 0: nobody has. */
  readonly settingsRev: number;
  /** When that was; ISO 8601. */
  readonly settingsAt: string | null;
}

/** One line of the log of changes: entity `audit`. */
export interface AuditRecord {
  readonly id: string;
  readonly area: string;
  readonly kind: 'text-rules' | 'habits';
  /** ISO 8601. */
  readonly at: string;
  readonly by: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** What is kept of the site: entity `setting`, key `site`. */
export interface SiteRecord {
  readonly rev: number;
  readonly at: string;
  /** Rises when rules, settings or a team profile change. */
  readonly epoch: number;
  /** Version of the rules under which the epoch stands. */
  readonly rules: number;
  /** Number of the last migration that ran. */
  readonly migration: number;
  readonly turnedOn: readonly { readonly projectId: ProjectId; readonly boardId: number | null }[];
  /** Does writing a property move `updated`? `null` until one item was tried. */
  readonly writeMovesUpdated: boolean | null;
}

/** A fill: entity `job`. */
export interface JobRecord {
  readonly jobId: string;
  readonly rev: number;
  readonly at: string;
  readonly kind: 'fill';
  readonly state: 'waiting' | 'running' | 'done' | 'failed';
  readonly projectId: ProjectId;
  readonly phase: 'detect' | 'write';
  /** Key of the last item that is done with; `null` at the start. Never a cursor of the platform. */
  readonly cursor: string | null;
  /** Pages of the key frame that this fill has kept so far, and when the first one was read (ISO 8601). */
  readonly frame: { readonly chunks: number; readonly from: string | null };
  readonly checked: number;
  readonly written: number;
  readonly total: number | null;
  readonly failures: readonly { readonly issueId: IssueId; readonly reason: string }[];
}

export const MAX_FAILURES = 20;

export const newSite = (at: string): SiteRecord => ({
  rev: 0,
  at,
  epoch: 1,
  rules: RULES_VERSION,
  migration: 0,
  turnedOn: [],
  writeMovesUpdated: null,
});

export const newProject = (projectId: ProjectId, at: string, by: string): ProjectRecord => ({
  projectId,
  rev: 0,
  at,
  by,
  settings: DEFAULT_SETTINGS,
  boardId: null,
  fields: null,
  fieldNames: [],
  minEpoch: 1,
  jobId: null,
  settingsRev: 0,
  settingsAt: null,
});

export const newJob = (jobId: string, projectId: ProjectId, at: string): JobRecord => ({
  jobId,
  rev: 1,
  at,
  kind: 'fill',
  state: 'waiting',
  projectId,
  phase: 'detect',
  cursor: null,
  frame: { chunks: 0, from: null },
  checked: 0,
  written: 0,
  total: null,
  failures: [],
});
