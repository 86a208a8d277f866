import { existsSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..', '..', 'shared', 'data');

/** Path inside the shared data beside the checkout. */
export const sharedData = (...parts: string[]): string => join(ROOT, ...parts);

/** `test` where the shared data is present; otherwise a skipped test that says why. */
export function testWithSharedData(parts: readonly string[], name: string, run: () => Promise<void>, timeout?: number): void {
  if (existsSync(sharedData(...parts))) test(name, run, timeout);
  else test.skip(`${name} (skipped: shared data absent)`, () => undefined);
}
