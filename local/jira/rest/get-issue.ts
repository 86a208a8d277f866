import type { JiraOperation } from '../context.ts';
import { json } from '../errors.ts';
import { renderIssue } from '../render-issue.ts';
import { checkExpand } from '../search/limits.ts';
import { queryList, visibleIssueId } from './issue-access.ts';

/** A former key finds the issue too; the answer has the present key. */
export const getIssue: JiraOperation = {
  method: 'GET',
  path: '/rest/api/3/issue/{issueIdOrKey}',
  handler(ctx, request, params) {
    const issueId = visibleIssueId(ctx, request, params['issueIdOrKey']);
    const fields = queryList(request, 'fields');
    const properties = queryList(request, 'properties');
    const expand = queryList(request, 'expand');
    const bean = renderIssue(ctx, request.principal, issueId, {
      fields: fields.length === 0 ? ['*all'] : fields,
      ...(properties.length === 0 ? {} : { properties }),
      expand: checkExpand(expand),
    });
    return json(bean);
  },
};
