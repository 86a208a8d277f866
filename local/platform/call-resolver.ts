import type { HostClock, Invocation, InvocationOutcome, InvokeRate } from '../types.ts';
import type { Invoker } from './invoker.ts';
import { PLATFORM_LIMITS } from './limits.ts';
import { findScreenModule, type Manifest } from './manifest.ts';
import { createRateWindow, type RateWindow } from './rate-window.ts';
import type { FunctionOutcome } from './runner/protocol.ts';

interface ResolverCalls {
  call(invocation: Invocation): Promise<InvocationOutcome>;
  rate(accountId: string | null): InvokeRate;
}

const MINUTE = 60_000;

/** Calls from screens, within the rates and sizes of the platform. */
export function createResolverCalls(manifest: Manifest, clock: HostClock, invoker: () => Invoker): ResolverCalls {
  const users = new Map<string, RateWindow>();
  const windows = [
    createRateWindow(PLATFORM_LIMITS.installationCallsPerMinute, MINUTE),
    createRateWindow(PLATFORM_LIMITS.installationCallsPerSecond, 1000),
  ];
  const now = (): number => clock.now().getTime();
  const windowOf = (accountId: string | null): RateWindow => {
    const key = accountId ?? 'anonymous';
    const known = users.get(key) ?? createRateWindow(PLATFORM_LIMITS.userCallsPerMinute, MINUTE);
    users.set(key, known);
    return known;
  };
  return {
    async call(invocation) {
      const all = [windowOf(invocation.accountId), ...windows];
      if (!all.every((window) => window.fits(now(), 1)))
        return refused(
          'RATE_LIMIT_EXCEEDED',
          'Too many calls of functions: 1200 a minute for each person, 7000 a minute and 300 a second.',
        );
      for (const window of all) window.charge(now(), 1);
      return callResolver(manifest, invoker(), invocation);
    },
    rate(accountId) {
      const window = windowOf(accountId);
      return {
        limit: PLATFORM_LIMITS.userCallsPerMinute,
        remaining: window.remaining(now()),
        resetSeconds: Math.ceil((window.resetAt(now()) - now()) / 1000),
      };
    },
  };
}

async function callResolver(manifest: Manifest, invoker: Invoker, invocation: Invocation): Promise<InvocationOutcome> {
  const found = findScreenModule(manifest, invocation.moduleKey);
  const functionKey = found?.module.resolver?.function;
  if (!found || functionKey === undefined)
    return refused('MODULE_NOT_FOUND', `The module "${invocation.moduleKey}" has no resolver in the manifest.`);
  const body = { call: { functionKey: invocation.functionKey, payload: invocation.payload }, context: invocation.context };
  if (Buffer.byteLength(JSON.stringify(invocation.payload) ?? '') > PLATFORM_LIMITS.invokeRequestBytes)
    return refused('PAYLOAD_TOO_LARGE', 'The payload of invoke is larger than 500 KB.');
  const outcome = await invoker.call({
    functionKey,
    moduleKey: invocation.moduleKey,
    moduleType: found.type,
    body,
    accountId: invocation.accountId,
    channel: 'invoke',
    label: invocation.functionKey,
  });
  return toOutcome(outcome);
}

const refused = (errorType: string, errorMessage: string): InvocationOutcome => ({ success: false, error: { errorType, errorMessage } });

export function toOutcome(outcome: FunctionOutcome): InvocationOutcome {
  if (!outcome.success) return refused(outcome.error.errorType, outcome.error.errorMessage);
  // A function that returns nothing reaches the screen as an empty object.
  const body = outcome.body === undefined ? {} : outcome.body;
  if (Buffer.byteLength(JSON.stringify(body)) > PLATFORM_LIMITS.invokeResponseBytes)
    return refused('RESPONSE_TOO_LARGE', 'The answer of the function is larger than 5 MB.');
  return { success: true, body };
}
