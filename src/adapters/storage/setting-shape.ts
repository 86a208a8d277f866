import * as v from 'valibot';
import type { ProjectId } from '../../shared/ids.ts';
import { lintShape } from '../../jira/lint-shape.ts';
import { DEFAULT_LINT } from '../../shared/lint-config.ts';
import { RULES_VERSION } from '../../shared/rules-version.ts';
import { DEFAULT_CHECKS, DEFAULT_SETTINGS, NEUTRAL_PROFILE, type ProjectSettings } from '../../shared/settings.ts';
import type { ProjectRecord, SiteRecord } from '../../usecases/ports.ts';

const words = v.pipe(v.array(v.string()), v.readonly());
const norms = v.object({
  template: v.nullable(v.object({ role: v.string(), means: v.string(), ends: v.nullable(v.string()) })),
  roles: words,
  criteriaFormat: v.nullable(v.picklist(['gherkin', 'list', 'prose', 'mixed', 'none'])),
  largestUsual: v.nullable(v.number()),
});
const fieldId = v.nullable(v.string());
const checks = v.pipe(v.array(v.picklist(['text', 'criteria', 'estimate', 'small', 'question', 'blocked'])), v.readonly());
const profile = v.object({
  version: v.literal(1),
  sample: v.object({ stories: v.number(), template: v.number(), criteria: v.number(), done: v.number(), estimated: v.number() }),
  requireTemplate: v.boolean(),
  requireCriteria: v.boolean(),
  requireEstimate: v.boolean(),
  sizeLimit: v.nullable(v.number()),
  estimateField: fieldId,
  norms: v.exactOptional(norms),
  detectedAt: v.string(),
});
/** What a later version adds has a default, so that older records still read. */
const settings = v.object({
  on: v.boolean(),
  profile: v.fallback(profile, NEUTRAL_PROFILE),
  model: v.fallback(v.picklist(['wsjf', 'rice']), DEFAULT_SETTINGS.model),
  scaleVersion: v.fallback(v.number(), DEFAULT_SETTINGS.scaleVersion),
  checks: v.fallback(v.object({ story: checks, bug: checks, task: checks, epic: checks, subtask: checks }), { ...DEFAULT_CHECKS }),
  lint: v.fallback(lintShape, DEFAULT_LINT),
}) satisfies v.GenericSchema<unknown, ProjectSettings>;

const common = { rev: v.number(), at: v.string() };
const projectShape = v.looseObject({
  ...common,
  by: v.string(),
  body: v.looseObject({
    settings,
    boardId: v.nullable(v.number()),
    fields: v.nullable(v.object({ estimate: fieldId, sprint: fieldId, rank: fieldId, flagged: fieldId, criteria: fieldId })),
    fieldNames: v.optional(v.array(v.string()), []),
    minEpoch: v.number(),
    jobId: v.nullable(v.string()),
    settingsRev: v.optional(v.number(), 0),
    settingsAt: v.optional(v.nullable(v.string()), null),
  }),
});
const siteShape = v.looseObject({
  ...common,
  body: v.looseObject({
    epoch: v.number(),
    rules: v.optional(v.number(), RULES_VERSION),
    migration: v.optional(v.number(), 0),
    turnedOn: v.array(v.object({ projectId: v.string(), boardId: v.nullable(v.number()) })),
    writeMovesUpdated: v.optional(v.nullable(v.boolean()), null),
  }),
});

/** @throws when a record does not read: a guess would overwrite what somebody chose. */
export function readProject(projectId: ProjectId, row: unknown): ProjectRecord | null {
  if (row === undefined || row === null) return null;
  const { rev, at, by, body } = v.parse(projectShape, row);
  const { settings: own, boardId, fields, fieldNames, minEpoch, jobId, settingsRev, settingsAt } = body;
  return { projectId, rev, at, by, settings: own, boardId, fields, fieldNames, minEpoch, jobId, settingsRev, settingsAt };
}

export function readSite(row: unknown): SiteRecord | null {
  if (row === undefined || row === null) return null;
  const { rev, at, body } = v.parse(siteShape, row);
  const turnedOn = body.turnedOn.map(({ projectId, boardId }) => ({ projectId: projectId as ProjectId, boardId }));
  return { rev, at, epoch: body.epoch, rules: body.rules, migration: body.migration, turnedOn, writeMovesUpdated: body.writeMovesUpdated };
}
