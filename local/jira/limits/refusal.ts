import { errorBody, JiraFault } from '../errors.ts';
import type { JiraSwitches } from '../switches.ts';

interface Refusal {
  readonly reason: 'jira-quota-global-based' | 'jira-burst-based' | 'jira-per-issue-on-write';
  readonly limit: number;
  readonly retryAfterSeconds: number;
  readonly resetAt: Date;
}

/** 429 with the documented headers. */
export function tooMany(refusal: Refusal, switches: Pick<JiraSwitches, 'retryAfterOn429'>): JiraFault {
  return new JiraFault(429, errorBody(['Rate limit exceeded.']), {
    ...(switches.retryAfterOn429 === 'sent' ? { 'retry-after': String(refusal.retryAfterSeconds) } : {}),
    'ratelimit-reason': refusal.reason,
    'x-ratelimit-limit': String(refusal.limit),
    'x-ratelimit-remaining': '0',
    'x-ratelimit-nearlimit': 'true',
    'x-ratelimit-reset': refusal.resetAt.toISOString(),
  });
}

/** 503, as some answers of a busy site are. */
export const unavailable = (retryAfterSeconds: number): JiraFault =>
  new JiraFault(503, errorBody(['Service unavailable.']), retryAfterSeconds === 0 ? {} : { 'retry-after': String(retryAfterSeconds) });
