import type { JiraRequest } from '../../types.ts';
import { can, isSiteAdmin, type Permission, type PermissionTarget } from '../access.ts';
import { authorOf } from '../changes.ts';
import type { JiraContext, JiraOperation } from '../context.ts';
import { isObject } from '../edit/setter.ts';
import { badRequest, forbidden, json } from '../errors.ts';
import { isPermission, PERMISSIONS } from '../permission-list.ts';
import { visibleProject } from '../projects.ts';
import { queryList, visibleIssueId } from './issue-access.ts';

const CHECK_LIMIT = 1000;

/** What the question is about; 404 when the caller cannot see it. An issue wins over a project. */
function targetOf(ctx: JiraContext, request: JiraRequest): PermissionTarget {
  const issue = request.query.get('issueId') ?? request.query.get('issueKey');
  if (issue !== null) return { issueId: visibleIssueId(ctx, request, issue) };
  const project = request.query.get('projectId') ?? request.query.get('projectKey');
  return project === null ? {} : { projectId: Number(visibleProject(ctx, request.principal, project).id) };
}

const mine: JiraOperation = {
  method: 'GET',
  path: '/rest/api/3/mypermissions',
  handler(ctx, request) {
    const keys = queryList(request, 'permissions');
    if (keys.length === 0) throw badRequest("The 'permissions' query parameter is required.");
    const unknown = keys.filter((key) => !isPermission(key));
    if (unknown.length > 0) throw badRequest([], Object.fromEntries(unknown.map((key) => [key, 'Unrecognized permission'])));
    const target = targetOf(ctx, request);
    const entries = keys
      .filter(isPermission)
      .map((key) => [key, { key, ...PERMISSIONS[key], havePermission: can(ctx, request.principal, key, target) }]);
    return json({ permissions: Object.fromEntries(entries) });
  },
};

interface Question {
  readonly permissions: readonly Permission[];
  readonly projects: readonly number[];
  readonly issues: readonly number[];
}

function readQuestions(body: unknown): readonly Question[] {
  const list = isObject(body) ? (body['projectPermissions'] ?? []) : [];
  if (!Array.isArray(list)) throw badRequest('Can not deserialize value');
  return list.filter(isObject).map((entry) => {
    const names = (Array.isArray(entry['permissions']) ? entry['permissions'] : []).map(String).filter((name) => name !== '');
    if (names.length === 0) throw badRequest('At least one project permission must be provided.');
    const unknown = names.filter((name) => !isPermission(name) || PERMISSIONS[name].type !== 'PROJECT');
    if (unknown.length > 0) throw badRequest([], Object.fromEntries(unknown.map((name) => [name, 'Unrecognized permission'])));
    const ids = (name: 'projects' | 'issues'): number[] =>
      (Array.isArray(entry[name]) ? entry[name] : []).map(Number).filter(Number.isInteger);
    const [projects, issues] = [ids('projects'), ids('issues')];
    if (projects.length > CHECK_LIMIT || issues.length > CHECK_LIMIT)
      throw badRequest(`No more than ${CHECK_LIMIT} projects and issues can be checked.`);
    return { permissions: names.filter(isPermission), projects, issues };
  });
}

/** Only what is granted comes back; unknown and hidden ids are ignored. */
const check: JiraOperation = {
  method: 'POST',
  path: '/rest/api/3/permissions/check',
  handler(ctx, request) {
    const body = isObject(request.body) ? request.body : {};
    const account = body['accountId'];
    if (typeof account === 'string' && account !== authorOf(request.principal) && !isSiteAdmin(ctx, request.principal))
      throw forbidden('Only Jira administrators can perform this operation.');
    const who = typeof account === 'string' ? ({ kind: 'user', accountId: account } as const) : request.principal;
    const global = (Array.isArray(body['globalPermissions']) ? body['globalPermissions'] : []).map(String);
    const unknown = global.filter((name) => !isPermission(name) || PERMISSIONS[name].type !== 'GLOBAL');
    if (unknown.length > 0) throw badRequest([], Object.fromEntries(unknown.map((name) => [name, 'Unrecognized permission'])));
    const projectPermissions = readQuestions(body).flatMap((question) =>
      question.permissions.map((permission) => ({
        permission,
        issues: question.issues.filter((issueId) => can(ctx, who, permission, { issueId })),
        projects: question.projects.filter((projectId) => can(ctx, who, permission, { projectId })),
      })),
    );
    return json({ globalPermissions: global.filter(isPermission).filter((permission) => can(ctx, who, permission)), projectPermissions });
  },
};

export const permissions: readonly JiraOperation[] = [mine, check];
