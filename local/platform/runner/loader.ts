import { createRequire } from 'node:module';
import { inInvocation, installForgeGlobals } from './forge-globals.ts';
import { followHostClock } from '../../host-date.ts';
import { allowProxy, installNetworkGuard } from './network-guard.ts';
import type { FunctionEvent, FunctionOutcome, InvokeMessage, ProcessMessage } from './protocol.ts';

/**
 * The first file of a function process: stands where the platform's own loader stands.
 * Runs one bundle, one invocation at a time, and stays warm in between.
 */
const bundle = process.argv[2] ?? '';
const load = createRequire(bundle);

async function run(event: FunctionEvent): Promise<FunctionOutcome> {
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

const tell = (message: ProcessMessage): void => {
  process.send?.(message);
};

process.on('message', (message: InvokeMessage) => {
  const { event, limitMilliseconds, clockOffset } = message;
  const end = performance.now() + limitMilliseconds;
  for (const { key, value } of event.variables) process.env[key] = value;
  allowProxy(event._meta.proxy.url);
  followHostClock(clockOffset);
  void inInvocation(
    event,
    () => Math.max(0, Math.round(end - performance.now())),
    () => run(event),
  ).then((outcome) => tell({ kind: 'done', outcome }));
});
process.on('disconnect', () => process.exit(0));

installForgeGlobals();
installNetworkGuard();
tell({ kind: 'ready' });
