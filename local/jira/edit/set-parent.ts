import { findIssue, visibleIssues } from '../access.ts';
import type { JiraContext } from '../context.ts';
import { FieldError } from './field-error.ts';
import { isObject, type Setter } from './setter.ts';

const NO_SUCH_PARENT = 'Given parent work item does not exist or you do not have permission to see it.';
const WRONG_LEVEL = 'Given parent work item does not belong to appropriate hierarchy.';

const keyOf = ({ sql }: JiraContext, id: number | null): string | null =>
  id === null ? null : String(sql.get('select key from issue where id = ?', [id])?.['key']);

function levelOf({ sql }: JiraContext, typeId: number): number {
  return Number(sql.get('select hierarchy_level from issue_type where id = ?', [typeId])?.['hierarchy_level'] ?? 0);
}

const text = (id: number | null): string | null => (id === null ? null : String(id));

/** `{id}` or `{key}` of an issue one level up that the writer can see, or null. Hidden and absent parents are refused alike. */
export const setParent: Setter = ({ ctx, principal }, issue, value) => {
  const level = levelOf(ctx, issue.typeId);
  const named = isObject(value) ? (value['id'] ?? value['key']) : null;
  if (value !== null && typeof named !== 'string' && typeof named !== 'number') throw new FieldError('parent', 'data was not an object');
  if (value === null && level < 0) throw new FieldError('parent', 'Sub-tasks must have a parent.');
  const id = value === null ? null : findIssue(ctx, String(named));
  if (value !== null && (id === null || !visibleIssues(ctx, principal, [id]).has(id))) throw new FieldError('parent', NO_SUCH_PARENT);
  if (id === issue.parentId) return [];
  if (id !== null) {
    const parent = ctx.sql.get('select type_id from issue where id = ?', [id]);
    if (levelOf(ctx, Number(parent?.['type_id'])) !== level + 1) throw new FieldError('parent', WRONG_LEVEL);
  }
  ctx.sql.run('update issue set parent_id = ? where id = ?', [id, issue.id]);
  return [
    {
      field: 'IssueParentAssociation',
      fieldtype: 'jira',
      fieldId: null,
      from: text(issue.parentId),
      fromText: keyOf(ctx, issue.parentId),
      to: text(id),
      toText: keyOf(ctx, id),
    },
  ];
};
