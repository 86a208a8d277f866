import { createHash } from 'node:crypto';
import { badRequest } from '../errors.ts';

const VALID_MS = 7 * 86_400_000;

const digest = (jql: string): string => createHash('sha256').update(jql).digest('base64url').slice(0, 16);

/** Names the place where the next page begins. Opaque to clients. */
export function makeToken(jql: string, offset: number, now: number): string {
  return Buffer.from(JSON.stringify({ q: digest(jql), o: offset, t: now })).toString('base64url');
}

/**
 * Where a page begins; 0 without a token.
 * @throws JiraFault 400 for a token of another query, older than seven days, or not ours.
 */
export function readToken(token: string | undefined, jql: string, now: number): number {
  if (token === undefined || token === '') return 0;
  const invalid = badRequest('The provided next page token is invalid or expired.');
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(token, 'base64url').toString());
  } catch {
    throw invalid;
  }
  if (typeof value !== 'object' || value === null || !('q' in value && 'o' in value && 't' in value)) throw invalid;
  const { q, o, t } = value;
  if (q !== digest(jql) || typeof o !== 'number' || o < 0 || typeof t !== 'number' || now - t > VALID_MS) throw invalid;
  return o;
}
