import { execFile, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Kept } from './read-kept.ts';

/** When to kill: so many milliseconds after so many promises. Counted in promises so that a slow machine works as much as a fast one. */
export interface Moment {
  readonly promises: number;
  readonly milliseconds: number;
}

/** Highest number that was promised, by "kind key". */
export type Promises = Map<string, number>;

const REPOSITORY = join(__dirname, '..', '..', '..');
/** Where the bundles find what they do not hold. */
const ENVIRONMENT = { ...process.env, NODE_PATH: join(REPOSITORY, 'node_modules') };

/**
 * Runs the child until the moment and kills it without a warning; without a moment until it ends by itself.
 * @param bundles the folder that `bundleChildren` filled
 * @returns the lines that it printed
 * @throws Error with what it printed on standard error, when it ended by itself with a failure or never got ready
 */
export function runChild(bundles: string, args: readonly string[], moment: Moment | null): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(bundles, 'child.cjs'), ...args], {
      cwd: REPOSITORY,
      // What a killed process leaves in the folder for temporary files goes away with the test's own folder.
      env: { ...ENVIRONMENT, TMPDIR: bundles },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const lines: string[] = [];
    let errors = '';
    child.stderr.on('data', (chunk: Buffer) => {
      errors += chunk.toString();
    });
    createInterface({ input: child.stdout }).on('line', (line) => {
      lines.push(line);
      // The first line says that it is ready.
      if (moment !== null && lines.length === moment.promises + 1) setTimeout(() => child.kill('SIGKILL'), moment.milliseconds);
    });
    child.on('close', (code, signal) => {
      if (signal === 'SIGKILL' || code === 0) resolve(lines);
      else reject(new Error(`The host ended by itself (${code ?? signal ?? 'unknown'}): ${errors.slice(-2000)}`));
    });
  });
}

/** Adds what a round promised. */
export function keepPromises(promises: Promises, lines: readonly string[]): void {
  for (const line of lines) {
    const [kind, key, number] = line.split(' ');
    if (number === undefined) continue;
    const name = `${kind} ${key}`;
    promises.set(name, Math.max(promises.get(name) ?? 0, Number(number)));
  }
}

/** Reads what is on disk, in a process of its own. */
export async function readKept(bundles: string, folder: string, names: readonly string[]): Promise<Kept> {
  const args = [join(bundles, 'read-kept.cjs'), folder, JSON.stringify(names)];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: REPOSITORY, env: ENVIRONMENT });
  return JSON.parse(stdout) as Kept;
}
