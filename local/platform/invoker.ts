import { randomUUID } from 'node:crypto';
import type { HostClock } from '../types.ts';
import { PLATFORM_LIMITS } from './limits.ts';
import { bundleOf, functionOf, type Manifest } from './manifest.ts';
import type { FunctionPool } from './runner/function-pool.ts';
import type { AppContext, FunctionEvent, FunctionOutcome, License } from './runner/protocol.ts';
import type { Sessions } from './sessions.ts';
import { APP_VERSION, contextAri, type SiteIdentity } from './site-identity.ts';

/** One call of one function of the manifest. */
export interface FunctionCall {
  readonly functionKey: string;
  readonly moduleKey: string;
  readonly moduleType: string;
  readonly body: unknown;
  /** `null` in the background. */
  readonly accountId: string | null;
  readonly channel: 'invoke' | 'event' | 'queue' | 'schedule';
  /** What the inspector shows: the resolver line, the event or the queue. */
  readonly label: string;
  /** Of a queued event: number of pushes, each made by the one before, that led to it. */
  readonly chain?: number;
}

export interface Invoker {
  /** Never rejects. */
  call(call: FunctionCall): Promise<FunctionOutcome>;
  /** Calls under way. */
  readonly running: number;
}

interface InvokerParts {
  readonly manifest: Manifest;
  readonly site: SiteIdentity;
  readonly clock: HostClock;
  readonly pool: FunctionPool;
  readonly sessions: Sessions;
  readonly proxyUrl: string;
  readonly license: () => License | undefined;
  readonly log: (line: string) => void;
  readonly onSettled: () => void;
}

export function createInvoker(parts: InvokerParts): Invoker {
  let running = 0;
  const run = async (call: FunctionCall): Promise<FunctionOutcome> => {
    const fn = functionOf(parts.manifest, call.functionKey);
    const session = parts.sessions.open(call.accountId, call.channel === 'invoke' ? call.moduleKey : call.functionKey, call.chain ?? 0);
    const at = parts.clock.now();
    const started = performance.now();
    let outcome: FunctionOutcome = {
      success: false,
      error: { errorType: 'FUNCTION_PLATFORM_UNKNOWN_ERROR', errorMessage: 'The function did not run.' },
    };
    try {
      outcome = await parts.pool.run(bundleOf(fn), {
        event: eventOf(parts, call, fn.handler, session.token),
        limitMilliseconds: limitOf(call, fn.timeoutSeconds) * 1000,
        clockOffset: offsetOf(parts.clock),
      });
    } catch (error) {
      outcome = {
        success: false,
        error: { errorType: 'FUNCTION_PLATFORM_UNKNOWN_ERROR', errorMessage: error instanceof Error ? error.message : String(error) },
      };
    }
    parts.sessions.end(session, {
      at: at.toISOString(),
      channel: call.channel,
      method: 'CALL',
      path: call.label,
      status: statusOf(outcome),
      milliseconds: Math.round(performance.now() - started),
      points: 0,
      bytes: outcome.success ? Buffer.byteLength(JSON.stringify(outcome.body ?? null)) : 0,
    });
    if (!outcome.success)
      parts.log(
        `${call.functionKey} (${call.label}): ${outcome.error.stack ?? `${outcome.error.errorType}: ${outcome.error.errorMessage}`}`,
      );
    return outcome;
  };
  return {
    get running() {
      return running;
    },
    async call(call) {
      running += 1;
      try {
        return await run(call);
      } finally {
        running -= 1;
        parts.onSettled();
      }
    },
  };
}

function limitOf(call: FunctionCall, timeoutSeconds: number | undefined): number {
  if (call.channel === 'queue' || call.channel === 'schedule') return timeoutSeconds ?? PLATFORM_LIMITS.backgroundSeconds;
  return PLATFORM_LIMITS.functionSeconds;
}

/** Less than a second apart is this machine's own time. */
function offsetOf(clock: HostClock): number {
  const offset = clock.now().getTime() - Date.now();
  return Math.abs(offset) < 1000 ? 0 : offset;
}

function statusOf(outcome: FunctionOutcome): number {
  if (outcome.success) return 200;
  return outcome.error.errorType === 'FUNCTION_TIME_OUT' ? 504 : 500;
}

function eventOf(parts: InvokerParts, call: FunctionCall, handler: string, token: string): FunctionEvent {
  const { site, manifest } = parts;
  const license = parts.license();
  const licensed = license === undefined ? {} : { license };
  const appContext: AppContext = {
    appId: site.appId,
    appVersion: APP_VERSION,
    environmentId: site.environmentId,
    // An app has a license only where it is sold.
    environmentType: license === undefined ? 'DEVELOPMENT' : 'PRODUCTION',
    invocationId: randomUUID(),
    installationId: site.installationId,
    functionKey: call.functionKey,
    moduleType: call.moduleType,
    moduleKey: call.moduleKey,
    ...licensed,
    installation: { ari: { installationId: site.installationId }, contexts: [{ cloudId: site.cloudId }] },
    permissions: { scopes: manifest.permissions.scopes, external: {} },
  };
  return {
    handler,
    body: call.body,
    variables: [],
    _meta: {
      proxy: { url: parts.proxyUrl, token },
      contextAri: contextAri(site),
      appContext,
      ...(call.accountId === null ? {} : { aaid: call.accountId }),
      ...licensed,
      tracing: { traceId: randomUUID().replaceAll('-', ''), spanId: randomUUID().replaceAll('-', '').slice(0, 16) },
    },
  };
}
