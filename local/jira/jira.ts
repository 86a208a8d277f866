import type { Sql } from '../database/sql.ts';
import type { HostClock, Jira, JiraAdministration, JiraNotifications, ProductEvent } from '../types.ts';
import type { JiraContext, JiraOperation, PropertyAlias } from './context.ts';
import { administer } from './admin/administer.ts';
import { Traffic } from './limits/traffic.ts';
import { createNotifications } from './notifications.ts';
import { WriteLimit } from './limits/write-limit.ts';
import { PropertyTasks } from './property-tasks.ts';
import { appProperties } from './rest/app-properties.ts';
import { boardIssues } from './rest/board-issues.ts';
import { boards } from './rest/boards.ts';
import { bulkChangelog } from './rest/bulk-changelog.ts';
import { bulkProperties } from './rest/bulk-properties.ts';
import { comments } from './rest/comments.ts';
import { createIssue } from './rest/create-issue.ts';
import { deleteIssue } from './rest/delete-issue.ts';
import { editIssue } from './rest/edit-issue.ts';
import { forgePanels } from './rest/forge-panels.ts';
import { getChangelog } from './rest/get-changelog.ts';
import { getFields } from './rest/get-fields.ts';
import { getFilter } from './rest/get-filter.ts';
import { getIssue } from './rest/get-issue.ts';
import { getTask } from './rest/get-task.ts';
import { issueLinks } from './rest/issue-links.ts';
import { issueProperties } from './rest/issue-properties.ts';
import { permissions } from './rest/permissions.ts';
import { projects } from './rest/projects.ts';
import { rankAndSprint } from './rest/rank-and-sprint.ts';
import { serverInfo } from './rest/server-info.ts';
import { siteLists } from './rest/site-lists.ts';
import { sprints } from './rest/sprints.ts';
import { transitions } from './rest/transitions.ts';
import { users } from './rest/users.ts';
import { createRouter } from './router.ts';
import { searchOperations } from './search/operations.ts';
import { type JiraSwitches, SwitchBoard } from './switches.ts';

export interface JiraOptions {
  readonly sql: Sql;
  readonly clock: HostClock;
  /** Origin of the site, for `self` links. */
  readonly siteUrl: string;
  /** Zone in which Jira writes times. */
  readonly siteZone: string;
  /** Values inside properties that JQL can search, from the manifest. */
  readonly aliases: readonly PropertyAlias[];
  readonly indexLagMs: number;
  /** Assumed where Atlassian is silent; see local/PARITY.md. */
  readonly emptyOnAlias?: JiraContext['emptyOnAlias'];
  /** How the switches stand at first; what somebody flipped on this site before wins. */
  readonly switches?: Partial<JiraSwitches>;
  /** How long a bulk write waits before each of its steps. */
  readonly taskDelayMs?: number;
}

/** Every operation that the local Jira serves. */
function allOperations(tasks: PropertyTasks): readonly JiraOperation[] {
  return [
    getIssue,
    editIssue,
    createIssue,
    deleteIssue,
    getChangelog,
    bulkChangelog,
    forgePanels,
    ...issueProperties,
    ...bulkProperties(tasks),
    getTask,
    ...transitions,
    ...comments,
    ...issueLinks,
    getFields,
    ...siteLists,
    ...projects,
    ...permissions,
    ...users,
    serverInfo,
    getFilter,
    ...boards,
    ...boardIssues,
    ...sprints,
    ...rankAndSprint,
    ...appProperties,
    ...searchOperations,
  ];
}

/** Jira with what only the host may do to it. */
export interface LocalJira extends Jira {
  readonly administration: JiraAdministration;
  readonly notifications: JiraNotifications;
}

/** The local Jira over the embedded database. */
export function createJira(options: JiraOptions): LocalJira {
  const listeners: ((event: ProductEvent) => void)[] = [];
  const { sql, clock, siteUrl, siteZone, aliases } = options;
  const board = new SwitchBoard(sql, {
    indexLagMs: options.indexLagMs,
    emptyOnAlias: options.emptyOnAlias ?? 'supported',
    ...options.switches,
  });
  const ctx: JiraContext = {
    sql,
    clock,
    siteUrl,
    siteZone,
    aliases,
    get indexLagMs() {
      return board.values.indexLagMs;
    },
    get emptyOnAlias() {
      return board.values.emptyOnAlias;
    },
    get switches() {
      return board.values;
    },
    emit: (event) => {
      for (const listener of listeners) listener(event);
    },
  };
  const tasks = new PropertyTasks(ctx, options.taskDelayMs ?? 100);
  const route = createRouter(ctx, allOperations(tasks), { traffic: new Traffic(clock, board), writes: new WriteLimit() });
  return {
    handle: async (request) => route(request),
    onEvent: (listener) => {
      listeners.push(listener);
    },
    close: () => tasks.close(),
    administration: administer(ctx, board),
    notifications: createNotifications(ctx),
  };
}
