import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { createClock } from './clock.ts';
import { IN_MEMORY, openDatabase } from './database/open.ts';
import type { Sql } from './database/sql.ts';
import type { JiraContext, PropertyAlias } from './jira/context.ts';
import { createJira } from './jira/jira.ts';
import { pointsFor } from './jira/points.ts';
import { createPlatform } from './platform/create-platform.ts';
import { readManifest, type Manifest } from './platform/manifest.ts';
import { refuseLargeResources } from './platform/resource-limits.ts';
import { createRecorder } from './recorder.ts';
import { seed, type SeedReport, type SeedSource } from './seed.ts';
import { buildBridge } from './site/build-bridge.ts';
import { startSite, type SiteUrls } from './site/create-site.ts';
import { readManifest as readScreens } from './site/manifest.ts';
import type { Inspector, MovableClock, SiteParts } from './site/ports.ts';
import { CLOUD_ID, ENVIRONMENT_ID } from './site/server/context.ts';
import { readEventFaults, writeEventFaults } from './site/server/event-faults.ts';
import { readLicense } from './site/server/session.ts';
import type { EventFaults, Jira, Platform } from './types.ts';

interface HostOptions {
  /** Where the data is kept; absent: in memory, gone with the process. */
  readonly folder?: string;
  /** 0, the default, takes any free port. */
  readonly port?: number;
  readonly resourcePort?: number;
  /** Root of the repository, with the built bundles below it. */
  readonly root?: string;
  readonly manifestPath?: string;
  /** What a new site is filled with; default: the demo. */
  readonly source?: SeedSource;
  /** Moves the host's clock before anything happens. */
  readonly startAt?: Date;
  /** How long search lags behind a write; Jira's is a few seconds. */
  readonly indexLagMs?: number;
  /** How long queries of the app's store lag behind writes; default: half a second. */
  readonly kvsLagMs?: number;
  /** What goes wrong with product events; the inspector can change it. Default: as the data folder has it, nothing at first. */
  readonly events?: Partial<EventFaults>;
  readonly onProgress?: (line: string) => void;
  /** What functions print. Default: standard error. */
  readonly log?: (line: string) => void;
}

/** A running local site. */
export interface Host {
  readonly siteUrl: string;
  readonly resourceUrl: string;
  readonly inspector: Inspector;
  readonly clock: MovableClock;
  readonly sql: Sql;
  readonly jira: Jira;
  readonly platform: Platform;
  /** What this start filled the site with; `null` when it was filled before. */
  readonly report: SeedReport | null;
  /** Resolves when no function runs and nothing is due. */
  idle(): Promise<void>;
  stop(): Promise<void>;
}

const INDEX_LAG = 2000;
/** Not the zone of any of the people: times must never be taken for local ones. */
const SITE_ZONE = 'Europe/Amsterdam';
const INSTALLATION_ID = '7d1b0f62-9c0e-4a3d-8f8a-61b6a3f0c5d4';

function aliasesOf(manifest: Manifest): readonly PropertyAlias[] {
  return (manifest.modules['jira:entityProperty'] ?? []).flatMap((module) =>
    module.values.flatMap(({ path: inside, type, searchAlias }) => {
      if (searchAlias === undefined) return [];
      if (type !== 'number' && type !== 'text' && type !== 'date')
        throw new Error(`The local Jira does not index properties of type "${type}" (${searchAlias}).`);
      return [{ alias: searchAlias, propertyKey: module.propertyKey, path: inside.split('.'), type }];
    }),
  );
}

interface Rooms {
  readonly parts: SiteParts;
  readonly report: SeedReport | null;
}

async function assemble(options: HostOptions, sql: Sql, { siteUrl }: SiteUrls): Promise<Rooms> {
  const root = options.root ?? process.cwd();
  const manifestPath = options.manifestPath ?? path.join(root, 'manifest.yml');
  const manifest = readManifest(manifestPath);
  const screens = readScreens(parse(readFileSync(manifestPath, 'utf8')));
  const resourceFolders = new Map(screens.resources.map((resource) => [resource.key, path.join(root, resource.path)]));
  refuseLargeResources(resourceFolders);
  const recorder = createRecorder();
  const clock = createClock(sql);
  if (options.startAt !== undefined) clock.moveTo(options.startAt);
  const world = { sql, clock, siteUrl, siteZone: SITE_ZONE, aliases: aliasesOf(manifest), indexLagMs: options.indexLagMs ?? INDEX_LAG };
  const seeding: JiraContext = { ...world, emptyOnAlias: 'supported', emit: () => undefined };
  const report = await seed(seeding, clock, options.source ?? { kind: 'demo' }, options.onProgress ?? (() => undefined));
  const jira = createJira(world);
  if (options.events !== undefined) writeEventFaults(sql, options.events);
  const platform = await createPlatform({
    manifest,
    distFolder: path.join(root, 'dist'),
    sql,
    jira,
    recorder,
    clock,
    site: { cloudId: CLOUD_ID, siteUrl, appId: screens.appId, environmentId: ENVIRONMENT_ID, installationId: INSTALLATION_ID },
    pointsFor,
    license: () => {
      const license = readLicense(sql);
      return license === 'none' ? null : license === 'active';
    },
    eventFaults: () => readEventFaults(sql),
    ...(options.kvsLagMs === undefined ? {} : { kvsLagMs: options.kvsLagMs }),
    ...(options.log === undefined ? {} : { log: options.log }),
  });
  jira.onEvent((event) => platform.deliver(event));
  const shellFolder = path.join(root, 'local/site/build');
  return {
    report,
    parts: { sql, jira, platform, recorder, clock, manifest: screens, resourceFolders, shellFolder, bridgeScript: buildBridge() },
  };
}

/**
 * Starts the whole local host: database, Jira, platform and site. The bundles must have been built.
 * @throws the error of `listen` when a port is taken, or what is wrong with manifest or data
 */
export async function startHost(options: HostOptions = {}): Promise<Host> {
  const sql = openDatabase(options.folder ?? IN_MEMORY);
  const made: { rooms?: Rooms } = {};
  const closeRooms = async (): Promise<void> => {
    await made.rooms?.parts.platform.close();
    made.rooms?.parts.jira.close();
    sql.close();
  };
  try {
    const site = await startSite({ port: options.port ?? 0, resourcePort: options.resourcePort ?? 0 }, async (urls) => {
      made.rooms = await assemble(options, sql, urls);
      return made.rooms.parts;
    });
    if (made.rooms === undefined) throw new Error('The host was not put together.');
    const { parts, report } = made.rooms;
    return {
      siteUrl: site.siteUrl,
      resourceUrl: site.resourceUrl,
      inspector: parts.recorder,
      clock: parts.clock,
      sql,
      jira: parts.jira,
      platform: parts.platform,
      report,
      idle: () => parts.platform.idle(),
      async stop() {
        await site.stop();
        await closeRooms();
      },
    };
  } catch (error) {
    await closeRooms();
    throw error;
  }
}
