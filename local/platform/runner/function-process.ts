import { type ChildProcess, fork } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { FunctionOutcome, InvokeMessage, ProcessMessage } from './protocol.ts';

interface FunctionProcessOptions {
  readonly loader: string;
  readonly bundle: string;
  readonly memoryMB: number;
  /** One line that a function printed. */
  readonly onLine: (line: string) => void;
}

/** One child process that holds one bundle. Not reusable after a crash or a timeout. */
export interface FunctionProcess {
  /** Never rejects: a crash and a timeout are outcomes. One call at a time. */
  run(message: InvokeMessage): Promise<FunctionOutcome>;
  readonly alive: boolean;
  close(): void;
}

const failure = (errorType: string, errorMessage: string): FunctionOutcome => ({ success: false, error: { errorType, errorMessage } });

/** Functions see neither the variables nor the time zone of the machine they run on. */
const ENVIRONMENT = { TZ: 'UTC', NODE_ENV: 'production' };

export function startFunctionProcess(options: FunctionProcessOptions): FunctionProcess {
  const child = fork(options.loader, [options.bundle, String(options.memoryMB)], { silent: true, env: ENVIRONMENT, execArgv: [] });
  const tail = forwardLines(child, options.onLine);
  let settle: ((outcome: FunctionOutcome) => void) | null = null;
  let alive = true;
  const finish = (outcome: FunctionOutcome): void => {
    settle?.(outcome);
    settle = null;
  };
  const ready = new Promise<void>((resolve) =>
    child.on('message', (message: ProcessMessage) => (message.kind === 'ready' ? resolve() : finish(message.outcome))),
  );
  const gone = new Promise<void>((resolve) => {
    child.on('exit', (code, signal) => {
      alive = false;
      finish(crashed(tail(), code, signal));
      resolve();
    });
  });
  child.on('error', (error) => finish(failure('FUNCTION_PLATFORM_UNKNOWN_ERROR', error.message)));
  return {
    get alive() {
      return alive;
    },
    async run(message) {
      await Promise.race([ready, gone]);
      if (!alive) return failure('FUNCTION_PLATFORM_UNKNOWN_ERROR', `The function process did not start: ${tail()}`);
      return new Promise((resolve) => {
        const timer = setTimeout(() => {
          alive = false;
          finish(failure('FUNCTION_TIME_OUT', `${message.event.handler} did not end within ${message.limitMilliseconds / 1000} seconds.`));
          child.kill('SIGKILL');
        }, message.limitMilliseconds);
        settle = (outcome) => {
          clearTimeout(timer);
          resolve(outcome);
        };
        child.send(message);
      });
    },
    close() {
      alive = false;
      child.kill('SIGKILL');
    },
  };
}

/** Passes on what the process prints; answers the last lines of its error output. */
function forwardLines(child: ChildProcess, onLine: (line: string) => void): () => string {
  const last: string[] = [];
  if (child.stdout) createInterface({ input: child.stdout }).on('line', onLine);
  if (child.stderr) {
    createInterface({ input: child.stderr }).on('line', (line) => {
      last.push(line);
      if (last.length > 20) last.shift();
      onLine(line);
    });
  }
  return () => last.join('\n');
}

function crashed(output: string, code: number | null, signal: string | null): FunctionOutcome {
  if (signal === 'SIGABRT' || code === 134 || output.includes('heap out of memory'))
    return failure('FUNCTION_OUT_OF_MEMORY', 'The function used more memory than the manifest allows.');
  return failure('FUNCTION_PLATFORM_UNKNOWN_ERROR', `The function process ended (${signal ?? `exit code ${code ?? 'unknown'}`}).`);
}
