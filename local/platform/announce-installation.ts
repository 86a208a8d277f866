import type { Sql } from '../database/sql.ts';
import type { HostClock, ProductEvent } from '../types.ts';
import { contextAri, type SiteIdentity } from './site-identity.ts';

interface Installation {
  readonly sql: Sql;
  readonly clock: HostClock;
  readonly site: SiteIdentity;
  /** Version of the app that is deployed now. */
  readonly version: string;
  /** Who installs or upgrades. */
  readonly accountId: string;
  readonly deliver: (event: ProductEvent) => void;
}

const majorOf = (version: string): string => version.split('.')[0] ?? version;

/**
 * Delivers `avi:forge:installed:app` once for each installation that the database has not seen, and
 * `avi:forge:upgraded:app` when the major version is another than the one seen last.
 */
export function announceInstallation({ sql, clock, site, version, accountId, deliver }: Installation): void {
  const read = (key: string): string | null => {
    const row = sql.get('select value from meta where key = ?', [key]);
    return row === null ? null : String(row['value']);
  };
  const keep = (key: string, value: string): void => sql.run('insert or replace into meta (key, value) values (?, ?)', [key, value]);
  const installed = read(`installed:${site.installationId}`);
  const before = read(`version:${site.installationId}`) ?? version;
  const at = clock.now().toISOString();
  keep(`version:${site.installationId}`, version);
  if (installed === null) keep(`installed:${site.installationId}`, at);
  else if (majorOf(before) === majorOf(version)) return;
  const what = installed === null ? 'installed' : 'upgraded';
  deliver({
    name: `avi:forge:${what}:app`,
    at,
    payload: {
      id: site.installationId,
      context: contextAri(site),
      ...(what === 'installed' ? { installerAccountId: accountId } : { upgraderAccountId: accountId }),
      app: { id: `ari:cloud:ecosystem::app/${site.appId}`, version },
      environment: { id: site.environmentId },
    },
  });
}
