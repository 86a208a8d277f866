import { agileOf } from './client-agile.ts';
import type { JiraClient } from './client-types.ts';
import { allPages, ask, send } from './call.ts';
import { changesIn } from './changes.ts';
import { JiraError } from './error.ts';
import type { JiraHttp, JiraHttpResponse } from './http.ts';
import { JIRA_LIMITS } from './limits.ts';
import { JIRA_PATHS, withQuery } from './paths.ts';
import * as shape from './schemas.ts';
import { failuresIn } from './task-failures.ts';

export type { BoardRef, JiraClient } from './client-types.ts';

const list = (names: readonly string[] | undefined): string | undefined =>
  names === undefined || names.length === 0 ? undefined : names.join(',');
const present = (names: readonly string[] | undefined): names is readonly string[] => names !== undefined && names.length > 0;

/** The one client for Jira's REST API, in the browser and on the server. @throws JiraError from every method. */
export function createJiraClient(http: JiraHttp): JiraClient {
  return { ...itemsOf(http), ...newItemsOf(http), ...bulkOf(http), ...sitesOf(http), ...agileOf(http) };
}

type Items = Pick<JiraClient, 'getIssue' | 'updateIssue' | 'recentChanges' | 'search' | 'count' | 'putIssueProperty'>;

const itemsOf = (http: JiraHttp): Items => ({
  getIssue: (idOrKey, { fields, properties, operations, definitions }) =>
    ask(
      http,
      {
        method: 'GET',
        path: withQuery(JIRA_PATHS.issue(idOrKey), {
          fields: list(fields),
          properties: list(properties),
          expand: list([...(operations === true ? ['operations'] : []), ...(definitions === true ? ['names', 'schema'] : [])]),
        }),
      },
      shape.rawIssue,
    ),
  updateIssue: async (idOrKey, fields) => {
    await send(http, { method: 'PUT', path: JIRA_PATHS.issue(idOrKey), body: { fields } });
  },
  recentChanges: async (idOrKey) => {
    const path = withQuery(JIRA_PATHS.issue(idOrKey), { fields: 'updated', expand: 'changelog' });
    return changesIn((await ask(http, { method: 'GET', path }, shape.changesAnswer)).changelog);
  },
  search: async ({ jql, fields, properties, maxResults, nextPageToken, reconcileIssues }) => {
    const body = {
      jql,
      fields,
      ...(present(properties) ? { properties } : {}),
      maxResults: maxResults ?? JIRA_LIMITS.searchPage,
      ...(nextPageToken === undefined ? {} : { nextPageToken }),
      ...(present(reconcileIssues) ? { reconcileIssues: reconcileIssues.map(Number) } : {}),
    };
    const page = await ask(http, { method: 'POST', path: JIRA_PATHS.search, body }, shape.searchPage);
    return { issues: page.issues, nextPageToken: page.isLast === true ? null : (page.nextPageToken ?? null) };
  },
  count: async (jql) => (await ask(http, { method: 'POST', path: JIRA_PATHS.count, body: { jql } }, shape.countAnswer)).count,
  putIssueProperty: async (idOrKey, key, value) => {
    await send(http, { method: 'PUT', path: JIRA_PATHS.issueProperty(idOrKey, key), body: value });
  },
});

type NewItems = Pick<JiraClient, 'createIssue' | 'linkTypes' | 'linkIssues'>;

const newItemsOf = (http: JiraHttp): NewItems => ({
  createIssue: (fields) => ask(http, { method: 'POST', path: JIRA_PATHS.issues, body: { fields } }, shape.createdIssue),
  linkTypes: async () => (await ask(http, { method: 'GET', path: JIRA_PATHS.issueLinkTypes }, shape.linkTypesAnswer)).issueLinkTypes,
  linkIssues: async ({ typeId, from, to }) => {
    const body = { type: { id: typeId }, inwardIssue: { key: from }, outwardIssue: { key: to } };
    await send(http, { method: 'POST', path: JIRA_PATHS.issueLinks, body });
  },
});

type Bulk = Pick<JiraClient, 'bulkFetch' | 'putPropertiesMulti' | 'getTask'>;

const bulkOf = (http: JiraHttp): Bulk => ({
  bulkFetch: async ({ ids, fields, properties }) => {
    const body = { issueIdsOrKeys: ids, fields, ...(present(properties) ? { properties } : {}) };
    return (await ask(http, { method: 'POST', path: JIRA_PATHS.bulkFetch, body }, shape.bulkAnswer)).issues;
  },
  putPropertiesMulti: async (rows) => {
    const body = { issues: rows.map((row) => ({ issueID: Number(row.issueId), properties: row.properties })) };
    return taskIdOf(await send(http, { method: 'POST', path: JIRA_PATHS.propertiesMulti, body }));
  },
  getTask: async (taskId) => {
    const task = await ask(http, { method: 'GET', path: JIRA_PATHS.task(taskId) }, shape.taskAnswer);
    return { status: task.status, progress: task.progress, failures: failuresIn(task.result) };
  },
});

/** 303 names the task in `Location`; a client that follows redirects sees 200 with the task itself. */
function taskIdOf(response: JiraHttpResponse): string {
  const fromLocation = /\/task\/([^/?#]+)/.exec(response.headers['location'] ?? '')?.[1];
  const body = response.body as { id?: unknown } | null | undefined;
  const id = fromLocation ?? (typeof body?.id === 'string' || typeof body?.id === 'number' ? String(body.id) : undefined);
  if (id === undefined) throw new JiraError({ status: response.status, kind: 'failed', messages: ['The answer names no task.'] });
  return id;
}

type Sites = Pick<JiraClient, 'fields' | 'myPermissions' | 'project' | 'projects' | 'setAppProperty' | 'getAppProperty' | 'filterJql'>;

const sitesOf = (http: JiraHttp): Sites => ({
  fields: () => ask(http, { method: 'GET', path: JIRA_PATHS.fields }, shape.fieldDefs),
  myPermissions: async ({ issueId, projectId, permissions }) => {
    const path = withQuery(JIRA_PATHS.myPermissions, { permissions: permissions.join(','), issueId, projectId });
    const answer = await ask(http, { method: 'GET', path }, shape.permissionsAnswer);
    return Object.fromEntries(permissions.map((name) => [name, answer.permissions[name]?.havePermission === true]));
  },
  project: (idOrKey) => ask(http, { method: 'GET', path: JIRA_PATHS.project(idOrKey) }, shape.projectRef),
  projects: ({ query, max = 500 } = {}) =>
    allPages(max, (startAt) =>
      ask(
        http,
        { method: 'GET', path: withQuery(JIRA_PATHS.projects, { startAt, maxResults: JIRA_LIMITS.projectPage, orderBy: 'key', query }) },
        shape.projectPage,
      ),
    ),
  setAppProperty: async (key, value) => {
    await send(http, { method: 'PUT', path: JIRA_PATHS.appProperty(key), body: value });
  },
  getAppProperty: async (key) => {
    try {
      return (await ask(http, { method: 'GET', path: JIRA_PATHS.appProperty(key) }, shape.propertyAnswer)).value;
    } catch (error) {
      if (error instanceof JiraError && error.kind === 'not-found') return null;
      throw error;
    }
  },
  filterJql: async (filterId) => (await ask(http, { method: 'GET', path: JIRA_PATHS.filter(filterId) }, shape.filterAnswer)).jql,
});
