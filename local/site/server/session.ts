import type { IncomingMessage } from 'node:http';
import type { Sql } from '../../database/sql.ts';

export const THEMES = ['light', 'dark', 'system'] as const;
export type ThemeChoice = (typeof THEMES)[number];

export const LICENSES = ['none', 'active', 'lapsed'] as const;
/** `none`: the app is not paid here and the context has no license, as in development. */
export type LicenseChoice = (typeof LICENSES)[number];

/** Languages that a person can choose for Jira; their names are in themselves, as in Jira's own list. */
export const LANGUAGES: readonly (readonly [locale: string, name: string])[] = [
  ['en_US', 'English (United States)'],
  ['en_GB', 'English (United Kingdom)'],
  ['de_DE', 'Deutsch'],
  ['es_ES', 'Español'],
  ['fr_FR', 'Français'],
  ['ja_JP', '日本語'],
];

export interface SiteUser {
  readonly accountId: string;
  readonly displayName: string;
  readonly role: string;
  readonly siteAdmin: boolean;
  readonly timeZone: string;
  readonly locale: string;
}

/** Cookies are shared by all ports of a host name: the port keeps two local sites apart. */
const cookieName = (what: string, origin: string): string => `plumbline-${what}-${new URL(origin).port}`;

function cookie(request: IncomingMessage, name: string): string | null {
  for (const part of (request.headers.cookie ?? '').split(';')) {
    const [key = '', ...value] = part.trim().split('=');
    if (key === name) return decodeURIComponent(value.join('='));
  }
  return null;
}

export function setCookie(what: 'user' | 'theme', value: string, origin: string): string {
  return `${cookieName(what, origin)}=${encodeURIComponent(value)}; Path=/; SameSite=Strict; HttpOnly; Max-Age=31536000`;
}

/** People who can be chosen, the product owner first. */
export function listUsers(sql: Sql): SiteUser[] {
  return sql
    .all(
      `select account_id, display_name, role, site_admin, time_zone, locale from user where active = 1 and role in ('product-owner', 'developer', 'stakeholder', 'administrator')
       order by case role when 'product-owner' then 0 when 'developer' then 1 when 'stakeholder' then 2 else 3 end, account_id`,
    )
    .map((row) => ({
      accountId: String(row['account_id']),
      displayName: String(row['display_name']),
      role: String(row['role']),
      siteAdmin: row['site_admin'] === 1,
      timeZone: String(row['time_zone']),
      locale: String(row['locale']),
    }));
}

/** Who asks, by the cookie; without one the first in the list. `null` only on a site without people. */
export function currentUser(sql: Sql, request: IncomingMessage, origin: string): SiteUser | null {
  const chosen = cookie(request, cookieName('user', origin));
  const users = listUsers(sql);
  return users.find((user) => user.accountId === chosen) ?? users[0] ?? null;
}

export function currentTheme(request: IncomingMessage, origin: string): ThemeChoice {
  const chosen = cookie(request, cookieName('theme', origin));
  return THEMES.find((theme) => theme === chosen) ?? 'system';
}

/** The language is the person's own and goes along to every browser. */
export function writeLanguage(sql: Sql, accountId: string, locale: string): void {
  sql.run('update user set locale = ? where account_id = ?', [locale, accountId]);
}

export function readLicense(sql: Sql): LicenseChoice {
  const stored = sql.get('select value from meta where key = ?', ['license'])?.['value'];
  return LICENSES.find((license) => license === stored) ?? 'none';
}

export function writeLicense(sql: Sql, license: LicenseChoice): void {
  sql.run('insert into meta (key, value) values (?, ?) on conflict (key) do update set value = excluded.value', ['license', license]);
}
