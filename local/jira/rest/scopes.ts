/** What a call through an app needs: all classic scopes or all granular ones of the operation. */
export interface ScopeRule {
  /** null: the operation has no classic scope. */
  readonly classic: readonly string[] | null;
  readonly granular: readonly string[];
}

const READ = ['read:jira-work'] as const;
const WRITE = ['write:jira-work'] as const;
const USER = ['read:jira-user'] as const;
const PEOPLE = ['read:application-role:jira', 'read:group:jira', 'read:user:jira', 'read:avatar:jira'] as const;
const PROJECT = [
  'read:issue-type:jira',
  'read:project:jira',
  'read:project.property:jira',
  'read:user:jira',
  'read:application-role:jira',
  'read:avatar:jira',
  'read:group:jira',
  'read:issue-type-hierarchy:jira',
  'read:project-category:jira',
  'read:project-version:jira',
  'read:project.component:jira',
] as const;
const ISSUE = [
  'read:issue-meta:jira',
  'read:issue-security-level:jira',
  'read:issue.vote:jira',
  'read:issue.changelog:jira',
  'read:avatar:jira',
  'read:issue:jira',
  'read:status:jira',
  'read:user:jira',
  'read:field-configuration:jira',
] as const;
const SEARCH_GET = [
  'read:issue-details:jira',
  'read:audit-log:jira',
  'read:avatar:jira',
  'read:field-configuration:jira',
  'read:issue-meta:jira',
] as const;
const SEARCH_POST = [
  'read:issue-details:jira',
  'read:field.default-value:jira',
  'read:field.option:jira',
  'read:field:jira',
  'read:group:jira',
] as const;
const CREATE = [
  'write:issue:jira',
  'write:comment:jira',
  'write:comment.property:jira',
  'write:attachment:jira',
  'read:issue:jira',
] as const;
const COMMENTS = [
  'read:comment:jira',
  'read:comment.property:jira',
  'read:group:jira',
  'read:project:jira',
  'read:project-role:jira',
  'read:user:jira',
  'read:avatar:jira',
] as const;
const FILTER = [
  'read:filter:jira',
  'read:group:jira',
  'read:project:jira',
  'read:project-role:jira',
  'read:user:jira',
  'read:jql:jira',
  'read:application-role:jira',
  'read:avatar:jira',
  'read:issue-type-hierarchy:jira',
] as const;
const TYPES = ['read:issue-type:jira', 'read:avatar:jira', 'read:project-category:jira', 'read:project:jira'] as const;
const BOARD = ['read:board-scope:jira-software', 'read:issue-details:jira'] as const;
const SPRINT_ISSUES = ['read:sprint:jira-software', 'read:issue-details:jira', 'read:jql:jira'] as const;

const classic = (scopes: readonly string[], granular: readonly string[]): ScopeRule => ({ classic: scopes, granular });
const granularOnly = (...granular: readonly string[]): ScopeRule => ({ classic: null, granular });

/** By method and path, as in Atlassian's OpenAPI. An operation that is not listed here needs none. */
export const SCOPES: Readonly<Record<string, ScopeRule>> = {
  'GET /rest/api/3/search/jql': classic(READ, SEARCH_GET),
  'POST /rest/api/3/search/jql': classic(READ, SEARCH_POST),
  'POST /rest/api/3/search/approximate-count': classic(READ, SEARCH_POST),
  'GET /rest/api/3/search': classic(READ, SEARCH_GET),
  'POST /rest/api/3/issue/bulkfetch': classic(READ, ISSUE),
  'POST /rest/api/3/jql/parse': classic(READ, ['read:field:jira', 'validate:jql:jira', 'read:jql:jira']),
  'POST /rest/api/3/jql/match': classic(READ, ['read:issue-details:jira']),
  'GET /rest/api/3/jql/autocompletedata': classic(READ, ['read:field:jira']),
  'POST /rest/api/3/jql/autocompletedata': classic(READ, ['read:field:jira']),
  'GET /rest/api/3/jql/autocompletedata/suggestions': classic(READ, ['read:issue-details:jira']),

  'GET /rest/api/3/issue/{issueIdOrKey}': classic(READ, ISSUE),
  'PUT /rest/api/3/issue/{issueIdOrKey}': classic(WRITE, ['write:issue:jira']),
  'DELETE /rest/api/3/issue/{issueIdOrKey}': classic(WRITE, ['delete:issue:jira']),
  'POST /rest/api/3/issue': classic(WRITE, CREATE),
  'GET /rest/api/3/issue/{issueIdOrKey}/transitions': classic(READ, [
    'read:issue.transition:jira',
    'read:status:jira',
    'read:field-configuration:jira',
  ]),
  'POST /rest/api/3/issue/{issueIdOrKey}/transitions': classic(WRITE, ['write:issue:jira', 'write:issue.property:jira']),
  'GET /rest/api/3/issue/{issueIdOrKey}/changelog': classic(READ, [
    'read:issue-meta:jira',
    'read:avatar:jira',
    'read:issue.changelog:jira',
  ]),
  'POST /rest/api/3/changelog/bulkfetch': classic(READ, ['read:issue-meta:jira', 'read:avatar:jira', 'read:issue.changelog:jira']),
  'POST /rest/api/3/forge/panel/action/bulk/async': classic(['manage:jira-configuration'], ['manage:jira-configuration']),
  'GET /rest/api/3/issue/{issueIdOrKey}/comment': classic(READ, COMMENTS),
  'POST /rest/api/3/issue/{issueIdOrKey}/comment': classic(WRITE, ['write:comment:jira', ...COMMENTS]),
  'PUT /rest/api/3/issue/{issueIdOrKey}/comment/{id}': classic(WRITE, ['write:comment:jira', ...COMMENTS]),

  'GET /rest/api/3/issue/{issueIdOrKey}/properties': classic(READ, ['read:issue.property:jira']),
  'GET /rest/api/3/issue/{issueIdOrKey}/properties/{propertyKey}': classic(READ, ['read:issue.property:jira']),
  'PUT /rest/api/3/issue/{issueIdOrKey}/properties/{propertyKey}': classic(WRITE, ['write:issue.property:jira']),
  'DELETE /rest/api/3/issue/{issueIdOrKey}/properties/{propertyKey}': classic(WRITE, ['delete:issue.property:jira']),
  'POST /rest/api/3/issue/properties': classic(WRITE, ['write:issue.property:jira']),
  'POST /rest/api/3/issue/properties/multi': classic(WRITE, ['write:issue.property:jira']),
  'GET /rest/api/3/task/{taskId}': classic(READ, READ),

  'POST /rest/api/3/issueLink': classic(WRITE, ['write:comment:jira', 'write:issue:jira', 'write:issue-link:jira']),
  'DELETE /rest/api/3/issueLink/{linkId}': classic(WRITE, ['delete:issue-link:jira']),
  'GET /rest/api/3/issueLinkType': classic(READ, ['read:issue-link-type:jira']),

  'GET /rest/api/3/field': classic(READ, [
    'read:field:jira',
    'read:avatar:jira',
    'read:project-category:jira',
    'read:project:jira',
    'read:field-configuration:jira',
  ]),
  'GET /rest/api/3/status': classic(READ, ['read:status:jira']),
  'GET /rest/api/3/statuscategory': classic(READ, ['read:status:jira']),
  'GET /rest/api/3/issuetype': classic(READ, TYPES),
  'GET /rest/api/3/priority': classic(READ, ['read:priority:jira']),
  'GET /rest/api/3/filter/{id}': classic(READ, FILTER),

  'GET /rest/api/3/project/search': classic(READ, PROJECT),
  'GET /rest/api/3/project/{projectIdOrKey}': classic(READ, PROJECT),
  'GET /rest/api/3/project/{projectIdOrKey}/properties': classic(READ, ['read:project.property:jira']),
  'GET /rest/api/3/project/{projectIdOrKey}/properties/{propertyKey}': classic(READ, ['read:project.property:jira']),

  'GET /rest/api/3/mypermissions': classic(READ, ['read:permission:jira']),
  'POST /rest/api/3/permissions/check': classic(READ, ['read:permission:jira']),
  'GET /rest/api/3/myself': classic(USER, PEOPLE),
  'GET /rest/api/3/user': classic(USER, PEOPLE),
  'GET /rest/api/3/user/bulk': classic(USER, PEOPLE),

  'GET /rest/agile/1.0/board': granularOnly('read:board-scope:jira-software', 'read:project:jira'),
  'GET /rest/agile/1.0/board/{boardId}': granularOnly(...BOARD),
  'GET /rest/agile/1.0/board/{boardId}/configuration': granularOnly('read:board-scope.admin:jira-software', 'read:project:jira'),
  'GET /rest/agile/1.0/board/{boardId}/sprint': granularOnly('read:sprint:jira-software'),
  'GET /rest/agile/1.0/sprint/{sprintId}': granularOnly('read:sprint:jira-software'),
  'POST /rest/agile/1.0/sprint/{sprintId}': granularOnly('write:sprint:jira-software'),
  'POST /rest/agile/1.0/sprint/{sprintId}/issue': granularOnly('write:sprint:jira-software'),
  'POST /rest/agile/1.0/backlog/issue': granularOnly('write:board-scope:jira-software'),
  'PUT /rest/agile/1.0/issue/rank': granularOnly('write:issue:jira-software'),
  'GET /rest/software/1.0/board/{boardId}/backlog': granularOnly(...BOARD),
  'GET /rest/software/1.0/board/{boardId}/backlog/approximate-count': granularOnly(...BOARD),
  'GET /rest/software/1.0/board/{boardId}/issue': granularOnly(...BOARD),
  'GET /rest/software/1.0/board/{boardId}/issue/approximate-count': granularOnly(...BOARD),
  'GET /rest/software/1.0/board/{boardId}/sprint/{sprintId}/issue': granularOnly(...SPRINT_ISSUES),
  'GET /rest/software/1.0/sprint/{sprintId}/issue': granularOnly(...SPRINT_ISSUES),
};

/** Whether the scopes that an app was granted cover the operation. */
export function scopesCover(granted: readonly string[], method: string, path: string): boolean {
  const rule = SCOPES[`${method} ${path}`];
  if (rule === undefined) return true;
  const has = (scope: string): boolean => granted.includes(scope);
  return (rule.classic?.every(has) ?? false) || rule.granular.every(has);
}
