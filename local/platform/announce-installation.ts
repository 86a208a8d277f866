import type { Sql } from '../database/sql.ts';
import type { HostClock, ProductEvent } from '../types.ts';
import { APP_VERSION, contextAri, type SiteIdentity } from './site-identity.ts';

/** Delivers `avi:forge:installed:app` once for each installation that the database has not seen. */
export function announceInstallation(
  sql: Sql,
  clock: HostClock,
  site: SiteIdentity,
  installer: string,
  deliver: (event: ProductEvent) => void,
): void {
  const key = `installed:${site.installationId}`;
  if (sql.get('select value from meta where key = ?', [key]) !== null) return;
  const at = clock.now().toISOString();
  sql.run('insert into meta (key, value) values (?, ?)', [key, at]);
  deliver({
    name: 'avi:forge:installed:app',
    at,
    payload: {
      id: site.installationId,
      context: contextAri(site),
      installerAccountId: installer,
      app: { id: `ari:cloud:ecosystem::app/${site.appId}`, version: APP_VERSION },
      environment: { id: site.environmentId },
    },
  });
}
