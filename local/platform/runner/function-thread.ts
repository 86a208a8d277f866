import { writeSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import { followHostClock } from '../../host-date.ts';
import { inInvocation, installForgeGlobals } from './forge-globals.ts';
import { createFreezer } from './freeze.ts';
import { createLogLimiter } from './log-limits.ts';
import { allowProxy, installNetworkGuard } from './network-guard.ts';
import type { FunctionEvent, FunctionOutcome, InvokeMessage, ProcessMessage } from './protocol.ts';

async function run(load: NodeJS.Require, bundle: string, event: FunctionEvent): Promise<FunctionOutcome> {
  try {
    const name = event.handler.slice(event.handler.lastIndexOf('.') + 1);
    // Inside the invocation: some client libraries read the runtime while they are imported.
    const handler = (load(bundle) as Record<string, unknown>)[name];
    if (typeof handler !== 'function') throw new Error(`${event.handler} is not a function: the bundle does not export "${name}".`);
    const { aaid, contextAri, license, appContext } = event._meta;
    const principal = aaid === undefined ? undefined : { accountId: aaid };
    const result: unknown = await handler(event.body, {
      principal,
      installContext: contextAri,
      license,
      installation: appContext.installation,
    });
    return result === undefined ? { success: true } : { success: true, body: JSON.parse(JSON.stringify(result)) as unknown };
  } catch (error) {
    return { success: false, error: describe(error) };
  }
}

function describe(error: unknown): { errorMessage: string; errorType: string; stack?: string } {
  if (!(error instanceof Error)) return { errorMessage: String(error), errorType: 'Error' };
  return { errorMessage: error.message, errorType: error.name, ...(error.stack === undefined ? {} : { stack: error.stack }) };
}

/** The streams of a thread need its event loop, which stands still once a function has answered: lines are written at once. */
function writeAtOnce(descriptor: 1 | 2, text: string): void {
  let rest = Buffer.from(text);
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(descriptor, rest));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
    }
  }
}

/** @returns what must be told of each new invocation. */
function limitOutput(): { begin(): void } {
  const limiters = [process.stdout, process.stderr].map((stream, i) => {
    const limiter = createLogLimiter(
      (text) => writeAtOnce(i === 0 ? 1 : 2, text),
      () => performance.now(),
    );
    stream.write = (chunk: string | Uint8Array, ...rest: readonly unknown[]) => {
      limiter.write(typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString());
      const done = rest.find((argument) => typeof argument === 'function') as (() => void) | undefined;
      done?.();
      return true;
    };
    return limiter;
  });
  return { begin: () => limiters.forEach((limiter) => limiter.begin()) };
}

const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Runs one bundle, one invocation at a time, and stays warm, but frozen, in between. */
export function serveFunctions(bundle: string): void {
  const load = createRequire(bundle);
  const freezer = createFreezer(workerData as SharedArrayBuffer);
  const tell = (message: ProcessMessage): void => parentPort?.postMessage(message);
  const output = limitOutput();
  parentPort?.on('message', ({ event, limitMilliseconds, clockOffset }: InvokeMessage) => {
    const end = performance.now() + limitMilliseconds;
    for (const { key, value } of event.variables) process.env[key] = value;
    allowProxy(event._meta.proxy.url);
    followHostClock(clockOffset);
    output.begin();
    const work = async (): Promise<FunctionOutcome> => {
      // What an earlier invocation left behind, closed connections included, is dealt with first.
      await nextTurn();
      return inInvocation(
        event,
        () => Math.max(0, Math.round(end - performance.now())),
        () => run(load, bundle, event),
      );
    };
    void work().then((outcome) => freezer.freeze(() => tell({ kind: 'done', outcome })));
  });
  installForgeGlobals();
  installNetworkGuard();
  tell({ kind: 'ready' });
}
