import type { AppManifest } from '../manifest.ts';
import type { LicenseChoice, SiteUser, ThemeChoice } from './session.ts';
import type { SurfaceGrant } from './token.ts';

/** Fixed: one site, one environment. */
export const CLOUD_ID = '5f0c8a4e-1c1b-4a39-9a5d-0a1d6e7b2c90';
export const ENVIRONMENT_ID = '0b5f7f0e-7d0c-4f38-8a34-2f6f7f9b8d11';

interface Circumstances {
  readonly siteUrl: string;
  readonly user: SiteUser;
  readonly theme: ThemeChoice;
  readonly license: LicenseChoice;
}

const themeContext = (theme: ThemeChoice): Readonly<Record<string, string>> => ({
  colorMode: theme === 'system' ? 'auto' : theme,
  light: 'light',
  dark: 'dark',
  spacing: 'spacing',
  typography: 'typography',
});

/** The full context of a surface, in the shape that Forge documents for `view.getContext()`. */
export function contextOf(
  manifest: AppManifest,
  grant: SurfaceGrant,
  { siteUrl, user, theme, license }: Circumstances,
): Readonly<Record<string, unknown>> {
  return {
    accountId: user.accountId,
    cloudId: CLOUD_ID,
    siteUrl,
    moduleKey: grant.moduleKey,
    localId: `ari:cloud:ecosystem::extension/${manifest.appId}/${ENVIRONMENT_ID}/static/${grant.moduleKey}`,
    environmentId: ENVIRONMENT_ID,
    environmentType: license === 'none' ? 'DEVELOPMENT' : 'PRODUCTION',
    locale: user.locale.replace('-', '_'),
    timezone: user.timeZone,
    theme: themeContext(theme),
    surfaceColor: null,
    extension: grant.extension,
    ...(license === 'none' ? {} : { license: { active: license === 'active', type: 'COMMERCIAL', isEvaluation: false } }),
  };
}
