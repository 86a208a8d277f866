import type { Field } from '@atlaskit/jql-ast';
import { RANK_FIELD_TYPE, SPRINT_FIELD_TYPE } from '../../system-fields.ts';
import { dueField, instantField } from './date-fields.ts';
import type { JqlEnvironment } from './environment.ts';
import type { JqlField } from './field.ts';
import {
  hierarchyField,
  issueTypeField,
  levelField,
  priorityField,
  projectField,
  resolutionField,
  statusCategoryField,
  statusField,
  userField,
} from './id-fields.ts';
import { issueLinkField, keyField, linkTypeField, parentField } from './issue-fields.ts';
import { labelsField, nameListField, sprintField } from './list-fields.ts';
import { aliasField, customJqlField } from './stored-fields.ts';
import { textField } from './text-fields.ts';

type Maker = (env: JqlEnvironment, name: string) => JqlField;

const rankField: Maker = (_env, name) => ({ name, kind: 'other', order: 'i.rank' });
const instant =
  (column: string): Maker =>
  (env, name) =>
    instantField(env, name, column);
const person =
  (column: string): Maker =>
  (env, name) =>
    userField(env, name, column);
const words =
  (column: 'summary' | 'description' | 'comment' | ''): Maker =>
  (env, name) =>
    textField(env, name, column);
const labels: Maker = (_env, name) => labelsField(name);
const components: Maker = (env, name) => nameListField(env, name, { table: 'idx_component' });
const versions =
  (kind: 'fix' | 'affects'): Maker =>
  (env, name) =>
    nameListField(env, name, { table: 'idx_version', kind });

const SYSTEM: Readonly<Record<string, Maker>> = {
  project: projectField,
  key: keyField,
  id: keyField,
  issue: keyField,
  issuekey: keyField,
  'issue key': keyField,
  issuetype: issueTypeField,
  type: issueTypeField,
  'work type': issueTypeField,
  'issue type': issueTypeField,
  status: statusField,
  statuscategory: statusCategoryField,
  priority: priorityField,
  resolution: resolutionField,
  assignee: person('i.assignee'),
  reporter: person('i.reporter'),
  creator: person('i.creator'),
  created: instant('i.created'),
  createddate: instant('i.created'),
  updated: instant('i.updated'),
  updateddate: instant('i.updated'),
  resolved: instant('i.resolved'),
  resolutiondate: instant('i.resolved'),
  statuscategorychangeddate: instant('i.status_changed'),
  due: dueField,
  duedate: dueField,
  'due date': dueField,
  labels,
  label: labels,
  component: components,
  components,
  fixversion: versions('fix'),
  fixversions: versions('fix'),
  affectedversion: versions('affects'),
  summary: words('summary'),
  description: words('description'),
  comment: words('comment'),
  text: words(''),
  parent: parentField,
  'epic link': parentField,
  sprint: sprintField,
  rank: rankField,
  issuelinktype: linkTypeField,
  issuelink: issueLinkField,
  level: levelField,
  hierarchylevel: hierarchyField,
};

/** What a field of the query stands for; several when custom fields share a name, none when there is no such field. */
export function findFields(env: JqlEnvironment, field: Field): JqlField[] {
  if ((field.properties ?? []).length > 0) return findProperty(env, field);
  const name = field.value;
  const wanted = name.toLowerCase();
  const system = Object.hasOwn(SYSTEM, wanted) ? SYSTEM[wanted] : undefined;
  if (system !== undefined) return [system(env, name)];
  const alias = env.ctx.aliases.find((entry) => entry.alias.toLowerCase() === wanted);
  return alias === undefined ? findCustom(env, name) : [aliasField(env, name, alias)];
}

function findCustom(env: JqlEnvironment, name: string): JqlField[] {
  const byNumber = /^cf\[(\d+)\]$/i.exec(name)?.[1] ?? /^customfield_(\d+)$/i.exec(name)?.[1];
  // Jira's own editor writes "Story Points[Number]".
  const bare = name.replace(/\[[A-Za-z -]+\]$/, '').toLowerCase();
  const visible = new Set(env.projects.map((row) => Number(row.id)));
  const found = env.customFields.filter(
    (field) =>
      (field.projectId === null || visible.has(field.projectId)) &&
      (byNumber === undefined ? field.name.toLowerCase() === bare : field.id === `customfield_${byNumber}`),
  );
  return found.flatMap((field) => {
    if (field.custom === SPRINT_FIELD_TYPE) return [sprintField(env, name)];
    if (field.custom === RANK_FIELD_TYPE) return [rankField(env, name)];
    return customJqlField(env, name, field) ?? [];
  });
}

/** `issue.property[key].path`: searched only where the manifest declares an index for it. */
function findProperty(env: JqlEnvironment, field: Field): JqlField[] {
  if (!/^(issue\.)?property$/i.test(field.value)) return [];
  const [property] = field.properties ?? [];
  const key = property?.key === undefined ? '' : property.key.value;
  const path = (property?.path ?? [])
    .map((part) => part.value)
    .join('')
    .replace(/^\./, '');
  const alias = env.ctx.aliases.find((entry) => entry.propertyKey === key && entry.path.join('.') === path);
  return alias === undefined ? [] : [aliasField(env, field.text, alias)];
}

/** Jira's text for a field that is absent or hidden. */
export const noSuchField = (field: Field): string => `Field '${field.value}' does not exist or you do not have permission to view it.`;
