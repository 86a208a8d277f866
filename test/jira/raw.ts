import type { FieldDef, RawIssue } from '../../src/jira/schemas.ts';

/** Fields of a site that has both story-point fields and a decoy. */
export const FIELDS: readonly FieldDef[] = [
  { id: 'summary', name: 'Summary', schema: { type: 'string' } },
  {
    id: 'customfield_10027',
    name: 'Story points median',
    schema: { type: 'number', custom: 'com.atlassian.jira.plugin.system.customfieldtypes:float' },
  },
  {
    id: 'customfield_10026',
    name: 'Story Points',
    schema: { type: 'number', custom: 'com.atlassian.jira.plugin.system.customfieldtypes:float' },
  },
  {
    id: 'customfield_10016',
    name: 'Story point estimate',
    schema: { type: 'number', custom: 'com.pyxis.greenhopper.jira:jsw-story-points' },
  },
  {
    id: 'customfield_10120',
    name: 'Sprint',
    schema: { type: 'array', custom: 'com.pyxis.greenhopper.jira:gh-sprint' },
    scope: { project: { id: '10007' } },
  },
  { id: 'customfield_10020', name: 'Sprint', schema: { type: 'array', custom: 'com.pyxis.greenhopper.jira:gh-sprint' } },
  {
    id: 'customfield_10099',
    name: 'Sprint',
    schema: { type: 'string', custom: 'com.atlassian.jira.plugin.system.customfieldtypes:textfield' },
  },
  { id: 'customfield_10019', name: 'Rank', schema: { type: 'any', custom: 'com.pyxis.greenhopper.jira:gh-lexo-rank' } },
  {
    id: 'customfield_10021',
    name: 'Flagged',
    schema: { type: 'array', custom: 'com.atlassian.jira.plugin.system.customfieldtypes:multicheckboxes' },
  },
  {
    id: 'customfield_10044',
    name: 'Acceptance Criteria',
    schema: { type: 'string', custom: 'com.atlassian.jira.plugin.system.customfieldtypes:textarea' },
  },
];

export const rawIssue = (fields: Readonly<Record<string, unknown>> = {}, rest: Partial<RawIssue> = {}): RawIssue => ({
  id: '10042',
  key: 'PERM-142',
  properties: {},
  operations: undefined,
  ...rest,
  fields: {
    project: { id: '10000', key: 'PERM' },
    issuetype: { id: '10001', name: 'Story', subtask: false, hierarchyLevel: 0 },
    summary: 'Renew a permit',
    status: { name: 'To Do', statusCategory: { key: 'new' } },
    created: '2026-05-01T08:00:00.000+0200',
    updated: '2026-05-29T09:12:00.000+0200',
    ...fields,
  },
});
