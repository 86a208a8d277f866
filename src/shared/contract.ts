import type { IssueId, ProjectId } from './ids.ts';
import type { Result, StoredRevision } from './result.ts';
import type { QualityHistory } from './quality-log.ts';
import type { ScoreModel } from './score.ts';
import type { StoredScore } from './analysis.ts';
import type { LintConfig } from './lint-config.ts';
import type { CriteriaIds, NumberedCriterion } from './notes.ts';
import type { ProjectSettings, TeamProfile } from './settings.ts';

/** Everything a screen may ask the server. One line per question; each has a run-time parser in `src/entry/payloads.ts`. */
export type Api = {
  /** What an issue surface needs besides its own read of Jira. Needs: view the item. */
  openItem: (p: { readonly issueId: IssueId }) => Reply<ItemContext>;
  /** What a project surface needs besides its own reads of Jira. Needs: view the project. */
  openProject: (p: { readonly projectId: ProjectId }) => Reply<ProjectContext>;
  /** Turns a project on and starts its first fill. Needs: administer the project. */
  turnOn: (p: { readonly projectId: ProjectId; readonly boardId: number | null }) => Reply<{ readonly jobId: string }>;
  /** Turns a project off; scores and results stay on the items. Needs: administer the project. */
  turnOff: (p: { readonly projectId: ProjectId }) => Reply<{ readonly off: true }>;
  /** Progress of a fill. Needs: view the project. */
  getJob: (p: { readonly projectId: ProjectId; readonly jobId: string }) => Reply<JobProgress>;
  /** Saves a score on top of revision `baseRev` (0: none yet). Needs: edit the item. */
  saveScore: (p: SaveScore) => Reply<StoredScore>;
  /** Former scores of an item, newest first, at most 20. Needs: view the item. */
  getScoreHistory: (p: { readonly issueId: IssueId }) => Reply<{ readonly entries: readonly ScoreHistoryEntry[] }>;
  /** Saves the text rules of a project on top of `baseRev` (`ProjectContext.settingsRev`) and checks its items again. Needs: administer the project. */
  saveSettings: (p: SaveSettings) => Reply<SavedSettings>;
  /** Looks at the team's habits as turning on did, and stores nothing. Needs: administer the project. */
  redetectProfile: (p: { readonly projectId: ProjectId }) => Reply<{ readonly profile: TeamProfile }>;
  /** Fixes which habits are required, if wanted after looking again, and checks the items again. Needs: administer the project. */
  adoptProfile: (p: AdoptProfile) => Reply<SavedSettings>;
  /** What was recorded of these items (at most `MOST_IN_HISTORY`) in the last eight weeks. Needs: view the project and each of the items. */
  getQualityHistory: (p: { readonly projectId: ProjectId; readonly ids: readonly IssueId[] }) => Reply<QualityHistory>;
  /** Has items looked at again, of which no event tells (at most `MOST_NOTED`). Needs: edit items of the project. */
  noteChanged: (p: { readonly projectId: ProjectId; readonly ids: readonly IssueId[] }) => Reply<{ readonly noted: true }>;
  /** What is ignored on an item, and why. Needs: view the item. */
  getNotes: (p: { readonly issueId: IssueId }) => Reply<ItemNotes>;
  /** Ignores what one version of a rule finds on one item, on top of revision `baseRev` of its notes (0: none yet). Needs: edit the item. */
  ignoreFinding: (p: IgnoreFinding) => Reply<ItemNotes>;
  /** Lets a rule speak again on one item. Needs: edit the item. */
  stopIgnoring: (p: { readonly issueId: IssueId; readonly baseRev: number; readonly code: string }) => Reply<ItemNotes>;
  /** Stores the ids of an item's criteria as they were written just now, on top of revision `baseRev` of its notes. Needs: edit the item. */
  saveCriteriaIds: (p: SaveCriteriaIds) => Reply<ItemNotes>;
};

export type Reply<T> = Result<T>;
export type Payload<K extends keyof Api> = Parameters<Api[K]>[0];
export type Answer<K extends keyof Api> = ReturnType<Api[K]> extends Result<infer T> ? T : never;

/** `lapsed`: everything can be read and exported, changes are off. */
export type LicenseState = 'active' | 'lapsed';

export interface ItemContext {
  readonly projectId: ProjectId;
  readonly settings: ProjectSettings;
  /** Epoch of the project: a stored analysis with a lower one is stale; a new one is written with it. */
  readonly epoch: number;
  readonly license: LicenseState;
  /** The agreed score on record, `null` when there is none. A published copy with another revision or other inputs was changed outside Plumbline. */
  readonly score?: StoredRevision | null;
}

export interface ProjectContext {
  readonly settings: ProjectSettings;
  /** As in `ItemContext`. */
  readonly epoch: number;
  readonly license: LicenseState;
  readonly mayAdminister: boolean;
  /** A fill that is under way, if any. */
  readonly jobId: string | null;
  /** The board for which the project was turned on, if one was named. */
  readonly boardId?: number | null;
  /** Revision of what people chose; 0 where nobody has. */
  readonly settingsRev?: number;
  /** When that was; ISO 8601. */
  readonly settingsAt?: string | null;
}

export interface JobProgress {
  readonly state: 'waiting' | 'running' | 'done' | 'failed';
  /** All numbers count only what the asking person may see: the share that is done, of their own total. */
  readonly checked: number;
  /** `null` until it is known. */
  readonly total: number | null;
  /** `null` while search does not know the result of every item. */
  readonly ready: number | null;
  /** Items that could not be written, with the reason Jira gave; at most 20. */
  readonly failures: readonly { readonly issueId: IssueId; readonly reason: string }[];
}

export interface SaveScore {
  readonly issueId: IssueId;
  readonly baseRev: number;
  readonly model: ScoreModel;
  /** Every input that has a value. Absent = missing. */
  readonly inputs: Readonly<Record<string, number>>;
  /** Inputs whose value came from a Jira field, and which: {"size":"points"}. */
  readonly sources: Readonly<Record<string, string>>;
  /** Hash of the text on which the score was made. */
  readonly textHash: string;
}

export interface ScoreHistoryEntry {
  readonly rev: number;
  readonly at: string;
  readonly model: ScoreModel;
  readonly inputs: Readonly<Record<string, number>>;
  readonly value: number | null;
}

/** What is noted on an item. People are not named. */
export interface ItemNotes {
  readonly rev: number;
  readonly ignored: readonly IgnoredNote[];
  /** Absent until criteria were saved in Plumbline. */
  readonly criteria?: CriteriaIds | null;
}

export interface SaveCriteriaIds {
  readonly issueId: IssueId;
  readonly baseRev: number;
  /** In order; at most 200. */
  readonly criteria: readonly NumberedCriterion[];
}

export interface IgnoredNote {
  /** Stored code of the rule, for example "s07". */
  readonly code: string;
  /** Version of the rule that is ignored: when the rule changes it speaks again. */
  readonly version: number;
  /** 1 to 500 characters; everyone who sees the item may read it. */
  readonly reason: string;
  /** ISO 8601. */
  readonly at: string;
}

export interface IgnoreFinding {
  readonly issueId: IssueId;
  readonly baseRev: number;
  readonly code: string;
  readonly version: number;
  readonly reason: string;
}

export interface SaveSettings {
  readonly projectId: ProjectId;
  readonly baseRev: number;
  readonly lint: LintConfig;
}

export interface AdoptProfile {
  readonly projectId: ProjectId;
  readonly baseRev: number;
  /** Look at the habits again and take what is found; otherwise only what is required changes. */
  readonly again: boolean;
  readonly require: { readonly template: boolean; readonly criteria: boolean; readonly estimate: boolean };
}

/** Settings as they are after a change. */
export interface SavedSettings {
  readonly settings: ProjectSettings;
  readonly epoch: number;
  readonly settingsRev: number;
  readonly settingsAt: string | null;
  /** The fill that checks the items again; `null` when nothing was changed. */
  readonly jobId: string | null;
}
