import { readdirSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { takeLock, releaseLock } from './lock.ts';
import { databaseFile, FILE_NAME } from './open.ts';

/**
 * Removes the database in `folder` and nothing else that lies there.
 * @throws Error when another running process holds it.
 */
export function removeDatabase(folder: string): void {
  if (!existsSync(folder)) return;
  const file = databaseFile(folder);
  takeLock(file);
  for (const name of readdirSync(folder).filter((each) => each.startsWith(FILE_NAME)))
    rmSync(join(folder, name), { recursive: true, force: true });
  releaseLock(file);
}
