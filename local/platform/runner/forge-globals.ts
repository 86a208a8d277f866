import { AsyncLocalStorage } from 'node:async_hooks';
import type { FunctionEvent } from './protocol.ts';
import { type ServiceMeta, serviceRoute } from './service-route.ts';

/** What the client libraries read from `__forge_runtime__`. */
interface ForgeRuntime {
  readonly proxy: { readonly url: string; readonly token: string };
  readonly [property: string]: unknown;
}

const nothing = (): void => undefined;
const METRICS = {
  counter: () => ({ incr: nothing, incrBy: nothing, decr: nothing, decrBy: nothing }),
  timing: () => ({ measure: () => ({ stop: nothing }) }),
  gauge: () => ({ set: nothing }),
};

const current = new AsyncLocalStorage<ForgeRuntime>();

/**
 * Sets the globals that the client libraries need. Must run before the bundle is loaded: `@forge/api`
 * keeps the `fetch` that it finds at import.
 */
export function installForgeGlobals(): void {
  const nativeFetch = globalThis.fetch;
  const forgeFetch = async (meta: ServiceMeta, target: string, init: RequestInit = {}): Promise<Response> => {
    const runtime = current.getStore();
    if (!runtime) throw new Error('A request was made outside an invocation.');
    const headers = new Headers(init.headers);
    headers.set('forge-proxy-authorization', `Bearer ${runtime.proxy.token}`);
    headers.set('forge-proxy-target', String(target));
    // A redirect would be followed on the proxy's own address, where the target does not exist.
    return nativeFetch(new URL(serviceRoute(meta), runtime.proxy.url), { ...init, headers, redirect: 'manual' });
  };
  Object.defineProperty(globalThis, '__forge_runtime__', { configurable: true, get: () => current.getStore() });
  Object.defineProperty(globalThis, '__forge_fetch__', { value: forgeFetch });
  globalThis.fetch = (input, init) => forgeFetch({ type: 'egress' }, input instanceof Request ? input.url : String(input), init);
}

/** Runs `work` as the platform runs a function: everything it awaits sees this invocation's runtime. */
export function inInvocation<T>(event: FunctionEvent, remaining: () => number, work: () => Promise<T>): Promise<T> {
  const { proxy, contextAri, appContext, aaid, license, tracing } = event._meta;
  const lambdaContext = { awsRequestId: appContext.invocationId, getRemainingTimeInMillis: remaining };
  const container = { runtime: 'nodejs', handler: event.handler };
  const runtime = {
    proxy,
    contextAri,
    appContext,
    ...(aaid === undefined ? {} : { aaid }),
    license,
    lambdaContext,
    tracing,
    realtime: {},
    metrics: METRICS,
    externalAuth: [],
    container,
    featureFlags: () => false,
  };
  return current.run(runtime, work);
}
