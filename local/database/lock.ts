import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

/** Files that this process holds open: its own number in a pid file may also be a leftover of a killed process. */
const openHere = new Set<string>();

/**
 * Takes the database file for this process. The engine marks an open file by a folder `<file>.lock`,
 * which a killed process leaves behind; the pid file next to it says whose it was.
 * @throws Error that names the process when another one, still running, holds the file.
 */
export function takeLock(file: string): void {
  const lock = `${file}.lock`;
  if (existsSync(lock)) {
    const owner = readOwner(file);
    if (owner !== null && isRunning(file, owner)) {
      throw new Error(
        `The local data in ${file} is in use by process ${owner.pid}. Stop that process (it is probably another "npm start"), or start with another data folder.`,
      );
    }
    rmSync(lock, { recursive: true, force: true });
  }
  writeFileSync(`${file}.pid`, `${process.pid} ${startMark(process.pid)}\n`);
  openHere.add(file);
}

/** Gives the file back. */
export function releaseLock(file: string): void {
  openHere.delete(file);
  rmSync(`${file}.pid`, { force: true });
}

interface Owner {
  readonly pid: number;
  readonly mark: string;
}

function readOwner(file: string): Owner | null {
  if (!existsSync(`${file}.pid`)) return null;
  const [pid = '', mark = ''] = readFileSync(`${file}.pid`, 'utf8').trim().split(' ');
  return /^\d+$/.test(pid) ? { pid: Number(pid), mark } : null;
}

function isRunning(file: string, owner: Owner): boolean {
  if (owner.pid === process.pid) return openHere.has(file);
  try {
    process.kill(owner.pid, 0);
  } catch (error) {
    // EPERM: the process is there, but belongs to someone else.
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false;
  }
  return owner.mark === '' || startMark(owner.pid) === owner.mark;
}

/** When a process began, where the system tells: numbers are soon used again, in containers above all. */
function startMark(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}
