import type { Sql } from '../database/sql.ts';
import type { HostClock, Invocation, InvocationOutcome, Jira, JiraRequest, JiraResponse, Platform, Recorder } from '../types.ts';
import { announceInstallation } from './announce-installation.ts';
import { createInvoker, type Invoker } from './invoker.ts';
import { declaredEntities } from './kvs/entities.ts';
import { kvsRows } from './kvs/rows.ts';
import { PLATFORM_LIMITS } from './limits.ts';
import { findScreenModule, type Manifest } from './manifest.ts';
import { egressService } from './proxy/egress-service.ts';
import { jiraService } from './proxy/jira-service.ts';
import { kvsService } from './proxy/kvs-service.ts';
import { personalDataService } from './proxy/personal-data-service.ts';
import { queueService } from './proxy/queue-service.ts';
import { startProxy } from './proxy/start-proxy.ts';
import { createQueue } from './queue.ts';
import { createFunctionPool, type FunctionPool } from './runner/function-pool.ts';
import type { FunctionOutcome } from './runner/protocol.ts';
import { createSchedule } from './schedule.ts';
import { createSessions } from './sessions.ts';
import { licenseOf, type SiteIdentity } from './site-identity.ts';
import { createTriggers } from './triggers/triggers.ts';
import { createWorkLoop, type WorkLoop } from './work-loop.ts';

export interface PlatformOptions {
  readonly manifest: Manifest;
  /** Folder of the built function bundles. */
  readonly distFolder: string;
  readonly sql: Sql;
  readonly jira: Pick<Jira, 'handle'>;
  readonly recorder: Recorder;
  readonly clock: HostClock;
  readonly site: SiteIdentity;
  /** Cost of a request of a function; without it every request costs 0. */
  readonly pointsFor?: (request: JiraRequest, response: JiraResponse) => number;
  /** Whether the license is active; `null` stands for an app without licensing. Default: active. */
  readonly license?: () => boolean | null;
  readonly installerAccountId?: string;
  /** Processes shared with another installation, as the real platform shares them; closed by whoever made them. */
  readonly pool?: FunctionPool;
  /** How long queries of the store lag behind writes. Default: half a second. */
  readonly kvsLagMs?: number;
  /** What functions print, and why they failed. Default: standard error. */
  readonly log?: (line: string) => void;
}

/** Assumed: the documentation says "eventually". */
const KVS_LAG = 500;

/**
 * The Forge platform for one installation, around the unmodified function bundles.
 * Product events come in by `deliver`; whoever puts the rooms together connects Jira to it.
 * @throws when the manifest holds what this host does not model.
 */
export async function createPlatform(options: PlatformOptions): Promise<Platform> {
  const { manifest, sql, clock, site, recorder } = options;
  const log = options.log ?? ((line: string) => console.error(line));
  const sessions = createSessions(recorder);
  const later: { invoker?: Invoker; loop?: WorkLoop } = {};
  const invoker = (): Invoker => made(later.invoker);
  const queue = createQueue(manifest, sql, clock, invoker);
  const triggers = createTriggers(manifest, sql, clock, invoker, log);
  const schedule = createSchedule(manifest, sql, clock, site, invoker);
  const { scopes } = manifest.permissions;
  const kvs = {
    rows: kvsRows(sql, clock, { lagMilliseconds: options.kvsLagMs ?? KVS_LAG }),
    entities: declaredEntities(manifest.app.storage?.entities ?? []),
  };
  const jira = jiraService({ jira: options.jira, scopes, pointsFor: options.pointsFor ?? (() => 0) });
  const services = [jira, kvsService(kvs, scopes), personalDataService(sql, scopes), queueService(queue), egressService];
  const proxy = await startProxy(sessions, services, () => clock.now());
  const pool =
    options.pool ?? createFunctionPool({ distFolder: options.distFolder, memoryMB: manifest.app.runtime.memoryMB ?? 512, onLine: log });
  const license = (): ReturnType<typeof licenseOf> | undefined => {
    const active = options.license === undefined ? true : options.license();
    return active === null ? undefined : licenseOf(active);
  };
  later.invoker = createInvoker({
    manifest,
    site,
    clock,
    pool,
    sessions,
    proxyUrl: proxy.url,
    license,
    log,
    onSettled: () => later.loop?.settled(),
  });
  later.loop = createWorkLoop(clock, [queue, triggers, schedule], () => invoker().running);
  const loop = later.loop;
  announceInstallation(sql, clock, site, options.installerAccountId ?? 'local:administrator', (event) => triggers.deliver(event));
  loop.wake();
  return {
    invoke: (invocation) => callResolver(manifest, invoker(), invocation),
    deliver(event) {
      triggers.deliver(event);
      loop.wake();
    },
    runSchedule: async (moduleKey) => toOutcome(await schedule.runNow(moduleKey)),
    idle: () => loop.idle(),
    async close() {
      loop.close();
      if (options.pool === undefined) pool.close();
      while (invoker().running > 0) await new Promise((resolve) => setTimeout(resolve, 5));
      await new Promise((resolve) => setImmediate(resolve));
      await proxy.close();
    },
  };
}

function made<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('The platform is still starting.');
  return value;
}

async function callResolver(manifest: Manifest, invoker: Invoker, invocation: Invocation): Promise<InvocationOutcome> {
  const found = findScreenModule(manifest, invocation.moduleKey);
  const functionKey = found?.module.resolver?.function;
  if (!found || functionKey === undefined)
    return refused('MODULE_NOT_FOUND', `The module "${invocation.moduleKey}" has no resolver in the manifest.`);
  const body = { call: { functionKey: invocation.functionKey, payload: invocation.payload }, context: invocation.context };
  if (Buffer.byteLength(JSON.stringify(invocation.payload) ?? '') > PLATFORM_LIMITS.invokeRequestBytes)
    return refused('PAYLOAD_TOO_LARGE', 'The payload of invoke is larger than 500 KB.');
  const outcome = await invoker.call({
    functionKey,
    moduleKey: invocation.moduleKey,
    moduleType: found.type,
    body,
    accountId: invocation.accountId,
    channel: 'invoke',
    label: invocation.functionKey,
  });
  return toOutcome(outcome);
}

const refused = (errorType: string, errorMessage: string): InvocationOutcome => ({ success: false, error: { errorType, errorMessage } });

function toOutcome(outcome: FunctionOutcome): InvocationOutcome {
  if (!outcome.success) return refused(outcome.error.errorType, outcome.error.errorMessage);
  // A function that returns nothing reaches the screen as an empty object.
  const body = outcome.body === undefined ? {} : outcome.body;
  if (Buffer.byteLength(JSON.stringify(body)) > PLATFORM_LIMITS.invokeResponseBytes)
    return refused('RESPONSE_TOO_LARGE', 'The answer of the function is larger than 5 MB.');
  return { success: true, body };
}
