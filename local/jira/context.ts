import type { Sql } from '../database/sql.ts';
import type { HostClock, JiraRequest, JiraResponse, ProductEvent } from '../types.ts';
import { DEFAULT_SWITCHES, type JiraSwitches } from './switches.ts';

/** A value inside an issue property that JQL can search, as the manifest's `jira:entityProperty` declares it. */
export interface PropertyAlias {
  /** Name in JQL. */
  readonly alias: string;
  readonly propertyKey: string;
  /** Keys from the root of the property's value to the value. */
  readonly path: readonly string[];
  readonly type: 'number' | 'text' | 'date';
}

/** What every operation of the local Jira works with. */
export interface JiraContext {
  readonly sql: Sql;
  readonly clock: HostClock;
  /** Origin of the site, for `self` links, for example "http://localhost:4800". */
  readonly siteUrl: string;
  /** Zone in which Jira writes times; a user's own zone rules dates in their JQL. */
  readonly siteZone: string;
  readonly aliases: readonly PropertyAlias[];
  /** How long search and counts lag behind a write. */
  readonly indexLagMs: number;
  /** Whether `is EMPTY` works on a property alias: Atlassian does not say. */
  readonly emptyOnAlias: 'supported' | 'refused';
  /** Everything else that can be flipped; absent: the defaults. */
  readonly switches?: JiraSwitches;
  /** Called after the write is committed. */
  emit(event: ProductEvent): void;
}

/** The switches of the site that is asked. */
export const switchesOf = (ctx: Pick<JiraContext, 'switches'>): JiraSwitches => ctx.switches ?? DEFAULT_SWITCHES;

/** One operation; it throws `JiraFault` for what Jira refuses. `params` are the named parts of the path. */
export type JiraHandler = (ctx: JiraContext, request: JiraRequest, params: Readonly<Record<string, string>>) => JiraResponse;

/** A line of the table that the router mounts. */
export interface JiraOperation {
  readonly method: JiraRequest['method'];
  /** As in Atlassian's OpenAPI, for example "/rest/api/3/issue/{issueIdOrKey}". */
  readonly path: string;
  readonly handler: JiraHandler;
}

/** Tables whose ids Jira gives out one after the other. */
type NumberedTable =
  | 'project'
  | 'security_level'
  | 'issue_type'
  | 'status'
  | 'priority'
  | 'resolution'
  | 'issue'
  | 'comment'
  | 'link_type'
  | 'link'
  | 'change_group'
  | 'filter'
  | 'board'
  | 'sprint';

/** The next free id of a table: never one that was given out before, even if that row is gone. */
export function nextId(ctx: Pick<JiraContext, 'sql'>, table: NumberedTable): number {
  const largest = Number(ctx.sql.get(`select coalesce(max(id), 0) as id from ${table}`)?.id ?? 0);
  const given = Number(ctx.sql.get('select value from meta where key = ?', [`last-id:${table}`])?.value ?? 0);
  const next = Math.max(largest, given, 9999) + 1;
  ctx.sql.run('insert into meta (key, value) values (?, ?) on conflict (key) do update set value = excluded.value', [
    `last-id:${table}`,
    String(next),
  ]);
  return next;
}
