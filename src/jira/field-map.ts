import type { FieldDef } from './schemas.ts';

/** Ids of the fields that differ from site to site; `null` where the site has none. */
export interface FieldMap {
  readonly estimate: string | null;
  readonly sprint: string | null;
  readonly rank: string | null;
  readonly flagged: string | null;
  readonly criteria: string | null;
}

const CUSTOM = {
  sprint: 'com.pyxis.greenhopper.jira:gh-sprint',
  rank: 'com.pyxis.greenhopper.jira:gh-lexo-rank',
  storyPointEstimate: 'com.pyxis.greenhopper.jira:jsw-story-points',
  float: 'com.atlassian.jira.plugin.system.customfieldtypes:float',
  checkboxes: 'com.atlassian.jira.plugin.system.customfieldtypes:multicheckboxes',
  textarea: 'com.atlassian.jira.plugin.system.customfieldtypes:textarea',
} as const;

/** The whole name: "Story points median" and "Story points confidence" are other people's fields. */
const STORY_POINTS = /^story points$/i;
const FLAGGED = /^flagged$/i;
const CRITERIA = /^(acceptance criteria|acceptance criterion|akzeptanzkriterien|critères d[’']acceptation|criterios de aceptación)$/i;

const customOf = (def: FieldDef): string | undefined => def.schema?.custom;

function firstId(defs: readonly FieldDef[], fits: (def: FieldDef) => boolean): string | null {
  const found = defs.filter(fits);
  // A company-wide field serves every project; a copy with a scope serves one.
  return (found.find((def) => def.scope?.project === undefined) ?? found[0])?.id ?? null;
}

/** Fields that may hold story points, best first: where a site has both, the caller may count which is used. */
export function estimateCandidates(defs: readonly FieldDef[]): readonly string[] {
  const ids = [
    ...defs.filter((def) => customOf(def) === CUSTOM.storyPointEstimate),
    ...defs.filter((def) => customOf(def) === CUSTOM.float && STORY_POINTS.test(def.name.trim())),
  ].map((def) => def.id);
  return [...new Set(ids)];
}

/**
 * Finds the fields by their type, never by name alone. The board's estimation field wins where it is a
 * custom field; boards that estimate by time or count items leave the choice to the story-point fields.
 */
export function discoverFields(defs: readonly FieldDef[], estimationFieldId: string | null): FieldMap {
  const estimation = estimationFieldId?.startsWith('customfield_') === true ? estimationFieldId : null;
  return {
    estimate: estimation ?? estimateCandidates(defs)[0] ?? null,
    sprint: firstId(defs, (def) => customOf(def) === CUSTOM.sprint),
    rank: firstId(defs, (def) => customOf(def) === CUSTOM.rank),
    flagged: firstId(defs, (def) => customOf(def) === CUSTOM.checkboxes && FLAGGED.test(def.name.trim())),
    criteria: firstId(defs, (def) => customOf(def) === CUSTOM.textarea && CRITERIA.test(def.name.trim())),
  };
}

const SINGLE = ['project', 'issuetype', 'summary', 'status', 'created', 'updated', 'resolutiondate', 'parent'] as const;
const named = (ids: readonly (string | null)[]): readonly string[] => ids.filter((id): id is string => id !== null);

/** Fields of a whole snapshot. Without `description` the long texts (description, criteria) stay away: for lists. */
export function snapshotFields(map: FieldMap, options: { readonly description: boolean }): string[] {
  const texts = options.description ? ['description', ...named([map.criteria])] : [];
  return [...SINGLE, 'labels', 'issuelinks', ...texts, ...named([map.estimate, map.sprint])];
}

/** Fields that a stored analysis follows from. None is multi-valued, so bulk fetch gives 1,000 at a time. */
export function analysisFields(map: FieldMap): string[] {
  return [...SINGLE, 'description', ...named([map.criteria, map.estimate])];
}
