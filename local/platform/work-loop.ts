import type { HostClock } from '../types.ts';

/** Something that has work with a due time: the queue, the triggers, the schedules. */
export interface WorkSource {
  /** Starts everything that is due and may run now. */
  startDue(now: number): void;
  /** Whether something is due that could not be started yet. */
  isDue(now: number): boolean;
}

export interface WorkLoop {
  /** Looks for due work now. */
  wake(): void;
  /** Tells the loop that a piece of work ended. */
  settled(): void;
  /** Resolves when nothing runs and nothing is due. */
  idle(): Promise<void>;
  close(): void;
}

/** The host's clock can be moved at any time, so it is looked at again and again. */
const LOOK_AGAIN_MILLISECONDS = 200;

export function createWorkLoop(clock: HostClock, sources: readonly WorkSource[], running: () => number): WorkLoop {
  let closed = false;
  let waiting: (() => void)[] = [];
  const now = (): number => clock.now().getTime();
  const wake = (): void => {
    if (closed) return;
    for (const source of sources) source.startDue(now());
  };
  const release = (): void => {
    if (!closed && (running() > 0 || sources.some((s) => s.isDue(now())))) return;
    const done = waiting;
    waiting = [];
    for (const resolve of done) resolve();
  };
  const timer = setInterval(() => {
    wake();
    release();
  }, LOOK_AGAIN_MILLISECONDS);
  timer.unref();
  return {
    wake,
    settled() {
      // After the caller has noted the outcome of its own work.
      setImmediate(() => {
        wake();
        release();
      });
    },
    idle() {
      wake();
      return new Promise((resolve) => {
        waiting.push(resolve);
        setImmediate(release);
      });
    },
    close() {
      closed = true;
      clearInterval(timer);
      release();
    },
  };
}
