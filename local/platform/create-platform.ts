import type { Sql } from '../database/sql.ts';
import type { EventFaults, HostClock, Jira, JiraRequest, JiraResponse, Platform, Recorder } from '../types.ts';
import { announceInstallation } from './announce-installation.ts';
import { createResolverCalls, toOutcome } from './call-resolver.ts';
import { refuseBeyondLimits } from './manifest-limits.ts';
import { createInvoker, type Invoker } from './invoker.ts';
import { declaredEntities } from './kvs/entities.ts';
import { kvsRows } from './kvs/rows.ts';
import type { Manifest } from './manifest.ts';
import { egressService } from './proxy/egress-service.ts';
import { jiraService } from './proxy/jira-service.ts';
import { kvsService } from './proxy/kvs-service.ts';
import { personalDataService } from './proxy/personal-data-service.ts';
import { queueService } from './proxy/queue-service.ts';
import { type Service, startProxy } from './proxy/start-proxy.ts';
import { createQueue, type Queue } from './queue.ts';
import { createFunctionPool, type FunctionPool } from './runner/function-pool.ts';
import type { License } from './runner/protocol.ts';
import { createSchedule } from './schedule.ts';
import { createSessions } from './sessions.ts';
import { APP_VERSION, licenseOf, type SiteIdentity } from './site-identity.ts';
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
  /** What goes wrong with product events. Default: nothing. */
  readonly eventFaults?: () => EventFaults;
  /** How long queries of the store lag behind writes. Default: half a second. */
  readonly kvsLagMs?: number;
  /** What functions print, and why they failed. Default: standard error. */
  readonly log?: (line: string) => void;
}

const NO_FAULTS: EventFaults = { delayMs: 0, doubled: false, reordered: false, dropped: false };
/** Assumed: the documentation says "eventually". */
const KVS_LAG = 500;

/**
 * The Forge platform for one installation, around the unmodified function bundles.
 * Product events come in by `deliver`; whoever puts the rooms together connects Jira to it.
 * @throws when the manifest holds what this host does not model.
 */
export async function createPlatform(options: PlatformOptions): Promise<Platform> {
  const { manifest, sql, clock, site, recorder } = options;
  refuseBeyondLimits(manifest);
  const log = options.log ?? ((line: string) => console.error(line));
  const sessions = createSessions(recorder);
  const later: { invoker?: Invoker; loop?: WorkLoop } = {};
  const invoker = (): Invoker => made(later.invoker);
  const queue = createQueue(manifest, sql, clock, invoker);
  const isLicensed = (): boolean => options.license?.() !== false;
  const faults = options.eventFaults ?? (() => NO_FAULTS);
  const triggers = createTriggers({ manifest, sql, clock, invoker, faults, isLicensed, log });
  const schedule = createSchedule({ manifest, sql, clock, site, invoker, isLicensed });
  const proxy = await startProxy(sessions, servicesOf(options, queue), () => clock.now());
  const pool =
    options.pool ?? createFunctionPool({ distFolder: options.distFolder, memoryMB: manifest.app.runtime.memoryMB ?? 512, onLine: log });
  later.invoker = createInvoker({
    manifest,
    site,
    clock,
    pool,
    sessions,
    proxyUrl: proxy.url,
    license: () => licenseIn(options),
    log,
    onSettled: () => later.loop?.settled(),
  });
  later.loop = createWorkLoop(clock, [queue, triggers, schedule], () => invoker().running);
  const loop = later.loop;
  const accountId = options.installerAccountId ?? 'local:administrator';
  announceInstallation({ sql, clock, site, version: APP_VERSION, accountId, deliver: (event) => triggers.deliver(event) });
  loop.wake();
  const resolvers = createResolverCalls(manifest, clock, invoker);
  return {
    invoke: (invocation) => resolvers.call(invocation),
    invokeRate: (accountId) => resolvers.rate(accountId),
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

/** What answers behind the proxy. */
function servicesOf({ manifest, sql, clock, jira, pointsFor, kvsLagMs }: PlatformOptions, queue: Queue): readonly Service[] {
  const { scopes } = manifest.permissions;
  const rows = kvsRows(sql, clock, { lagMilliseconds: kvsLagMs ?? KVS_LAG });
  const kvs = { rows, entities: declaredEntities(manifest.app.storage?.entities ?? []) };
  return [
    jiraService({ jira, scopes, pointsFor: pointsFor ?? (() => 0) }),
    kvsService(kvs, scopes),
    personalDataService(sql, scopes),
    queueService(queue),
    egressService,
  ];
}

function licenseIn({ license }: PlatformOptions): License | undefined {
  const active = license === undefined ? true : license();
  return active === null ? undefined : licenseOf(active);
}

function made<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('The platform is still starting.');
  return value;
}
