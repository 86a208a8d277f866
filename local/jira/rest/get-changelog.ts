import { readChanges } from '../changelog.ts';
import type { JiraOperation } from '../context.ts';
import { json } from '../errors.ts';
import { paging, visibleIssueId } from './issue-access.ts';

export const getChangelog: JiraOperation = {
  method: 'GET',
  path: '/rest/api/3/issue/{issueIdOrKey}/changelog',
  handler(ctx, request, params) {
    const issueId = visibleIssueId(ctx, request, params['issueIdOrKey']);
    const page = paging(request, 100, 100);
    const { total, values } = readChanges(ctx, request.principal, issueId, page.startAt, page.maxResults);
    const self = `${ctx.siteUrl}/rest/api/3/issue/${issueId}/changelog?maxResults=${page.maxResults}&startAt=${page.startAt}`;
    return json({ self, ...page, total, isLast: page.startAt + page.maxResults >= total, values });
  },
};
