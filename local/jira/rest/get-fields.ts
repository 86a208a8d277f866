import type { JiraOperation } from '../context.ts';
import { json } from '../errors.ts';
import { projectsFor } from '../projects.ts';
import type { Bean } from '../render/beans.ts';
import { type CustomField, readCustomFields } from '../render/field-selection.ts';
import { SYSTEM_FIELDS, type SystemField } from '../system-fields.ts';

/** Names in JQL where they are not the field's id. */
const CLAUSES: Readonly<Record<string, readonly string[]>> = {
  issuetype: ['issuetype', 'type'],
  resolutiondate: ['resolutiondate', 'resolved'],
  duedate: ['due', 'duedate'],
  created: ['created', 'createdDate'],
  updated: ['updated', 'updatedDate'],
  statuscategorychangedate: ['statusCategoryChangedDate'],
  components: ['component'],
  fixVersions: ['fixVersion'],
  versions: ['affectedVersion'],
  security: ['level'],
  issuelinks: [],
  subtasks: ['subtasks'],
};
const NOT_SEARCHABLE: readonly string[] = ['issuelinks', 'subtasks'];

/** Jira calls documents strings here. */
const schemaType = (type: string): string => (type === 'doc' ? 'string' : type);

const systemBean = (field: SystemField): Bean => ({
  id: field.id,
  key: field.id,
  name: field.name,
  custom: false,
  orderable: true,
  navigable: field.navigable,
  searchable: !NOT_SEARCHABLE.includes(field.id),
  clauseNames: CLAUSES[field.id] ?? [field.id],
  schema: { type: schemaType(field.type), ...(field.items === undefined ? {} : { items: field.items }), system: field.id },
});

function customBean(field: CustomField): Bean {
  const number = Number(field.id.replace('customfield_', ''));
  return {
    id: field.id,
    key: field.id,
    name: field.name,
    untranslatedName: field.name,
    custom: true,
    orderable: true,
    navigable: true,
    searchable: true,
    clauseNames: [`cf[${number}]`, field.name],
    ...(field.projectId === null ? {} : { scope: { type: 'PROJECT', project: { id: String(field.projectId) } } }),
    schema: { type: field.type, ...(field.items === null ? {} : { items: field.items }), custom: field.custom, customId: number },
  };
}

/** Fields of a team-managed project are listed only for those who can see the project. */
export const getFields: JiraOperation = {
  method: 'GET',
  path: '/rest/api/3/field',
  handler(ctx, request) {
    const visible = new Set(projectsFor(ctx, request.principal, 'view').map((row) => Number(row.id)));
    const custom = readCustomFields(ctx.sql).filter((field) => field.projectId === null || visible.has(field.projectId));
    const key = {
      id: 'issuekey',
      key: 'issuekey',
      name: 'Key',
      custom: false,
      orderable: false,
      navigable: true,
      searchable: false,
      clauseNames: ['id', 'issue', 'issuekey', 'key'],
    };
    return json([key, ...SYSTEM_FIELDS.map(systemBean), ...custom.map(customBean)]);
  },
};
