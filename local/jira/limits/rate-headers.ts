import type { JiraSwitches } from '../switches.ts';
import type { BurstState } from './burst.ts';
import type { PoolState } from './points-pool.ts';

type Headers = Readonly<Record<string, string>>;

interface Policy {
  readonly name: 'global-app-quota' | 'jira-burst-based';
  readonly limit: number;
  readonly windowSeconds: number;
  readonly left: number;
  readonly resetSeconds: number;
}

/** What is left is told only when most is used up. */
const TOLD_ABOVE = 0.8;

const policyText = ({ name, limit, windowSeconds }: Policy): string => `"${name}";q=${limit};w=${windowSeconds}`;

const isNear = ({ limit, left }: Policy): boolean => limit - left >= limit * TOLD_ABOVE;

function stateText(policy: Policy): string {
  const { name, left, resetSeconds } = policy;
  return isNear(policy) ? `"${name}";r=${left};t=${resetSeconds}` : `"${name}";t=${resetSeconds}`;
}

function pair(prefix: '' | 'beta-', policies: readonly Policy[]): Headers {
  if (policies.length === 0) return {};
  return { [`${prefix}ratelimit-policy`]: policies.map(policyText).join(', '), [`${prefix}ratelimit`]: policies.map(stateText).join(', ') };
}

/** Sent while less than a fifth of something that is enforced is left. */
const warning = (enforced: readonly Policy[]): Headers => (enforced.some(isNear) ? { 'x-ratelimit-nearlimit': 'true' } : {});

/** `RateLimit` and `RateLimit-Policy` in the order that the switch says; what is not enforced has its own pair with "Beta-". */
export function rateHeaders(burst: BurstState | null, pool: PoolState | null, now: number, switches: JiraSwitches): Headers {
  const bursts: Policy[] =
    burst === null ? [] : [{ name: 'jira-burst-based', limit: burst.limit, windowSeconds: 1, left: burst.left, resetSeconds: 1 }];
  const quotas: Policy[] =
    pool === null
      ? []
      : [
          {
            name: 'global-app-quota',
            limit: pool.limit,
            windowSeconds: 3600,
            left: pool.left,
            resetSeconds: Math.ceil((pool.resetAt - now) / 1000),
          },
        ];
  if (switches.quota === 'beta') return { ...pair('', bursts), ...pair('beta-', quotas), ...warning(bursts) };
  const policies = switches.rateLimitOrder === 'quota-first' ? [...quotas, ...bursts] : [...bursts, ...quotas];
  return { ...pair('', policies), ...warning(policies) };
}
