import { IN_MEMORY, openDatabase } from '../../../local/database/open.ts';
import type { Sql } from '../../../local/database/sql.ts';
import type { JiraContext, PropertyAlias } from '../../../local/jira/context.ts';
import { faultResponse, JiraFault } from '../../../local/jira/errors.ts';
import { reindexAll } from '../../../local/jira/search/index-queue.ts';
import { searchOperations } from '../../../local/jira/search/operations.ts';
import type { JiraRequest, JiraResponse, Principal } from '../../../local/types.ts';
import { fillWorld, NOW } from './world-data.ts';

export const ann: Principal = { kind: 'user', accountId: 'local:ann' };
export const bob: Principal = { kind: 'user', accountId: 'local:bob' };
export const admin: Principal = { kind: 'user', accountId: 'local:admin' };
export const app: Principal = { kind: 'app', scopes: [] };
export const nobody: Principal = { kind: 'anonymous' };

const ALIASES: readonly PropertyAlias[] = [
  { alias: 'plumblineReady', propertyKey: 'plumbline-analysis', path: ['r'], type: 'number' },
  { alias: 'plumblineMustFix', propertyKey: 'plumbline-analysis', path: ['n', 'e'], type: 'number' },
  { alias: 'plumblineFindings', propertyKey: 'plumbline-analysis', path: ['c'], type: 'text' },
  { alias: 'plumblineWsjf', propertyKey: 'plumbline-score', path: ['x', 'wsjf'], type: 'number' },
  { alias: 'plumblineScoredAt', propertyKey: 'plumbline-score', path: ['s'], type: 'date' },
];

export interface World {
  readonly ctx: JiraContext;
  readonly sql: Sql;
  /** Moves the clock. */
  advance(ms: number): void;
  call(principal: Principal, method: 'GET' | 'POST', path: string, body?: unknown): JiraResponse;
  /** Keys that a search finds, in order. */
  keys(jql: string, principal?: Principal): string[];
  count(jql: string, principal?: Principal): number;
  /** Messages of a search that is refused. */
  refusal(jql: string, principal?: Principal): readonly string[];
}
/** The hand-made site on which the search tests run. */
export function createWorld(options: Partial<Pick<JiraContext, 'emptyOnAlias' | 'indexLagMs'>> = {}): World {
  const sql = openDatabase(IN_MEMORY);
  let now = NOW;
  const ctx: JiraContext = {
    sql,
    clock: { now: () => new Date(now) },
    siteUrl: 'http://localhost:1',
    siteZone: 'America/Los_Angeles',
    aliases: ALIASES,
    indexLagMs: 2000,
    emptyOnAlias: 'supported',
    emit: () => undefined,
    ...options,
  };
  fillWorld(sql);
  reindexAll(ctx);
  const call = (principal: Principal, method: 'GET' | 'POST', path: string, body?: unknown): JiraResponse => {
    const url = new URL(path, 'http://localhost');
    const operation = searchOperations.find(
      (entry) => entry.method === method && new RegExp(`^${entry.path.replace(/\{\w+\}/g, '[^/]+')}$`).test(url.pathname),
    );
    if (operation === undefined) throw new Error(`No operation ${method} ${url.pathname}`);
    const request: JiraRequest = {
      method,
      path: url.pathname,
      query: url.searchParams,
      headers: {},
      body,
      principal,
      channel: 'bridge',
      source: 'test',
    };
    try {
      return operation.handler(ctx, request, {});
    } catch (error) {
      if (error instanceof JiraFault) return faultResponse(error);
      throw error;
    }
  };
  const search = (jql: string, principal: Principal): JiraResponse =>
    call(principal, 'POST', '/rest/api/3/search/jql', { jql, fields: ['key'], maxResults: 5000 });
  return {
    ctx,
    sql,
    call,
    advance: (ms) => {
      now += ms;
    },
    keys: (jql, principal = ann) => {
      const response = search(jql, principal);
      if (response.status !== 200) throw new Error(JSON.stringify(response.body));
      return (response.body as { issues: { key: string }[] }).issues.map((issue) => issue.key);
    },
    count: (jql, principal = ann) =>
      (call(principal, 'POST', '/rest/api/3/search/approximate-count', { jql }).body as { count: number }).count,
    refusal: (jql, principal = ann) => {
      const response = search(jql, principal);
      if (response.status !== 400) throw new Error(`${response.status}: ${JSON.stringify(response.body)}`);
      return (response.body as { errorMessages: string[] }).errorMessages;
    },
  };
}
