const FROZEN = 1;
const RUNNING = 0;

/** Stops the thread of the functions between two invocations, as the platform freezes its processes. */
interface Freezer {
  readonly buffer: SharedArrayBuffer;
  /** Called by the thread itself: nothing of it goes on until `thaw` is called by another thread. */
  freeze(tell: () => void): void;
  thaw(): void;
}

export function createFreezer(buffer = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)): Freezer {
  const state = new Int32Array(buffer);
  return {
    buffer,
    freeze(tell) {
      // Marked before it is told: an answer that comes at once finds the mark and removes it.
      Atomics.store(state, 0, FROZEN);
      tell();
      Atomics.wait(state, 0, FROZEN);
    },
    thaw() {
      Atomics.store(state, 0, RUNNING);
      Atomics.notify(state, 0);
    },
  };
}
