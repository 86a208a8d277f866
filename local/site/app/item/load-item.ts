import { jira } from '../api.ts';
import { loadBoard, type Board } from '../board.ts';
import { SPRINT_FIELD, type Comment, type Item, type Status } from '../jira-types.ts';

export interface Transition {
  readonly id: string;
  readonly name: string;
  readonly to: Status;
}

const PERMISSIONS = ['EDIT_ISSUES', 'TRANSITION_ISSUES', 'ADD_COMMENTS', 'LINK_ISSUES', 'SCHEDULE_ISSUES'] as const;
export type Permission = (typeof PERMISSIONS)[number];

export interface ItemView {
  readonly item: Item;
  readonly board: Board;
  readonly transitions: readonly Transition[];
  readonly comments: readonly Comment[];
  readonly may: (permission: Permission) => boolean;
}

interface Permissions {
  readonly permissions: Readonly<Record<string, { readonly havePermission: boolean }>>;
}

const FIELDS = 'summary,description,status,issuetype,project,labels,issuelinks,assignee,reporter,priority,parent,subtasks,created,updated';

/** Everything that the page of a work item shows, as the person who looks. */
export async function loadItem(key: string): Promise<ItemView> {
  const id = encodeURIComponent(key);
  const project = key.slice(0, key.lastIndexOf('-'));
  const fields = `${FIELDS},${SPRINT_FIELD},*navigable`;
  const [item, transitions, comments, permissions] = await Promise.all([
    jira<Item>('GET', `/rest/api/3/issue/${id}?fields=${fields}`),
    jira<{ readonly transitions: readonly Transition[] }>('GET', `/rest/api/3/issue/${id}/transitions`),
    jira<{ readonly comments: readonly Comment[] }>('GET', `/rest/api/3/issue/${id}/comment?orderBy=created`),
    jira<Permissions>('GET', `/rest/api/3/mypermissions?issueKey=${id}&permissions=${PERMISSIONS.join(',')}`),
  ]);
  const board = await loadBoard(item.fields.project?.key ?? project);
  return {
    item,
    board,
    transitions: transitions.transitions,
    comments: comments.comments,
    may: (permission) => permissions.permissions[permission]?.havePermission === true,
  };
}
