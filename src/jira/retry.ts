import { waitOf } from './error.ts';
import type { JiraHttp, JiraHttpRequest, JiraHttpResponse } from './http.ts';
import { isRead } from './points.ts';

interface RetryDeps {
  sleep(milliseconds: number): Promise<void>;
  /** 0 up to 1. */
  random(): number;
  now(): number;
  /** Tries in all; Atlassian asks for at most 4 repeats. */
  readonly maxTries?: number;
  /** A wait longer than this is handed to the caller instead: a resolver has 25 s. */
  readonly longestWaitSeconds?: number;
  /** All waits together, over every request; default: no bound. Somebody waits for the answer, and a resolver that is stopped half-way cannot give one. */
  readonly waitSecondsInAll?: number;
}

const DEFAULT_TRIES = 4;
const DEFAULT_LONGEST_WAIT = 8;

const repeats = (request: JiraHttpRequest): boolean =>
  request.method === 'PUT' || request.method === 'DELETE' || isRead(request.method, request.path.split('?', 1)[0] ?? request.path);

/** A quota is spent until its reset: asking again only makes it worse. */
const isQuota = (response: JiraHttpResponse): boolean => (response.headers['ratelimit-reason'] ?? '').startsWith('jira-quota');

/** Repeats idempotent requests that Jira asked to wait for: bounded, at least as long as it said, with jitter. */
export function retrying(http: JiraHttp, deps: RetryDeps): JiraHttp {
  const tries = deps.maxTries ?? DEFAULT_TRIES;
  const longest = deps.longestWaitSeconds ?? DEFAULT_LONGEST_WAIT;
  let left = deps.waitSecondsInAll ?? Number.POSITIVE_INFINITY;
  return {
    async send(request) {
      for (let attempt = 1; ; attempt += 1) {
        const response = await http.send(request);
        const busy = response.status === 429 || response.status === 503;
        if (!busy || attempt >= tries || !repeats(request) || isQuota(response)) return response;
        const asked = waitOf(response, deps.now());
        const wait = response.headers['retry-after'] === undefined ? Math.min(asked, 2 ** (attempt - 1)) : asked;
        if (wait > longest || wait > left) return response;
        left -= wait;
        await deps.sleep(Math.round(1000 * (wait + deps.random() * 0.5 * 2 ** (attempt - 1))));
      }
    },
  };
}
