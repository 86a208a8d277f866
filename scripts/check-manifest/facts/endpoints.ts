/** One operation that Plumbline calls, and every scope that it needs. */
interface Endpoint {
  readonly method: 'get' | 'post' | 'put';
  readonly path: string;
  readonly scopes: readonly string[];
}

const READ = ['read:jira-work'] as const;
const WRITE = ['write:jira-work'] as const;

/**
 * Facts from the REST reference. Atlassian's linter is given these instead of the six descriptions that it
 * would download. A path of `src/jira/paths.ts` that is missing here fails a test.
 */
export const ENDPOINTS: readonly Endpoint[] = [
  { method: 'get', path: '/rest/api/3/issue/{issueIdOrKey}', scopes: READ },
  { method: 'put', path: '/rest/api/3/issue/{issueIdOrKey}', scopes: WRITE },
  { method: 'post', path: '/rest/api/3/issue', scopes: WRITE },
  { method: 'post', path: '/rest/api/3/issueLink', scopes: WRITE },
  { method: 'get', path: '/rest/api/3/issueLinkType', scopes: READ },
  { method: 'post', path: '/rest/api/3/search/jql', scopes: READ },
  { method: 'post', path: '/rest/api/3/search/approximate-count', scopes: READ },
  { method: 'post', path: '/rest/api/3/issue/bulkfetch', scopes: READ },
  { method: 'put', path: '/rest/api/3/issue/{issueIdOrKey}/properties/{propertyKey}', scopes: WRITE },
  { method: 'post', path: '/rest/api/3/issue/properties/multi', scopes: WRITE },
  { method: 'get', path: '/rest/api/3/task/{taskId}', scopes: READ },
  { method: 'get', path: '/rest/api/3/field', scopes: READ },
  { method: 'get', path: '/rest/api/3/mypermissions', scopes: READ },
  { method: 'get', path: '/rest/api/3/project/{projectIdOrKey}', scopes: READ },
  { method: 'get', path: '/rest/api/3/project/search', scopes: READ },
  { method: 'get', path: '/rest/api/3/filter/{id}', scopes: READ },
  // Only as the app. A scope `write:app-data:jira` exists and is optional; the app does without it.
  { method: 'get', path: '/rest/forge/1/app/properties/{propertyKey}', scopes: [] },
  { method: 'put', path: '/rest/forge/1/app/properties/{propertyKey}', scopes: [] },
  { method: 'get', path: '/rest/agile/1.0/board', scopes: ['read:board-scope:jira-software', 'read:project:jira'] },
  {
    method: 'get',
    path: '/rest/agile/1.0/board/{boardId}/configuration',
    scopes: ['read:board-scope.admin:jira-software', 'read:project:jira'],
  },
  { method: 'get', path: '/rest/agile/1.0/board/{boardId}/sprint', scopes: ['read:sprint:jira-software'] },
];
