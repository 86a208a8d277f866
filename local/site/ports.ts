import type { Sql } from '../database/sql.ts';
import type { HostClock, Jira, JiraAdministration, JiraNotifications, Platform, Recorder, RequestRecord } from '../types.ts';
import type { AppManifest } from './manifest.ts';

/** A clock that the inspector may move forward. */
export interface MovableClock extends HostClock {
  advance(milliseconds: number): void;
  moveTo(date: Date): void;
}

/** What one surface caused, its function calls and their requests included. */
export interface SourceCounters {
  /** Requests to `/rest/…` through any channel. */
  readonly jiraRequests: number;
  readonly invokes: number;
  readonly kvsRequests: number;
  readonly events: number;
  readonly points: number;
  readonly bytes: number;
  /** Answers with status 429. */
  readonly tooMany: number;
  readonly functionMilliseconds: number;
}

/** Reading side of the recorder. A mark is the id of the last record at that moment. */
export interface Inspector {
  mark(): number;
  since(mark: number): readonly RequestRecord[];
  /** By source: a module key, a function key, or "shell". */
  counters(mark: number): Readonly<Record<string, SourceCounters>>;
  reset(): void;
  /** Where the drawer of the site begins to count. */
  resetMark(): number;
}

/** Everything the site needs from the rest of the host. */
export interface SiteParts {
  readonly sql: Sql;
  readonly jira: Jira & { readonly administration: JiraAdministration; readonly notifications: JiraNotifications };
  readonly platform: Platform;
  readonly recorder: Recorder & Inspector;
  readonly clock: MovableClock;
  readonly manifest: AppManifest;
  /** Folder of each resource of the manifest, by key. */
  readonly resourceFolders: ReadonlyMap<string, string>;
  /** Folder of the built shell. */
  readonly shellFolder: string;
  /** The script that is put first into each page of the app, ready to run but for the site's origin and time. */
  readonly bridgeScript: (siteOrigin: string, clockOffset: number) => string;
}
