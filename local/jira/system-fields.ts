/** A field of Jira's own, as `/field` and the expands `names` and `schema` describe it. */
export interface SystemField {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly items?: string;
  /** Part of `*navigable`. */
  readonly navigable: boolean;
  /** More than one value: bulk fetch serves only 100 issues when one of these is asked. */
  readonly multiple: boolean;
}

const one = (id: string, name: string, type: string): SystemField => ({ id, name, type, navigable: true, multiple: false });
const many = (id: string, name: string, items: string, navigable = true): SystemField => ({
  id,
  name,
  type: 'array',
  items,
  navigable,
  multiple: true,
});

export const SYSTEM_FIELDS: readonly SystemField[] = [
  one('issuetype', 'Issue Type', 'issuetype'),
  one('project', 'Project', 'project'),
  one('summary', 'Summary', 'string'),
  one('description', 'Description', 'doc'),
  one('status', 'Status', 'status'),
  one('statusCategory', 'Status Category', 'statusCategory'),
  one('statuscategorychangedate', 'Status Category Changed', 'datetime'),
  one('priority', 'Priority', 'priority'),
  one('resolution', 'Resolution', 'resolution'),
  one('resolutiondate', 'Resolved', 'datetime'),
  one('assignee', 'Assignee', 'user'),
  one('reporter', 'Reporter', 'user'),
  one('creator', 'Creator', 'user'),
  one('created', 'Created', 'datetime'),
  one('updated', 'Updated', 'datetime'),
  one('duedate', 'Due date', 'date'),
  one('parent', 'Parent', 'issuelink'),
  one('security', 'Security Level', 'securitylevel'),
  many('labels', 'Labels', 'string'),
  many('components', 'Components', 'component'),
  many('fixVersions', 'Fix versions', 'version'),
  many('versions', 'Affects versions', 'version'),
  many('subtasks', 'Sub-tasks', 'issuelinks'),
  many('issuelinks', 'Linked Issues', 'issuelinks'),
  { id: 'comment', name: 'Comment', type: 'comments-page', navigable: false, multiple: true },
];

export const SPRINT_FIELD_TYPE = 'com.pyxis.greenhopper.jira:gh-sprint';
export const RANK_FIELD_TYPE = 'com.pyxis.greenhopper.jira:gh-lexo-rank';
