import { isMainThread, Worker } from 'node:worker_threads';
import { createFreezer } from './freeze.ts';
import { serveFunctions } from './function-thread.ts';
import type { InvokeMessage, ProcessMessage } from './protocol.ts';

/** Argument of a function process: the bundle, and the memory that its functions may use. */
const [, , bundle = '', memoryMB = '512'] = process.argv;
const OUT_OF_MEMORY = 134;

/**
 * The first file of a function process: stands where the platform's own loader stands. Functions run in
 * a thread of their own, so that they can be frozen between invocations while the process still hears its host.
 */
function supervise(): void {
  const freezer = createFreezer();
  const worker = new Worker(__filename, {
    argv: [bundle, memoryMB],
    workerData: freezer.buffer,
    resourceLimits: { maxOldGenerationSizeMb: Number(memoryMB) },
  });
  worker.on('message', (message: ProcessMessage) => process.send?.(message));
  worker.on('error', (error: Error & { code?: string }) => {
    process.stderr.write(`${error.stack ?? error.message}\n`);
    process.exit(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? OUT_OF_MEMORY : 1);
  });
  worker.on('exit', (code) => process.exit(code));
  process.on('message', (message: InvokeMessage) => {
    freezer.thaw();
    worker.postMessage(message);
  });
  process.on('disconnect', () => process.exit(0));
}

if (isMainThread) supervise();
else serveFunctions(bundle);
