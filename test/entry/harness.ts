import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { IN_MEMORY, openDatabase } from '../../local/database/open.ts';
import type { Sql } from '../../local/database/sql.ts';
import { loadDemo } from '../../local/data/demo/load-demo.ts';
import type { JiraContext, PropertyAlias } from '../../local/jira/context.ts';
import { createJira } from '../../local/jira/jira.ts';
import { reindexAll } from '../../local/jira/search/index-queue.ts';
import { seedBasics } from '../../local/jira/seed-basics.ts';
import { createPlatform } from '../../local/platform/create-platform.ts';
import { type Manifest, readManifest } from '../../local/platform/manifest.ts';
import type { FunctionPool } from '../../local/platform/runner/function-pool.ts';
import { createRecorder } from '../../local/recorder.ts';
import type { Jira, JiraRequest, JiraResponse, Platform, RequestRecord } from '../../local/types.ts';
import { buildFunctions } from '../../scripts/build-functions.ts';
import type { Api, Payload, Reply, Answer } from '../../src/shared/contract.ts';

const ROOT = join(__dirname, '..', '..');
const SITE = 'http://localhost:4800';

/** The bundles as they are deployed, in a folder of their own. */
export async function buildApp(): Promise<{ readonly folder: string; remove(): void }> {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-app-'));
  await buildFunctions(ROOT, folder);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

export type User = 'product-owner' | 'developer' | 'stakeholder' | 'administrator';
export const accountOf = (user: User | null): string | null => (user === null ? null : `local:${user}`);

export interface Site {
  readonly sql: Sql;
  readonly jira: Jira;
  /** Switches of the local Jira. */
  readonly administration: ReturnType<typeof createJira>['administration'];
  readonly platform: Platform;
  readonly lines: string[];
  /** Asks a resolver line as a user (`null`: anonymous). `context` is what a page could forge. */
  call<K extends keyof Api>(
    name: K,
    payload: Payload<K>,
    user: User | null,
    context?: Readonly<Record<string, unknown>>,
  ): Promise<Reply<Answer<K>>>;
  callRaw(name: string, payload: unknown, user: User | null, context?: Readonly<Record<string, unknown>>): Promise<unknown>;
  /** Jira's own screen as a user. */
  shell(user: User, method: JiraRequest['method'], path: string, body?: unknown): Promise<JiraResponse>;
  /** Requests since the last call of this function. */
  requests(): readonly RequestRecord[];
  /** The time on the site's clock. */
  now(): Date;
  advance(milliseconds: number): void;
  setLicense(active: boolean | null): void;
  /** From the next product event on: none reaches the app. */
  dropEvents(on: boolean): void;
  /** While set, every request to Jira that matches is answered with it. */
  breakJira(rule: ((request: JiraRequest) => JiraResponse | null) | null): void;
  issueId(key: string): string;
  projectId(key: string): string;
  close(): Promise<void>;
}

const aliasesOf = (manifest: Manifest): readonly PropertyAlias[] =>
  (manifest.modules['jira:entityProperty'] ?? []).flatMap(({ propertyKey, values }) =>
    values.flatMap(({ path, type, searchAlias }) =>
      searchAlias === undefined ? [] : [{ alias: searchAlias, propertyKey, path: path.split('.'), type: type as PropertyAlias['type'] }],
    ),
  );

export interface SiteOptions {
  readonly name?: string;
  /** Processes shared with another site. */
  readonly pool?: FunctionPool;
  /** What fills the site; default: the demo. */
  readonly load?: (sql: Sql, now: Date) => void | Promise<unknown>;
  /** The site's date; default: now. */
  readonly at?: Date;
}

/** The demo site with the real bundles, the real client libraries, and nothing in between replaced. */
export async function startSite(distFolder: string, { name = 'one', pool, load = loadDemo, at }: SiteOptions = {}): Promise<Site> {
  const sql = openDatabase(IN_MEMORY);
  const manifest = readManifest(join(ROOT, 'manifest.yml'));
  const recorder = createRecorder();
  const lines: string[] = [];
  let ahead = at === undefined ? 0 : at.getTime() - Date.now();
  let license: boolean | null = true;
  let broken: ((request: JiraRequest) => JiraResponse | null) | null = null;
  let mark = 0;
  let dropped = false;
  const clock = { now: () => new Date(Date.now() + ahead) };
  seedBasics(sql);
  await load(sql, clock.now());
  const options = { sql, clock, siteUrl: SITE, siteZone: 'Europe/Berlin', aliases: aliasesOf(manifest), indexLagMs: 0, taskDelayMs: 5 };
  reindexAll({ ...options, emptyOnAlias: 'supported', emit: () => undefined } satisfies JiraContext);
  const jira = createJira(options);
  const platform = await createPlatform({
    manifest,
    distFolder,
    sql,
    jira: { handle: (request) => Promise.resolve(broken?.(request) ?? null).then((answer) => answer ?? jira.handle(request)) },
    recorder,
    clock,
    site: { cloudId: `cloud-${name}`, siteUrl: SITE, appId: 'app', environmentId: 'environment', installationId: `installation-${name}` },
    license: () => license,
    eventFaults: () => ({ delayMs: 0, doubled: false, reordered: false, dropped }),
    ...(pool === undefined ? {} : { pool }),
    log: (line) => lines.push(line),
  });
  jira.onEvent((event) => platform.deliver(event));
  const id = (table: string, key: string): string => String(sql.get(`select id from ${table} where key = ?`, [key])?.['id'] ?? '0');
  const callRaw: Site['callRaw'] = async (functionKey, payload, user, context = {}) => {
    const outcome = await platform.invoke({
      moduleKey: 'panel-value',
      functionKey,
      payload,
      context: { moduleKey: 'panel-value', ...context },
      accountId: accountOf(user),
    });
    if (!outcome.success) throw new Error(`${outcome.error.errorType}: ${outcome.error.errorMessage}`);
    return outcome.body;
  };
  await platform.idle();
  return {
    sql,
    jira,
    administration: jira.administration,
    platform,
    lines,
    callRaw,
    call: (name, payload, user, context) => callRaw(name, payload, user, context) as never,
    shell: (user, method, path, body) => {
      const url = new URL(path, SITE);
      return jira.handle({
        method,
        path: url.pathname,
        query: url.searchParams,
        headers: {},
        body,
        principal: { kind: 'user', accountId: `local:${user}` },
        channel: 'shell',
        source: 'shell',
      });
    },
    requests: () => {
      const records = recorder.since(mark);
      mark = records.at(-1)?.id ?? mark;
      return records;
    },
    now: clock.now,
    advance: (milliseconds) => {
      ahead += milliseconds;
    },
    setLicense: (active) => {
      license = active;
    },
    dropEvents: (on) => {
      dropped = on;
    },
    breakJira: (rule) => {
      broken = rule;
    },
    issueId: (key) => id('issue', key),
    projectId: (key) => id('project', key),
    async close() {
      jira.close();
      await platform.close();
      sql.close();
    },
  };
}

/** Requests to Jira and to the store among these records. */
export const jiraRequests = (records: readonly RequestRecord[]): readonly RequestRecord[] =>
  records.filter((record) => record.path.startsWith('/rest/'));
export const storeRequests = (records: readonly RequestRecord[], path: string): readonly RequestRecord[] =>
  records.filter((record) => record.channel === 'kvs' && record.path.includes(path));

/** A property as Jira keeps it now; `null` when there is none. */
export async function readProperty(site: Site, key: string, property: string): Promise<unknown> {
  const answer = await site.shell('administrator', 'GET', `/rest/api/3/issue/${key}/properties/${property}`);
  return answer.status === 200 ? (answer.body as { value: unknown }).value : null;
}

/** How many items a user's own search counts. */
export async function countItems(site: Site, jql: string, user: User): Promise<number> {
  const answer = await site.shell(user, 'POST', '/rest/api/3/search/approximate-count', { jql });
  return (answer.body as { count: number }).count;
}

/** Lets everything happen that follows from what was done: events, the delayed flush, then the work of these schedules. */
export async function settle({ platform, advance }: Pick<Site, 'platform' | 'advance'>, schedules: readonly string[]): Promise<void> {
  await platform.idle();
  advance(2 * 60_000);
  await platform.idle();
  for (const schedule of schedules)
    if ((await platform.runSchedule(schedule)).success !== true) throw new Error(`The schedule ${schedule} failed.`);
  await platform.idle();
}
