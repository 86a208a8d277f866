import type { License } from './runner/protocol.ts';

/** One installation of the app on one site. */
export interface SiteIdentity {
  readonly cloudId: string;
  readonly siteUrl: string;
  readonly appId: string;
  readonly environmentId: string;
  readonly installationId: string;
}

export const APP_VERSION = '1.0.0';
export const contextAri = (site: SiteIdentity): string => `ari:cloud:jira::site/${site.cloudId}`;
export const licenseOf = (active: boolean): License => ({ active, isActive: active });
