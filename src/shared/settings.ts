import type { ReadyCheckId } from './analysis.ts';
import type { IssueKind } from './issue.ts';
import { DEFAULT_LINT, type LintConfig } from './lint-config.ts';
import type { ScoreModel } from './score.ts';
import type { CriteriaFormat } from './story.ts';

/** How a team writes, read from its finished stories; rules about uniformity compare with it. */
export interface TeamNorms {
  /** Marker words by part of the sentence, for example "as a", "i want", "so that"; `null` where fewer than 70 % agree. */
  readonly template: { readonly role: string; readonly means: string; readonly ends: string | null } | null;
  /** Roles that at least two stories name, most frequent first, lower case; at most 40. */
  readonly roles: readonly string[];
  /** The form of most criteria; `null` where no form has a majority. */
  readonly criteriaFormat: CriteriaFormat | null;
  /** 90th percentile of the estimates of the last finished stories; `null` below twenty of them. */
  readonly largestUsual: number | null;
}

/**
 * What a team does, looked at once and then fixed until someone changes it, so that a verdict
 * never drifts by itself. Kept per project, at most 4 KiB.
 */
export interface TeamProfile {
  readonly version: 1;
  /** Items that the habits were read from, and how many of them show each. */
  readonly sample: {
    readonly stories: number;
    readonly template: number;
    readonly criteria: number;
    readonly done: number;
    readonly estimated: number;
  };
  /** Required because at least 30 % of the sample has it (reference: lint catalogue, section 5). */
  readonly requireTemplate: boolean;
  readonly requireCriteria: boolean;
  /** Required because at least 80 % of done items had one. */
  readonly requireEstimate: boolean;
  /** Half a usual sprint in the team's unit; `null` before three closed sprints. */
  readonly sizeLimit: number | null;
  /** Field that holds the estimate, for example "customfield_10016"; `null` when none was found. */
  readonly estimateField: string | null;
  /** Absent in profiles made before it was measured. */
  readonly norms?: TeamNorms;
  /** ISO 8601. */
  readonly detectedAt: string;
}

export interface ProjectSettings {
  readonly on: boolean;
  readonly profile: TeamProfile;
  readonly model: ScoreModel;
  /** Version of the scale; a score made under another one says so. */
  readonly scaleVersion: number;
  readonly checks: { readonly [K in IssueKind]: readonly ReadyCheckId[] };
  readonly lint: LintConfig;
}

/** Defaults of the ready checks by kind (docs/data-model.md, "What a team gets that configures nothing"). */
export const DEFAULT_CHECKS: ProjectSettings['checks'] = {
  story: ['text', 'criteria', 'estimate', 'small', 'question', 'blocked'],
  bug: ['text', 'question', 'blocked'],
  task: ['text', 'estimate', 'blocked'],
  epic: [],
  subtask: [],
};

/** A profile that requires nothing: used until habits are known. */
export const NEUTRAL_PROFILE: TeamProfile = {
  version: 1,
  sample: { stories: 0, template: 0, criteria: 0, done: 0, estimated: 0 },
  requireTemplate: false,
  requireCriteria: false,
  requireEstimate: false,
  sizeLimit: null,
  estimateField: null,
  detectedAt: '1970-01-01T00:00:00.000Z',
};

export const DEFAULT_SETTINGS: ProjectSettings = {
  on: false,
  profile: NEUTRAL_PROFILE,
  model: 'wsjf',
  scaleVersion: 1,
  checks: DEFAULT_CHECKS,
  lint: DEFAULT_LINT,
};
