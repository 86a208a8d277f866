import type { AccountId } from '../shared/ids.ts';
import type { Caller } from '../usecases/ports.ts';
import { licenseOf } from './license-gate.ts';

/** Longest account id that Atlassian hands out, with room. */
const MAX_ACCOUNT_ID = 128;

/**
 * Who calls. Only what the platform adds to a request is read: account, site and license.
 * `context.extension` comes through the page and is never looked at.
 * @returns `null` for anonymous visitors: they have nothing to ask the server.
 */
export function callerOf(context: Readonly<Record<string, unknown>>): Caller | null {
  const { accountId, installContext, license } = context;
  if (typeof accountId !== 'string' || accountId === '' || accountId.length > MAX_ACCOUNT_ID) return null;
  return {
    accountId: accountId as AccountId,
    installation: typeof installContext === 'string' ? installContext : 'unknown',
    license: licenseOf(license),
  };
}
