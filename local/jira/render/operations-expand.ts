import type { Bean } from './beans.ts';

const link = (id: string, label: string, title: string, href: string, weight: number): Bean => ({
  id,
  styleClass: `issueaction-${id}`,
  label,
  title,
  href,
  weight,
});

/** The expand `operations`: what the viewer may do. An action that they may not do is absent. */
export function operationsBean(issueId: number, may: { readonly edit: boolean; readonly comment: boolean }): Bean {
  const edit = {
    id: 'edit-issue_container',
    weight: 1,
    links: [link('edit-issue', 'Edit', 'Edit this issue', `/secure/EditIssue!default.jspa?id=${issueId}`, 1)],
    groups: [],
  };
  const comment = {
    id: 'comment-issue_container',
    weight: 10,
    links: [link('comment-issue', 'Add comment', 'Comment on this issue', `/secure/AddComment!default.jspa?id=${issueId}`, 1)],
    groups: [],
  };
  return {
    linkGroups: [{ id: 'view.issue.opsbar', links: [], groups: [...(may.edit ? [edit] : []), ...(may.comment ? [comment] : [])] }],
  };
}
