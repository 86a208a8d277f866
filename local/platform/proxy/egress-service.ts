import type { Service } from './start-proxy.ts';

/** Nothing leaves Atlassian: the manifest names no host, so every address is blocked. */
export const egressService: Service = {
  channel: 'function',
  answer: (request) =>
    request.route === '/egress'
      ? {
          status: 403,
          proxyError: 'BLOCKED_EGRESS',
          body: { code: 'BLOCKED_EGRESS', message: `${request.target} is not in the manifest.` },
        }
      : null,
};
