import { IN_MEMORY, openDatabase } from '../../../local/database/open.ts';
import type { Sql } from '../../../local/database/sql.ts';
import { createJira, type LocalJira } from '../../../local/jira/jira.ts';
import { seedBasics } from '../../../local/jira/seed-basics.ts';
import { initialRank } from '../../../local/jira/rank.ts';
import type { Channel, JiraRequest, JiraResponse, Principal, ProductEvent } from '../../../local/types.ts';

/** The scopes of the app's manifest. */
export const APP_SCOPES = [
  'read:jira-work',
  'write:jira-work',
  'read:jira-user',
  'storage:app',
  'report:personal-data',
  'read:project:jira',
  'read:board-scope:jira-software',
  'read:board-scope.admin:jira-software',
  'read:sprint:jira-software',
  'write:issue:jira-software',
];

export const WHO = {
  owner: { kind: 'user', accountId: 'local:product-owner' },
  developer: { kind: 'user', accountId: 'local:developer' },
  stakeholder: { kind: 'user', accountId: 'local:stakeholder' },
  administrator: { kind: 'user', accountId: 'local:administrator' },
  app: { kind: 'app', scopes: APP_SCOPES },
  anonymous: { kind: 'anonymous' },
} as const satisfies Record<string, Principal>;
export type Who = keyof typeof WHO;

export const START = Date.parse('2026-11-21T09:00:00.000Z');

/** Ids of the test site. `hidden` is kept from the stakeholder by a security level; `elsewhere` lies in a project that only the administrator and the owner see. */
export const ID = {
  story: 10101,
  bug: 10102,
  epic: 10103,
  subtask: 10104,
  hidden: 10105,
  browseOnly: 10201,
  elsewhere: 10301,
  absent: 99999,
} as const;

const ALL = [
  'BROWSE_PROJECTS',
  'CREATE_ISSUES',
  'EDIT_ISSUES',
  'TRANSITION_ISSUES',
  'ADD_COMMENTS',
  'LINK_ISSUES',
  'SCHEDULE_ISSUES',
  'MANAGE_SPRINTS_PERMISSION',
  'ADMINISTER_PROJECTS',
];
const GRANTS: readonly (readonly [number, string, readonly string[]])[] = [
  [10000, 'local:product-owner', ALL],
  [10000, 'local:administrator', ALL],
  [10000, 'local:developer', ALL.filter((name) => !['MANAGE_SPRINTS_PERMISSION', 'ADMINISTER_PROJECTS'].includes(name))],
  [10000, 'local:stakeholder', ['BROWSE_PROJECTS', 'ADD_COMMENTS']],
  [10000, 'app', ['BROWSE_PROJECTS', 'EDIT_ISSUES']],
  [10001, 'local:product-owner', ALL],
  [10001, 'app', ['BROWSE_PROJECTS']],
  [10002, 'local:product-owner', ALL],
];

function seed(sql: Sql): void {
  seedBasics(sql);
  for (const [id, key, name] of [
    [10000, 'SHOP', 'Web shop'],
    [10001, 'READ', 'Read only'],
    [10002, 'DARK', 'Kept away'],
  ] as const)
    sql.run('insert into project (id, key, name, lead) values (?, ?, ?, ?)', [id, key, name, 'local:product-owner']);
  for (const [project, principal, permissions] of GRANTS)
    for (const permission of permissions)
      sql.run('insert into project_permission (project_id, principal, permission) values (?, ?, ?)', [project, principal, permission]);
  sql.run("insert into security_level (id, project_id, name) values (10000, 10000, 'Team only')");
  for (const principal of ['local:product-owner', 'local:developer', 'local:administrator', 'app'])
    sql.run('insert into security_member values (10000, ?)', [principal]);
  sql.run("insert into project_property (project_id, key, value_json) values (10000, 'colour', '\"teal\"')");
  seedBoard(sql);
  const rows: readonly (readonly [number, string, number, number, string, number | null, number | null])[] = [
    [ID.story, 'SHOP-1', 10000, 10001, 'Pay by invoice', null, ID.epic],
    [ID.bug, 'SHOP-2', 10000, 10003, 'Total is rounded twice', null, null],
    [ID.epic, 'SHOP-3', 10000, 10000, 'Checkout', null, null],
    [ID.subtask, 'SHOP-4', 10000, 10004, 'Draw the form', null, ID.story],
    [ID.hidden, 'SHOP-5', 10000, 10001, 'Unannounced discount', 10000, null],
    [ID.browseOnly, 'READ-1', 10001, 10001, 'Somebody reads this', null, null],
    [ID.elsewhere, 'DARK-1', 10002, 10001, 'Nobody else knows', null, null],
  ];
  rows.forEach(([id, key, project, type, summary, level, parent], position) => {
    const number = Number(key.split('-')[1]);
    sql.run(
      `insert into issue (id, key, project_id, number, type_id, status_id, summary, priority_id, reporter, creator, created, updated, status_changed, rank, security_level_id, parent_id)
       values (?, ?, ?, ?, ?, 10000, ?, 3, 'local:product-owner', 'local:product-owner', ?, ?, ?, ?, ?, ?)`,
      [
        id,
        key,
        project,
        number,
        type,
        summary,
        START - 86_400_000,
        START - 86_400_000,
        START - 86_400_000,
        initialRank(position),
        level,
        parent,
      ],
    );
    sql.run('insert into index_queue (issue_id, due) values (?, 0)', [id]);
  });
  sql.run('insert into old_key (key, issue_id) values (?, ?)', ['OLD-9', ID.story]);
}

function seedBoard(sql: Sql): void {
  sql.run(
    "insert into filter (id, name, jql) values (10000, 'Shop', 'project = SHOP ORDER BY Rank ASC'), (10001, 'Dark', 'project = DARK')",
  );
  const columns = JSON.stringify([
    { name: 'To Do', statuses: ['10000'] },
    { name: 'Doing', statuses: ['3', '10001'] },
    { name: 'Done', statuses: ['10002'] },
  ]);
  sql.run(
    "insert into board (id, name, type, project_id, filter_id, estimation_field, columns_json) values (1, 'Shop board', 'scrum', 10000, 10000, 'customfield_10016', ?)",
    [columns],
  );
  sql.run(
    "insert into board (id, name, type, project_id, filter_id, estimation_field, columns_json) values (2, 'Dark board', 'kanban', 10002, 10001, null, ?)",
    [columns],
  );
  const sprints: readonly (readonly [number, string, string, number | null])[] = [
    [11, 'Sprint 1', 'closed', START - 20 * 86_400_000],
    [12, 'Sprint 2', 'active', START - 86_400_000],
    [13, 'Sprint 3', 'future', null],
  ];
  sprints.forEach(([id, name, state, start], position) =>
    sql.run(
      'insert into sprint (id, board_id, name, state, goal, start_at, end_at, complete_at, position) values (?, 1, ?, ?, null, ?, ?, ?, ?)',
      [
        id,
        name,
        state,
        start,
        start === null ? null : start + 14 * 86_400_000,
        state === 'closed' && start !== null ? start + 14 * 86_400_000 : null,
        position,
      ],
    ),
  );
}

export interface TestSite {
  readonly sql: Sql;
  readonly jira: LocalJira;
  readonly events: ProductEvent[];
  /** Moves the site's clock. */
  advance(milliseconds: number): void;
  /** `line` is a method and an address; the channel is that of a screen unless said otherwise. */
  call(who: Who | Principal, line: string, body?: unknown, channel?: Channel): Promise<JiraResponse>;
}

/** A site in memory with a clock that stands still until it is moved. */
export function openSite(): TestSite {
  const sql = openDatabase(IN_MEMORY);
  seed(sql);
  let now = START;
  const jira = createJira({
    sql,
    clock: { now: () => new Date(now) },
    siteUrl: 'http://localhost:4800',
    siteZone: 'America/Los_Angeles',
    indexLagMs: 2000,
    taskDelayMs: 1,
    aliases: [{ alias: 'plumblineReady', propertyKey: 'plumbline-analysis', path: ['r'], type: 'number' }],
  });
  const events: ProductEvent[] = [];
  jira.onEvent((event) => events.push(event));
  return {
    sql,
    jira,
    events,
    advance(milliseconds) {
      now += milliseconds;
    },
    call(who, line, body, channel = 'bridge') {
      const [method = 'GET', target = ''] = line.split(/ (.*)/s);
      const url = new URL(target, 'http://localhost');
      const request: JiraRequest = {
        method: method as JiraRequest['method'],
        path: url.pathname,
        query: url.searchParams,
        headers: {},
        body,
        principal: typeof who === 'string' ? WHO[who] : who,
        channel,
        source: 'test',
      };
      return jira.handle(request);
    },
  };
}

export const doc = (text: string): unknown => ({
  version: 1,
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
});

/** Everything that a response says, as one text. */
export const bytes = (response: JiraResponse): string => JSON.stringify([response.headers, response.body ?? '']);
