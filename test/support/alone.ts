import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const LOOK_AGAIN_MS = 50;

const lockOf = (name: string): string => join(tmpdir(), `plumbline-alone-${name.replaceAll(/[^a-z0-9]+/giu, '-')}`);

function take(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    return false;
  }
}

/** A process that was killed leaves its lock behind. */
function clearIfLeft(lock: string): void {
  try {
    process.kill(Number(readFileSync(lock, 'utf8')), 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') rmSync(lock, { force: true });
  }
}

/** Runs `work` while no other process of this machine runs work of the same name: test files run side by side. */
export async function alone<T>(name: string, work: () => T | Promise<T>): Promise<T> {
  const lock = lockOf(name);
  while (!take(lock)) {
    clearIfLeft(lock);
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}
