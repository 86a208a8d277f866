import type { Permission } from './access.ts';

interface PermissionInfo {
  readonly id: string;
  readonly name: string;
  readonly type: 'GLOBAL' | 'PROJECT';
  readonly description: string;
}

const project = (id: string, name: string, description: string): PermissionInfo => ({ id, name, type: 'PROJECT', description });

/** The permissions that the local Jira knows, as Jira lists them. */
export const PERMISSIONS: Readonly<Record<Permission, PermissionInfo>> = {
  ADMINISTER: { id: '0', name: 'Administer Jira', type: 'GLOBAL', description: 'Change the settings of the whole site.' },
  BROWSE_PROJECTS: project('10', 'Browse Projects', 'See projects and the work items in them.'),
  CREATE_ISSUES: project('11', 'Create Issues', 'Create work items.'),
  EDIT_ISSUES: project('12', 'Edit Issues', 'Edit work items.'),
  ADD_COMMENTS: project('15', 'Add Comments', 'Comment on work items.'),
  LINK_ISSUES: project('21', 'Link Issues', 'Link work items.'),
  ADMINISTER_PROJECTS: project('23', 'Administer Projects', 'Change the settings of a project.'),
  SCHEDULE_ISSUES: project('28', 'Schedule Issues', 'Rank work items and give them due dates.'),
  TRANSITION_ISSUES: project('46', 'Transition Issues', 'Move work items from status to status.'),
  MANAGE_SPRINTS_PERMISSION: project('-1', 'Manage sprints', 'Create, start, edit and complete sprints.'),
};

export const isPermission = (key: string): key is Permission => Object.hasOwn(PERMISSIONS, key);
