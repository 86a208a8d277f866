/** Documented for one invocation. */
const MAX_BYTES = 200 * 1024;
const MAX_LINES = 100;
const MINUTE = 60_000;

interface LogLimiter {
  /** A new invocation begins. */
  begin(): void;
  write(text: string): void;
}

/** Passes on what a function prints, as far as the platform keeps it: 200 KB for each invocation, 100 lines a minute. */
export function createLogLimiter(pass: (text: string) => void, now: () => number): LogLimiter {
  let bytes = 0;
  let lines: number[] = [];
  let told = false;
  return {
    begin() {
      bytes = 0;
      lines = [];
      told = false;
    },
    write(text) {
      const at = now();
      lines = lines.filter((line) => line > at - MINUTE);
      const more = text.split('\n').length - 1;
      bytes += Buffer.byteLength(text);
      if (bytes <= MAX_BYTES && lines.length + more <= MAX_LINES) {
        for (let i = 0; i < more; i += 1) lines.push(at);
        return pass(text);
      }
      if (!told) pass('The platform drops further lines of this invocation: it keeps 200 KB, and 100 lines a minute.\n');
      told = true;
    },
  };
}
